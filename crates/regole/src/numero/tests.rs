//! The laws of exact numbers, against whole cents and against each other.

use proptest::prelude::*;

use super::{Modo, Numero, compare_by_quotients};

fn number() -> impl Strategy<Value = Numero> {
    (any::<i32>(), 1..10_000_i64)
        .prop_map(|(above, below)| Numero::from(i64::from(above)).checked_div(Numero::from(below)).unwrap())
}

proptest! {
    #[test]
    fn a_decimal_is_read_back_as_it_is_written(cents in any::<i64>()) {
        let number = Numero::from_cents(cents);
        prop_assert_eq!(Numero::parse(&number.to_string()), Some(number));
        prop_assert_eq!(number.to_cents(), Some(cents));
    }

    #[test]
    fn sums_and_products_are_undone_exactly(a in number(), b in number()) {
        prop_assert_eq!(a.checked_add(b).unwrap().checked_sub(b), Some(a));
        if b != Numero::ZERO {
            prop_assert_eq!(a.checked_mul(b).unwrap().checked_div(b), Some(a));
        }
    }

    #[test]
    fn the_two_ways_of_comparing_agree(a in number(), b in number()) {
        prop_assert_eq!(a.cmp(&b), compare_by_quotients(a, b));
        prop_assert_eq!(a.cmp(&b), a.checked_sub(b).unwrap().cmp(&Numero::ZERO));
    }

    #[test]
    fn rounding_is_monotone_and_never_farther_than_one_step(a in number(), b in number(), places in 0..4_u32) {
        let step = Numero::UNO.checked_div(Numero::from(10_i64.pow(places))).unwrap();
        for (_, modo) in Modo::NOMI {
            let (low, high) = (a.min(b).round(places, modo).unwrap(), a.max(b).round(places, modo).unwrap());
            prop_assert!(low <= high);
            let distance = a.round(places, modo).unwrap().checked_sub(a).unwrap();
            prop_assert!(distance.max(distance.checked_neg().unwrap()) < step);
        }
    }
}

#[test]
fn only_plain_decimals_are_numbers() {
    for text in ["", "-", ".5", "5.", "1e3", "+1", "01", "-01.5", "1_000", "1,5", "٣"] {
        assert_eq!(Numero::parse(text), None, "{text}");
    }
    assert_eq!(Numero::parse("0.50"), Numero::from(1).checked_div(Numero::from(2)));
}

#[test]
fn what_does_not_fit_is_none_and_never_wrong() {
    let mut large = Numero::from(i64::MAX);
    let mut grown = 0;
    while let Some(next) = large.checked_mul(Numero::from(i64::MAX)) {
        large = next;
        grown += 1;
    }
    assert_eq!(grown, 1);
    assert_eq!(large.checked_add(large).and_then(Numero::to_i64), None);
}

//! Whoever knows the rule and what is said tries every country that would say the same.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use super::{Detti, POCHI, decide};

/// What is read: for each group its count, nothing said, or not there at all; and the total, where it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Letto {
    totale: Option<u64>,
    gruppi: Option<Vec<Option<u64>>>,
}

/// What is said of a country; groups of nobody are seen to be of nobody.
fn read(counts: &[u64]) -> Letto {
    let present: Vec<u64> = counts.iter().copied().filter(|count| *count > 0).collect();
    let total: u64 = present.iter().sum();
    match decide(&present) {
        Detti::Niente => Letto { totale: None, gruppi: None },
        Detti::Totale => Letto { totale: Some(total), gruppi: None },
        Detti::Conti { taciuti } => {
            let mut said = taciuti.into_iter();
            let group = |count: &u64| {
                if *count > 0 && said.next().unwrap() { None } else { Some(*count) }
            };
            Letto { totale: Some(total), gruppi: Some(counts.iter().map(group).collect()) }
        }
    }
}

/// Every way of sharing a number among so many groups.
fn shares(total: u64, groups: usize) -> Vec<Vec<u64>> {
    if groups == 1 {
        return vec![vec![total]];
    }
    let mut all = Vec::new();
    for first in 0..=total {
        for mut rest in shares(total - first, groups - 1) {
            rest.insert(0, first);
            all.push(rest);
        }
    }
    all
}

/// The countries that would say the same.
fn alike(counts: &[u64], letto: &Letto) -> Vec<Vec<u64>> {
    let totals = letto.totale.map_or(1..=POCHI - 1, |total| total..=total);
    let candidates = totals.flat_map(|total| shares(total, counts.len()));
    candidates.filter(|other| read(other) == *letto).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_count_that_is_not_said_cannot_be_worked_out(counts in vec(prop_oneof![0_u64..5, 0_u64..9], 2..5)) {
        prop_assume!(counts.iter().any(|count| *count > 0));
        let letto = read(&counts);
        let alike = alike(&counts, &letto);
        for place in 0..counts.len() {
            if letto.gruppi.as_ref().is_none_or(|groups| groups[place].is_none()) {
                let possible: BTreeSet<u64> = alike.iter().map(|other| other[place]).collect();
                prop_assert!(possible.len() > 1, "{counts:?} {letto:?}: {possible:?}");
            }
        }
    }

    #[test]
    fn no_count_that_is_said_is_of_few(counts in vec(0_u64..40, 1..12)) {
        let letto = read(&counts);
        prop_assert!(letto.totale.is_none_or(|total| total >= POCHI));
        for said in letto.gruppi.into_iter().flatten().flatten() {
            prop_assert!(said == 0 || said >= POCHI);
        }
    }
}

#[test]
fn one_sex_is_not_the_rest_of_the_other() {
    // Nine in all, six men: the three women are not said, and so neither are the men.
    assert_eq!(decide(&[6, 3]), Detti::Conti { taciuti: vec![true, true] });
    assert_eq!(decide(&[20, 3, 9]), Detti::Conti { taciuti: vec![false, true, true] });
    // Which of two that are alike is not said would tell where the few are.
    assert_eq!(decide(&[5, 5, 1, 8]), Detti::Conti { taciuti: vec![true, true, true, false] });
    assert_eq!(decide(&[20, 9]), Detti::Conti { taciuti: vec![false, false] });
}

#[test]
fn of_few_in_all_and_of_ones_nothing_is_said_by_group() {
    assert_eq!(decide(&[3]), Detti::Niente);
    assert_eq!(decide(&[1, 1, 1, 1, 1]), Detti::Totale);
}

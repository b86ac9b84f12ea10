//! Sums of multiples: additions, differences, changes of denominator, products by what is known.

use std::borrow::Cow;

use crate::colonne::giri;
use crate::colonne::numeri::giro::is_infinite;
use crate::colonne::vettore::{Dati, MENO_INFINITO, Misura, PIU_INFINITO, Vettore, upper};

/// The same numbers over a denominator that theirs divides; none when one is too large.
pub(in crate::colonne) fn rescaled(vettore: &Vettore, den: i64) -> Option<Cow<'_, Vettore>> {
    let Dati::Numeri { den: mine, .. } = &vettore.dati else { return None };
    match den.checked_div(*mine)? {
        1 => Some(Cow::Borrowed(vettore)),
        // To be written over another denominator is no operation: what does not apply still does not.
        by => multiple(vettore, by, den)
            .map(|found| Cow::Owned(Vettore { stati: vettore.stati.clone(), ..found })),
    }
}

/// So many times a column, over a denominator.
pub(in crate::colonne) fn multiple(vettore: &Vettore, by: i64, den: i64) -> Option<Vettore> {
    let zero = Vettore::new(vettore.righe, Vec::new(), Dati::numbers(vec![0], Vec::new(), den));
    sum_of_multiples((vettore, by), (&zero, 1), den)
}

/// A multiple of one column and a multiple of another, over a denominator.
pub(in crate::colonne) fn sum_of_multiples(
    (left, by): (&Vettore, i64),
    (right, times): (&Vettore, i64),
    den: i64,
) -> Option<Vettore> {
    let (Dati::Numeri { lo: a, hi: b, misura, .. }, Dati::Numeri { lo: c, hi: d, misura: theirs, .. }) =
        (&left.dati, &right.dati)
    else {
        return None;
    };
    if by == 0 || times == 0 {
        return None;
    }
    let misura = misura.sum(by, *theirs, times)?;
    let is_known = left.is_known() && right.is_known();
    let ((a, b), (c, d)) =
        (turned(by, (a.as_slice(), upper(a, b))), turned(times, (c.as_slice(), upper(c, d))));
    let lo = ends((a, by), (c, times), misura, MENO_INFINITO);
    let hi = if is_known { Vec::new() } else { ends((b, by), (d, times), misura, PIU_INFINITO) };
    let stati = giri::strict(lo.len(), &left.stati, &right.stati);
    Some(Vettore::new(left.righe, stati, Dati::Numeri { lo, hi, den, misura }).settle_known())
}

/// A negative multiple turns the bounds around.
fn turned<T>(by: i64, (lo, hi): (T, T)) -> (T, T) {
    if by < 0 { (hi, lo) } else { (lo, hi) }
}

/// One end of each sum; the measure says that none overflows.
fn ends((left, by): (&[i64], i64), (right, times): (&[i64], i64), misura: Misura, infinite: i64) -> Vec<i64> {
    if misura.aperta {
        let sum = move |a: i64, b: i64| a.wrapping_mul(by).wrapping_add(b.wrapping_mul(times));
        return giri::zip(
            left,
            right,
            |a, b| {
                if is_infinite(a) || is_infinite(b) { infinite } else { sum(a, b) }
            },
        );
    }
    match (by, times) {
        (1, 1) => giri::zip(left, right, i64::wrapping_add),
        (1, -1) => giri::zip(left, right, i64::wrapping_sub),
        _ => giri::zip(left, right, |a, b| a.wrapping_mul(by).wrapping_add(b.wrapping_mul(times))),
    }
}

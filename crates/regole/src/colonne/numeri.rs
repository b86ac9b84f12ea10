//! Numbers over a batch: whole numbers over a common denominator, checked; fractions where there is none.

mod arrotonda;
mod divisore;
mod estremo;
mod giro;
mod lineare;
mod simili;

use self::giro::{flip, map, zip};
use super::esegui::each;
use super::scala;
use super::stato::FUORI;
use super::vettore::{Dati, Forma, MENO_INFINITO, PIU_INFINITO, Vettore};
use crate::attesa::ErroreRiga;
use crate::intervallo::Intervallo;
use crate::numero::Numero;
use crate::sintassi::Calcolo;
use crate::stima::Stima;
use crate::valuta::calcolo::{calculate, on_number};

pub(super) use self::arrotonda::{Taglio, cut, cut_quotient};
pub(super) use self::estremo::{best_of, extreme};
pub(super) use self::giro::{finite, is_infinite};
pub(super) use self::lineare::rescaled;
use self::lineare::{multiple, sum_of_multiples};
pub(super) use self::simili::alike;

/// A value and its bounds over a denominator.
pub(super) type Estremi = (i64, i64);

pub(super) fn calculation(calcolo: Calcolo, fattore: Numero, left: &Vettore, right: &Vettore) -> Vettore {
    let fast = match calcolo {
        Calcolo::Piu => sum(left, right, 1),
        Calcolo::Meno => sum(left, right, -1),
        Calcolo::Per => product(fattore, left, right),
        Calcolo::Diviso => quotient(fattore, left, right),
    };
    let all_constant = left.is_constant() && right.is_constant();
    fast.filter(|_| !all_constant).unwrap_or_else(|| {
        let slow = |stime: &[Stima]| match stime {
            [left, right] => calculate(calcolo, fattore, left, right),
            _ => Stima::error(ErroreRiga::TipoSbagliato),
        };
        if all_constant && left.state(0) != FUORI && right.state(0) != FUORI {
            let constant = slow(&[left.stima(0), right.stima(0)]);
            return Vettore::constant(left.righe, &constant);
        }
        each(Forma::Esatti, &[left, right], slow)
    })
}

fn sum(left: &Vettore, right: &Vettore, sign: i64) -> Option<Vettore> {
    let (Dati::Numeri { den: mine, .. }, Dati::Numeri { den: theirs, .. }) = (&left.dati, &right.dati) else {
        return None;
    };
    let den = scala::join(*mine, *theirs)?;
    sum_of_multiples((left, den / mine), (right, sign * (den / theirs)), den)
}

fn product(fattore: Numero, left: &Vettore, right: &Vettore) -> Option<Vettore> {
    let (Dati::Numeri { den: mine, .. }, Dati::Numeri { den: theirs, .. }) = (&left.dati, &right.dati) else {
        return None;
    };
    let (up, down) = fattore.parts()?;
    let den = scala::product(scala::product(*mine, *theirs)?, down)?;
    for (varying, constant) in [(left, right), (right, left)] {
        let by = constant.single().and_then(|by| by.checked_mul(up));
        if let Some(found) = by.and_then(|by| multiple(varying, by, den)) {
            return Some(found);
        }
    }
    Some(zip(left, right, den, |(a, b), (c, d)| match (a == b, c == d) {
        (_, true) => times((a, b), c.checked_mul(up)?),
        (true, _) => times((c, d), a.checked_mul(up)?),
        (false, false) => times(products((a, b), (c, d))?, up),
    }))
}

/// The least and the greatest of the products of two bounds with two others.
fn products((a, b): Estremi, (c, d): Estremi) -> Option<Estremi> {
    let product = |mine: i64, theirs: i64| match (is_infinite(mine), is_infinite(theirs)) {
        (false, false) => finite(mine.checked_mul(theirs)),
        _ if mine == 0 || theirs == 0 => Some(0),
        _ => Some(if (mine < 0) == (theirs < 0) { PIU_INFINITO } else { MENO_INFINITO }),
    };
    let all = [product(a, c)?, product(a, d)?, product(b, c)?, product(b, d)?];
    Some((all.iter().copied().min()?, all.iter().copied().max()?))
}

/// A division by a constant is a product by its inverse.
fn quotient(fattore: Numero, left: &Vettore, right: &Vettore) -> Option<Vettore> {
    let Dati::Numeri { den: mine, .. } = &left.dati else { return None };
    if !right.is_constant() || !right.is_known() {
        return None;
    }
    let inverse = fattore.checked_div(right.stima(0).number()?)?;
    let (up, down) = inverse.parts()?;
    let den = scala::product(*mine, down)?;
    multiple(left, up, den).or_else(|| Some(map(left, den, |ends| times(ends, up))))
}

/// Bounds times a known number.
fn times((lo, hi): Estremi, by: i64) -> Option<Estremi> {
    if by == 0 {
        return Some((0, 0));
    }
    let end = |end: i64| match (is_infinite(end), by < 0) {
        (true, false) => Some(end),
        (true, true) => Some(flip(end)),
        (false, _) => finite(end.checked_mul(by)),
    };
    let (lo, hi) = (end(lo)?, end(hi)?);
    Some(if by < 0 { (hi, lo) } else { (lo, hi) })
}

pub(super) fn negative(inner: &Vettore) -> Vettore {
    match &inner.dati {
        Dati::Numeri { den, .. } => {
            multiple(inner, -1, *den).unwrap_or_else(|| map(inner, *den, |ends| times(ends, -1)))
        }
        _ => each(Forma::Esatti, &[inner], |stime| match stime {
            [stima] => on_number(stima, Intervallo::neg),
            _ => Stima::error(ErroreRiga::TipoSbagliato),
        }),
    }
}

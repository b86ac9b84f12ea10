//! Roundings: each breaks off where the law says.

use super::giro::{alone, finite, is_infinite, map};
use crate::attesa::ErroreRiga;
use crate::colonne::esegui::each;
use crate::colonne::stato::{FUORI, NOTO, errore};
use crate::colonne::vettore::{Dati, Forma, Vettore, at};
use crate::intervallo::Intervallo;
use crate::numero::{Modo, Numero};
use crate::sintassi::Calcolo;
use crate::stima::Stima;
use crate::valuta::calcolo::{calculate, on_number};

pub(in crate::colonne) fn floor(inner: &Vettore) -> Vettore {
    match &inner.dati {
        Dati::Numeri { den, .. } => map(inner, 1, alone, |(lo, hi)| {
            let end = |end: i64| if is_infinite(end) { end } else { end.div_euclid(*den) };
            Some((end(lo), end(hi)))
        }),
        _ => each(Forma::Numeri(1), &[inner], |stime| unary(stime, |interval| Ok(interval.floor()))),
    }
}

pub(in crate::colonne) fn round(inner: &Vettore, decimali: u32, modo: Modo) -> Vettore {
    let Some(scale) = 10_i64.checked_pow(decimali) else { return Vettore::lost(inner.righe) };
    match &inner.dati {
        Dati::Numeri { den, .. } => map(inner, scale, alone, |(lo, hi)| {
            let end = |end: i64| {
                if is_infinite(end) {
                    return Some(end);
                }
                let scaled = i128::from(end).checked_mul(i128::from(scale))?;
                finite(i64::try_from(modo.divide(scaled, i128::from(*den))?).ok())
            };
            Some((end(lo)?, end(hi)?))
        }),
        _ => each(Forma::Numeri(scale), &[inner], |stime| {
            unary(stime, |interval| interval.round(decimali, modo))
        }),
    }
}

/// A quotient rounded at once: among whole numbers where both are known.
pub(in crate::colonne) fn rounded_quotient(
    fattore: Numero,
    left: &Vettore,
    right: &Vettore,
    decimali: u32,
    modo: Modo,
) -> Vettore {
    let forma = 10_i64.checked_pow(decimali);
    let Some(scale) = forma else { return Vettore::lost(left.righe.max(right.righe)) };
    let slow = |stime: &[Stima]| match stime {
        [left, right] => {
            let exact = calculate(Calcolo::Diviso, fattore, left, right);
            on_number(&exact, |interval| interval.round(decimali, modo))
        }
        _ => Stima::error(ErroreRiga::TipoSbagliato),
    };
    let (Dati::Numeri { lo: above, den: mine, .. }, Dati::Numeri { lo: below, den: theirs, .. }) =
        (&left.dati, &right.dati)
    else {
        return each(Forma::Numeri(scale), &[left, right], slow);
    };
    let parts = fattore.parts().filter(|_| left.is_known() && right.is_known());
    let Some((up, down)) = parts else { return each(Forma::Numeri(scale), &[left, right], slow) };
    let ratio = |row: usize| {
        let (above, below) = (i128::from(at(above, row)), i128::from(at(below, row)));
        let num = above.checked_mul(i128::from(*theirs))?.checked_mul(i128::from(up))?;
        let den = below.checked_mul(i128::from(*mine))?.checked_mul(i128::from(down))?;
        let num = num.checked_mul(i128::from(scale))?.checked_mul(den.signum())?;
        finite(i64::try_from(modo.divide(num, den.checked_abs().filter(|den| *den != 0)?)?).ok())
    };
    let righe = left.righe;
    let (mut lo, mut stati) = (Vec::with_capacity(righe), vec![NOTO; righe]);
    for (row, state) in stati.iter_mut().enumerate() {
        let found = ratio(row);
        if found.is_none() {
            *state = if at(below, row) == 0 { errore(ErroreRiga::DivisionePerZero) } else { FUORI };
        }
        lo.push(found.unwrap_or_default());
    }
    let hi = lo.clone();
    Vettore::new(righe, stati, Dati::Numeri { lo, hi, den: scale }).settle_known()
}

pub(super) fn unary(
    stime: &[Stima],
    operation: impl FnOnce(Intervallo<Numero>) -> Result<Intervallo<Numero>, ErroreRiga>,
) -> Stima {
    match stime {
        [stima] => on_number(stima, operation),
        _ => Stima::error(ErroreRiga::TipoSbagliato),
    }
}

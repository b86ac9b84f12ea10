//! Roundings: each breaks off where the law says. A quotient that is rounded at once stays among whole numbers.

use super::Estremi;
use super::divisore::Divisore;
use super::giro::{finite, flip, is_infinite, map};
use super::lineare::multiple;
use crate::attesa::ErroreRiga;
use crate::colonne::esegui::{each, patched};
use crate::colonne::stato::{FUORI, RIFIUTATO, errore, settled, strict};
use crate::colonne::vettore::{Dati, Forma, Misura, Vettore, upper};
use crate::colonne::{giri, scala};
use crate::intervallo::Intervallo;
use crate::numero::{Modo, Numero};
use crate::sintassi::Calcolo;
use crate::stima::Stima;
use crate::valuta::calcolo::{calculate, on_number};

/// Where a number breaks off.
#[derive(Clone, Copy)]
pub(in crate::colonne) enum Taglio {
    /// After some decimals.
    Decimali(u32, Modo),
    /// At the whole number below.
    Pavimento,
}

impl Taglio {
    /// The denominator of what is left.
    fn scale(self) -> Option<i64> {
        match self {
            Self::Decimali(decimali, _) => 10_i64.checked_pow(decimali),
            Self::Pavimento => Some(1),
        }
    }

    /// Cuts a fraction with a positive denominator.
    fn cut(self, num: i128, den: i128) -> Option<i64> {
        let whole = match self {
            Self::Decimali(_, modo) => modo.divide(num.checked_mul(i128::from(self.scale()?))?, den)?,
            Self::Pavimento => num.checked_div_euclid(den)?,
        };
        finite(i64::try_from(whole).ok())
    }

    /// Cuts so many parts of each number; none overflows.
    fn cut_all(self, ends: &[i64], up: i64, down: i64) -> Vec<i64> {
        let divisore = Divisore::new(down);
        match self {
            Self::Pavimento => finite_ends(ends, move |end| divisore.floor(end.wrapping_mul(up))),
            Self::Decimali(_, Modo::MetaSu) => {
                finite_ends(ends, move |end| divisore.half_up(end.wrapping_mul(up)))
            }
            Self::Decimali(_, modo) => finite_ends(ends, move |end| {
                let whole = modo.divide(i128::from(end) * i128::from(up), i128::from(down));
                whole.and_then(|whole| i64::try_from(whole).ok()).unwrap_or(end)
            }),
        }
    }

    fn of(self, interval: Intervallo<Numero>) -> Result<Intervallo<Numero>, ErroreRiga> {
        match self {
            Self::Decimali(decimali, modo) => interval.round(decimali, modo),
            Self::Pavimento => Ok(interval.floor()),
        }
    }
}

/// Cuts numbers.
pub(in crate::colonne) fn cut(inner: &Vettore, taglio: Taglio) -> Vettore {
    let Some(scale) = taglio.scale() else { return Vettore::lost(inner.righe) };
    if let Some(found) = cut_parts(inner, taglio, (1, 1)) {
        return found;
    }
    match &inner.dati {
        Dati::Numeri { den, .. } => map(inner, scale, |(lo, hi)| {
            let end = |end: i64| {
                if is_infinite(end) { Some(end) } else { taglio.cut(i128::from(end), i128::from(*den)) }
            };
            let low = end(lo)?;
            Some((low, if lo == hi { low } else { end(hi)? }))
        }),
        _ => each(Forma::Numeri(scale), &[inner], |stime| match stime {
            [stima] => on_number(stima, |interval| taglio.of(interval)),
            _ => Stima::error(ErroreRiga::TipoSbagliato),
        }),
    }
}

/// What becomes of the ends that there are.
fn finite_ends(ends: &[i64], cut: impl Fn(i64) -> i64) -> Vec<i64> {
    giri::map(ends, |end| if is_infinite(end) { end } else { cut(end) })
}

/// Cuts so many parts of each number, where none can overflow on the way.
fn cut_parts(inner: &Vettore, taglio: Taglio, (up, down): (i128, i128)) -> Option<Vettore> {
    let Dati::Numeri { lo, hi, den, misura } = &inner.dati else { return None };
    let scale = taglio.scale()?;
    let (up, down) = (up.checked_mul(i128::from(scale))?, down.checked_mul(i128::from(*den))?);
    let common = scala::gcd(up, down);
    let (up, down) = (i64::try_from(up / common).ok()?, i64::try_from(down / common).ok()?);
    if down == 1 {
        return multiple(inner, up, scale);
    }
    // One more, for what is rounded away from zero.
    let misura = misura.sum(up, Misura { massimo: 1, aperta: false }, down)?;
    let ends = |ends: &[i64]| taglio.cut_all(ends, up, down);
    let (lo, hi) = (ends(lo), ends(hi));
    let mut stati = giri::refused(&inner.stati);
    giri::settle(&mut stati, &lo, upper(&lo, &hi));
    Some(Vettore::new(inner.righe, stati, Dati::Numeri { lo, hi, den: scale, misura }).settle_known())
}

/// Cuts quotients.
pub(in crate::colonne) fn cut_quotient(
    fattore: Numero,
    left: &Vettore,
    right: &Vettore,
    taglio: Taglio,
) -> Vettore {
    let Some(scale) = taglio.scale() else { return Vettore::lost(left.righe) };
    let slow = |stime: &[Stima]| match stime {
        [left, right] => {
            let exact = calculate(Calcolo::Diviso, fattore, left, right);
            on_number(&exact, |interval| taglio.of(interval))
        }
        _ => Stima::error(ErroreRiga::TipoSbagliato),
    };
    let quoziente = Quoziente::new(fattore, left, right);
    let parts = quoziente.as_ref().and_then(|quoziente| quoziente.parts(right.single()?));
    if let Some(found) = parts.and_then(|parts| cut_parts(left, taglio, parts)) {
        return found;
    }
    let found = quoziente.and_then(|quoziente| {
        let rows = (0..left.righe).map(|row| {
            let ends = left.ends(row).zip(right.ends(row))?;
            Some(quoziente.row(taglio, strict(left.state(row), right.state(row)), ends))
        });
        Vettore::of_ends(left.righe, Forma::Numeri(scale), rows.collect::<Option<Vec<_>>>()?.into_iter())
    });
    match found {
        Some(found) if right.is_constant() && right.is_known() => found,
        Some(found) => patched(found, &[left, right], slow),
        None => each(Forma::Numeri(scale), &[left, right], slow),
    }
}

/// The factor and the denominators of a division, as one fraction.
struct Quoziente {
    up: i128,
    down: i128,
    /// The denominator without the dividend's own.
    beside: i128,
}

impl Quoziente {
    fn new(fattore: Numero, left: &Vettore, right: &Vettore) -> Option<Self> {
        let (Dati::Numeri { den: mine, .. }, Dati::Numeri { den: theirs, .. }) = (&left.dati, &right.dati)
        else {
            return None;
        };
        let (up, down) = fattore.parts()?;
        let (up, beside) = (i128::from(up).checked_mul(i128::from(*theirs))?, i128::from(down));
        let down = beside.checked_mul(i128::from(*mine))?;
        (up > 0).then_some(Self { up, down, beside })
    }

    /// The parts of each dividend that a division by a positive number leaves, besides the dividend's denominator.
    fn parts(&self, divisor: i64) -> Option<(i128, i128)> {
        (divisor > 0).then_some((self.up, self.beside.checked_mul(i128::from(divisor))?))
    }

    /// What a row gives when its divisor is known; one that is not known is written by the other evaluator.
    fn row(&self, taglio: Taglio, state: u8, ((lo, hi), (below, most)): (Estremi, Estremi)) -> (u8, Estremi) {
        if state >= RIFIUTATO || below != most {
            return (state, (0, 0));
        }
        if below == 0 {
            return (errore(ErroreRiga::DivisionePerZero), (0, 0));
        }
        let end = |end: i64| {
            if is_infinite(end) {
                return Some(if below < 0 { flip(end) } else { end });
            }
            let num = i128::from(end).checked_mul(self.up)?.checked_mul(i128::from(below.signum()))?;
            taglio.cut(num, i128::from(below).checked_abs()?.checked_mul(self.down)?)
        };
        let Some(low) = end(lo) else { return (FUORI, (0, 0)) };
        let Some(high) = (if lo == hi { Some(low) } else { end(hi) }) else { return (FUORI, (0, 0)) };
        let ends = if below < 0 { (high, low) } else { (low, high) };
        (settled(state, ends.0 == ends.1), ends)
    }
}

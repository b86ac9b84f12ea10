//! Comparisons of bounds: an infinite one never decides.

use crate::colonne::stato::{FORSE, NOTO, settled, strict};
use crate::colonne::vettore::{Dati, INCERTO, NO, SI, Vettore, at, one_of, upper};
use crate::colonne::{giri, numeri, scala};
use crate::sintassi::Confronto;

/// Of so many rows one may be unknown for the others to be compared alone.
const FEW: usize = 12;

/// Compares bounds; none when the operands have no loop.
pub(in crate::colonne) fn comparison(
    confronto: Confronto,
    left: &Vettore,
    right: &Vettore,
) -> Option<Vettore> {
    if left.is_constant() && right.is_constant() {
        return None;
    }
    match (&left.dati, &right.dati) {
        (Dati::Numeri { den: mine, .. }, Dati::Numeri { den: theirs, .. }) => {
            let den = scala::join(*mine, *theirs)?;
            let (left, right) = (numeri::rescaled(left, den)?, numeri::rescaled(right, den)?);
            let (Dati::Numeri { lo: a, hi: b, .. }, Dati::Numeri { lo: c, hi: d, .. }) =
                (&left.dati, &right.dati)
            else {
                return None;
            };
            Some(ordered(confronto, &left, &right, [a, b, c, d]))
        }
        (Dati::Date { lo: a, hi: b }, Dati::Date { lo: c, hi: d }) => {
            Some(ordered(confronto, left, right, [a, b, c, d]))
        }
        (Dati::SiNo(a), Dati::SiNo(b)) if left.is_known() && right.is_known() => {
            Some(Vettore::new(left.righe, Vec::new(), Dati::SiNo(known(confronto, a, b))))
        }
        (Dati::Codici(a), Dati::Codici(b)) if left.is_known() && right.is_known() => {
            Some(Vettore::new(left.righe, Vec::new(), Dati::SiNo(known(confronto, a, b))))
        }
        (Dati::SiNo(_), Dati::SiNo(_)) => {
            let same = |(a, b): (i64, i64), (c, d): (i64, i64)| (a == b && c == d).then_some(a == c);
            let rows = (0..left.righe).map(|row| Some(same(left.ends(row)?, right.ends(row)?)));
            Some(decided(confronto, left, right, rows.map(Option::flatten)))
        }
        (Dati::Codici(a), Dati::Codici(b)) => {
            let same = |a: u64, b: u64| match (a & b, a.count_ones(), b.count_ones()) {
                (0, _, _) => Some(false),
                (_, 1, 1) => Some(true),
                _ => None,
            };
            let rows = (0..left.righe).map(|row| same(at(a, row), at(b, row)));
            Some(decided(confronto, left, right, rows))
        }
        _ => None,
    }
}

/// Equality row by row, where some values are not known.
fn decided(
    confronto: Confronto,
    left: &Vettore,
    right: &Vettore,
    same: impl Iterator<Item = Option<bool>>,
) -> Vettore {
    let wanted = confronto == Confronto::Uguale;
    let (mut values, mut stati) = (Vec::with_capacity(left.righe), Vec::with_capacity(left.righe));
    for (row, same) in same.enumerate() {
        values.push(same.map_or(INCERTO, |same| u8::from(same == wanted)));
        stati.push(settled(strict(left.state(row), right.state(row)), same.is_some()));
    }
    Vettore::new(left.righe, stati, Dati::SiNo(values)).settle_known()
}

/// Compares end by end. Infinite bounds are the least and the greatest values of the type, so they never decide.
fn ordered<T: Copy + Ord>(
    confronto: Confronto,
    left: &Vettore,
    right: &Vettore,
    [left_lo, left_hi, right_lo, right_hi]: [&[T]; 4],
) -> Vettore {
    if left.is_known() && right.is_known() {
        let values = known(confronto, left_lo, right_lo);
        return Vettore::new(left.righe, Vec::new(), Dati::SiNo(values));
    }
    let (mine, theirs) = ((left_lo, upper(left_lo, left_hi)), (right_lo, upper(right_lo, right_hi)));
    let length = mine.0.len().max(theirs.0.len());
    let stati = giri::strict(length, &left.stati, &right.stati);
    if let Some(found) = mostly_known(confronto, left.righe, &stati, mine, theirs) {
        return found;
    }
    let values = match confronto {
        Confronto::Uguale => same(mine, theirs),
        Confronto::Diverso => giri::map(&same(mine, theirs), turned),
        Confronto::Minore => less(mine, theirs),
        Confronto::MaggioreUguale => giri::map(&less(mine, theirs), turned),
        Confronto::Maggiore => less(theirs, mine),
        Confronto::MinoreUguale => giri::map(&less(theirs, mine), turned),
    };
    let stati = giri::zip(&stati, &values, |state, value| settled(state, value != INCERTO));
    Vettore::new(left.righe, stati, Dati::SiNo(values)).settle_known()
}

/// Where few values are not known, all are compared as if they were, and those few again.
fn mostly_known<T: Copy + Ord>(
    confronto: Confronto,
    righe: usize,
    stati: &[u8],
    mine: (&[T], &[T]),
    theirs: (&[T], &[T]),
) -> Option<Vettore> {
    let unknown: Vec<usize> =
        stati.iter().enumerate().filter(|(_, state)| **state != NOTO).map(|(row, _)| row).collect();
    if unknown.len() * FEW > stati.len() {
        return None;
    }
    let values = known(confronto, mine.0, theirs.0);
    let mut found = Vettore::new(righe, stati.to_vec(), Dati::SiNo(values));
    for row in unknown {
        let one = |(lo, hi): (&[T], &[T])| Some((*one_of(lo, row)?, *one_of(hi, row)?));
        let decided = decide(confronto, one(mine)?, one(theirs)?);
        let state = settled(found.state(row), decided.is_some());
        found.write_ends(row, state, decided.map_or((0, 1), |yes| (i64::from(yes), i64::from(yes))));
    }
    Some(found.settle_known())
}

/// Infinite bounds are the least and the greatest values of the type, so they never decide.
fn decide<T: Ord + Copy>(confronto: Confronto, mine: (T, T), theirs: (T, T)) -> Option<bool> {
    let less = |a: (T, T), b: (T, T)| match () {
        () if a.1 < b.0 => Some(true),
        () if a.0 >= b.1 => Some(false),
        () => None,
    };
    let same = || {
        if mine.0 == mine.1 && theirs.0 == theirs.1 {
            return Some(mine.0 == theirs.0);
        }
        let apart = less(mine, theirs) == Some(true) || less(theirs, mine) == Some(true);
        if apart { Some(false) } else { None }
    };
    match confronto {
        Confronto::Uguale => same(),
        Confronto::Diverso => same().map(|same| !same),
        Confronto::Minore => less(mine, theirs),
        Confronto::MaggioreUguale => less(mine, theirs).map(|less| !less),
        Confronto::Maggiore => less(theirs, mine),
        Confronto::MinoreUguale => less(theirs, mine).map(|greater| !greater),
    }
}

fn known<T: Copy + Ord>(confronto: Confronto, left: &[T], right: &[T]) -> Vec<u8> {
    match confronto {
        Confronto::Uguale => giri::zip(left, right, |a, b| u8::from(a == b)),
        Confronto::Diverso => giri::zip(left, right, |a, b| u8::from(a != b)),
        Confronto::Minore => giri::zip(left, right, |a, b| u8::from(a < b)),
        Confronto::MinoreUguale => giri::zip(left, right, |a, b| u8::from(a <= b)),
        Confronto::Maggiore => giri::zip(left, right, |a, b| u8::from(a > b)),
        Confronto::MaggioreUguale => giri::zip(left, right, |a, b| u8::from(a >= b)),
    }
}

/// Whether all of one is below the other, or none of it.
fn less<T: Copy + Ord>(mine: (&[T], &[T]), theirs: (&[T], &[T])) -> Vec<u8> {
    giri::zip_ends(mine, theirs, |(a, b), (c, d)| answer(u8::from(b < c), u8::from(a >= d)))
}

/// Whether both are one and the same value, or have none in common.
fn same<T: Copy + Ord>(mine: (&[T], &[T]), theirs: (&[T], &[T])) -> Vec<u8> {
    giri::zip_ends(mine, theirs, |(a, b), (c, d)| {
        answer(u8::from(a == d) & u8::from(b == c), u8::from(b < c) | u8::from(d < a))
    })
}

/// The answer of two signs of which at most one is set.
fn answer(yes: u8, no: u8) -> u8 {
    // INCERTO is the second bit.
    yes | (((yes | no) ^ 1) << 1)
}

/// Yes for no, no for yes.
pub(super) fn turned(answer: u8) -> u8 {
    if answer == INCERTO { INCERTO } else { answer ^ SI }
}

/// Whether codes are among some constants.
pub(in crate::colonne) fn among(value: &Vettore, among: &[&Vettore]) -> Option<Vettore> {
    let Dati::Codici(values) = &value.dati else { return None };
    if value.is_constant() || value.stati.iter().any(|state| *state >= FORSE) {
        return None;
    }
    let mut wanted = 0;
    for one in among {
        match &one.dati {
            Dati::Codici(mask) if one.is_constant() && one.is_known() => wanted |= at(mask, 0),
            _ => return None,
        }
    }
    let verdict = |mask: &u64| match (mask & wanted, mask & !wanted) {
        (0, _) => NO,
        (_, 0) => SI,
        _ => INCERTO,
    };
    let found: Vec<u8> = values.iter().map(verdict).collect();
    Some(Vettore::new(value.righe, value.stati.clone(), Dati::SiNo(found)).settle_known())
}

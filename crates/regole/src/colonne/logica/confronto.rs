//! Comparisons of bounds: an infinite one never decides.

use crate::colonne::stato::{FORSE, settled, strict};
use crate::colonne::vettore::{Dati, INCERTO, NO, SI, Vettore, at};
use crate::colonne::{numeri, scala};
use crate::sintassi::Confronto;

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
            Some(equal(confronto, left.righe, a, b, |a, b| a == b))
        }
        (Dati::Codici(a), Dati::Codici(b)) if left.is_known() && right.is_known() => {
            Some(equal(confronto, left.righe, a, b, |a, b| a == b))
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

fn equal<T: Copy + Default>(
    confronto: Confronto,
    righe: usize,
    left: &[T],
    right: &[T],
    same: impl Fn(T, T) -> bool,
) -> Vettore {
    let wanted = confronto == Confronto::Uguale;
    let values = (0..righe).map(|row| u8::from(same(at(left, row), at(right, row)) == wanted));
    Vettore::new(righe, Vec::new(), Dati::SiNo(values.collect()))
}

fn ordered<T: Copy + Default + Ord>(
    confronto: Confronto,
    left: &Vettore,
    right: &Vettore,
    [left_lo, left_hi, right_lo, right_hi]: [&[T]; 4],
) -> Vettore {
    let righe = left.righe;
    if left.is_known() && right.is_known() {
        let holds: fn(T, T) -> bool = match confronto {
            Confronto::Uguale => |a, b| a == b,
            Confronto::Diverso => |a, b| a != b,
            Confronto::Minore => |a, b| a < b,
            Confronto::MinoreUguale => |a, b| a <= b,
            Confronto::Maggiore => |a, b| a > b,
            Confronto::MaggioreUguale => |a, b| a >= b,
        };
        let values = match (left_lo, right_lo) {
            (lefts, [right]) => lefts.iter().map(|left| u8::from(holds(*left, *right))).collect(),
            ([left], rights) => rights.iter().map(|right| u8::from(holds(*left, *right))).collect(),
            (lefts, rights) => {
                lefts.iter().zip(rights).map(|(left, right)| u8::from(holds(*left, *right))).collect()
            }
        };
        return Vettore::new(righe, Vec::new(), Dati::SiNo(values));
    }
    let upper = |lo: &[T], hi: &[T], row| if hi.is_empty() { at(lo, row) } else { at(hi, row) };
    let (mut values, mut stati) = (Vec::with_capacity(righe), Vec::with_capacity(righe));
    for row in 0..righe {
        let mine = (at(left_lo, row), upper(left_lo, left_hi, row));
        let theirs = (at(right_lo, row), upper(right_lo, right_hi, row));
        let decided = decide(confronto, mine, theirs);
        let state = settled(strict(left.state(row), right.state(row)), decided.is_some());
        values.push(decided.map_or(INCERTO, u8::from));
        stati.push(state);
    }
    Vettore::new(righe, stati, Dati::SiNo(values)).settle_known()
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

//! The plain loops under every operation: one or two columns in, one out, no branch that depends on a row.

use std::ops::Range;

use super::stato::{FUORI, NOTO, RIFIUTATO, refusal};

/// What an operation makes of each pair; a column of one value stands for all the rows.
pub(super) fn zip<A: Copy, B: Copy, R>(left: &[A], right: &[B], operation: impl Fn(A, B) -> R) -> Vec<R> {
    match (left, right) {
        (lefts, [right]) => lefts.iter().map(|left| operation(*left, *right)).collect(),
        ([left], rights) => rights.iter().map(|right| operation(*left, *right)).collect(),
        (lefts, rights) => lefts.iter().zip(rights).map(|(left, right)| operation(*left, *right)).collect(),
    }
}

/// What an operation makes of the ends of each pair; one pair of ends stands for all the rows.
pub(super) fn zip_ends<T: Copy, R>(
    (a, b): (&[T], &[T]),
    (c, d): (&[T], &[T]),
    operation: impl Fn((T, T), (T, T)) -> R,
) -> Vec<R> {
    let (mine, theirs) = (a.iter().zip(b), c.iter().zip(d));
    match ((a, b), (c, d)) {
        (_, ([c], [d])) => mine.map(|(a, b)| operation((*a, *b), (*c, *d))).collect(),
        (([a], [b]), _) => theirs.map(|(c, d)| operation((*a, *b), (*c, *d))).collect(),
        _ => mine.zip(theirs).map(|((a, b), (c, d))| operation((*a, *b), (*c, *d))).collect(),
    }
}

/// What an operation makes of each value.
pub(super) fn map<A: Copy, R>(values: &[A], operation: impl Fn(A) -> R) -> Vec<R> {
    values.iter().map(|value| operation(*value)).collect()
}

/// The places of the values that are kept, found without a branch for each.
pub(super) fn places<T: Copy>(values: &[T], keeps: impl Fn(T) -> bool) -> Vec<u32> {
    let mut kept = vec![0; values.len()];
    let mut count = 0;
    for (place, value) in (0..).zip(values) {
        if let Some(slot) = kept.get_mut(count) {
            *slot = place;
        }
        count += usize::from(keeps(*value));
    }
    kept.truncate(count);
    kept
}

/// Bytes, or none when each says that its value is known.
pub(super) fn unless_all_known(stati: Vec<u8>) -> Vec<u8> {
    if stati.iter().all(|state| *state == NOTO) { Vec::new() } else { stati }
}

/// The rows of places that follow one another.
pub(super) fn run_of(places: &[u32]) -> Option<Range<usize>> {
    let (first, last) = (*places.first()? as usize, *places.last()? as usize);
    let is_run = last.checked_sub(first)? + 1 == places.len();
    (is_run && (first..).zip(places).all(|(row, place)| row == *place as usize)).then_some(first..last + 1)
}

/// The bytes of a strict operation on one operand.
pub(super) fn refused(stati: &[u8]) -> Vec<u8> {
    map(stati, refusal)
}

/// The bytes of a strict operation on two operands, for so many values; none when all is known.
pub(super) fn strict(length: usize, left: &[u8], right: &[u8]) -> Vec<u8> {
    let found = match (left.is_empty(), right.is_empty()) {
        (true, true) => return Vec::new(),
        (true, false) => refused(right),
        (false, true) => refused(left),
        (false, false) => zip(left, right, both),
    };
    match found.as_slice() {
        [one] => vec![*one; length],
        _ => found,
    }
}

/// `stato::strict`, written so that many rows go through it at once.
fn both(left: u8, right: u8) -> u8 {
    let (left, right) = (refusal(left), refusal(right));
    let waits = left | right;
    let first = if left >= RIFIUTATO { left } else { right };
    let kept = if left < RIFIUTATO && right < RIFIUTATO { waits } else { first };
    if left == FUORI || right == FUORI { FUORI } else { kept }
}

/// Clears the byte of each row whose bounds have met, unless it may not apply or has no value.
pub(super) fn settle<T: Copy + Eq>(stati: &mut [u8], lo: &[T], hi: &[T]) {
    for ((state, least), most) in stati.iter_mut().zip(lo).zip(hi) {
        *state = super::stato::settled(*state, least == most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attesa::ErroreRiga;
    use crate::colonne::stato::{self, FORSE, NESSUNO, errore};

    #[test]
    fn two_bytes_at_once_are_as_two_bytes_alone() {
        for left in 0..=u8::MAX {
            for right in 0..=u8::MAX {
                assert_eq!(both(left, right), stato::strict(left, right), "{left} {right}");
            }
        }
        let wrong = errore(ErroreRiga::NonSiApplica);
        assert_eq!(refused(&[0, 1, FORSE | 1, NESSUNO, FUORI]), [0, 1, FUORI, wrong, FUORI]);
    }
}

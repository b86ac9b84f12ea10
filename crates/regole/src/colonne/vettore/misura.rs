//! How large the numbers of a column are: what cannot overflow needs no check in its loop.

use super::{Dati, MENO_INFINITO, PIU_INFINITO};

/// Numbers no farther from zero than this can be added, doubled and compared without a check.
const LONTANO: i64 = 1 << 61;

/// How far from zero the bounds of a column lie, and whether some bound is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::colonne) struct Misura {
    /// No bound that there is lies farther from zero.
    pub(in crate::colonne) massimo: i64,
    /// Whether some row lacks a bound.
    pub(in crate::colonne) aperta: bool,
}

impl Misura {
    /// The measure of no number at all.
    pub(in crate::colonne) const NIENTE: Self = Self { massimo: 0, aperta: false };

    /// Measures some bounds.
    pub(in crate::colonne) fn of(lo: &[i64], hi: &[i64]) -> Self {
        let mut misura = Self::NIENTE;
        for end in lo.iter().chain(hi) {
            if *end == MENO_INFINITO || *end == PIU_INFINITO {
                misura.aperta = true;
            } else {
                misura.massimo = misura.massimo.max(end.saturating_abs());
            }
        }
        misura
    }

    /// The measure of the sum of some multiples; none when it is too large to go without checks.
    pub(in crate::colonne) fn sum(self, by: i64, other: Self, times: i64) -> Option<Self> {
        let mine = self.massimo.checked_mul(by.checked_abs()?)?;
        let theirs = other.massimo.checked_mul(times.checked_abs()?)?;
        let massimo = mine.checked_add(theirs).filter(|most| *most < LONTANO)?;
        Some(Self { massimo, aperta: self.aperta || other.aperta })
    }

    /// The measure of one of two values.
    pub(in crate::colonne) fn either(self, other: Self) -> Self {
        Self { massimo: self.massimo.max(other.massimo), aperta: self.aperta || other.aperta }
    }
}

impl Dati {
    /// Numbers from their bounds.
    pub(in crate::colonne) fn numbers(lo: Vec<i64>, hi: Vec<i64>, den: i64) -> Self {
        let misura = Misura::of(&lo, &hi);
        Self::Numeri { lo, hi, den, misura }
    }
}

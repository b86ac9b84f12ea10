//! What may be: truth in three values, and amounts between bounds.

use crate::schiere::IGNOTO;

/// A bound that nobody knows: larger than any sum of amounts.
const SENZA_FINE: i64 = 1 << 48;

/// Yes, no, or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Forse {
    Si,
    No,
    NonSo,
}

impl From<bool> for Forse {
    fn from(yes: bool) -> Self {
        if yes { Self::Si } else { Self::No }
    }
}

/// Whole numbers between bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tra {
    pub(super) lo: i64,
    pub(super) hi: i64,
}

impl Tra {
    pub(super) const fn point(number: i64) -> Self {
        Self { lo: number, hi: number }
    }

    /// A fact that cannot be below zero.
    pub(super) fn fact(number: i32) -> Self {
        if number == IGNOTO { Self { lo: 0, hi: SENZA_FINE } } else { Self::point(i64::from(number)) }
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self { lo: self.lo + other.lo, hi: self.hi + other.hi }
    }

    pub(super) fn minus(self, other: Self) -> Self {
        Self { lo: self.lo - other.hi, hi: self.hi - other.lo }
    }

    pub(super) fn at_least(self, other: Self) -> Self {
        Self { lo: self.lo.max(other.lo), hi: self.hi.max(other.hi) }
    }

    pub(super) fn at_most(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.min(other.hi) }
    }

    pub(super) fn hull(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    pub(super) fn is_below(self, limit: Self) -> Forse {
        if self.hi < limit.lo {
            Forse::Si
        } else if self.lo >= limit.hi {
            Forse::No
        } else {
            Forse::NonSo
        }
    }

    /// The value on each side of a condition, or both where it is not known.
    pub(super) fn choose(condition: Forse, yes: impl FnOnce() -> Self, no: impl FnOnce() -> Self) -> Self {
        match condition {
            Forse::Si => yes(),
            Forse::No => no(),
            Forse::NonSo => yes().hull(no()),
        }
    }

    /// Both bounds through a function that never decreases.
    pub(super) fn map(self, function: impl Fn(i64) -> i64) -> Self {
        Self {
            lo: function(self.lo),
            hi: if self.lo == self.hi { function(self.lo) } else { function(self.hi) },
        }
    }
}

/// Divides what is not negative, half up.
pub(super) fn divide(number: i64, by: i64) -> i64 {
    (2 * number + by) / (2 * by)
}

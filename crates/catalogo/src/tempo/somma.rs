//! Sums of amounts of which some are known only between bounds.

use std::ops::Add;

use regole::{Centesimi, Importo};
use serde::Serialize;

/// A sum: at least this, and at most that where there is a most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Somma {
    /// At least this.
    pub minimo: Centesimi,
    /// At most this; none where nobody can say.
    pub massimo: Option<Centesimi>,
}

impl Somma {
    /// Nothing, for certain.
    pub const ZERO: Self = Self::exactly(Centesimi(0));
    /// Nothing is known of it.
    pub const IGNOTA: Self = Self { minimo: Centesimi(0), massimo: None };

    /// Exactly this.
    #[must_use]
    pub const fn exactly(cents: Centesimi) -> Self {
        Self { minimo: cents, massimo: Some(cents) }
    }

    /// An amount that is due for certain, between its bounds.
    #[must_use]
    pub const fn due(importo: Importo) -> Self {
        match importo {
            Importo::Certo(cents) => Self::exactly(cents),
            Importo::Tra(least, most) => Self { minimo: least, massimo: Some(most) },
            Importo::Ignoto => Self::IGNOTA,
        }
    }

    /// The same, where nothing at all may be due.
    #[must_use]
    pub const fn maybe(self) -> Self {
        Self { minimo: Centesimi(0), massimo: self.massimo }
    }

    /// The exact sum, where it is known.
    #[must_use]
    pub fn certain(self) -> Option<Centesimi> {
        self.massimo.filter(|most| *most == self.minimo)
    }

    /// The sum of some that are the same.
    #[must_use]
    pub fn times(self, number: i64) -> Self {
        let most = self.massimo.and_then(|most| most.0.checked_mul(number).map(Centesimi));
        Self { minimo: Centesimi(self.minimo.0.saturating_mul(number)), massimo: most }
    }

    /// By how much it is more than another, and nothing where it is not.
    #[must_use]
    pub fn beyond(self, other: Self) -> Self {
        let over = |mine: Centesimi, theirs: Centesimi| Centesimi(mine.0.saturating_sub(theirs.0).max(0));
        Self {
            minimo: other.massimo.map_or(Centesimi(0), |theirs| over(self.minimo, theirs)),
            massimo: self.massimo.map(|mine| over(mine, other.minimo)),
        }
    }

    /// What holds of either of two.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        let most = self.massimo.zip(other.massimo).map(|(mine, theirs)| mine.max(theirs));
        Self { minimo: self.minimo.min(other.minimo), massimo: most }
    }

    /// Whether it is nothing, for certain.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self == Self::ZERO
    }
}

impl Add for Somma {
    type Output = Self;

    /// A sum too large to be written has no most.
    fn add(self, other: Self) -> Self {
        let most = self.massimo.zip(other.massimo);
        Self {
            minimo: Centesimi(self.minimo.0.saturating_add(other.minimo.0)),
            massimo: most.and_then(|(mine, theirs)| mine.0.checked_add(theirs.0).map(Centesimi)),
        }
    }
}

impl std::iter::Sum for Somma {
    fn sum<I: Iterator<Item = Self>>(sums: I) -> Self {
        sums.fold(Self::ZERO, Self::add)
    }
}

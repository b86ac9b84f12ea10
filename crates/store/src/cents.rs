//! Money: whole euro cents, kept as BIGINT, since a decimal column would become a float on SQLite.

use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};

/// An amount in euro cents.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType,
)]
#[serde(transparent)]
pub struct Cents(i64);

impl Cents {
    /// Makes an amount from whole cents.
    #[must_use]
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// Gives the whole cents.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Adds two amounts, or gives nothing when the sum does not fit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Subtracts an amount, or gives nothing when the difference does not fit.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }
}

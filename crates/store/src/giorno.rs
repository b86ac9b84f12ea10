//! A civil day, kept as TEXT `YYYY-MM-DD` so that both engines sort it alike.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};

/// A civil day: a date on paper, with no hour and no time zone.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType,
)]
#[serde(try_from = "String", into = "String")]
#[sea_orm(value_type = "String")]
pub struct Giorno(Date);

/// A text that is not a day written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a day written YYYY-MM-DD")]
pub struct GiornoError;

impl Giorno {
    /// Makes a day from the calendar library's date.
    #[must_use]
    pub const fn new(date: Date) -> Self {
        Self(date)
    }

    /// Gives the calendar library's date, for arithmetic.
    #[must_use]
    pub const fn date(self) -> Date {
        self.0
    }
}

impl From<Date> for Giorno {
    fn from(date: Date) -> Self {
        Self(date)
    }
}

impl fmt::Display for Giorno {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl FromStr for Giorno {
    type Err = GiornoError;

    fn from_str(text: &str) -> Result<Self, GiornoError> {
        let day = Self(text.parse().map_err(|_| GiornoError)?);
        // The calendar library reads other spellings too; in a TEXT column two spellings would sort apart.
        if day.to_string() == text { Ok(day) } else { Err(GiornoError) }
    }
}

impl TryFrom<String> for Giorno {
    type Error = GiornoError;

    fn try_from(text: String) -> Result<Self, GiornoError> {
        text.parse()
    }
}

impl From<Giorno> for String {
    fn from(giorno: Giorno) -> Self {
        giorno.to_string()
    }
}

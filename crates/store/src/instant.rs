//! A moment: microseconds since the Unix epoch, UTC, kept as BIGINT so that both engines compare it alike.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};

use crate::Giorno;

/// The civil time of Italian law: days, terms and dates on paper are counted in it.
static ITALY: TimeZone = jiff::tz::get!("Europe/Rome");

/// A moment, in microseconds UTC.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType,
)]
#[serde(transparent)]
pub struct Instant(i64);

impl Instant {
    /// The earliest instant: lists that page by time start after it.
    pub const MIN: Self = Self(i64::MIN);

    /// Makes the instant that lies so many microseconds after the Unix epoch.
    #[must_use]
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Gives the microseconds since the Unix epoch.
    #[must_use]
    pub const fn as_micros(self) -> i64 {
        self.0
    }

    /// Gives the instant that lies so much later, or earlier if negative; at the ends, the last one that exists.
    #[must_use]
    pub fn plus(self, duration: SignedDuration) -> Self {
        let furthest = if duration.is_negative() { i64::MIN } else { i64::MAX };
        let micros = i64::try_from(duration.as_micros()).unwrap_or(furthest);
        Self(self.0.saturating_add(micros))
    }

    /// Gives the time passed since an earlier instant.
    #[must_use]
    pub fn since(self, earlier: Self) -> SignedDuration {
        SignedDuration::from_micros(self.0.saturating_sub(earlier.0))
    }

    /// Gives the instant at which a civil day is over in Italy; none at the end of the calendar.
    #[must_use]
    pub fn end_of(giorno: Giorno) -> Option<Self> {
        let next = giorno.date().tomorrow().ok()?.at(0, 0, 0, 0);
        ITALY.to_timestamp(next).ok().map(Self::from)
    }

    /// Gives the civil day in Italy.
    #[must_use]
    pub fn giorno(self) -> Giorno {
        Giorno::new(ITALY.to_datetime(self.timestamp()).date())
    }

    /// Gives the civil date and time in Italy, to be shown.
    #[must_use]
    pub fn ora_italiana(self) -> jiff::civil::DateTime {
        ITALY.to_datetime(self.timestamp())
    }

    /// Gives the same moment in the calendar library's type; outside its years (-9999 to 9999) the nearest it has.
    #[must_use]
    pub fn timestamp(self) -> Timestamp {
        let nearest = if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Timestamp::from_microsecond(self.0).unwrap_or(nearest)
    }
}

impl From<Timestamp> for Instant {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.as_microsecond())
    }
}

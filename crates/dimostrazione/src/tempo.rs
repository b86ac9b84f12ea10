//! Days: ages, first days of months, random days. The calendar only; no clock.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::chance::Chance;

/// The same day so many years later; 29 February becomes the 28th.
pub(crate) fn add_years(day: Date, years: i16) -> Date {
    day.saturating_add(i64::from(years).years())
}

/// Days from one to another; negative backwards.
pub(crate) fn days_between(from: Date, to: Date) -> i64 {
    i64::from((to - from).get_days())
}

/// Whole months from one day to another.
pub(crate) fn months_between(from: Date, to: Date) -> i64 {
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month())
        - i64::from(from.month());
    if to.day() < from.day() { months - 1 } else { months }
}

/// The first day of the month after.
pub(crate) fn first_of_next_month(day: Date) -> Date {
    day.first_of_month().saturating_add(1.month())
}

/// Years completed on a day.
pub(crate) fn age(nascita: Date, on: Date) -> i16 {
    let years = on.year() - nascita.year();
    if (on.month(), on.day()) < (nascita.month(), nascita.day()) { years - 1 } else { years }
}

/// Draws a day between two, both included.
pub(crate) fn random_day(low: Date, high: Date, chance: &mut Chance) -> Date {
    let width = u32::try_from(days_between(low, high)).unwrap_or(0);
    low.saturating_add(i64::from(chance.between(0, width)).days())
}

/// So many days later.
pub(crate) fn add_days(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}

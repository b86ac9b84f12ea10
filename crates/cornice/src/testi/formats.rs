//! How each language writes amounts, numbers and dates.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

use lingue::{Lingua, month_name};

const CENTS_IN_EURO: u64 = 100;
const DIGITS_IN_GROUP: usize = 3;
/// Keeps an amount and its sign on one line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// The time zone of the law and of the offices; UTC only if the embedded database lacked it.
static ROME: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::get("Europe/Rome").unwrap_or(TimeZone::UTC));

pub(super) fn identifier(lingua: Lingua) -> LanguageIdentifier {
    // The codes are valid; the default, "undetermined", only loses the plural rules.
    lingua.code().parse().unwrap_or_default()
}

pub(super) fn euro(lingua: Lingua, cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let euros = (cents.unsigned_abs() / CENTS_IN_EURO).to_string();
    let rest = cents.unsigned_abs() % CENTS_IN_EURO;
    match lingua {
        Lingua::It | Lingua::De => format!("{sign}{},{rest:02}{NO_BREAK_SPACE}€", digits(&euros, '.')),
        Lingua::En => format!("{sign}€{}.{rest:02}", digits(&euros, ',')),
    }
}

pub(super) fn number(lingua: Lingua, number: i64) -> String {
    grouped(
        number,
        match lingua {
            Lingua::It | Lingua::De => '.',
            Lingua::En => ',',
        },
    )
}

pub(super) fn grouped(number: i64, separator: char) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", digits(&number.unsigned_abs().to_string(), separator))
}

/// Reads a float as a whole number, when it is one that a float holds exactly.
pub(super) fn whole(value: f64) -> Option<i64> {
    format!("{value}").parse().ok()
}

pub(super) fn date(lingua: Lingua, date: Date) -> String {
    let separator = match lingua {
        Lingua::It | Lingua::En => '/',
        Lingua::De => '.',
    };
    format!("{:02}{separator}{:02}{separator}{}", date.day(), date.month(), date.year())
}

pub(super) fn date_long(lingua: Lingua, date: Date) -> String {
    let month = month_name(lingua, date.month());
    // Italian writes the first of the month as an ordinal.
    let day = match (lingua, date.day()) {
        (Lingua::It, 1) => "1º".to_owned(),
        (Lingua::De, day) => format!("{day}."),
        (_, day) => day.to_string(),
    };
    format!("{day} {month} {}", date.year())
}

pub(super) fn instant(lingua: Lingua, instant: Timestamp) -> String {
    let local = instant.to_zoned_datetime(ROME.clone());
    format!("{}, {:02}:{:02}", date(lingua, local.date()), local.hour(), local.minute())
}

fn digits(figures: &str, separator: char) -> String {
    let mut grouped = String::with_capacity(figures.len() + figures.len() / DIGITS_IN_GROUP);
    for (position, figure) in figures.chars().enumerate() {
        if position > 0 && (figures.len() - position).is_multiple_of(DIGITS_IN_GROUP) {
            grouped.push(separator);
        }
        grouped.push(figure);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_follow_the_language() {
        assert_eq!(euro(Lingua::It, 123_456), "1.234,56\u{a0}€");
        assert_eq!(euro(Lingua::De, 123_456), "1.234,56\u{a0}€");
        assert_eq!(euro(Lingua::En, 123_456), "€1,234.56");
        assert_eq!(euro(Lingua::It, -5), "-0,05\u{a0}€");
        assert_eq!(euro(Lingua::En, i64::MIN), "-€92,233,720,368,547,758.08");
    }

    #[test]
    fn dates_follow_the_language() {
        let day = jiff::civil::date(2026, 3, 1);
        assert_eq!(date(Lingua::It, day), "01/03/2026");
        assert_eq!(date(Lingua::De, day), "01.03.2026");
        assert_eq!(date_long(Lingua::It, day), "1º marzo 2026");
        assert_eq!(date_long(Lingua::De, day), "1. März 2026");
        assert_eq!(date_long(Lingua::En, day), "1 March 2026");
    }

    #[test]
    fn instants_are_told_in_rome_in_winter_and_in_summer() {
        assert_eq!(instant(Lingua::It, "2026-11-25T07:21:00Z".parse().unwrap()), "25/11/2026, 08:21");
        assert_eq!(instant(Lingua::En, "2026-07-01T22:30:00Z".parse().unwrap()), "02/07/2026, 00:30");
    }
}

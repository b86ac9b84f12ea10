//! Dates in forms: three small fields, which every keyboard and screen reader handles alike.

use jiff::civil::Date;

use super::{Campo, Form};
use crate::testi::Message;

pub(super) const DAY: &str = "giorno";
pub(super) const MONTH: &str = "mese";
pub(super) const YEAR: &str = "anno";

impl Form {
    /// Reads a date that must be filled in.
    pub fn required_date(&mut self, campo: Campo<'_>) -> Option<Date> {
        if self.date_parts(campo.name()).concat().is_empty() {
            self.refuse(campo, "cornice-campo-obbligatorio");
            return None;
        }
        self.optional_date(campo)
    }

    /// Reads a date that may be left empty.
    pub fn optional_date(&mut self, campo: Campo<'_>) -> Option<Date> {
        let parts = self.date_parts(campo.name());
        if parts.concat().is_empty() {
            return None;
        }
        match parse_date(&parts.join("/")) {
            Ok(date) => Some(date),
            Err(message) => {
                self.refuse(campo, message);
                None
            }
        }
    }

    /// Fills a date in advance.
    #[must_use]
    pub fn with_date(self, campo: Campo<'_>, date: Date) -> Self {
        let name = |part| format!("{}-{part}", campo.name());
        self.with_value(name(DAY), date.day().to_string())
            .with_value(name(MONTH), date.month().to_string())
            .with_value(name(YEAR), date.year().to_string())
    }

    /// Tells what was written in one part of a date.
    pub(super) fn part(&self, field: &str, part: &str) -> &str {
        self.value(&format!("{field}-{part}"))
    }

    fn date_parts(&self, field: &str) -> [&str; 3] {
        [DAY, MONTH, YEAR].map(|part| self.part(field, part))
    }
}

/// Reads a date written as day, month and year, such as `25/11/2026`.
pub fn parse_date(raw: &str) -> Result<Date, Message> {
    let refuse = || Message::new("cornice-data-errata");
    let mut parts = raw.split(['/', '.', '-']).map(str::trim);
    let (Some(day), Some(month), Some(year), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(refuse());
    };
    // A year of two digits would have to be guessed.
    if year.len() != 4 {
        return Err(refuse());
    }
    let day = day.parse().map_err(|_| refuse())?;
    let month = month.parse().map_err(|_| refuse())?;
    let year = year.parse().map_err(|_| refuse())?;
    Date::new(year, month, day).map_err(|_| refuse())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_italians_write_them() {
        assert_eq!(parse_date("1/3/2026"), Ok(jiff::civil::date(2026, 3, 1)));
        assert_eq!(parse_date("29.02.2024"), Ok(jiff::civil::date(2024, 2, 29)));
    }

    #[test]
    fn impossible_and_abbreviated_dates_are_refused() {
        for raw in ["29/02/2026", "1/13/2026", "1/3/26", "2026-03-01", "1/3", "", "uno/due/2026"] {
            assert_eq!(parse_date(raw), Err(Message::new("cornice-data-errata")), "{raw}");
        }
    }
}

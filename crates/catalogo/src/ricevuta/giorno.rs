//! Days in a receipt, written as everywhere: `2026-11-25`.

#![expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over references")]

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::Serializer;

pub(crate) fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    regole::parse_date(&text).ok_or_else(|| D::Error::custom("a date is needed, as \"2026-01-31\""))
}

/// The same, where there may be none: `null`.
pub(crate) mod forse {
    use jiff::civil::Date;
    use serde::ser::Serializer;
    use serde::{Deserialize, Deserializer};

    #[derive(Deserialize)]
    struct Giorno(#[serde(with = "super")] Date);

    #[expect(clippy::ref_option, reason = "serde hands over references")]
    pub(crate) fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        match day {
            Some(day) => serializer.collect_str(day),
            None => serializer.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        Ok(Option::<Giorno>::deserialize(deserializer)?.map(|Giorno(day)| day))
    }
}

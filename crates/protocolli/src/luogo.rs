//! Where a clause holds, and where a question is asked from.

use std::fmt;
use std::str::FromStr;

/// Where a clause holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Luogo {
    /// Everywhere, offices abroad included.
    Nazionale,
    /// In one region, by name.
    Regione(String),
    /// In one province, by its two letters.
    Provincia(String),
}

/// Where a question is asked from: a province with its region, or an office abroad (neither).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dove {
    /// The region, by name.
    pub regione: Option<String>,
    /// The province, by its two letters.
    pub provincia: Option<String>,
}

impl Luogo {
    /// Tells whether a clause of this place holds at `dove`.
    #[must_use]
    pub fn covers(&self, dove: &Dove) -> bool {
        match self {
            Self::Nazionale => true,
            Self::Regione(regione) => dove.regione.as_ref() == Some(regione),
            Self::Provincia(provincia) => dove.provincia.as_ref() == Some(provincia),
        }
    }
}

/// A text is not a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a place is nazionale, regione:NAME or provincia:XX")]
pub struct NotAPlace;

/// Reads a place as agreement files and the table spell it.
impl FromStr for Luogo {
    type Err = NotAPlace;

    fn from_str(text: &str) -> Result<Self, NotAPlace> {
        match text.split_once(':') {
            None if text == "nazionale" => Ok(Self::Nazionale),
            Some(("regione", regione)) => Ok(Self::Regione(regione.to_owned())),
            Some(("provincia", provincia)) => Ok(Self::Provincia(provincia.to_owned())),
            _ => Err(NotAPlace),
        }
    }
}

/// Spells a place as agreement files and the table do.
impl fmt::Display for Luogo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nazionale => formatter.write_str("nazionale"),
            Self::Regione(regione) => write!(formatter, "regione:{regione}"),
            Self::Provincia(provincia) => write!(formatter, "provincia:{provincia}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_the_country_a_region_or_a_province() {
        for text in ["nazionale", "regione:Basilicata", "provincia:MT"] {
            assert_eq!(text.parse::<Luogo>().map(|luogo| luogo.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "Nazionale", "comune:Matera", "nazionale:MT"] {
            assert_eq!(text.parse::<Luogo>(), Err(NotAPlace), "{text}");
        }
    }

    #[test]
    fn an_office_abroad_knows_only_national_clauses() {
        let abroad = Dove::default();
        assert!(Luogo::Nazionale.covers(&abroad));
        assert!(!Luogo::Regione("Basilicata".to_owned()).covers(&abroad));
    }
}

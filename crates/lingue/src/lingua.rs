//! A language of the house.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language that cards, pages and papers speak; Italian is the source, the others are translations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lingua {
    /// Italian.
    #[default]
    It,
    /// German, co-official in South Tyrol (D.P.R. 670/1972, art. 99).
    De,
    /// English.
    En,
}

/// A language that the house does not speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the languages are it, de, en")]
pub struct UnknownLingua;

impl Lingua {
    /// Every language, in the order in which pages offer them.
    pub const ALL: [Self; 3] = [Self::It, Self::De, Self::En];

    /// Tells the BCP 47 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// Tells the language's name in that language.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::It => "Italiano",
            Self::De => "Deutsch",
            Self::En => "English",
        }
    }

    /// Finds a language by its code, whatever the region: `de-AT` is German.
    #[must_use]
    pub fn find(code: &str) -> Option<Self> {
        let language = code.trim().split('-').next()?;
        Self::ALL.into_iter().find(|lingua| lingua.code().eq_ignore_ascii_case(language))
    }
}

impl fmt::Display for Lingua {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl FromStr for Lingua {
    type Err = UnknownLingua;

    fn from_str(text: &str) -> Result<Self, UnknownLingua> {
        Self::ALL.into_iter().find(|lingua| lingua.code() == text).ok_or(UnknownLingua)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_makes_no_other_language() {
        assert_eq!(Lingua::find("de-AT"), Some(Lingua::De));
        assert_eq!(Lingua::find("IT"), Some(Lingua::It));
        assert_eq!(Lingua::find("fr"), None);
    }

    #[test]
    fn a_code_is_written_one_way() {
        for lingua in Lingua::ALL {
            assert_eq!(lingua.to_string().parse(), Ok(lingua));
            assert_eq!(serde_json::to_string(&lingua).unwrap(), format!("\"{lingua}\""));
        }
        assert_eq!("IT".parse::<Lingua>(), Err(UnknownLingua));
    }
}

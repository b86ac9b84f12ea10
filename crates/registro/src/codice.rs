//! A short machine word: the only text that a leaf may hold, so that no name and no codice fiscale can slip in.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A word of lower-case ASCII letters, digits, `.`, `_` and `-`, starting with a letter, at most 64 long.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Codice(String);

/// A text that is not a [`Codice`]; the text itself is not repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a code of at most 64 lower-case letters, digits, dots, dashes and underscores")]
pub struct CodiceError;

const LONGEST: usize = 64;

impl Codice {
    /// Gives the word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Codice {
    type Err = CodiceError;

    fn from_str(text: &str) -> Result<Self, CodiceError> {
        text.to_owned().try_into()
    }
}

impl TryFrom<String> for Codice {
    type Error = CodiceError;

    fn try_from(text: String) -> Result<Self, CodiceError> {
        let starts_well = text.starts_with(|first: char| first.is_ascii_lowercase());
        let is_plain = text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-".contains(&byte));
        if starts_well && is_plain && text.len() <= LONGEST { Ok(Self(text)) } else { Err(CodiceError) }
    }
}

impl From<Codice> for String {
    fn from(codice: Codice) -> Self {
        codice.0
    }
}

impl fmt::Display for Codice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

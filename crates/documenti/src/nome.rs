//! The name a person gave to a file: kept to be shown, never to find or to recognise the file.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use store::orm::{DeriveValueType, sea_orm};

/// Long enough for any file system's own limit, in characters.
const LONGEST: usize = 255;

/// A file name without folders and without characters that would not show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveValueType)]
#[serde(try_from = "String", into = "String")]
#[sea_orm(value_type = "String")]
pub struct NomeFile(String);

/// Says that nothing of a file name can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing of the file name can be shown")]
pub struct NomeFileError;

impl NomeFile {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for NomeFile {
    type Err = NomeFileError;

    /// Reads the name that came with an upload, and keeps what can be shown of it.
    fn from_str(text: &str) -> Result<Self, NomeFileError> {
        // Some browsers send the whole path, with the separators of their system.
        let last = text.rsplit(['/', '\\']).next().unwrap_or_default();
        let shown: String = last.chars().filter(|letter| is_shown(*letter)).take(LONGEST).collect();
        let trimmed = shown.trim_matches(|edge: char| edge == '.' || edge.is_whitespace());
        if trimmed.is_empty() { Err(NomeFileError) } else { Ok(Self(trimmed.to_owned())) }
    }
}

impl TryFrom<String> for NomeFile {
    type Error = NomeFileError;

    fn try_from(text: String) -> Result<Self, NomeFileError> {
        text.parse()
    }
}

impl From<NomeFile> for String {
    fn from(nome: NomeFile) -> Self {
        nome.0
    }
}

impl fmt::Display for NomeFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

// Marks that turn the direction of writing can make `fdp.exe` read as `exe.pdf`.
fn is_shown(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

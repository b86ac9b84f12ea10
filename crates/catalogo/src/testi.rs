//! The three languages of the cards, and texts in all of them.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A language of the cards; Italian is the source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lingua {
    /// Italian.
    #[default]
    It,
    /// German.
    De,
    /// English.
    En,
}

impl Lingua {
    /// All of them, Italian first.
    pub const TUTTE: [Self; 3] = [Self::It, Self::De, Self::En];

    /// The two-letter code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::De => "de",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Lingua {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lingua {
    type Err = LinguaIgnota;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::TUTTE.into_iter().find(|lingua| lingua.code() == text).ok_or(LinguaIgnota)
    }
}

/// A language that the cards do not speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the languages are it, de, en")]
pub struct LinguaIgnota;

/// A text in every language.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Testi {
    /// In Italian.
    pub it: Arc<str>,
    /// In German.
    pub de: Arc<str>,
    /// In English.
    pub en: Arc<str>,
}

impl Testi {
    /// The text in a language.
    #[must_use]
    pub fn in_lingua(&self, lingua: Lingua) -> &str {
        match lingua {
            Lingua::It => &self.it,
            Lingua::De => &self.de,
            Lingua::En => &self.en,
        }
    }

    /// Each text with its language.
    pub fn iter(&self) -> impl Iterator<Item = (Lingua, &str)> {
        Lingua::TUTTE.into_iter().map(|lingua| (lingua, self.in_lingua(lingua)))
    }
}

/// A piece of a text with names to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pezzo<'t> {
    Testo(&'t str),
    Nome(&'t str),
}

/// Cuts a text at its `{names}`. A brace that is never closed is part of the text.
pub(crate) fn pieces(text: &str) -> Vec<Pezzo<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, left)) = after.split_once('}') else { break };
        pieces.push(Pezzo::Testo(before));
        pieces.push(Pezzo::Nome(name));
        rest = left;
    }
    pieces.push(Pezzo::Testo(rest));
    pieces
}

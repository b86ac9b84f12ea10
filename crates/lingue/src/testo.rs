//! Words in every language of the house.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::Lingua;

/// The same words in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Testo {
    /// In Italian.
    pub it: Arc<str>,
    /// In German.
    pub de: Arc<str>,
    /// In English.
    pub en: Arc<str>,
}

impl Testo {
    /// Puts the same words together in the three languages.
    pub fn new(it: impl Into<Arc<str>>, de: impl Into<Arc<str>>, en: impl Into<Arc<str>>) -> Self {
        Self { it: it.into(), de: de.into(), en: en.into() }
    }

    /// Gives the words in one language.
    #[must_use]
    pub fn in_lingua(&self, lingua: Lingua) -> &str {
        match lingua {
            Lingua::It => &self.it,
            Lingua::De => &self.de,
            Lingua::En => &self.en,
        }
    }

    /// Gives the words with their language, Italian first.
    pub fn iter(&self) -> impl Iterator<Item = (Lingua, &str)> {
        Lingua::ALL.into_iter().map(|lingua| (lingua, self.in_lingua(lingua)))
    }
}

//! The languages of a document, and the copies that the law asks for.

use lingue::Lingua;
use serde::{Deserialize, Serialize};

/// The file that a language's copy of the templates reads.
pub(super) const fn testi(lingua: Lingua) -> &'static str {
    match lingua {
        Lingua::It => include_str!("../../modelli/testi/it.toml"),
        Lingua::De => include_str!("../../modelli/testi/de.toml"),
        Lingua::En => include_str!("../../modelli/testi/en.toml"),
    }
}

/// Where the office in charge stands, as far as the languages of its papers are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Luogo {
    /// Italy, but for the province of Bolzano.
    Italia,
    /// The province of Bolzano.
    Bolzano,
    /// A country other than Italy.
    Estero,
}

impl Luogo {
    /// Lists the languages a mandate is printed in: the person's first, then those that the law adds.
    #[must_use]
    pub fn lingue(self, persona: Lingua) -> Vec<Lingua> {
        // D.M. 193/2008 art. 4 §3: a copy in Italian abroad, a bilingual copy in the province of Bolzano.
        let due: &[Lingua] = match self {
            Self::Bolzano => &[Lingua::It, Lingua::De],
            Self::Italia | Self::Estero => &[Lingua::It],
        };
        let mut lingue = vec![persona];
        lingue.extend(due.iter().filter(|lingua| **lingua != persona));
        lingue
    }
}

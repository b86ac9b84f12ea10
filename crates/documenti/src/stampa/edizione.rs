//! An edition of the mandate's clauses: the words of a paper in each of its languages, whatever they become later.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Clausole, Lingua, StampaError};

/// The clauses of a mandate in each language of its paper. What later editions add must have a default here: a mandate
/// is read and printed with the words that were signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Edizione(BTreeMap<Lingua, Clausole>);

impl Edizione {
    /// Loads the edition that the program has now.
    pub fn load(lingue: &[Lingua]) -> Result<Self, StampaError> {
        let mut clausole = BTreeMap::new();
        for &lingua in lingue {
            clausole.insert(lingua, Clausole::load(lingua)?);
        }
        Ok(Self(clausole))
    }

    /// Gives the clauses in a language of the paper.
    pub fn clausole(&self, lingua: Lingua) -> Result<&Clausole, StampaError> {
        self.0.get(&lingua).ok_or(StampaError::Data)
    }
}

//! What a simulation found: who would gain and who would lose with other cards. No line about a person.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::mutamenti::Come;
use crate::ricevuta::giorno;

/// Why a text is not a simulation.
#[derive(Debug, thiserror::Error)]
pub enum SimulazioneError {
    /// It was not written by `patrocinio schede simula`.
    #[error("not a simulation: {0}")]
    Text(#[from] serde_json::Error),
    /// It has another form.
    #[error("a simulation of form {0}; this program reads form {FORMA}")]
    Form(u32),
}

const FORMA: u32 = 1;

/// A simulation: the same people judged with the cards before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Simulazione {
    forma: u32,
    /// The hash of the folder before; none where there was none.
    pub prima: Option<Arc<str>>,
    /// The hash of the folder after.
    pub dopo: Arc<str>,
    /// The version of the engine.
    pub motore: String,
    /// The day on which right and amount are judged.
    #[serde(with = "giorno")]
    pub data: Date,
    /// Which people.
    pub paese: PaeseSimulato,
    /// How many were judged.
    pub persone: u64,
    /// How many rows were left out, because something was wrong in them.
    pub scartate: u64,
    /// The cards that differ, or read what differs.
    pub schede: Vec<SchedaSimulata>,
}

/// The people of a simulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PaeseSimulato {
    /// A country drawn from a seed: whoever draws it again finds the same.
    Disegnato {
        /// How many people were asked for.
        persone: u64,
        /// The seed.
        seme: u64,
    },
    /// A country that was there.
    Cartella,
}

/// What changes with one card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchedaSimulata {
    /// The card.
    pub scheda: Arc<str>,
    /// How it differs.
    pub come: Come,
    /// Whether its amounts can be said in a year.
    pub annuo: bool,
    /// Everybody first, then by age and by sex; only those for whom something changes.
    pub gruppi: Vec<GruppoSimulato>,
}

/// Some people, and what changes for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GruppoSimulato {
    /// By what they are counted.
    pub chi: Chi,
    /// Which ones: a band of age, a sex; empty for everybody.
    pub valore: Arc<str>,
    /// What changes, for how many.
    pub effetti: BTreeMap<Effetto, Conteggio>,
}

/// By what people are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chi {
    /// Everybody.
    Tutti,
    /// By band of age.
    Eta,
    /// By sex.
    Sesso,
}

/// What changes for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effetto {
    /// A certain no becomes a certain right.
    Acquista,
    /// A certain right becomes a certain no.
    Perde,
    /// The amount rises.
    Sale,
    /// The amount falls.
    Scende,
    /// What was certain is so no more.
    DiventaIncerto,
    /// What was not certain is so now.
    DiventaCerto,
    /// The right stays certain; the amount changes, and was or is not known exactly.
    ImportoIncerto,
}

impl Effetto {
    /// Every effect, in the order of the tables.
    pub const ALL: [Self; 7] = [
        Self::Acquista,
        Self::Perde,
        Self::Sale,
        Self::Scende,
        Self::DiventaIncerto,
        Self::DiventaCerto,
        Self::ImportoIncerto,
    ];
}

/// How many people, and how much in a year. Of fewer than five neither is said, and of some others neither, so that the
/// few cannot be worked out from the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conteggio {
    /// How many; none where it is not said.
    pub persone: Option<u64>,
    /// Cents a year, of those whose amounts are certain; never below zero: the effect says in which direction.
    pub centesimi_anno: Option<i64>,
}

impl Simulazione {
    /// Begins one of which nothing was counted yet.
    #[must_use]
    pub fn new(
        prima: Option<Arc<str>>,
        dopo: Arc<str>,
        motore: impl Into<String>,
        data: Date,
        paese: PaeseSimulato,
    ) -> Self {
        let motore = motore.into();
        let schede = Vec::new();
        Self { forma: FORMA, prima, dopo, motore, data, paese, persone: 0, scartate: 0, schede }
    }

    /// Reads one.
    ///
    /// # Errors
    /// The text is something else, or of another form.
    pub fn parse(text: &str) -> Result<Self, SimulazioneError> {
        let read: Self = serde_json::from_str(text)?;
        if read.forma == FORMA { Ok(read) } else { Err(SimulazioneError::Form(read.forma)) }
    }

    /// Writes it, so that [`Simulazione::parse`] reads it.
    #[must_use]
    pub fn write(&self) -> String {
        // Maps have names for keys, and no number is not finite: writing cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Finds what changes with a card.
    #[must_use]
    pub fn find(&self, scheda: &str) -> Option<&SchedaSimulata> {
        self.schede.iter().find(|found| &*found.scheda == scheda)
    }
}

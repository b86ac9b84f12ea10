//! An edition of the cards, and where it has come.

use accessi::{Kind, Resource};
use store::{Id, Instant};

/// The id of an edition.
pub type EdizioneId = Id<Edizione>;

/// A whole folder of cards, proposed at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edizione {
    /// Its id.
    pub id: EdizioneId,
    /// Where it has come.
    pub stato: Stato,
    /// The hash of the folder.
    pub impronta: String,
    /// The edition that was in force when it was proposed.
    pub prima: Option<EdizioneId>,
    /// When it was proposed.
    pub proposta: Instant,
}

impl Resource for Edizione {
    const KIND: Kind = Kind::Edizione;
}

/// Where an edition has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stato {
    /// It waits for two approvals.
    Proposta,
    /// The cards are these.
    InVigore {
        /// Since when.
        dal: Instant,
    },
    /// Another took its place, in force or in waiting.
    Superata {
        /// Since when it was in force; none when it never was.
        dal: Option<Instant>,
        /// When the other came.
        fine: Instant,
    },
    /// A referente refused it.
    Rifiutata {
        /// When.
        fine: Instant,
        /// Why.
        motivo: String,
    },
}

impl Stato {
    /// Whether it can still be approved or refused.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        matches!(self, Self::Proposta)
    }
}

/// One of the two approvals. Pages do not say whose it is: the register does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approvazione {
    /// When.
    pub istante: Instant,
    /// Whether it is of whoever asks.
    pub mia: bool,
}

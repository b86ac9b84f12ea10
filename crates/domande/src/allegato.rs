//! A document enclosed with a claim, for what the card asks it for.

use documenti::{Impronta, NomeFile};
use fascicoli::Documento;
use store::{Giorno, Id, Instant};

/// A document enclosed with a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allegato {
    /// The document in the case file.
    pub documento: Id<Documento>,
    /// What it is for, by its id in the card.
    pub tipo: String,
    /// The name it came with.
    pub nome: NomeFile,
    /// The hash of its bytes.
    pub impronta: Impronta,
    /// How many bytes there are.
    pub dimensione: i64,
    /// The last day on which it is valid, for a document that expires.
    pub scade: Option<Giorno>,
    /// When it was enclosed.
    pub istante: Instant,
}

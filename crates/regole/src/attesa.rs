//! What a value that is not known waits for, and the errors of a row.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::vocabolario::Fatto;

/// Something that must come to be known before a value can be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attesa {
    /// A fact that can be asked or read from an archive.
    Fatto(Arc<str>),
    /// A fact that a person must judge.
    Giudizio(Arc<str>),
    /// A parameter with no value for the day, or not yet known.
    Parametro(Arc<str>),
}

impl Attesa {
    pub(crate) fn of(fatto: &Fatto) -> Self {
        let percorso = Arc::clone(&fatto.percorso);
        if fatto.giudizio { Self::Giudizio(percorso) } else { Self::Fatto(percorso) }
    }
}

/// All that a value waits for; empty when nothing is awaited.
pub type Attese = BTreeSet<Attesa>;

/// An error that belongs to one person's facts, never to the batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ErroreRiga {
    /// A number too large to be exact.
    #[error("number too large")]
    Overflow,
    /// A division by zero.
    #[error("division by zero")]
    DivisionePerZero,
    /// Two dates in an order that cannot be.
    #[error("dates in an impossible order")]
    DateContraddittorie,
    /// A date that no calendar has.
    #[error("date that does not exist")]
    DataInesistente,
    /// A value that does not apply, used where one is needed.
    #[error("value that does not apply where one is needed")]
    NonSiApplica,
    /// A key that no row of a table foresees.
    #[error("value outside the table")]
    FuoriTabella,
    /// A fact whose value has not the type of the vocabulary.
    #[error("fact of the wrong type")]
    TipoSbagliato,
}

impl ErroreRiga {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overflow => "overflow",
            Self::DivisionePerZero => "divisione_per_zero",
            Self::DateContraddittorie => "date_contraddittorie",
            Self::DataInesistente => "data_inesistente",
            Self::NonSiApplica => "non_si_applica",
            Self::FuoriTabella => "fuori_tabella",
            Self::TipoSbagliato => "tipo_sbagliato",
        }
    }
}

//! How an instalment of the past stands before the terms: open, or to be verified. Never lost.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use crate::termini::{Termine, Termini};

/// How an instalment stands before the terms of its card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "stato")]
pub enum StatoTermine {
    /// Within every term that the card knows.
    Aperto,
    /// Older than the prescription: acts that interrupt it, or suspensions, are to be looked for.
    DaVerificarePrescrizione {
        /// The years of the term.
        anni: i64,
        /// The act.
        norma: Arc<str>,
    },
    /// Older than the forfeiture of the action: from when it runs is to be looked for.
    DaVerificareDecadenza {
        /// The years of the term.
        anni: i64,
        /// The act.
        norma: Arc<str>,
    },
    /// The benefit begins with its claim: whether there was an earlier one is to be looked for.
    DaVerificareDomanda {
        /// The act.
        norma: Arc<str>,
    },
    /// No source that was read gives the term.
    DaVerificareTermine,
}

impl StatoTermine {
    /// Whether nothing that the card knows stands in the way.
    #[must_use]
    pub fn is_open(&self) -> bool {
        *self == Self::Aperto
    }

    /// How an instalment due on a day stands on the day of the claim. A later claim never reopens it.
    pub(super) fn of(termini: Option<&Termini>, dovuta: Date, domanda: Date) -> Self {
        let Some(termini) = termini else { return Self::DaVerificareTermine };
        if let Some(norma) = &termini.dalla_domanda {
            return Self::DaVerificareDomanda { norma: Arc::clone(norma) };
        }
        let over = |termine: &&Termine| is_over(termine, dovuta, domanda);
        if let Some(Termine { anni, norma }) = termini.prescrizione.as_ref().filter(over) {
            return Self::DaVerificarePrescrizione { anni: *anni, norma: Arc::clone(norma) };
        }
        if let Some(Termine { anni, norma }) = termini.decadenza.as_ref().filter(over) {
            return Self::DaVerificareDecadenza { anni: *anni, norma: Arc::clone(norma) };
        }
        if termini.prescrizione.is_none() { Self::DaVerificareTermine } else { Self::Aperto }
    }
}

/// The day from which a term runs does not count in it (C.C., art. 2963): the claim is in time on its last day.
fn is_over(termine: &Termine, dovuta: Date, domanda: Date) -> bool {
    let last = i32::try_from(termine.anni).ok().and_then(|anni| dovuta.checked_add(anni.years()).ok());
    last.is_some_and(|last| last < domanda)
}

//! The claim itself: its states and what may follow what. Pure: instants come in, new states come out.

use accessi::{Kind, Resource, SedeInpsId, SoggettoId};
use documenti::Impronta;
use mandati::{MandatoId, PraticaId};
use store::{Id, Instant};

use crate::protocollo::NumeroProtocollo;
use crate::termine::Termine;

/// The id of a claim.
pub type DomandaId = Id<Domanda>;

/// A claim (*domanda*) for one benefit, filed by a patronato for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domanda {
    /// Its id.
    pub id: DomandaId,
    /// The case it belongs to.
    pub pratica: PraticaId,
    /// The mandate under which it is filed.
    pub mandato: MandatoId,
    /// The person.
    pub soggetto: SoggettoId,
    /// The card of the benefit.
    pub scheda: String,
    /// Where it stands.
    pub stato: Stato,
}

impl Resource for Domanda {
    const KIND: Kind = Kind::Domanda;
}

/// Where a claim stands; the words are those of INPS's own published model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stato {
    /// Being filled in; INPS has not received it.
    Bozza,
    /// Sent: it has a protocol number and waits in the queue of the office.
    Protocollata(Invio),
    /// An official of the office has taken it in charge.
    InLavorazione {
        /// How it was sent.
        invio: Invio,
        /// By whom and when it was taken in charge.
        carico: Carico,
    },
    /// Decided.
    Decisa {
        /// How it was sent.
        invio: Invio,
        /// By whom and when it was taken in charge.
        carico: Carico,
        /// When it was decided.
        il: Instant,
        /// The decision.
        esito: Decisione,
    },
}

/// The sending of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invio {
    /// The number of the receipt.
    pub protocollo: NumeroProtocollo,
    /// The instant from which rights and terms run.
    pub istante: Instant,
    /// The operator who sent it.
    pub operatore: SoggettoId,
    /// The competent office, which decides.
    pub sede_inps: SedeInpsId,
    /// The hash of the claim as it was sent.
    pub impronta: Impronta,
    /// Until when the office answers.
    pub risposta: Termine,
}

/// The taking in charge of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Carico {
    /// When.
    pub dal: Instant,
    /// The official who answers for it (L. 241/1990 art. 6).
    pub funzionario: SoggettoId,
}

/// What INPS decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decisione {
    /// Accepted in full: the intervention is settled and the mandate ends.
    Accolta,
    /// Accepted in part: remedies are open.
    AccoltaParzialmente(Rimedio),
    /// Refused: remedies are open.
    Rifiutata(Rimedio),
}

/// What the person can do against a decision, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rimedio {
    /// Why the claim was refused, or accepted only in part.
    pub motivo: Motivo,
    /// What the official wrote to the person.
    pub spiegazione: String,
    /// The last day to ask for it, and the clause that sets it.
    pub termine: Termine,
}

impl Stato {
    /// Gives the word used by rows.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Bozza => "bozza",
            Self::Protocollata(_) => "protocollata",
            Self::InLavorazione { .. } => "in_lavorazione",
            Self::Decisa { .. } => "decisa",
        }
    }

    /// Gives how it was sent, once it was.
    #[must_use]
    pub fn invio(&self) -> Option<&Invio> {
        match self {
            Self::Bozza => None,
            Self::Protocollata(invio) | Self::InLavorazione { invio, .. } | Self::Decisa { invio, .. } => {
                Some(invio)
            }
        }
    }
}

impl Decisione {
    /// Gives the word used by rows.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Accolta => "accolta",
            Self::AccoltaParzialmente(_) => "accolta_parzialmente",
            Self::Rifiutata(_) => "rifiutata",
        }
    }

    /// Gives what can be done against it; nothing against a full acceptance.
    #[must_use]
    pub fn rimedio(&self) -> Option<&Rimedio> {
        match self {
            Self::Accolta => None,
            Self::AccoltaParzialmente(rimedio) | Self::Rifiutata(rimedio) => Some(rimedio),
        }
    }
}

/// The closed list of reasons, so that a person can be told the reason in his own language. The two kinds open
/// different roads: missing papers a review (*riesame*), missing requirements an appeal (*ricorso*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motivo {
    /// Papers or mandatory information are missing.
    DocumentiMancanti,
    /// A requirement of the law is missing.
    RequisitiMancanti,
    /// The incomes exceed the limit.
    RedditoSuperiore,
    /// The right is already being paid.
    GiaInPagamento,
}

impl Motivo {
    /// Lists every reason, in the order of the form.
    pub const ALL: [Self; 4] =
        [Self::DocumentiMancanti, Self::RequisitiMancanti, Self::RedditoSuperiore, Self::GiaInPagamento];

    /// Gives the word used by rows and forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DocumentiMancanti => "documenti_mancanti",
            Self::RequisitiMancanti => "requisiti_mancanti",
            Self::RedditoSuperiore => "reddito_superiore",
            Self::GiaInPagamento => "gia_in_pagamento",
        }
    }

    /// Reads the word used by rows and forms.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|motivo| motivo.as_str() == text)
    }

    /// Names the road that this reason opens.
    #[must_use]
    pub fn strada(self) -> Strada {
        match self {
            Self::DocumentiMancanti => Strada::Riesame,
            Self::RequisitiMancanti | Self::RedditoSuperiore | Self::GiaInPagamento => Strada::Ricorso,
        }
    }
}

/// The road against a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strada {
    /// Review by the same office.
    Riesame,
    /// Administrative appeal to the provincial committee.
    Ricorso,
}

/// Why a change of state was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TransitionError {
    /// It was sent already; it keeps its first number.
    #[error("claim already sent")]
    AlreadySent,
    /// It was not sent yet.
    #[error("claim not sent yet")]
    NotSent,
    /// Somebody took it in charge already.
    #[error("claim already in charge")]
    AlreadyInCharge,
    /// Nobody has taken it in charge.
    #[error("claim not in charge")]
    NotInCharge,
    /// It was decided already.
    #[error("claim already decided")]
    AlreadyDecided,
}

impl Domanda {
    /// Tells whether the fields can still be changed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.stato == Stato::Bozza
    }

    /// Sends the claim, once.
    pub fn send(self, invio: Invio) -> Result<Self, TransitionError> {
        match self.stato {
            Stato::Bozza => Ok(Self { stato: Stato::Protocollata(invio), ..self }),
            _ => Err(TransitionError::AlreadySent),
        }
    }

    /// Takes the claim in charge at the office.
    pub fn take_charge(self, carico: Carico) -> Result<Self, TransitionError> {
        match self.stato {
            Stato::Bozza => Err(TransitionError::NotSent),
            Stato::Protocollata(invio) => Ok(Self { stato: Stato::InLavorazione { invio, carico }, ..self }),
            Stato::InLavorazione { .. } => Err(TransitionError::AlreadyInCharge),
            Stato::Decisa { .. } => Err(TransitionError::AlreadyDecided),
        }
    }

    /// Decides the claim.
    pub fn decide(self, il: Instant, esito: Decisione) -> Result<Self, TransitionError> {
        match self.stato {
            Stato::InLavorazione { invio, carico } => {
                Ok(Self { stato: Stato::Decisa { invio, carico, il, esito }, ..self })
            }
            Stato::Decisa { .. } => Err(TransitionError::AlreadyDecided),
            Stato::Bozza | Stato::Protocollata(_) => Err(TransitionError::NotInCharge),
        }
    }
}

#[cfg(test)]
mod tests;

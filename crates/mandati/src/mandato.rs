//! The mandate itself: its states and what may follow what. Pure: instants come in, new states come out.

use accessi::{Kind, PatronatoId, Resource, SedeId, SoggettoId};
use store::{Id, Instant};

use crate::oggetto::Oggetto;
use crate::pratica::PraticaId;
use crate::stato::{Causa, Stato};

/// The id of a mandate.
pub type MandatoId = Id<Mandato>;

/// A visit: the person was identified at the desk once.
#[derive(Debug)]
pub enum Visita {}

/// The id of a visit.
pub type VisitaId = Id<Visita>;

/// The mandate of assistance (*mandato di patrocinio*): D.M. 193/2008 art. 4.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandato {
    /// Its id.
    pub id: MandatoId,
    /// The visit during which it was prepared; one signature serves all the mandates of a visit.
    pub visita: VisitaId,
    /// The case, opened when the mandate is sent for signature.
    pub pratica: Option<PraticaId>,
    /// The person who gives it (*mandante*).
    pub mandante: SoggettoId,
    /// The body that receives it (*mandatario*).
    pub patronato: PatronatoId,
    /// The office charged with the case.
    pub sede: SedeId,
    /// What it is given for.
    pub oggetto: Oggetto,
    /// Where it stands.
    pub stato: Stato,
}

impl Resource for Mandato {
    const KIND: Kind = Kind::Mandato;
}

/// Why a change of state was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TransitionError {
    /// It was not sent for signature yet.
    #[error("mandate not sent for signature")]
    NotSent,
    /// It was sent for signature already.
    #[error("mandate already sent for signature")]
    AlreadySent,
    /// A paper signed by hand waits to be verified.
    #[error("signed paper waiting to be verified")]
    OnPaper,
    /// No signed paper waits to be verified.
    #[error("no signed paper to verify")]
    NotOnPaper,
    /// Somebody has signed it already.
    #[error("mandate already signed")]
    AlreadySigned,
    /// The time to sign is over.
    #[error("signature request expired")]
    Expired,
    /// The mandate is over.
    #[error("mandate already ended")]
    Ended(Causa),
    /// Only an active mandate can be revoked or settled.
    #[error("mandate not active")]
    NotActive,
}

impl Mandato {
    /// Reads the state at an instant: a request past its term is expired, whatever the row still says, so that no
    /// nightly job decides about rights.
    #[must_use]
    pub fn stato_at(&self, now: Instant) -> Stato {
        match self.stato {
            Stato::InAttesaDiFirma { scade } if now >= scade => {
                Stato::Cessato { il: scade, causa: Causa::FirmaScaduta }
            }
            stato => stato,
        }
    }

    /// Gives the mandate as it stands at an instant.
    #[must_use]
    pub fn at(self, now: Instant) -> Self {
        Self { stato: self.stato_at(now), ..self }
    }

    /// Sends a draft for signature: the operator has signed, the person has until `scade`.
    pub fn send(self, pratica: PraticaId, scade: Instant) -> Result<Self, TransitionError> {
        match self.stato {
            Stato::Bozza => {
                Ok(Self { pratica: Some(pratica), stato: Stato::InAttesaDiFirma { scade }, ..self })
            }
            Stato::Cessato { causa, .. } => Err(TransitionError::Ended(causa)),
            Stato::InAttesaDiFirma { .. } | Stato::InAttesaDiVerifica { .. } | Stato::Attivo { .. } => {
                Err(TransitionError::AlreadySent)
            }
        }
    }

    /// Signs for the person: the second signature makes the mandate active.
    pub fn sign(self, now: Instant) -> Result<Self, TransitionError> {
        self.require_waiting(now)?;
        Ok(Self { stato: Stato::Attivo { dal: now }, ..self })
    }

    /// Brings in the paper that the person signed by hand: it waits for somebody else to verify it.
    pub fn sign_on_paper(self, now: Instant) -> Result<Self, TransitionError> {
        self.require_waiting(now)?;
        match self.stato {
            Stato::InAttesaDiFirma { scade } => {
                Ok(Self { stato: Stato::InAttesaDiVerifica { scade }, ..self })
            }
            _ => Err(TransitionError::NotSent),
        }
    }

    /// Finds the paper to be what the person signed: the mandate becomes active.
    pub fn verify(self, now: Instant) -> Result<Self, TransitionError> {
        self.require_on_paper()?;
        Ok(Self { stato: Stato::Attivo { dal: now }, ..self })
    }

    /// Finds the paper wanting: the person is asked to sign again, within the term that there was.
    pub fn reject_paper(self) -> Result<Self, TransitionError> {
        let scade = self.require_on_paper()?;
        Ok(Self { stato: Stato::InAttesaDiFirma { scade }, ..self })
    }

    /// Refuses for the person.
    pub fn refuse(self, now: Instant) -> Result<Self, TransitionError> {
        self.require_waiting(now)?;
        Ok(self.end(now, Causa::Rifiutato))
    }

    /// Withdraws a draft, or a request that nobody has answered.
    pub fn cancel(self, now: Instant) -> Result<Self, TransitionError> {
        if !matches!(self.stato, Stato::Bozza | Stato::InAttesaDiVerifica { .. }) {
            self.require_waiting(now)?;
        }
        Ok(self.end(now, Causa::Annullato))
    }

    /// Revokes an active mandate.
    pub fn revoke(self, now: Instant) -> Result<Self, TransitionError> {
        self.require_active(now)?;
        Ok(self.end(now, Causa::Revocato))
    }

    /// Ends a mandate whose intervention is settled: full acceptance, or remedies exhausted, lapsed or waived.
    pub fn settle(self, now: Instant) -> Result<Self, TransitionError> {
        self.require_active(now)?;
        Ok(self.end(now, Causa::Estinto))
    }

    fn end(self, il: Instant, causa: Causa) -> Self {
        Self { stato: Stato::Cessato { il, causa }, ..self }
    }

    pub(crate) fn require_waiting(&self, now: Instant) -> Result<(), TransitionError> {
        match self.stato_at(now) {
            Stato::InAttesaDiFirma { .. } => Ok(()),
            Stato::Bozza => Err(TransitionError::NotSent),
            Stato::InAttesaDiVerifica { .. } => Err(TransitionError::OnPaper),
            Stato::Attivo { .. } => Err(TransitionError::AlreadySigned),
            Stato::Cessato { causa: Causa::FirmaScaduta, .. } => Err(TransitionError::Expired),
            Stato::Cessato { causa, .. } => Err(TransitionError::Ended(causa)),
        }
    }

    /// Gives the term of the request that the paper answers.
    fn require_on_paper(&self) -> Result<Instant, TransitionError> {
        match self.stato {
            Stato::InAttesaDiVerifica { scade } => Ok(scade),
            Stato::Bozza | Stato::InAttesaDiFirma { .. } => Err(TransitionError::NotOnPaper),
            Stato::Attivo { .. } => Err(TransitionError::AlreadySigned),
            Stato::Cessato { causa, .. } => Err(TransitionError::Ended(causa)),
        }
    }

    fn require_active(&self, now: Instant) -> Result<(), TransitionError> {
        match self.stato_at(now) {
            Stato::Attivo { .. } => Ok(()),
            Stato::Bozza | Stato::InAttesaDiFirma { .. } | Stato::InAttesaDiVerifica { .. } => {
                Err(TransitionError::NotActive)
            }
            Stato::Cessato { causa, .. } => Err(TransitionError::Ended(causa)),
        }
    }
}

#[cfg(test)]
mod tests;

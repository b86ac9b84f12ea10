//! The person's answer to a request: all the mandates of the visit are signed, or refused, with one consent used once.

use std::collections::BTreeSet;

use accessi::{AccessError, Act, Action, Desk, NuovoTitolo, Permit, Titolare};
use anagrafe::Condizione;
use catalogo::Catalogo;
use store::{Event, StoreError};

use crate::azioni::{Firma, Rifiuta};
use crate::consenso::{find_richiesta, use_consent};
use crate::edizione::EdizioneError;
use crate::firma::{Parte, sign_as};
use crate::mandato::{Mandato, MandatoId, TransitionError};
use crate::richiesta::Codice;
use crate::rows::{self, mandati};
use crate::stato::{Causa, Stato};

/// Answers a request.
#[derive(Debug)]
pub struct Answer<'a> {
    /// The cards, which say what each object opens.
    pub catalogo: &'a Catalogo,
    /// The code that the person was given.
    pub codice: &'a Codice,
    /// Whether the person signs, or refuses.
    pub risposta: Risposta,
}

/// What the person answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Risposta {
    /// The person signs, in the condition that the population register tells today.
    Firmo(Condizione),
    /// The person refuses, which needs no capacity.
    Rifiuto,
}

/// Why the answer was not taken.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// No request has this code, or it was made to somebody else.
    #[error("unknown code")]
    UnknownCode,
    /// Only the person answers, acting for himself.
    #[error("not acting as the person")]
    NotTheMandante,
    /// The consent was used already: a request is answered once.
    #[error("request already answered")]
    AlreadyAnswered,
    /// The state does not allow it.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// The text is no longer in use.
    #[error(transparent)]
    Edizione(#[from] EdizioneError),
    /// Somebody acts for the person, who cannot sign alone.
    #[error("the person is represented")]
    Rappresentata,
    /// The register says that the person died.
    #[error("the person died")]
    Deceduta,
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl AnswerError {
    /// Tells a stranger who holds a code what he would be told of a code that does not exist.
    pub(crate) fn of_code(error: AccessError) -> Self {
        match error {
            AccessError::NotFound => Self::UnknownCode,
            other => Self::Access(other),
        }
    }
}

impl From<StoreError> for AnswerError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Answer<'_> {
    type Output = Vec<MandatoId>;
    type Error = AnswerError;

    /// Gives the mandates that were answered: those of the request that are still asked for.
    async fn run(&self, desk: &Desk<'_>) -> Result<Vec<MandatoId>, AnswerError> {
        let richiesta = find_richiesta(desk, self.codice).await?;
        match self.risposta {
            Risposta::Firmo(condizione) => {
                let permits = use_consent(desk, &richiesta).await?;
                require_capacity(condizione)?;
                self.sign(desk, &permits).await
            }
            Risposta::Rifiuto => refuse(desk, &use_consent(desk, &richiesta).await?).await,
        }
    }
}

impl Answer<'_> {
    async fn sign(
        &self,
        desk: &Desk<'_>,
        permits: &[Permit<'_, Firma>],
    ) -> Result<Vec<MandatoId>, AnswerError> {
        let mut signed = Vec::with_capacity(permits.len());
        let mut left = TransitionError::Ended(Causa::Annullato);
        for permit in permits {
            let row = rows::load(&permit.rows(), permit.on()).await?;
            let mandato = row.mandato()?;
            if let Some(why) = closed(&mandato) {
                left = why;
                continue;
            }
            let (testo, oggetto) = (row.testo.read()?, row.oggetto.read()?);
            testo.require_current()?;
            testo.require_same_facts(&oggetto, self.catalogo)?;
            save(permit, &row, &mandato.sign(desk.now())?).await?;
            sign_as(Parte::Mandante, desk, permit, &row).await?;
            open_title(permit, &row, oggetto.fatti(self.catalogo)).await?;
            desk.event(Event::new(row.soggetto, "mandati.firmato", row.id, &())?).await?;
            signed.push(row.id);
        }
        if signed.is_empty() { Err(left.into()) } else { Ok(signed) }
    }
}

/// From this instant the office opens the facts of the object, and no others.
pub(crate) async fn open_title<A: Action<On = Mandato>>(
    permit: &Permit<'_, A>,
    mandato: &mandati::Model,
    fatti: BTreeSet<String>,
) -> Result<(), AccessError> {
    let titolare = Titolare::Sede { patronato: mandato.patronato, sede: mandato.sede };
    permit.open_fascicolo().await?;
    permit.titoli().open(NuovoTitolo::of_mandato(mandato.id, titolare).opening(fatti)).await?;
    Ok(())
}

async fn refuse(desk: &Desk<'_>, permits: &[Permit<'_, Rifiuta>]) -> Result<Vec<MandatoId>, AnswerError> {
    let mut refused = Vec::with_capacity(permits.len());
    let mut left = TransitionError::Ended(Causa::Annullato);
    for permit in permits {
        let row = rows::load(&permit.rows(), permit.on()).await?;
        let mandato = row.mandato()?;
        if let Some(why) = closed(&mandato) {
            left = why;
            continue;
        }
        save(permit, &row, &mandato.refuse(desk.now())?).await?;
        desk.event(Event::new(row.soggetto, "mandati.rifiutato", row.id, &())?).await?;
        refused.push(row.id);
    }
    if refused.is_empty() { Err(left.into()) } else { Ok(refused) }
}

/// Says why a mandate is no longer asked for, while the others of its request stay to be answered: the office withdrew
/// it, or the person signed it by hand.
fn closed(mandato: &Mandato) -> Option<TransitionError> {
    match mandato.stato {
        Stato::InAttesaDiVerifica { .. } => Some(TransitionError::OnPaper),
        Stato::Attivo { .. } => Some(TransitionError::AlreadySigned),
        Stato::Cessato { causa: causa @ (Causa::Annullato | Causa::Revocato | Causa::Estinto), .. } => {
            Some(TransitionError::Ended(causa))
        }
        Stato::Bozza | Stato::InAttesaDiFirma { .. } | Stato::Cessato { .. } => None,
    }
}

async fn save<A: Action>(
    permit: &Permit<'_, A>,
    before: &mandati::Model,
    after: &Mandato,
) -> Result<(), AnswerError> {
    if rows::save_stato(&permit.rows(), before, after).await? {
        Ok(())
    } else {
        Err(AnswerError::AlreadyAnswered)
    }
}

/// A person under guardianship is represented (art. 357 and 405 of the civil code); a dead one gives no mandate.
pub(crate) fn require_capacity(condizione: Condizione) -> Result<(), AnswerError> {
    match condizione {
        Condizione::Capace => Ok(()),
        Condizione::Rappresentata => Err(AnswerError::Rappresentata),
        Condizione::Deceduta(_) => Err(AnswerError::Deceduta),
    }
}

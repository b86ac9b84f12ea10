//! Verifying a paper signed by hand: a second pair of eyes, never those of whoever brought it in.

use accessi::{AccessError, Act, Desk, Motivo};
use anagrafe::Condizione;
use catalogo::Catalogo;
use store::StoreError;

use crate::answer::{AnswerError, open_title, require_capacity};
use crate::azioni::Verifica;
use crate::change::{ChangeError, save};
use crate::edizione::EdizioneError;
use crate::firma::sign_by_hand;
use crate::mandato::{MandatoId, TransitionError};
use crate::rows;
use crate::scansione::{Chiusura, close_scansione, find_scansione};
use crate::testo::Testo;

/// Verifies the paper of a mandate.
#[derive(Debug)]
pub struct Verify<'a> {
    /// The cards, which say what the object opens.
    pub catalogo: &'a Catalogo,
    /// The mandate.
    pub mandato: MandatoId,
    /// What was found.
    pub esito: Esito<'a>,
}

/// What the head of the office found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Esito<'a> {
    /// The paper is the mandate, signed by the person, in the condition that the population register tells today.
    Conforme(Condizione),
    /// It is not, for this reason.
    Respinta(&'a str),
}

/// Why a paper was not verified.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// Nobody verifies the paper that he brought in.
    #[error("whoever brought the paper in cannot verify it")]
    SamePerson,
    /// The person cannot give a mandate alone, or the text is not what was signed.
    #[error(transparent)]
    Answer(#[from] AnswerError),
    /// The mandate does not allow it, or changed in the meantime.
    #[error(transparent)]
    Change(#[from] ChangeError),
}

impl From<TransitionError> for VerifyError {
    fn from(error: TransitionError) -> Self {
        Self::Change(error.into())
    }
}

impl From<AccessError> for VerifyError {
    fn from(error: AccessError) -> Self {
        Self::Change(error.into())
    }
}

impl From<StoreError> for VerifyError {
    fn from(error: StoreError) -> Self {
        Self::Change(error.into())
    }
}

impl Act for Verify<'_> {
    type Output = ();
    type Error = VerifyError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), VerifyError> {
        let permit = desk.permit::<Verifica>(self.mandato, Motivo::PresaInCarico).await?;
        let rows = permit.rows();
        let before = rows::load(&rows, self.mandato).await?;
        let mandato = before.mandato()?;
        let io = desk.actor().soggetto();
        match self.esito {
            Esito::Respinta(motivo) => {
                let after = mandato.reject_paper()?;
                let paper = find_scansione(&rows, self.mandato).await?.ok_or(StoreError::Missing)?;
                require_another(io, paper.portata_da)?;
                save(desk, &permit, &before, &after, "mandati.carta_respinta").await?;
                close_scansione(&rows, self.mandato, Chiusura::Respinta(io, motivo), desk.now()).await?;
            }
            Esito::Conforme(condizione) => {
                let after = mandato.verify(desk.now())?;
                let paper = find_scansione(&rows, self.mandato).await?.ok_or(StoreError::Missing)?;
                require_another(io, paper.portata_da)?;
                require_capacity(condizione)?;
                let oggetto = before.oggetto.read()?;
                // The paper was signed on the text that was kept then, and opens what that text names.
                if paper.testo != Testo::impronta(&before.testo) {
                    return Err(AnswerError::Edizione(EdizioneError::Changed).into());
                }
                let same = before.testo.read()?.require_same_facts(&oggetto, self.catalogo);
                same.map_err(AnswerError::Edizione)?;
                save(desk, &permit, &before, &after, "mandati.firmato").await?;
                sign_by_hand(&permit, &before, paper.impronta, paper.istante).await?;
                close_scansione(&rows, self.mandato, Chiusura::Conforme(io), desk.now()).await?;
                open_title(&permit, &before, oggetto.fatti(self.catalogo)).await?;
            }
        }
        Ok(())
    }
}

fn require_another(io: accessi::SoggettoId, portata_da: accessi::SoggettoId) -> Result<(), VerifyError> {
    if io == portata_da { Err(VerifyError::SamePerson) } else { Ok(()) }
}

//! Bringing in the paper that the person signed by hand: it waits for somebody else, and opens nothing.

use accessi::{AccessError, Act, Desk, Motivo};
use anagrafe::{find_patronato, find_sede};
use catalogo::Catalogo;
use documenti::{Contenuto, NomeFile};
use protocolli::{Chiave, Dove, ProtocolliError, in_force};
use store::StoreError;
use store::orm::*;

use crate::azioni::PortaFirmato;
use crate::change::{ChangeError, save};
use crate::edizione::EdizioneError;
use crate::mandato::{MandatoId, TransitionError};
use crate::rows::{self, scansioni};
use crate::testo::Testo;

/// Asks whether a signed paper may be brought in, and how large its scan may be, before its bytes are read.
#[derive(Debug, Clone, Copy)]
pub struct AskToSignOnPaper {
    /// The mandate.
    pub mandato: MandatoId,
}

/// Brings in the signed paper, whose scan is kept already. The operator has seen the document that the mandate names.
#[derive(Debug)]
pub struct SignOnPaper<'a> {
    /// The cards, which say what the object opens.
    pub catalogo: &'a Catalogo,
    /// The mandate.
    pub mandato: MandatoId,
    /// The scan.
    pub contenuto: &'a Contenuto,
    /// The name it came with.
    pub nome: NomeFile,
}

/// Why a signed paper was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The mandate does not allow it, or changed in the meantime.
    #[error(transparent)]
    Change(#[from] ChangeError),
    /// The text is no longer in use.
    #[error(transparent)]
    Edizione(#[from] EdizioneError),
    /// No agreement says how large a document may be.
    #[error(transparent)]
    Protocolli(#[from] ProtocolliError),
}

impl From<TransitionError> for PaperError {
    fn from(error: TransitionError) -> Self {
        Self::Change(error.into())
    }
}

impl From<AccessError> for PaperError {
    fn from(error: AccessError) -> Self {
        Self::Change(error.into())
    }
}

impl From<StoreError> for PaperError {
    fn from(error: StoreError) -> Self {
        Self::Change(error.into())
    }
}

impl Act for AskToSignOnPaper {
    type Output = u64;
    type Error = PaperError;

    /// Gives the most bytes that the agreement in force at the office allows.
    async fn run(&self, desk: &Desk<'_>) -> Result<u64, PaperError> {
        let permit = desk.permit::<PortaFirmato>(self.mandato, Motivo::PresaInCarico).await?;
        let row = rows::load(&permit.rows(), self.mandato).await?;
        row.mandato()?.require_waiting(desk.now())?;
        let open = desk.open();
        let office = find_sede(&open, row.sede).await?.ok_or(StoreError::Missing)?;
        let body = find_patronato(&open, row.patronato).await?.ok_or(StoreError::Missing)?;
        let dove = Dove { regione: office.regione, provincia: office.provincia };
        let rule = in_force(&open, Chiave::DocumentoByte, &dove, &body.codice, desk.now().giorno()).await?;
        Ok(u64::try_from(rule.valore).unwrap_or(0))
    }
}

impl Act for SignOnPaper<'_> {
    type Output = ();
    type Error = PaperError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), PaperError> {
        let permit = desk.permit::<PortaFirmato>(self.mandato, Motivo::PresaInCarico).await?;
        let before = rows::load(&permit.rows(), self.mandato).await?;
        let after = before.mandato()?.sign_on_paper(desk.now())?;
        let testo = before.testo.read()?;
        testo.require_current()?;
        testo.require_same_facts(&before.oggetto.read()?, self.catalogo)?;

        save(desk, &permit, &before, &after, "mandati.firmato_su_carta").await?;
        let row = scansioni::ActiveModel {
            id: Set(desk.id()),
            mandato: Set(before.id),
            soggetto: Set(before.soggetto),
            impronta: Set(self.contenuto.impronta()),
            formato: Set(self.contenuto.formato()),
            nome: Set(self.nome.clone()),
            testo: Set(Testo::impronta(&before.testo)),
            portata_da: Set(desk.actor().soggetto()),
            istante: Set(desk.now()),
            esito: Set(None),
            motivo: Set(None),
            verificata_da: Set(None),
            verificata: Set(None),
        };
        Ok(permit.rows().insert(row).await?)
    }
}

//! Attaching a document: the limit in force, the bytes kept under their hash, then the row with its leaf.

use accessi::{AccessError, Act, Desk, Hat, Motivo, NewResource, SoggettoId};
use anagrafe::{find_patronato, find_sede};
use documenti::{Contenuto, NomeFile, rows as documenti_rows};
use protocolli::{Chiave, Dove, ProtocolliError, in_force};
use serde::Serialize;
use store::orm::*;
use store::{Event, Id, StoreError};

use crate::azioni::{Allega, Documento, Legge};
use crate::dichiarazione::motivo;
use crate::in_vigore::{MandatoInVigore, list_mandati};
use crate::rows::allegati;

/// Asks whether a document may be attached, before its bytes are read.
#[derive(Debug, Clone, Copy)]
pub struct AskToAttach {
    /// The person.
    pub soggetto: SoggettoId,
}

/// Under which mandates a document may be attached, and how large it may be.
#[derive(Debug, Clone)]
pub struct Accoglienza {
    /// The mandates in force.
    pub mandati: Vec<MandatoInVigore>,
    /// The most bytes that the agreement in force allows.
    pub limite: u64,
}

/// Attaches a document whose bytes are already kept.
#[derive(Debug)]
pub struct Attach<'a> {
    /// The mandate it is attached under.
    pub mandato: &'a MandatoInVigore,
    /// The person.
    pub soggetto: SoggettoId,
    /// The file.
    pub contenuto: &'a Contenuto,
    /// The name it came with.
    pub nome: NomeFile,
    /// What it is, in words.
    pub spiegazione: String,
}

/// Why a document was not attached.
#[derive(Debug, thiserror::Error)]
pub enum AttachError {
    /// No mandate in force gives a place to put it.
    #[error("no mandate in force")]
    NoMandato,
    /// The same bytes are already in this case.
    #[error("document already attached")]
    AlreadyAttached,
    /// No agreement says how large a document may be.
    #[error(transparent)]
    Protocolli(#[from] ProtocolliError),
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for AttachError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for AskToAttach {
    type Output = Accoglienza;
    type Error = AttachError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Accoglienza, AttachError> {
        let hat = desk.actor().hat();
        let permit =
            desk.permit::<Legge>(self.soggetto.cast(), motivo(desk.actor(), Motivo::Patrocinio)).await?;
        let mandati = match hat {
            Hat::Assistito | Hat::Operatore { .. } => {
                list_mandati(&permit.rows(), self.soggetto, hat, desk.now()).await?.in_vigore
            }
            // The head of an office and INPS read documents and attach none.
            Hat::ResponsabileSede { .. } | Hat::OperatoreInps { .. } | Hat::ReferenteSchede { .. } => {
                Vec::new()
            }
        };
        let mut limits = Vec::new();
        for mandato in &mandati {
            limits.push(limit(desk, mandato).await?);
        }
        // Until a mandate is chosen, the strictest of their places holds.
        let limite = limits.into_iter().min().ok_or(AttachError::NoMandato)?;
        Ok(Accoglienza { mandati, limite })
    }
}

/// The limit in force where the office stands, for its body, today.
async fn limit(desk: &Desk<'_>, mandato: &MandatoInVigore) -> Result<u64, AttachError> {
    let open = desk.open();
    let office = find_sede(&open, mandato.sede).await?.ok_or(AttachError::NoMandato)?;
    let body = find_patronato(&open, mandato.patronato).await?.ok_or(AttachError::NoMandato)?;
    let dove = Dove { regione: office.regione, provincia: office.provincia };
    let rule = in_force(&open, Chiave::DocumentoByte, &dove, &body.codice, desk.now().giorno()).await?;
    Ok(u64::try_from(rule.valore).unwrap_or(0))
}

/// What the timeline keeps of a document.
#[derive(Serialize)]
struct Allegata {
    mandato: mandati::MandatoId,
}

impl Act for Attach<'_> {
    type Output = Id<Documento>;
    type Error = AttachError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Id<Documento>, AttachError> {
        let mandato = self.mandato;
        let place = NewResource::about(self.soggetto).at(mandato.patronato, mandato.sede).under(mandato.id);
        let permit = desk.permit_new::<Allega>(place, motivo(desk.actor(), Motivo::Patrocinio)).await?;
        let rows = permit.rows();
        let same = documenti_rows::Entity::find()
            .filter(documenti_rows::Column::Pratica.eq(mandato.pratica.cast::<documenti_rows::Pratica>()))
            .filter(documenti_rows::Column::Impronta.eq(self.contenuto.impronta()));
        if rows.one(same).await?.is_some() {
            return Err(AttachError::AlreadyAttached);
        }
        let riferimento = documenti_rows::Riferimento {
            nome: self.nome.clone(),
            soggetto: self.soggetto,
            pratica: mandato.pratica.cast(),
        };
        let file = documenti_rows::Model::new(permit.on().cast(), self.contenuto, riferimento, desk.now());
        rows.insert(file.into_active_model().reset_all()).await?;
        let allegato = allegati::ActiveModel {
            documento: Set(permit.on()),
            soggetto: Set(self.soggetto),
            mandato: Set(mandato.id),
            spiegazione: Set(self.spiegazione.clone()),
            allegato_da: Set(desk.actor().soggetto()),
            ruolo: Set(desk.actor().hat().code().to_owned()),
            istante: Set(desk.now()),
        };
        rows.insert(allegato).await?;
        let event =
            Event::new(self.soggetto, "fascicoli.documento", permit.on(), &Allegata { mandato: mandato.id })?;
        desk.event(event).await?;
        Ok(permit.on())
    }
}

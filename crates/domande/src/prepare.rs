//! Preparing a claim, under a mandate in force that covers its benefit.

use accessi::{AccessError, Act, Desk, Motivo, NewResource, SoggettoId};
use catalogo::Catalogo;
use fascicoli::{MandatoInVigore, ReadFascicolo};
use mandati::{Foglio, Oggetto};
use store::orm::*;
use store::{Json, StoreError};

use crate::azioni::Prepara;
use crate::domanda::{DomandaId, Stato};
use crate::intestazione::Intestazione;
use crate::rows::domande;

/// Prepares a claim.
#[derive(Debug)]
pub struct Prepare<'a> {
    /// The cards.
    pub catalogo: &'a Catalogo,
    /// The person.
    pub soggetto: SoggettoId,
    /// The card of the benefit.
    pub scheda: &'a str,
}

/// Why a claim was not prepared.
#[derive(Debug, thiserror::Error)]
pub enum PrepareError {
    /// No card has this id, or its benefit is not claimed.
    #[error("no such benefit to claim")]
    UnknownPrestazione,
    /// No mandate in force covers the benefit.
    #[error("no mandate in force for this benefit")]
    NoMandato,
    /// One is open already for the same benefit under the same mandate: it is that one.
    #[error("claim already open")]
    AlreadyOpen(DomandaId),
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for PrepareError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Prepare<'_> {
    type Output = DomandaId;
    type Error = PrepareError;

    async fn run(&self, desk: &Desk<'_>) -> Result<DomandaId, PrepareError> {
        let scheda = self.catalogo.find_scheda(self.scheda).filter(|scheda| scheda.is_filed_here());
        scheda.ok_or(PrepareError::UnknownPrestazione)?;
        let (mandato, foglio) = self.find_mandato(desk).await?.ok_or(PrepareError::NoMandato)?;

        let place = NewResource::about(self.soggetto).at(mandato.patronato, mandato.sede).under(mandato.id);
        let permit = desk.permit_new::<Prepara>(place, Motivo::Domanda).await?;
        let rows = permit.rows();
        let open = domande::Entity::find()
            .filter(domande::Column::Mandato.eq(mandato.id))
            .filter(domande::Column::Scheda.eq(self.scheda))
            .filter(domande::Column::Stato.ne("decisa"));
        if let Some(found) = rows.one(open).await? {
            return Err(PrepareError::AlreadyOpen(found.id));
        }
        let io = desk.load_me().await?;
        let intestazione = Intestazione::of(&foglio, format!("{} {}", io.nome, io.cognome));
        let row = domande::ActiveModel {
            id: Set(permit.on()),
            pratica: Set(mandato.pratica),
            mandato: Set(mandato.id),
            soggetto: Set(self.soggetto),
            scheda: Set(self.scheda.to_owned()),
            patronato: Set(mandato.patronato),
            sede: Set(mandato.sede),
            operatore: Set(desk.actor().soggetto()),
            intestazione: Set(Json::write(&intestazione)?),
            stato: Set(Stato::Bozza.as_str().to_owned()),
            creata: Set(desk.now()),
            ..Default::default()
        };
        rows.insert(row).await?;
        Ok(permit.on())
    }
}

impl Prepare<'_> {
    /// Finds the mandate in force that covers the benefit: the one given for it, before one of advice on its area.
    async fn find_mandato(&self, desk: &Desk<'_>) -> Result<Option<(MandatoInVigore, Foglio)>, PrepareError> {
        let open =
            ReadFascicolo { catalogo: self.catalogo, soggetto: self.soggetto, motivo: Motivo::Domanda };
        let mut found = None;
        for mandato in open.run(desk).await?.mandati {
            let foglio = mandati::Read { mandato: mandato.id }.run(desk).await?;
            let oggetto = &foglio.mandato.oggetto;
            let covers = oggetto.schede(self.catalogo).iter().any(|scheda| *scheda.id == *self.scheda);
            let is_own = matches!(oggetto, Oggetto::Prestazione { .. });
            if covers && (is_own || found.is_none()) {
                found = Some((mandato, foglio));
            }
        }
        Ok(found)
    }
}

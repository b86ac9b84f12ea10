//! The queue of an INPS office: what waits, by the day on which it must be answered. It names nobody: a title to the
//! file comes only with the taking in charge.

use accessi::{AccessError, Act, Columns, Desk, Motivo};
use store::orm::*;
use store::{Giorno, Instant, StoreError};

use crate::azioni::GuardaLaCoda;
use crate::domanda::{DomandaId, Invio, Stato};
use crate::protocollo::NumeroProtocollo;
use crate::rows::domande;
use crate::termine::Termine;

/// Looks at the queue of one's office, from the claim after `after` on.
#[derive(Debug, Clone, Default)]
pub struct Queue {
    /// The number that is looked for.
    pub numero: Option<String>,
    /// The last claim of the page before: its term and its id.
    pub after: Option<(Giorno, DomandaId)>,
}

/// A page of the queue.
#[derive(Debug, Clone)]
pub struct Coda {
    /// The claims, the most urgent first.
    pub righe: Vec<InCoda>,
    /// The key of the next page, where there is one.
    pub next: Option<(Giorno, DomandaId)>,
    /// The day of the reading.
    pub oggi: Giorno,
}

/// A claim in the queue.
#[derive(Debug, Clone)]
pub struct InCoda {
    /// The claim.
    pub id: DomandaId,
    /// Its number.
    pub protocollo: NumeroProtocollo,
    /// The card of the benefit.
    pub scheda: String,
    /// The short name of the patronato that sent it.
    pub patronato: String,
    /// When it was sent.
    pub inviata: Instant,
    /// Until when it must be answered.
    pub risposta: Termine,
    /// Whether somebody has it in charge, and whether it is whoever asks.
    pub carico: Presa,
}

/// Who has a claim in charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presa {
    /// Nobody yet.
    Libera,
    /// Whoever asks.
    Mia,
    /// A colleague.
    DiAltri,
}

/// How many claims a page shows.
const PAGE: usize = 50;

impl Act for Queue {
    type Output = Coda;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Coda, AccessError> {
        let listing = desk.scope::<GuardaLaCoda>(Motivo::Istruttoria).await?;
        let columns = Columns {
            sede_inps: Some(domande::Column::SedeInps),
            ..Columns::only(domande::Column::Soggetto)
        };
        let mut query = domande::Entity::find()
            .filter(listing.scope().condition(columns))
            .filter(domande::Column::Stato.is_in(["protocollata", "in_lavorazione"]))
            .order_by_asc(domande::Column::RispostaEntro)
            .order_by_asc(domande::Column::Id);
        if let Some(numero) = &self.numero {
            query = query.filter(domande::Column::Protocollo.eq(numero.as_str()));
        }
        if let Some((entro, id)) = self.after {
            let same_day = domande::Column::RispostaEntro.eq(entro).and(domande::Column::Id.gt(id));
            query = query.filter(domande::Column::RispostaEntro.gt(entro).or(same_day));
        }
        let mut found = listing.rows().list(query, PAGE as u64 + 1).await?;
        let more = found.len() > PAGE;
        found.truncate(PAGE);
        let next = found.last().filter(|_| more).and_then(|row| Some((row.risposta_entro?, row.id)));
        let me = desk.actor().soggetto();
        let righe: Result<Vec<InCoda>, StoreError> = found.iter().map(|row| read(row, me)).collect();
        Ok(Coda { righe: righe?, next, oggi: desk.now().giorno() })
    }
}

fn read(row: &domande::Model, me: accessi::SoggettoId) -> Result<InCoda, StoreError> {
    let stato = row.domanda()?.stato;
    let carico = match &stato {
        Stato::InLavorazione { carico, .. } if carico.funzionario == me => Presa::Mia,
        Stato::InLavorazione { .. } => Presa::DiAltri,
        _ => Presa::Libera,
    };
    let Invio { protocollo, istante, risposta, .. } = stato.invio().cloned().ok_or(StoreError::Decode)?;
    Ok(InCoda {
        id: row.id,
        protocollo,
        scheda: row.scheda.clone(),
        patronato: row.intestazione.read()?.patronato,
        inviata: istante,
        risposta,
        carico,
    })
}

//! Listing mandates: the office its own, the person his own, newest first.

use accessi::{AccessError, Act, Cercato, Columns, Desk};
use store::orm::*;
use store::{Instant, StoreError};

use crate::azioni::{Legge, reading};
use crate::mandato::{Mandato, MandatoId};
use crate::rows::{mandati, pratiche};
use crate::stato::Stato;
use crate::testo::Testo;

/// Lists the mandates that whoever asks may see, from the one after `after` on.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// Which of them.
    pub quali: Quali,
    /// The person, or the number of the case, that is looked for.
    pub cercato: Option<Cercato>,
    /// The last mandate of the page before.
    pub after: Option<MandatoId>,
}

/// Which mandates a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Quali {
    /// All of them.
    #[default]
    Tutti,
    /// Those that still lack a signature.
    DaFirmare,
    /// Those whose paper signed by hand waits to be verified.
    DaVerificare,
}

impl Quali {
    /// The words of the rows to look at.
    fn words(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Tutti => None,
            Self::DaFirmare => Some(&["bozza", "in_attesa_di_firma"]),
            Self::DaVerificare => Some(&["in_attesa_di_verifica"]),
        }
    }

    /// A term that ran out is read, not written: the state has the last word.
    fn shows(self, stato: Stato) -> bool {
        match self {
            Self::Tutti => true,
            Self::DaFirmare => matches!(stato, Stato::Bozza | Stato::InAttesaDiFirma { .. }),
            Self::DaVerificare => matches!(stato, Stato::InAttesaDiVerifica { .. }),
        }
    }
}

/// A page of mandates.
#[derive(Debug, Clone)]
pub struct Pagina {
    /// The mandates, newest first.
    pub righe: Vec<Riga>,
    /// The key of the next page, where there is one.
    pub next: Option<MandatoId>,
}

/// A mandate in a list.
#[derive(Debug, Clone)]
pub struct Riga {
    /// The mandate, in its state at the instant of the reading.
    pub mandato: Mandato,
    /// Its text.
    pub testo: Testo,
}

/// How many mandates a page shows.
const PAGE: usize = 25;

impl Act for List {
    type Output = Pagina;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Pagina, AccessError> {
        let listing = desk.scope::<Legge>(reading(desk.actor().hat())).await?;
        let columns = Columns {
            sede: Some(mandati::Column::Sede),
            mandato: Some(mandati::Column::Id),
            ..Columns::only(mandati::Column::Soggetto)
        };
        // An id sorts by the instant at which it was drawn.
        let mut query = mandati::Entity::find()
            .filter(listing.scope().condition(columns))
            .order_by_desc(mandati::Column::Id);
        if let Some(words) = self.quali.words() {
            query = query.filter(mandati::Column::Stato.is_in(words.iter().copied()));
        }
        if let Some(cercato) = &self.cercato {
            query = query.filter(cercato.condition(mandati::Column::Soggetto, numbered));
        }
        if let Some(after) = self.after {
            query = query.filter(mandati::Column::Id.lt(after));
        }
        let mut found = listing.rows().list(query, PAGE as u64 + 1).await?;
        let more = found.len() > PAGE;
        found.truncate(PAGE);
        let next = if more { found.last().map(|row| row.id) } else { None };

        let mut righe = Vec::with_capacity(found.len());
        for row in found {
            let riga = Riga::read(&row, desk.now())?;
            if self.quali.shows(riga.mandato.stato) {
                righe.push(riga);
            }
        }
        Ok(Pagina { righe, next })
    }
}

/// The mandate with which a case was opened.
fn numbered(numero: &str) -> Condition {
    let select = sea_query::Query::select()
        .column(pratiche::Column::Id)
        .from(pratiche::Entity)
        .and_where(pratiche::Column::Numero.eq(numero))
        .to_owned();
    Condition::all().add(mandati::Column::Pratica.in_subquery(select))
}

impl Riga {
    /// Reads a row, in its state at `now`.
    pub(crate) fn read(row: &mandati::Model, now: Instant) -> Result<Self, StoreError> {
        Ok(Self { mandato: row.mandato()?.at(now), testo: row.testo.read()? })
    }
}

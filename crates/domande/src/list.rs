//! Listing claims: the person his own, the office those under its mandates, settled ones too; newest first.

use accessi::{AccessError, Act, Cercato, Desk, Hat, Listing, SoggettoId};
use store::orm::*;

use crate::azioni::{Legge, LeggeEsito};
use crate::domanda::{Domanda, DomandaId};
use crate::motivi::motivo;
use crate::read::{Copertina, read_cover};
use crate::rows::{SCOPE, domande};

/// Lists the claims that whoever asks may see, from the one after `after` on.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// Which of them.
    pub quali: Quali,
    /// The person, where only one is wanted.
    pub soggetto: Option<SoggettoId>,
    /// The person, or the protocol number, that is looked for.
    pub cercato: Option<Cercato>,
    /// The last claim of the page before.
    pub after: Option<DomandaId>,
}

/// Which claims a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Quali {
    /// All of them.
    #[default]
    Tutte,
    /// Those still to be completed and sent.
    DaInviare,
    /// Those that INPS has in hand.
    Inviate,
    /// Those that INPS has answered.
    Decise,
}

impl Quali {
    /// The words of the rows to look at.
    fn words(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Tutte => None,
            Self::DaInviare => Some(&["bozza"]),
            Self::Inviate => Some(&["protocollata", "in_lavorazione"]),
            Self::Decise => Some(&["decisa"]),
        }
    }
}

/// A page of claims.
#[derive(Debug, Clone)]
pub struct Elenco {
    /// The claims, newest first.
    pub righe: Vec<Copertina>,
    /// The key of the next page, where there is one.
    pub next: Option<DomandaId>,
}

/// How many claims a page shows.
const PAGE: usize = 25;

impl Act for List {
    type Output = Elenco;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Elenco, AccessError> {
        let scopo = motivo(desk.actor());
        match desk.actor().hat() {
            Hat::OperatoreInps { .. } => self.page(&desk.scope::<Legge>(scopo).await?).await,
            Hat::Assistito
            | Hat::Operatore { .. }
            | Hat::ResponsabileSede { .. }
            | Hat::ReferenteSchede { .. } => self.page(&desk.scope::<LeggeEsito>(scopo).await?).await,
        }
    }
}

impl List {
    async fn page<A: accessi::Action<On = Domanda>>(
        &self,
        listing: &Listing<'_, A>,
    ) -> Result<Elenco, AccessError> {
        // An id sorts by the instant at which it was drawn.
        let mut query = domande::Entity::find()
            .filter(listing.scope().condition(SCOPE))
            .order_by_desc(domande::Column::Id);
        if let Some(words) = self.quali.words() {
            query = query.filter(domande::Column::Stato.is_in(words.iter().copied()));
        }
        if let Some(soggetto) = self.soggetto {
            query = query.filter(domande::Column::Soggetto.eq(soggetto));
        }
        if let Some(cercato) = &self.cercato {
            let numbered = |numero: &str| Condition::all().add(domande::Column::Protocollo.eq(numero));
            query = query.filter(cercato.condition(domande::Column::Soggetto, numbered));
        }
        if let Some(after) = self.after {
            query = query.filter(domande::Column::Id.lt(after));
        }
        let mut found = listing.rows().list(query, PAGE as u64 + 1).await?;
        let more = found.len() > PAGE;
        found.truncate(PAGE);
        let next = found.last().filter(|_| more).map(|row| row.id);
        let mut righe = Vec::with_capacity(found.len());
        for row in &found {
            righe.push(read_cover(row, None)?);
        }
        Ok(Elenco { righe, next })
    }
}

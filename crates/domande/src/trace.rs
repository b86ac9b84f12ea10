//! Going back from a figure to the claims whose answers rest on it, and whether each would be answered otherwise today.

use std::collections::BTreeMap;

use accessi::{AccessError, Act, Desk, Hat, Listing};
use catalogo::{Catalogo, ParametroUsato, Ricevuta};
use store::orm::*;
use store::{Giorno, StoreError};

use crate::azioni::RisaleAllaCifra;
use crate::cifra::Cifra;
use crate::domanda::{DomandaId, Stato};
use crate::motivi::motivo;
use crate::protocollo::NumeroProtocollo;
use crate::rows::{SCOPE, domande, domande_ricevute};

/// Lists the claims in scope whose answers rest on a figure, newest first, from the one after `after` on.
#[derive(Debug, Clone)]
pub struct Trace<'a> {
    /// The cards, to answer again with.
    pub catalogo: &'a Catalogo,
    /// The figure.
    pub cifra: Cifra,
    /// The last claim of the page before.
    pub after: Option<DomandaId>,
}

/// A page of claims that rest on a figure.
#[derive(Debug, Clone)]
pub struct Tracce {
    /// The claims, newest first.
    pub righe: Vec<Traccia>,
    /// The key of the next page, where there is one.
    pub next: Option<DomandaId>,
}

/// A claim whose answer rests on the figure. Of the person's facts and of the answer it says nothing.
#[derive(Debug, Clone)]
pub struct Traccia {
    /// The claim.
    pub id: DomandaId,
    /// Its number.
    pub protocollo: NumeroProtocollo,
    /// The card of the benefit.
    pub scheda: String,
    /// Surname and name, for the office that has a title to the file; INPS's list names nobody, as its queue.
    pub persona: Option<String>,
    /// Where the claim stands.
    pub stato: Stato,
    /// The day for which it was answered; none where somebody took the receipt away.
    pub giorno: Option<Giorno>,
    /// The figure that was used; none where the answer waited for one.
    pub usata: Option<ParametroUsato>,
    /// What today's figures would answer.
    pub oggi: Oggi,
}

/// What the same facts would be answered today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oggi {
    /// The same.
    Uguale,
    /// Something else.
    Diversa,
    /// Nobody can tell: the card is gone, the facts are no longer read, or the receipt was altered.
    NonRifatta,
}

/// How many claims a page shows.
const PAGE: usize = 25;

impl Act for Trace<'_> {
    type Output = Tracce;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Tracce, AccessError> {
        let listing = desk.scope::<RisaleAllaCifra>(motivo(desk.actor())).await?;
        let mut found = self.claims(&listing).await?;
        let more = found.len() > PAGE;
        found.truncate(PAGE);
        let next = found.last().filter(|_| more).map(|row| row.id);
        let ricevute = receipts(&listing, &found).await?;
        let names = !matches!(desk.actor().hat(), Hat::OperatoreInps { .. });
        let mut righe = Vec::with_capacity(found.len());
        for row in &found {
            righe.push(self.trace(row, ricevute.get(&row.id), names)?);
        }
        Ok(Tracce { righe, next })
    }
}

impl Trace<'_> {
    async fn claims(
        &self,
        listing: &Listing<'_, RisaleAllaCifra>,
    ) -> Result<Vec<domande::Model>, StoreError> {
        // An id sorts by the instant at which it was drawn.
        let mut query = domande::Entity::find()
            .filter(listing.scope().condition(SCOPE))
            .filter(domande::Column::Id.in_subquery(self.cifra.claims()))
            .order_by_desc(domande::Column::Id);
        if let Some(after) = self.after {
            query = query.filter(domande::Column::Id.lt(after));
        }
        listing.rows().list(query, PAGE as u64 + 1).await
    }

    fn trace(
        &self,
        row: &domande::Model,
        ricevuta: Option<&Ricevuta>,
        names: bool,
    ) -> Result<Traccia, StoreError> {
        let stato = row.domanda()?.stato;
        let mut used = ricevuta.into_iter().flat_map(|ricevuta| &ricevuta.parametri);
        let usata = used.find(|usato| *usato.nome == *self.cifra.parametro);
        let assistito = if names { Some(row.intestazione.read()?.assistito) } else { None };
        Ok(Traccia {
            id: row.id,
            protocollo: stato.invio().ok_or(StoreError::Decode)?.protocollo,
            scheda: row.scheda.clone(),
            persona: assistito.map(|assistito| format!("{} {}", assistito.cognome, assistito.nome)),
            stato,
            giorno: ricevuta.map(|ricevuta| ricevuta.data_diritto.into()),
            usata: usata.cloned(),
            oggi: ricevuta.map_or(Oggi::NonRifatta, |ricevuta| today(ricevuta, self.catalogo)),
        })
    }
}

async fn receipts(
    listing: &Listing<'_, RisaleAllaCifra>,
    claims: &[domande::Model],
) -> Result<BTreeMap<DomandaId, Ricevuta>, StoreError> {
    let query = domande_ricevute::Entity::find()
        .filter(domande_ricevute::Column::Domanda.is_in(claims.iter().map(|row| row.id)))
        .order_by_asc(domande_ricevute::Column::Domanda);
    let mut read = BTreeMap::new();
    for row in listing.rows().list(query, PAGE as u64).await? {
        read.insert(row.domanda, row.ricevuta.read()?);
    }
    Ok(read)
}

fn today(ricevuta: &Ricevuta, catalogo: &Catalogo) -> Oggi {
    match ricevuta.rifai(catalogo) {
        Ok(confronto) if confronto.is_same() => Oggi::Uguale,
        Ok(_) => Oggi::Diversa,
        Err(_) => Oggi::NonRifatta,
    }
}

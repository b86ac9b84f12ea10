//! Who looked at the person's data, with the names of their bodies, as the person reads it.

use std::collections::BTreeMap;

use accessi::visite::{LookAtVisite, Visita};
use accessi::{AccessError, Act, Desk, Hat};
use anagrafe::{find_patronato, find_sede, find_sede_inps};
use registro::Leaf;
use store::{Id, StoreError};

/// Lists a page of the passages on the actor's own data, newest first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReadVisite {
    /// The last passage of the page before.
    pub(crate) dopo: Option<Id<Leaf>>,
}

/// A page of passages.
#[derive(Debug)]
pub(crate) struct Passaggi {
    pub(crate) visite: Vec<Visita>,
    /// The name of each body and office met, by the role.
    pub(crate) enti: BTreeMap<String, String>,
    pub(crate) next: Option<Id<Leaf>>,
}

/// How many passages a page shows.
const PAGE: usize = 25;

impl Act for ReadVisite {
    type Output = Passaggi;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Passaggi, AccessError> {
        let limit = PAGE as u64 + 1;
        let mut visite = LookAtVisite { before: self.dopo, limit }.run(desk).await?;
        let more = visite.len() > PAGE;
        visite.truncate(PAGE);
        let next = visite.last().filter(|_| more).map(|visita| visita.foglia);
        let mut enti = BTreeMap::new();
        for hat in visite.iter().filter_map(|visita| visita.ruolo) {
            if let Some(key) = key(hat).filter(|key| !enti.contains_key(key)) {
                enti.extend(name(desk, hat).await?.map(|name| (key, name)));
            }
        }
        Ok(Passaggi { visite, enti, next })
    }
}

impl Passaggi {
    /// Names the body and the office behind a role; nothing for whoever acts for himself.
    pub(crate) fn ente(&self, hat: Hat) -> Option<&str> {
        self.enti.get(&key(hat)?).map(String::as_str)
    }
}

fn key(hat: Hat) -> Option<String> {
    hat.sede().map(|sede| sede.to_string()).or_else(|| hat.sede_inps().map(|sede| sede.to_string()))
}

async fn name(desk: &Desk<'_>, hat: Hat) -> Result<Option<String>, StoreError> {
    let open = desk.open();
    if let (Some(patronato), Some(sede)) = (hat.patronato(), hat.sede()) {
        let body = find_patronato(&open, patronato).await?;
        let office = find_sede(&open, sede).await?;
        return Ok(body.zip(office).map(|(body, office)| format!("{}, {}", body.codice, office.nome)));
    }
    match hat.sede_inps() {
        Some(sede) => Ok(find_sede_inps(&open, sede).await?.map(|office| format!("INPS, {}", office.nome))),
        None => Ok(None),
    }
}

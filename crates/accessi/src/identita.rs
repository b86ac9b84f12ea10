//! Who proves who people are: today, test identities in the demonstration, and nobody outside it.

use store::orm::*;
use store::{Store, StoreError, Tx, Work};

use crate::actor::{Livello, SoggettoId};
use crate::error::AccessError;
use crate::persons;
use crate::rows::identita::{ActiveModel, Column, Entity};
use crate::sessioni::{Sessioni, Token};

/// What the program runs for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profilo {
    /// A demonstration, with people who do not exist.
    Dimostrazione,
    /// Real use.
    Esercizio,
}

/// How many test identities a login page can offer.
const MOST_IDENTITIES: u64 = 200;
/// Test identities enter as SPID's second level does, which is what the services ask for.
const LEVEL: Livello = Livello::Due;

/// A person who does not exist, and enters with one click.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentitaDiProva {
    /// The person.
    pub soggetto: SoggettoId,
    /// What the login page calls it.
    pub etichetta: String,
}

/// Why the program does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// One click would let anybody enter as somebody.
    #[error("this database has test identities, which only the demonstration profile may use")]
    TestIdentities,
    /// The session's cookie would travel in the clear.
    #[error("only the demonstration profile may be served without HTTPS")]
    PlainHttp,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The test identities of a demonstration; there are none to be had in another profile.
#[derive(Clone)]
pub struct IdentitaDimostrative {
    store: Store,
    sessioni: Sessioni,
}

impl IdentitaDimostrative {
    /// Gives the test identities in the demonstration profile; in any other, refuses to start if there are some.
    pub(crate) async fn open(
        profilo: Profilo,
        store: &Store,
        sessioni: &Sessioni,
    ) -> Result<Option<Self>, StartError> {
        match profilo {
            Profilo::Dimostrazione => Ok(Some(Self { store: store.clone(), sessioni: sessioni.clone() })),
            Profilo::Esercizio if store.act(&List).await?.is_empty() => Ok(None),
            Profilo::Esercizio => Err(StartError::TestIdentities),
        }
    }

    /// Lists the test identities, in the order in which they were offered.
    pub async fn list(&self) -> Result<Vec<IdentitaDiProva>, StoreError> {
        self.store.act(&List).await
    }

    /// Opens a session as a test identity.
    pub async fn enter(&self, soggetto: SoggettoId) -> Result<Token, AccessError> {
        if !self.store.act(&IsOffered(soggetto)).await? {
            return Err(AccessError::NotFound);
        }
        Ok(self.sessioni.open(soggetto, LEVEL).await?)
    }
}

/// Offers a person of the demonstration world as a test identity. Only doors reach it: it takes a transaction.
pub async fn offer(tx: &Tx, soggetto: SoggettoId, etichetta: &str, ordine: i64) -> Result<(), StoreError> {
    let row =
        ActiveModel { soggetto: Set(soggetto), etichetta: Set(etichetta.to_owned()), ordine: Set(ordine) };
    persons(tx).insert(row).await
}

struct List;

impl Work for List {
    type Output = Vec<IdentitaDiProva>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Vec<IdentitaDiProva>, StoreError> {
        let select = Entity::find().order_by_asc(Column::Ordine).order_by_asc(Column::Soggetto);
        let rows = persons(tx).list(select, MOST_IDENTITIES).await?;
        let identity = |row: crate::rows::identita::Model| IdentitaDiProva {
            soggetto: row.soggetto,
            etichetta: row.etichetta,
        };
        Ok(rows.into_iter().map(identity).collect())
    }
}

struct IsOffered(SoggettoId);

impl Work for IsOffered {
    type Output = bool;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<bool, StoreError> {
        Ok(persons(tx).one(Entity::find().filter(Column::Soggetto.eq(self.0))).await?.is_some())
    }
}

//! The platform: runs acts, each in one transaction, and keeps every refusal.

use std::future::Future;
use std::sync::Arc;

use registro::Entry;
use store::{Store, StoreError, Tx, Work};

use crate::actor::Actor;
use crate::cookie::Transport;
use crate::desk::{Desk, Refusals};
use crate::error::AccessError;
use crate::gate::Gate;
use crate::identita::{IdentitaDimostrative, Profilo, StartError};
use crate::politiche::Politiche;
use crate::sessioni::{Durate, Sessioni};

/// One thing that somebody does, or reads. It may run more than once, so it sends nothing outside the transaction.
pub trait Act: Sync {
    /// What it gives back.
    type Output: Send;
    /// How it fails.
    type Error: From<AccessError> + Send;

    /// Does it, asking the desk for each permit it needs.
    fn run(&self, desk: &Desk<'_>) -> impl Future<Output = Result<Self::Output, Self::Error>> + Send;
}

/// The store, the gate and the sessions together; cheap to clone.
#[derive(Clone)]
pub struct Platform {
    store: Store,
    gate: Arc<Gate>,
    sessioni: Sessioni,
    identita: Option<IdentitaDimostrative>,
    transport: Transport,
}

/// How a platform runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// What it runs for.
    pub profilo: Profilo,
    /// How the session's cookie travels.
    pub transport: Transport,
    /// How long sessions live.
    pub durate: Durate,
}

impl Platform {
    /// Puts a platform together, or says why it must not start.
    pub async fn start(store: Store, politiche: Politiche, settings: Settings) -> Result<Self, StartError> {
        let sessioni = Sessioni::new(store.clone(), settings.durate);
        let identita = IdentitaDimostrative::open(settings.profilo, &store, &sessioni).await?;
        if settings.profilo == Profilo::Esercizio && settings.transport == Transport::Loopback {
            return Err(StartError::PlainHttp);
        }
        let gate = Arc::new(Gate::new(politiche));
        Ok(Self { store, gate, sessioni, identita, transport: settings.transport })
    }

    /// Does an act in one transaction, with its leaves; when it fails nothing is kept but the gate's refusals.
    pub async fn act<A: Act>(&self, actor: &Actor, act: &A) -> Result<A::Output, A::Error> {
        let refusals = Refusals::default();
        let run = Run { actor, act, gate: &self.gate, refusals: &refusals };
        let outcome = self.store.act(&run).await;
        let refused = refusals.take();
        if outcome.is_err() && !refused.is_empty() {
            // Nobody is answered before the refusal is on record.
            self.store.act(&Record(refused)).await.map_err(AccessError::from)?;
        }
        outcome.map_err(|Failed(error)| error)
    }

    /// Gives the sessions.
    #[must_use]
    pub fn sessioni(&self) -> &Sessioni {
        &self.sessioni
    }

    /// Gives the test identities, in a demonstration.
    #[must_use]
    pub fn identita_dimostrative(&self) -> Option<&IdentitaDimostrative> {
        self.identita.as_ref()
    }

    /// Tells how the session's cookie travels.
    #[must_use]
    pub fn transport(&self) -> Transport {
        self.transport
    }

    /// Gives the store, for doors and background work.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }
}

impl std::fmt::Debug for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Platform").field("transport", &self.transport).finish_non_exhaustive()
    }
}

struct Run<'a, A> {
    actor: &'a Actor,
    act: &'a A,
    gate: &'a Gate,
    refusals: &'a Refusals,
}

/// The act's own error; the store's errors enter through the gate's.
struct Failed<E>(E);

impl<E: From<AccessError>> From<StoreError> for Failed<E> {
    fn from(error: StoreError) -> Self {
        Self(AccessError::from(error).into())
    }
}

impl<A: Act> Work for Run<'_, A> {
    type Output = A::Output;
    type Error = Failed<A::Error>;

    async fn run(&self, tx: &Tx) -> Result<A::Output, Failed<A::Error>> {
        // What an earlier try was refused is not what happened.
        self.refusals.take();
        let desk = Desk { tx, actor: self.actor, gate: self.gate, refusals: self.refusals };
        let output = self.act.run(&desk).await.map_err(Failed)?;
        // An act may go on after a refusal and show less; the refusal is kept all the same, with what it did.
        for entry in self.refusals.list() {
            tx.leaf(entry);
        }
        Ok(output)
    }
}

/// Refusals whose act was undone.
struct Record(Vec<Entry>);

impl Work for Record {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        for entry in &self.0 {
            tx.leaf(entry.clone());
        }
        Ok(())
    }
}

//! One transaction: the instant, the ids, the connections, and what will be committed with it.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicU16, Ordering},
};

use registro::{Entry, Leaf};
use sea_orm::{DatabaseTransaction, DbErr};
use tokio::sync::OwnedSemaphorePermit;

use crate::{Connection, Id, Instant, Open, Persons, Random, StoreError, error::Failure};

/// One transaction: IMMEDIATE on SQLite, SERIALIZABLE on PostgreSQL.
pub struct Tx {
    // Dropped before `turn`, so that the next writer finds the rollback already queued.
    transaction: DatabaseTransaction,
    _turn: Option<OwnedSemaphorePermit>,
    now: Instant,
    random: Random,
    drawn: AtomicU16,
    leaves: Mutex<Vec<Leaf>>,
    health: Mutex<Health>,
}

/// What the statements run so far allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Health {
    /// It can commit.
    Good,
    /// Another transaction came first: roll back and try again.
    Conflict,
    /// A statement failed: PostgreSQL would answer COMMIT with a silent rollback, so it must not be tried.
    Failed,
}

impl Tx {
    pub(crate) fn new(
        transaction: DatabaseTransaction,
        turn: Option<OwnedSemaphorePermit>,
        now: Instant,
        random: Random,
    ) -> Self {
        Self {
            transaction,
            _turn: turn,
            now,
            random,
            drawn: AtomicU16::new(0),
            leaves: Mutex::default(),
            health: Mutex::new(Health::Good),
        }
    }

    /// Gives the instant of the transaction, read once.
    #[must_use]
    pub const fn now(&self) -> Instant {
        self.now
    }

    /// Draws an id; those of one transaction sort in the order in which they were drawn.
    #[must_use]
    pub fn id<T>(&self) -> Id<T> {
        let turn = self.drawn.fetch_add(1, Ordering::Relaxed);
        Id::from_uuid(self.random.uuid(self.now, turn))
    }

    /// Draws random bytes, fit for tokens.
    #[must_use]
    pub fn random_bytes<const N: usize>(&self) -> [u8; N] {
        self.random.bytes()
    }

    /// Reaches the tables that hold nobody's data.
    #[must_use]
    pub const fn open(&self) -> Connection<'_, Open> {
        Connection::new(self)
    }

    /// Reaches the tables about persons; outside `accessi`, ask the gate for a permit instead.
    #[must_use]
    pub const fn persons(&self) -> Connection<'_, Persons> {
        Connection::new(self)
    }

    /// Queues a leaf of the register, written with the commit; gives the leaf's id.
    pub fn leaf(&self, entry: Entry) -> Id<Leaf> {
        let id = self.id();
        let leaf = Leaf::new(id.uuid(), self.now.as_micros(), self.random.bytes(), entry);
        self.leaves.lock().unwrap_or_else(PoisonError::into_inner).push(leaf);
        id
    }

    pub(crate) const fn database(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    pub(crate) fn take_leaves(&self) -> Vec<Leaf> {
        std::mem::take(&mut *self.leaves.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn health(&self) -> Health {
        *self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers a failure of the engine, whatever the caller will do with the error.
    pub(crate) fn watch<T>(&self, result: Result<T, DbErr>) -> Result<T, StoreError> {
        let error = match result {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        let mut health = self.health.lock().unwrap_or_else(PoisonError::into_inner);
        match Failure::of(&error) {
            Failure::Conflict => {
                *health = Health::Conflict;
                Err(StoreError::Contended)
            }
            Failure::Other(error) => {
                if *health == Health::Good {
                    *health = Health::Failed;
                }
                Err(error)
            }
        }
    }

    pub(crate) async fn commit(self) -> Result<(), DbErr> {
        self.transaction.commit().await
    }

    pub(crate) async fn rollback(self) {
        // The connection is given up whole when this fails, and the engine rolls back by itself.
        if let Err(error) = self.transaction.rollback().await {
            tracing::warn!(error = %StoreError::from(error), "rollback failed");
        }
    }
}

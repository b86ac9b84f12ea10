//! Acts: one piece of work in one transaction, tried again when another came first.

use std::{future::Future, sync::Arc, time::Duration};

use sea_orm::IsolationLevel;

use crate::{Store, StoreError, Tx, engine::Engine, error::Failure, register::foglie, tx::Health};

/// A piece of work for one transaction. It may run more than once: it reads what it needs from the transaction, sends
/// nothing outside it, and opens no other act (on SQLite that would wait for itself).
///
/// A statement that fails ends the act: the work may answer with an error of its own, but when it answers as if nothing
/// had happened the act fails with [`StoreError::AfterFailure`], and nothing is kept.
pub trait Work {
    /// What it gives back.
    type Output: Send;
    /// How it fails.
    type Error: From<StoreError> + Send;

    /// Does the work.
    fn run(&self, tx: &Tx) -> impl Future<Output = Result<Self::Output, Self::Error>> + Send;
}

/// How often an act is tried before the answer is [`StoreError::Contended`].
const ATTEMPTS: u32 = 24;
/// The first pause is at most this long; each next one may be twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(4);
/// No pause is longer.
const LONGEST_PAUSE: Duration = Duration::from_millis(256);
/// How long a writer waits for its turn on SQLite.
const PATIENCE: Duration = Duration::from_secs(30);

/// Another transaction came first; nothing was kept.
pub(crate) struct Conflict;

impl Store {
    /// Runs a piece of work in one transaction and commits it with its leaves, or keeps nothing.
    ///
    /// When another act came first the work is run again, with pauses, a bounded number of times. When the connection
    /// breaks during the commit the answer is [`StoreError::CommitUnknown`], and the work is not run again.
    pub async fn act<W: Work + Sync>(&self, work: &W) -> Result<W::Output, W::Error> {
        self.act_at(IsolationLevel::Serializable, work).await
    }

    pub(crate) async fn act_at<W: Work + Sync>(
        &self,
        isolation: IsolationLevel,
        work: &W,
    ) -> Result<W::Output, W::Error> {
        for attempt in 0..ATTEMPTS {
            if let Ok(outcome) = self.attempt(isolation, work).await {
                return outcome;
            }
            tokio::time::sleep(self.pause(attempt)).await;
        }
        Err(StoreError::Contended.into())
    }

    async fn attempt<W: Work + Sync>(
        &self,
        isolation: IsolationLevel,
        work: &W,
    ) -> Result<Result<W::Output, W::Error>, Conflict> {
        let tx = match self.begin(isolation).await {
            Ok(tx) => tx,
            Err(Failure::Conflict) => return Err(Conflict),
            Err(Failure::Other(error)) => return Ok(Err(error.into())),
        };
        let outcome = work.run(&tx).await;
        match (outcome, tx.health()) {
            (_, Health::Conflict) => {
                tx.rollback().await;
                Err(Conflict)
            }
            (Err(error), _) => {
                tx.rollback().await;
                Ok(Err(error))
            }
            (Ok(_), Health::Failed) => {
                tx.rollback().await;
                Ok(Err(StoreError::AfterFailure.into()))
            }
            (Ok(output), Health::Good) => match keep(tx).await {
                Ok(()) => Ok(Ok(output)),
                Err(Failure::Conflict) => Err(Conflict),
                Err(Failure::Other(error)) => Ok(Err(error.into())),
            },
        }
    }

    async fn begin(&self, isolation: IsolationLevel) -> Result<Tx, Failure> {
        let turn = match self.engine() {
            Engine::Sqlite(_) => {
                let waiting = tokio::time::timeout(PATIENCE, Arc::clone(self.turns()).acquire_owned()).await;
                let turn = waiting.map_err(|_| Failure::Other(StoreError::Contended))?;
                Some(turn.map_err(|_| Failure::Other(StoreError::Unavailable))?)
            }
            Engine::Postgres(_) => None,
        };
        let transaction = self.engine().begin_act(isolation).await.map_err(|error| Failure::of(&error))?;
        Ok(Tx::new(transaction, turn, self.now(), self.random().clone()))
    }

    /// Full jitter: anything from nothing to the ceiling, so that those who met once do not meet again.
    fn pause(&self, attempt: u32) -> Duration {
        let ceiling = FIRST_PAUSE.saturating_mul(1 << attempt.min(u32::BITS - 1)).min(LONGEST_PAUSE);
        let share = f64::from(u32::from_be_bytes(self.random().bytes())) / f64::from(u32::MAX);
        ceiling.mul_f64(share)
    }
}

/// Writes the queued leaves and commits.
async fn keep(tx: Tx) -> Result<(), Failure> {
    if let Err(error) = foglie::write(&tx).await {
        let health = tx.health();
        tx.rollback().await;
        return Err(if health == Health::Conflict { Failure::Conflict } else { Failure::Other(error) });
    }
    tx.commit().await.map_err(|error| match Failure::of(&error) {
        Failure::Conflict => Failure::Conflict,
        Failure::Other(error @ (StoreError::Unique(_) | StoreError::ForeignKey)) => Failure::Other(error),
        Failure::Other(_) => Failure::Other(StoreError::CommitUnknown),
    })
}

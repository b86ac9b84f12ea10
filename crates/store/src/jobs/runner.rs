//! The runner: hands each due job to the handler of its name, and puts off or puts aside what fails.

use std::{collections::BTreeMap, future::Future, pin::Pin, time::Duration};

use super::job::Model;
use crate::{Store, StoreError};

type Handler = Box<dyn Fn(Model) -> Handling + Send + Sync>;
type Handling = Pin<Box<dyn Future<Output = Result<(), JobFailure>> + Send>>;

/// How a job failed: a code for the log and the list, never a text about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JobFailure {
    /// It may go better later.
    #[error("{0}, to be tried again")]
    Again(&'static str),
    /// It never will.
    #[error("{0}, given up")]
    Never(&'static str),
}

/// Runs the jobs of the outbox; any number of processes may have one.
pub struct Runner {
    store: Store,
    handlers: BTreeMap<&'static str, Handler>,
}

/// How often the outbox is looked at when it was empty.
const PERIOD: Duration = Duration::from_secs(1);

impl JobFailure {
    /// Gives the code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Again(code) | Self::Never(code) => code,
        }
    }

    pub(crate) const fn is_final(self) -> bool {
        matches!(self, Self::Never(_))
    }
}

impl Runner {
    /// Makes a runner that does nothing yet.
    #[must_use]
    pub const fn new(store: Store) -> Self {
        Self { store, handlers: BTreeMap::new() }
    }

    /// Gives the jobs of a name to a handler, which must be safe to call twice for the same job; jobs without a handler
    /// wait for a program that has one.
    #[must_use]
    pub fn on<F>(mut self, nome: &'static str, handler: impl Fn(Model) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<(), JobFailure>> + Send + 'static,
    {
        self.handlers.insert(nome, Box::new(move |job| Box::pin(handler(job))));
        self
    }

    /// Does all the jobs that are due, one after the other; gives how many were done or failed.
    pub async fn run_due(&self) -> Result<u64, StoreError> {
        let mut count = 0;
        while self.run_next().await? {
            count += 1;
        }
        Ok(count)
    }

    /// Does the jobs as they fall due, until `stop` is ready; a job in hand is finished first.
    pub async fn run_until(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        loop {
            let pause = match self.run_next().await {
                Ok(true) => Duration::ZERO,
                Ok(false) => PERIOD,
                Err(error) => {
                    tracing::error!(%error, "the outbox cannot be read");
                    PERIOD
                }
            };
            tokio::select! {
                () = &mut stop => return,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Does the next due job; tells whether there was one.
    async fn run_next(&self) -> Result<bool, StoreError> {
        let names: Vec<_> = self.handlers.keys().copied().collect();
        let Some(job) = self.store.claim(&names).await? else {
            let silent = self.store.put_silent_jobs_aside().await?;
            if silent > 0 {
                tracing::error!(silent, "jobs were begun too often and never answered for");
            }
            return Ok(false);
        };
        let outcome = match self.handlers.get(job.nome.as_str()) {
            Some(handler) => handler(job.clone()).await,
            None => Err(JobFailure::Again("no-handler")),
        };
        if let Err(failure) = outcome {
            tracing::warn!(job = %job.id, name = job.nome, %failure, "a job failed");
        }
        if !self.store.conclude(&job, outcome).await? {
            tracing::warn!(job = %job.id, name = job.nome, "a job outlived its claim");
        }
        Ok(true)
    }
}

//! The store: an open database with its clock and its chance.

use std::sync::Arc;

use sea_orm::DatabaseTransaction;
use tokio::sync::Semaphore;

use crate::{Clock, Instant, Migration, Random, StoreError, engine::Engine, migration};

/// The database of the house; clones share it.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    engine: Engine,
    clock: Arc<dyn Clock>,
    random: Random,
    // SQLite has one writer: those of this process wait here, first come first served, instead of polling the file.
    turns: Arc<Semaphore>,
    holder: String,
}

impl Store {
    /// Opens a database (`sqlite:PATH` or `postgres://…`) and brings its tables up to the given history.
    pub async fn open(
        url: &str,
        migrations: &[Migration],
        clock: Arc<dyn Clock>,
        random: Random,
    ) -> Result<Self, StoreError> {
        let engine = Engine::connect(url).await?;
        migration::migrate(&engine, migrations).await?;
        let holder = random.uuid(clock.now(), 0).to_string();
        let turns = Arc::new(Semaphore::new(1));
        Ok(Self(Arc::new(Inner { engine, clock, random, turns, holder })))
    }

    /// Closes every connection; what is committed stays.
    pub async fn close(&self) {
        self.0.engine.close().await;
    }

    /// Gives the present instant by the injected clock.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.0.clock.now()
    }

    /// Gives the injected source of chance.
    #[must_use]
    pub fn random(&self) -> &Random {
        &self.0.random
    }

    /// Begins to read from one snapshot; ends without a trace.
    pub(crate) async fn read(&self) -> Result<DatabaseTransaction, StoreError> {
        Ok(self.0.engine.begin_reading().await?)
    }

    /// Names this process among the identical ones.
    pub(crate) fn holder(&self) -> &str {
        &self.0.holder
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.0.engine
    }

    pub(crate) fn turns(&self) -> &Arc<Semaphore> {
        &self.0.turns
    }
}

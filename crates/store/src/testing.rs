//! Fresh stores for tests, on either engine, with a clock turned by hand and seeded chance.
//!
//! `PATROCINIO_TEST_ENGINES` names the engines to test on (`sqlite,postgres` when absent); the PostgreSQL cluster is
//! given in `PATROCINIO_TEST_POSTGRES` by `tools/postgres/cluster.sh run cargo test`.

#![expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "a test that cannot set up its world must fail loudly"
)]

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU32, AtomicU64, Ordering},
    },
};

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};
use tempfile::TempDir;

use crate::{Clock, Instant, ManualClock, Migration, Random, Store, engine};

/// An engine to test on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The embedded one.
    Sqlite,
    /// The server.
    Postgres,
}

/// A fresh store and what surrounds it.
pub struct World {
    /// The store.
    pub store: Store,
    /// Its clock, which stands at 25 November 2026, 10:00 in Italy, until it is moved.
    pub clock: Arc<ManualClock>,
    /// The engine it runs on.
    pub engine: Engine,
    url: String,
    migrations: Vec<Migration>,
    opened: AtomicU64,
    // Removed with the database in it when the world ends.
    _folder: TempDir,
}

const START: Instant = Instant::from_micros(1_795_597_200_000_000);
const SEED: u64 = 1;
const HOW_TO: &str = "PATROCINIO_TEST_POSTGRES is not set: run `tools/postgres/cluster.sh run cargo test -p CRATE`, \
                      or set PATROCINIO_TEST_ENGINES=sqlite to leave PostgreSQL out";

/// Lists the engines that the environment asks for.
#[must_use]
pub fn engines() -> Vec<Engine> {
    let asked = std::env::var("PATROCINIO_TEST_ENGINES").unwrap_or_else(|_| "sqlite,postgres".to_owned());
    let parse = |name: &str| match name {
        "sqlite" => Engine::Sqlite,
        "postgres" => Engine::Postgres,
        other => panic!("PATROCINIO_TEST_ENGINES names {other:?}: expected sqlite, postgres"),
    };
    asked.split(',').map(parse).collect()
}

impl World {
    /// Opens an empty store with a chapter's tables (and the store's own).
    pub async fn open(engine: Engine, migrations: &[Migration]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = match engine {
            Engine::Sqlite => format!("sqlite:{}", folder.path().join("prova.sqlite").display()),
            Engine::Postgres => clone_template(migrations).await,
        };
        let clock = Arc::new(ManualClock::new(START));
        let store = open(&url, migrations, &clock, SEED).await;
        let opened = AtomicU64::new(SEED);
        Self { store, clock, engine, url, migrations: migrations.to_vec(), opened, _folder: folder }
    }

    /// Gives the address of the database.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens the same database again, as another process would.
    pub async fn reopen(&self) -> Store {
        // Two processes with the same seed would draw the same ids.
        let seed = self.opened.fetch_add(1, Ordering::Relaxed) + 1;
        open(&self.url, &self.migrations, &self.clock, seed).await
    }

    /// Runs SQL beside the store, as an operator with a console could.
    pub async fn sql(&self, sql: &str) -> Result<(), sqlx::Error> {
        self.run("", sql).await
    }

    /// Runs SQL behind the store's back, as whoever owns the database could: triggers and foreign keys do not hold it.
    pub async fn tamper(&self, sql: &str) -> Result<(), sqlx::Error> {
        let disarm = match self.engine {
            Engine::Sqlite => {
                let mut connection = SqliteConnection::connect(&self.url).await?;
                let triggers =
                    "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_master WHERE type = 'trigger'";
                let drops: Vec<String> = sqlx::query_scalar(triggers).fetch_all(&mut connection).await?;
                format!("PRAGMA foreign_keys = OFF; {}", drops.concat())
            }
            Engine::Postgres => "SET session_replication_role = 'replica';".to_owned(),
        };
        self.run(&disarm, sql).await
    }

    async fn run(&self, before: &str, sql: &str) -> Result<(), sqlx::Error> {
        let sql = AssertSqlSafe(format!("{before}{sql}"));
        match self.engine {
            Engine::Sqlite => {
                let mut connection = SqliteConnection::connect(&self.url).await?;
                sqlx::raw_sql(sql).execute(&mut connection).await?;
            }
            Engine::Postgres => {
                let mut connection = PgConnection::connect(&self.url).await?;
                sqlx::raw_sql(sql).execute(&mut connection).await?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for World {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "World on {:?}", self.engine)
    }
}

async fn open(url: &str, migrations: &[Migration], clock: &Arc<ManualClock>, seed: u64) -> Store {
    let clock = Arc::clone(clock) as Arc<dyn Clock>;
    Store::open(url, migrations, clock, Random::seeded(seed)).await.expect("the store opens")
}

/// Migrates one template for each history, and copies it: a copy takes a tenth of the time of the migrations.
async fn clone_template(migrations: &[Migration]) -> String {
    static CLONES: AtomicU32 = AtomicU32::new(0);
    let url = std::env::var("PATROCINIO_TEST_POSTGRES").unwrap_or_else(|_| panic!("{HOW_TO}"));
    let template = format!("modello_{}", crate::migration::fingerprint(migrations));
    let clone = format!("prova_{}_{}", std::process::id(), CLONES.fetch_add(1, Ordering::Relaxed));

    let mut connection = PgConnection::connect(&url).await.expect("the PostgreSQL cluster");
    // Test binaries, and the tests of each, start together: one makes the template, the others wait.
    sqlx::raw_sql("SELECT pg_advisory_lock(1)").execute(&mut connection).await.expect("the lock");
    let exists: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)")
        .bind(&template)
        .fetch_one(&mut connection)
        .await
        .expect("the list of databases");
    if !exists {
        let create = AssertSqlSafe(format!("CREATE DATABASE {template}"));
        sqlx::raw_sql(create).execute(&mut connection).await.expect("the template");
        let engine = engine::Engine::connect(&with_database(&url, &template)).await.expect("the template");
        crate::migration::migrate(&engine, migrations).await.expect("the migrations");
        engine.close().await;
    }
    let copy = AssertSqlSafe(format!("CREATE DATABASE {clone} TEMPLATE {template}"));
    sqlx::raw_sql(copy).execute(&mut connection).await.expect("the clone");
    connection.close().await.expect("the lock given back");
    with_database(&url, &clone)
}

fn with_database(url: &str, database: &str) -> String {
    let (address, options) = url.split_once('?').unwrap_or((url, ""));
    let (server, _) = address.rsplit_once('/').expect("an address that names a database");
    format!("{server}/{database}?{options}")
}

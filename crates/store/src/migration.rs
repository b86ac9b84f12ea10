//! Migrations: each crate brings its own, one history for all, one text for both engines.

use sqlx::{
    AssertSqlSafe, SqlSafeStr,
    migrate::{MigrateError, MigrationType, Migrator},
};

use crate::{StoreError, engine::Engine};

/// One step of the history: `20261125090000_mandati`, with its SQL.
///
/// The text uses only `TEXT`, `BIGINT` and `BOOLEAN`. What the engines spell differently (triggers) goes in a companion
/// for each, applied right after the common text and in the same transaction.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    name: &'static str,
    sql: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

impl Migration {
    /// Names a migration (fourteen digits of time-stamp, `_`, a word) and gives its text.
    #[must_use]
    pub const fn new(name: &'static str, sql: &'static str) -> Self {
        Self { name, sql, sqlite: "", postgres: "" }
    }

    /// Adds what each engine wants in its own words.
    #[must_use]
    pub const fn with_companions(self, sqlite: &'static str, postgres: &'static str) -> Self {
        Self { sqlite, postgres, ..self }
    }

    fn version(&self) -> Result<i64, StoreError> {
        let wrong = || {
            StoreError::Migration(format!("migration {}: the name must be 20261125090000_word", self.name))
        };
        let (stamp, _) = self.name.split_once('_').ok_or_else(wrong)?;
        if stamp.len() != STAMP_DIGITS {
            return Err(wrong());
        }
        stamp.parse().map_err(|_| wrong())
    }

    fn for_engine(&self, engine: &Engine) -> Result<sqlx::migrate::Migration, StoreError> {
        let companion = match engine {
            Engine::Sqlite(_) => self.sqlite,
            Engine::Postgres(_) => self.postgres,
        };
        Ok(sqlx::migrate::Migration::new(
            self.version()?,
            self.name.into(),
            MigrationType::Simple,
            AssertSqlSafe(format!("{}\n{companion}", self.sql)).into_sql_str(),
            false,
        ))
    }
}

const STAMP_DIGITS: usize = 14;

/// Applies what is missing, in the order of the time-stamps; refuses a history that the database contradicts.
pub(crate) async fn migrate(engine: &Engine, chapters: &[Migration]) -> Result<(), StoreError> {
    let mut history = Vec::new();
    for migration in OWN.iter().chain(chapters) {
        history.push(migration.for_engine(engine)?);
    }
    history.sort();
    for (one, next) in history.iter().zip(history.iter().skip(1)) {
        if one.version == next.version {
            let (one, next) = (&one.description, &next.description);
            return Err(StoreError::Migration(format!(
                "migrations {one} and {next} have the same time-stamp"
            )));
        }
    }
    let migrator = Migrator::with_migrations(history);
    let outcome = match engine {
        Engine::Sqlite(pool) => migrator.run(pool).await,
        Engine::Postgres(pool) => migrator.run(pool).await,
    };
    outcome.map_err(|error| explain(&migrator, error))
}

fn explain(migrator: &Migrator, error: MigrateError) -> StoreError {
    let name = |version: i64| {
        let known = migrator.iter().find(|migration| migration.version == version);
        known.map_or_else(|| version.to_string(), |migration| migration.description.to_string())
    };
    StoreError::Migration(match error {
        MigrateError::VersionMismatch(version) => format!(
            "migration {} was applied with another text: an applied migration is never edited, add a new one",
            name(version)
        ),
        MigrateError::VersionMissing(version) => {
            format!("migration {version} is in the database and not in this program, which is older")
        }
        MigrateError::ExecuteMigration(source, version) => {
            format!("migration {}: {}", name(version), StoreError::from(source))
        }
        MigrateError::Execute(source) => return source.into(),
        other => other.to_string(),
    })
}

/// The store's own tables.
const OWN: [Migration; 3] = [
    Migration::new("20261125070000_registro", include_str!("../migrations/20261125070000_registro.sql"))
        .with_companions(
            include_str!("../migrations/20261125070000_registro.sqlite.sql"),
            include_str!("../migrations/20261125070000_registro.postgres.sql"),
        ),
    Migration::new(
        "20261125070100_eventi_lavori",
        include_str!("../migrations/20261125070100_eventi_lavori.sql"),
    ),
    Migration::new("20261125070200_serie", include_str!("../migrations/20261125070200_serie.sql")),
];

/// Names a history by its texts, so that tests with the same tables share a template.
#[cfg(feature = "testing")]
pub(crate) fn fingerprint(chapters: &[Migration]) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    for migration in OWN.iter().chain(chapters) {
        (migration.name, migration.sql, migration.postgres).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

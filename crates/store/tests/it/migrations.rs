//! The history of the tables: applied once, in order, never edited.

use std::sync::Arc;

use store::{Clock, Migration, Random, Store, StoreError, testing::World, testing::engines};

const FIRST: Migration =
    Migration::new("20261125080000_prima", "CREATE TABLE prima (id TEXT NOT NULL PRIMARY KEY);");
const SECOND: Migration =
    Migration::new("20261125080001_dopo", "CREATE TABLE dopo (id TEXT NOT NULL PRIMARY KEY);");

async fn open(world: &World, migrations: &[Migration]) -> Result<Store, StoreError> {
    let clock = Arc::clone(&world.clock) as Arc<dyn Clock>;
    Store::open(world.url(), migrations, clock, Random::seeded(2)).await
}

#[tokio::test]
async fn a_later_migration_is_added_to_what_is_there() {
    for engine in engines() {
        let world = World::open(engine, &[FIRST]).await;
        open(&world, &[SECOND, FIRST]).await.unwrap();
        open(&world, &[FIRST, SECOND]).await.unwrap();
    }
}

#[tokio::test]
async fn an_applied_migration_whose_text_changed_refuses_to_start() {
    for engine in engines() {
        let world = World::open(engine, &[FIRST]).await;
        let edited = Migration::new("20261125080000_prima", "CREATE TABLE prima (id BIGINT);");
        let error = open(&world, &[edited]).await.err().unwrap();
        assert_eq!(
            error.to_string(),
            "migration 20261125080000_prima was applied with another text: an applied migration is never edited, \
             add a new one",
            "{engine:?}"
        );
    }
}

#[tokio::test]
async fn a_database_of_a_newer_program_refuses_the_older_one() {
    for engine in engines() {
        let world = World::open(engine, &[FIRST, SECOND]).await;
        let error = open(&world, &[FIRST]).await.err().unwrap();
        assert!(
            error.to_string().contains("20261125080001 is in the database and not in this program"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_migration_with_a_mistake_is_named_and_changes_nothing() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let wrong =
            Migration::new("20261125080000_prima", "CREATE TABLE prima (id TEXT); CREATE TABEL dopo;");
        let error = open(&world, &[wrong]).await.err().unwrap();
        assert!(error.to_string().contains("20261125080000_prima"), "{engine:?}: {error}");
        open(&world, &[FIRST]).await.unwrap();
    }
}

#[tokio::test]
async fn two_migrations_with_one_time_stamp_are_refused() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let twin = Migration::new("20261125080000_gemella", "");
        let error = open(&world, &[FIRST, twin]).await.err().unwrap();
        assert!(error.to_string().contains("the same time-stamp"), "{error}");
    }
}

#[tokio::test]
async fn a_migration_without_time_stamp_is_refused() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let error = open(&world, &[Migration::new("mandati", "")]).await.err().unwrap();
        assert!(error.to_string().contains("the name must be"), "{error}");
    }
}

#[tokio::test]
async fn an_address_of_neither_engine_is_refused() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let clock = Arc::clone(&world.clock) as Arc<dyn Clock>;
        let outcome = Store::open("mysql://localhost/x", &[], clock, Random::seeded(2)).await;
        assert_eq!(outcome.err(), Some(StoreError::Address));
    }
}

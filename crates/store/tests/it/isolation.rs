//! What two acts at once may not do to each other.

use std::sync::atomic::{AtomicU32, Ordering};

use store::{
    Id, StoreError, Tx, Work,
    orm::{ActiveValue::Set, EntityTrait, IntoActiveModel},
    testing::{Engine, World, engines},
};

use crate::contatori::{Contatore, Create, Entity, Increment, value, world};

/// Lowers one counter if the two together allow it: the classic write skew.
struct Withdraw {
    read: [Id<Contatore>; 2],
    write: Id<Contatore>,
}

impl Work for Withdraw {
    type Output = bool;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<bool, StoreError> {
        let mut sum = 0;
        for id in self.read {
            sum += tx.open().one(Entity::find_by_id(id)).await?.ok_or(StoreError::Missing)?.valore;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        if sum < 0 {
            return Ok(false);
        }
        let mut row = tx
            .open()
            .one(Entity::find_by_id(self.write))
            .await?
            .ok_or(StoreError::Missing)?
            .into_active_model();
        row.valore = Set(-1);
        tx.open().update(row).await?;
        Ok(true)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_acts_cannot_both_rely_on_what_the_other_changes() {
    for engine in engines() {
        let (world, first) = world(engine).await;
        let second = world.store.act(&Create("secondo")).await.unwrap();
        let one = Withdraw { read: [first, second], write: first };
        let other = Withdraw { read: [first, second], write: second };
        let (one, other) = tokio::join!(world.store.act(&one), world.store.act(&other));
        assert!(one.unwrap() ^ other.unwrap(), "{engine:?}: exactly one may withdraw");
        assert_eq!(value(&world.store, first).await + value(&world.store, second).await, -1, "{engine:?}");
    }
}

/// Lets another act change the row between its reading and its writing, each time.
struct Unlucky<'w> {
    world: &'w World,
    id: Id<Contatore>,
    runs: AtomicU32,
}

impl Work for Unlucky<'_> {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        self.runs.fetch_add(1, Ordering::SeqCst);
        let row = tx.open().one(Entity::find_by_id(self.id)).await?.ok_or(StoreError::Missing)?;
        self.world.store.act(&Increment::of(self.id)).await?;
        let mut row = row.into_active_model();
        row.valore = Set(-1);
        tx.open().update(row).await
    }
}

// On SQLite no other act can come between: it waits for its turn.
#[tokio::test]
async fn an_act_that_always_meets_another_gives_up_after_a_bounded_number_of_runs() {
    for engine in engines().into_iter().filter(|engine| *engine == Engine::Postgres) {
        let (world, id) = world(engine).await;
        let unlucky = Unlucky { world: &world, id, runs: AtomicU32::new(0) };
        assert_eq!(world.store.act(&unlucky).await, Err(StoreError::Contended));
        assert_eq!(unlucky.runs.load(Ordering::SeqCst), 24);
        assert_eq!(value(&world.store, id).await, 24, "the others were all kept");
    }
}

/// Loses its connection after its last statement, before the commit.
struct CutOff<'w> {
    world: &'w World,
    id: Id<Contatore>,
    runs: AtomicU32,
}

impl Work for CutOff<'_> {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        self.runs.fetch_add(1, Ordering::SeqCst);
        let mut row =
            tx.open().one(Entity::find_by_id(self.id)).await?.ok_or(StoreError::Missing)?.into_active_model();
        row.valore = Set(7);
        tx.open().update(row).await?;
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        self.world.sql(cut).await.map_err(StoreError::from)
    }
}

// SQLite has no connection to lose.
#[tokio::test]
async fn a_connection_lost_at_the_commit_is_said_and_not_tried_again() {
    for engine in engines().into_iter().filter(|engine| *engine == Engine::Postgres) {
        let (world, id) = world(engine).await;
        let cut_off = CutOff { world: &world, id, runs: AtomicU32::new(0) };
        assert_eq!(world.store.act(&cut_off).await, Err(StoreError::CommitUnknown));
        assert_eq!(cut_off.runs.load(Ordering::SeqCst), 1);
        assert_eq!(world.store.act(&Increment::of(id)).await, Ok(1), "the store finds the server again");
    }
}

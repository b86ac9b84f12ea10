//! One act is one transaction: all of it, or nothing.

use std::sync::atomic::Ordering;

use store::{
    Id, Store, StoreError, Tx, Work,
    orm::{ActiveValue::Set, EntityTrait},
    testing::engines,
};

use crate::contatori::{Contatore, Create, Increment, Leave, passi, value, world};

const WORKERS: usize = 8;
const EACH: usize = 50;
const ACTS: i64 = 400;

/// Lets each store run acts on one counter, with several workers each, all at once.
async fn race(stores: &[Store], id: Id<Contatore>) {
    let mut workers = tokio::task::JoinSet::new();
    for number in 0..WORKERS {
        let store = stores[number % stores.len()].clone();
        workers.spawn(async move {
            for _ in 0..EACH {
                store.act(&Increment::of(id)).await?;
            }
            Ok::<_, StoreError>(())
        });
    }
    for outcome in workers.join_all().await {
        assert_eq!(outcome, Ok(()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_workers_that_read_and_write_lose_no_act_and_fail_none() {
    for engine in engines() {
        let (world, id) = world(engine).await;
        race(std::slice::from_ref(&world.store), id).await;
        assert_eq!(value(&world.store, id).await, ACTS, "{engine:?}");
        assert_eq!(world.store.pending_leaves().await, Ok(400), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_on_one_database_lose_no_act_and_fail_none() {
    for engine in engines() {
        let (world, id) = world(engine).await;
        race(&[world.store.clone(), world.reopen().await], id).await;
        assert_eq!(value(&world.store, id).await, ACTS, "{engine:?}");
    }
}

#[tokio::test]
async fn a_committed_act_is_there_when_the_store_is_opened_again() {
    for engine in engines() {
        let (world, id) = world(engine).await;
        world.store.act(&Increment::of(id)).await.unwrap();
        world.store.close().await;
        assert_eq!(value(&world.reopen().await, id).await, 1, "{engine:?}");
    }
}

/// Does everything an act can do, then changes its mind.
struct GiveUp(Id<Contatore>);

#[derive(Debug, PartialEq, Eq)]
enum GiveUpError {
    Mind,
    Store(StoreError),
}

impl From<StoreError> for GiveUpError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Work for GiveUp {
    type Output = ();
    type Error = GiveUpError;

    async fn run(&self, tx: &Tx) -> Result<(), GiveUpError> {
        Increment::of(self.0).run(tx).await?;
        tx.enqueue(store::Job::new("contatori.avvisa", &self.0)?).await?;
        tx.event(store::Event::new(tx.id(), "contatori.incrementato", self.0, &())?).await?;
        Err(GiveUpError::Mind)
    }
}

#[tokio::test]
async fn an_act_that_fails_leaves_no_row_no_leaf_no_event_and_no_job() {
    for engine in engines() {
        let (world, id) = world(engine).await;
        assert_eq!(world.store.act(&GiveUp(id)).await, Err(GiveUpError::Mind));
        assert_eq!(value(&world.store, id).await, 0, "{engine:?}");
        assert_eq!(world.store.pending_leaves().await.unwrap(), 0, "{engine:?}");
        assert_eq!(world.store.pending_jobs().await.unwrap(), 0, "{engine:?}");
    }
}

/// Writes, then never ends.
struct Hang(Id<Contatore>);

impl Work for Hang {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        Increment::of(self.0).run(tx).await?;
        std::future::pending().await
    }
}

#[tokio::test]
async fn an_act_dropped_half_way_leaves_nothing_and_blocks_nobody() {
    for engine in engines() {
        let (world, id) = world(engine).await;
        let half_a_second = std::time::Duration::from_millis(500);
        let half = tokio::time::timeout(half_a_second, world.store.act(&Hang(id))).await;
        assert!(half.is_err(), "{engine:?}");
        assert_eq!(world.store.act(&Increment::of(id)).await, Ok(1), "{engine:?}");
        assert_eq!(world.store.pending_leaves().await, Ok(1), "{engine:?}");
    }
}

/// Inserts a row that exists already, and goes on as if nothing had happened.
struct GoOn;

impl Work for GoOn {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        Leave(None, 1).run(tx).await?;
        let failed = Create("primo").run(tx).await;
        assert!(matches!(failed, Err(StoreError::Unique(_))));
        Ok(())
    }
}

#[tokio::test]
async fn an_act_that_goes_on_after_a_failed_statement_is_not_acknowledged() {
    for engine in engines() {
        let (world, _) = world(engine).await;
        assert_eq!(world.store.act(&GoOn).await, Err(StoreError::AfterFailure), "{engine:?}");
        assert_eq!(world.store.pending_leaves().await.unwrap(), 0, "{engine:?}");
    }
}

#[tokio::test]
async fn a_row_that_exists_already_is_told_apart_without_its_values() {
    for engine in engines() {
        let (world, _) = world(engine).await;
        let error = world.store.act(&Create("primo")).await.unwrap_err();
        assert!(matches!(&error, StoreError::Unique(name) if name.contains("nome")), "{engine:?}: {error}");
        assert!(!format!("{error:?} {error}").contains("primo"), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_that_met_another_is_run_again_and_gives_one_result() {
    for engine in engines() {
        let (world, id) = world(engine).await;
        let (one, other) = (Increment::of(id), Increment::of(id));
        let (first, second) = tokio::join!(world.store.act(&one), world.store.act(&other));
        let mut results = [first.unwrap(), second.unwrap()];
        results.sort_unstable();
        assert_eq!(results, [1, 2], "{engine:?}");
        let runs = one.runs.load(Ordering::SeqCst) + other.runs.load(Ordering::SeqCst);
        assert_eq!(
            world.store.pending_leaves().await.unwrap(),
            2,
            "{engine:?}: one leaf for each act, {runs} runs"
        );
    }
}

/// Draws ids and reads the time twice, while the clock moves.
struct Draw<'w>(&'w store::ManualClock);

impl Work for Draw<'_> {
    type Output = Vec<Id<Contatore>>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Self::Output, StoreError> {
        let before = tx.now();
        let first = tx.id();
        self.0.advance(jiff::SignedDuration::from_secs(1));
        assert_eq!(tx.now(), before);
        let mut drawn = vec![first];
        drawn.extend((0..100).map(|_| tx.id()));
        Ok(drawn)
    }
}

#[tokio::test]
async fn an_act_has_one_instant_and_its_ids_sort_as_they_were_drawn() {
    for engine in engines() {
        let (world, _) = world(engine).await;
        let drawn = world.store.act(&Draw(&world.clock)).await.unwrap();
        let later = world.store.act(&Draw(&world.clock)).await.unwrap();
        let all: Vec<_> = drawn.into_iter().chain(later).collect();
        assert!(all.is_sorted(), "{engine:?}");
        assert!(all.iter().all(|id| id.uuid().get_version_num() == 7), "{engine:?}");
    }
}

/// Inserts so many rows that refer to one counter, in one call.
struct Steps(Id<Contatore>, usize);

impl Work for Steps {
    type Output = u64;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<u64, StoreError> {
        let row = |_| passi::ActiveModel { id: Set(tx.id()), contatore: Set(self.0) };
        tx.open().insert_many((0..self.1).map(row).collect()).await?;
        tx.open().count(passi::Entity::find()).await
    }
}

#[tokio::test]
async fn a_row_that_refers_to_nothing_is_refused() {
    for engine in engines() {
        let (world, _) = world(engine).await;
        let nobody = Id::from_uuid(uuid::Uuid::nil());
        assert_eq!(world.store.act(&Steps(nobody, 1)).await, Err(StoreError::ForeignKey), "{engine:?}");
    }
}

#[tokio::test]
async fn more_rows_than_one_statement_holds_are_inserted_by_one_call() {
    for engine in engines() {
        let (world, id) = world(engine).await;
        assert_eq!(world.store.act(&Steps(id, 20_000)).await, Ok(20_000), "{engine:?}");
        assert_eq!(world.store.act(&Steps(id, 0)).await, Ok(20_000), "{engine:?}");
    }
}

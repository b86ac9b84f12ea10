//! The outbox: every job is done, by one worker at a time, and none is forgotten.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use jiff::SignedDuration;
use store::{
    Id, Job, StoreError, Tx, Work,
    jobs::{JobFailure, JobRow, Runner},
    testing::{World, engines},
};

const NAME: &str = "prova.annota";

/// Enqueues so many jobs, each with its number.
struct Enqueue(u64);

impl Work for Enqueue {
    type Output = Vec<Id<Job>>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Self::Output, StoreError> {
        let mut ids = Vec::new();
        for number in 0..self.0 {
            ids.push(tx.enqueue(Job::new(NAME, &number)?).await?);
        }
        Ok(ids)
    }
}

/// Notes the number of each job it is handed, then ends as it is told to.
#[derive(Clone)]
struct Note {
    seen: Arc<Mutex<BTreeMap<u64, u32>>>,
    outcome: Result<(), JobFailure>,
}

impl Note {
    fn ending(outcome: Result<(), JobFailure>) -> Self {
        Self { seen: Arc::default(), outcome }
    }

    fn times(&self) -> Vec<u32> {
        self.seen.lock().unwrap().values().copied().collect()
    }
}

impl Note {
    async fn take(self, job: JobRow) -> Result<(), JobFailure> {
        let number = job.data().map_err(|_| JobFailure::Never("data"))?;
        *self.seen.lock().unwrap().entry(number).or_default() += 1;
        tokio::task::yield_now().await;
        self.outcome
    }
}

fn runner(world: &World, note: &Note) -> Runner {
    let note = note.clone();
    Runner::new(world.store.clone()).on(NAME, move |job| note.clone().take(job))
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_workers_do_each_job_once() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        world.store.act(&Enqueue(100)).await.unwrap();
        let note = Note::ending(Ok(()));
        let mut workers = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let runner = runner(&world, &note);
            workers.spawn(async move { runner.run_due().await.unwrap() });
        }
        let done: u64 = workers.join_all().await.into_iter().sum();
        assert_eq!(done, 100, "{engine:?}");
        assert_eq!(note.times(), vec![1; 100], "{engine:?}");
        assert_eq!(world.store.pending_jobs().await, Ok(0), "{engine:?}");
    }
}

#[tokio::test]
async fn a_job_put_off_waits_for_its_hour() {
    struct Later;

    impl Work for Later {
        type Output = Id<Job>;
        type Error = StoreError;

        async fn run(&self, tx: &Tx) -> Result<Id<Job>, StoreError> {
            tx.enqueue(Job::new(NAME, &0)?.at(tx.now().plus(SignedDuration::from_hours(1)))).await
        }
    }

    for engine in engines() {
        let world = World::open(engine, &[]).await;
        world.store.act(&Later).await.unwrap();
        let runner = runner(&world, &Note::ending(Ok(())));
        assert_eq!(runner.run_due().await, Ok(0), "{engine:?}");
        world.clock.advance(SignedDuration::from_hours(1));
        assert_eq!(runner.run_due().await, Ok(1), "{engine:?}");
    }
}

#[tokio::test]
async fn a_job_that_fails_is_tried_again_later_and_later_then_put_aside_and_listed() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let ids = world.store.act(&Enqueue(1)).await.unwrap();
        let note = Note::ending(Err(JobFailure::Again("mail.closed")));
        let runner = runner(&world, &note);
        for attempt in 0..8 {
            assert_eq!(runner.run_due().await, Ok(1), "{engine:?}: attempt {attempt}");
            assert_eq!(runner.run_due().await, Ok(0), "{engine:?}: not at once");
            world.clock.advance(SignedDuration::from_secs(15 << attempt));
        }
        assert_eq!(runner.run_due().await, Ok(0), "{engine:?}");
        let failed = world.store.list_failed_jobs(None, 10).await.unwrap();
        assert_eq!(failed.len(), 1, "{engine:?}");
        assert_eq!((failed[0].id, failed[0].errore.as_deref()), (ids[0], Some("mail.closed")), "{engine:?}");
        assert_eq!(world.store.list_failed_jobs(Some(ids[0]), 10).await.unwrap().len(), 0, "{engine:?}");

        assert_eq!(world.store.retry_job(ids[0]).await, Ok(true), "{engine:?}");
        assert_eq!(world.store.retry_job(ids[0]).await, Ok(false), "{engine:?}");
        assert_eq!(runner.run_due().await, Ok(1), "{engine:?}");
    }
}

#[tokio::test]
async fn a_job_that_can_never_go_well_is_put_aside_at_once() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        world.store.act(&Enqueue(1)).await.unwrap();
        let runner = runner(&world, &Note::ending(Err(JobFailure::Never("gone"))));
        assert_eq!(runner.run_due().await, Ok(1), "{engine:?}");
        assert_eq!(world.store.list_failed_jobs(None, 10).await.unwrap().len(), 1, "{engine:?}");
    }
}

#[tokio::test]
async fn a_job_without_a_handler_waits_for_a_program_that_has_it() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        world.store.act(&Enqueue(1)).await.unwrap();
        assert_eq!(Runner::new(world.store.clone()).run_due().await, Ok(0), "{engine:?}");
        assert_eq!(world.store.pending_jobs().await, Ok(1), "{engine:?}");
    }
}

#[tokio::test]
async fn a_worker_whose_claim_lapsed_cannot_answer_for_the_next_one() {
    for engine in engines() {
        let world = Arc::new(World::open(engine, &[]).await);
        world.store.act(&Enqueue(1)).await.unwrap();
        let sleeping = Arc::clone(&world);
        // Sleeps over the job until its claim has lapsed and another worker has done it.
        let sleeper = Runner::new(world.store.clone()).on(NAME, move |_| {
            let world = Arc::clone(&sleeping);
            async move {
                world.clock.advance(SignedDuration::from_mins(5));
                let done = runner(&world, &Note::ending(Ok(()))).run_due().await;
                assert_eq!(done, Ok(1));
                Err(JobFailure::Never("too-late"))
            }
        });
        sleeper.run_due().await.unwrap();
        assert_eq!(world.store.list_failed_jobs(None, 10).await, Ok(Vec::new()), "{engine:?}");
        assert_eq!(world.store.pending_jobs().await, Ok(0), "{engine:?}");
    }
}

#[tokio::test]
async fn jobs_long_done_are_forgotten_and_those_given_up_are_not() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        for outcome in [Ok(()), Err(JobFailure::Never("gone"))] {
            world.store.act(&Enqueue(2)).await.unwrap();
            runner(&world, &Note::ending(outcome)).run_due().await.unwrap();
        }
        assert_eq!(world.store.forget_done_jobs(world.store.now()).await, Ok(0), "{engine:?}");
        world.clock.advance(SignedDuration::from_hours(1));
        assert_eq!(world.store.forget_done_jobs(world.store.now()).await, Ok(2), "{engine:?}");
        assert_eq!(world.store.list_failed_jobs(None, 10).await.unwrap().len(), 2, "{engine:?}");
    }
}

#[tokio::test]
async fn a_job_whose_workers_never_answer_is_put_aside_in_the_end() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        world.store.act(&Enqueue(1)).await.unwrap();
        let deadly = Runner::new(world.store.clone()).on(NAME, |_| std::future::pending());
        let moment = std::time::Duration::from_millis(200);
        for attempt in 0..8 {
            assert!(
                tokio::time::timeout(moment, deadly.run_due()).await.is_err(),
                "{engine:?}: attempt {attempt}"
            );
            world.clock.advance(SignedDuration::from_mins(5));
        }
        assert_eq!(deadly.run_due().await, Ok(0), "{engine:?}");
        let failed = world.store.list_failed_jobs(None, 10).await.unwrap();
        assert_eq!(failed[0].errore.as_deref(), Some("silent"), "{engine:?}");
    }
}

#[tokio::test]
async fn a_runner_that_is_stopped_finishes_the_job_in_hand_and_begins_no_other() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        world.store.act(&Enqueue(2)).await.unwrap();
        let note = Note::ending(Ok(()));
        runner(&world, &note).run_until(std::future::ready(())).await;
        assert_eq!(note.times(), [1], "{engine:?}");
        assert_eq!(world.store.pending_jobs().await, Ok(1), "{engine:?}");
    }
}

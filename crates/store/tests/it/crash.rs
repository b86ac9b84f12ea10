//! Killed at any moment: what was acknowledged is there, and the register verifies.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::Arc,
};

use store::{
    Id, Instant, ManualClock, Random, Store,
    testing::{World, engines},
};

use crate::{
    contatori::{Contatore, Increment, MIGRATIONS, value, world},
    registro::key,
};

const KILLS: u8 = 100;
/// What tells the writer where to write; without it the writer is nobody's child and does nothing.
const URL: &str = "PATROCINIO_CRASH_URL";
const COUNTER: &str = "PATROCINIO_CRASH_COUNTER";
const CLOCK: &str = "PATROCINIO_CRASH_CLOCK";

#[tokio::test]
#[ignore = "long: kills a writer a hundred times on each engine"]
async fn a_hundred_kills_lose_no_acknowledged_act_and_leave_a_register_that_verifies() {
    for engine in engines() {
        let (world, id) = world(engine).await;
        let (mut acknowledged, mut seals) = (0, 0);
        for kill in 0..KILLS {
            // The turn of the one that was killed has lapsed: each writer numbers leaves too.
            world.clock.advance(jiff::SignedDuration::from_mins(1));
            let mut writer = spawn_writer(&world, id);
            // From one act to many, so that the kill falls at every stage.
            let [patience] = world.store.random().bytes::<1>();
            let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines().map_while(Result::ok);
            let mut numbers = lines.by_ref().filter_map(|line| line.parse::<i64>().ok());
            acknowledged = numbers.nth(usize::from(patience % 40)).expect("the writer writes");
            writer.kill().unwrap();
            writer.wait().unwrap();
            acknowledged = numbers.last().unwrap_or(acknowledged);

            let kept = value(&world.store, id).await;
            assert!((acknowledged..=acknowledged + 1).contains(&kept), "{engine:?}, kill {kill}: {kept}");
            let verified = world.store.verify(&key().public(), None).await.unwrap();
            assert_eq!(
                i64::try_from(verified.leaves + verified.waiting),
                Ok(kept),
                "{engine:?}, kill {kill}"
            );
            seals = verified.seals;
        }
        assert!(acknowledged >= i64::from(KILLS), "{engine:?}");
        assert!(seals >= u64::from(KILLS) / 2, "{engine:?}: only {seals} seals");
    }
}

fn spawn_writer(world: &World, id: Id<Contatore>) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["crash::the_writer_that_is_killed", "--exact", "--ignored", "--nocapture"])
        .env(URL, world.url())
        .env(COUNTER, id.to_string())
        .env(CLOCK, world.store.now().as_micros().to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "the child of the test above"]
async fn the_writer_that_is_killed() {
    let Ok(url) = std::env::var(URL) else { return };
    let id = std::env::var(COUNTER).unwrap().parse().unwrap();
    let instant = Instant::from_micros(std::env::var(CLOCK).unwrap().parse().unwrap());
    let clock = Arc::new(ManualClock::new(instant));
    let store = Store::open(&url, MIGRATIONS, clock, Random::from_system().unwrap()).await.unwrap();

    let sequencer = store.clone();
    tokio::spawn(async move {
        loop {
            sequencer.sequence(&key()).await.unwrap();
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    });
    loop {
        let number = store.act(&Increment::of(id)).await.unwrap();
        println!("\n{number}");
    }
}

//! Progressive numbers: one after the other, with no hole and no twin.

use store::{
    StoreError, Tx, Work,
    testing::{World, engines},
};

struct Draw {
    give_up: bool,
}

impl Work for Draw {
    type Output = i64;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<i64, StoreError> {
        let number = tx.open().next_number("pratiche:2026").await?;
        if self.give_up { Err(StoreError::Missing) } else { Ok(number) }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_drawn_at_once_have_no_hole_and_no_twin() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let mut workers = tokio::task::JoinSet::new();
        for number in 0..20 {
            let store = world.store.clone();
            workers.spawn(async move { store.act(&Draw { give_up: number % 4 == 0 }).await });
        }
        let mut drawn: Vec<_> = workers.join_all().await.into_iter().flatten().collect();
        drawn.sort_unstable();
        assert_eq!(drawn, (1..=15).collect::<Vec<_>>(), "{engine:?}");
    }
}

//! What two acts at once may not do to each other.

use store::{
    Id, StoreError, Tx, Work,
    orm::{ActiveValue::Set, EntityTrait, IntoActiveModel},
    testing::engines,
};

use crate::contatori::{Contatore, Create, Entity, value, world};

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

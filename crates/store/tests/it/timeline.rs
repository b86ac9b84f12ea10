//! The timeline and the leaves about a person, in the order in which they happened.

#![expect(clippy::disallowed_methods, reason = "the store's own tests have no gate to ask")]

use store::{
    Event, Id, Soggetto, StoreError, Tx, Work, event,
    orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder},
    register::foglie,
    testing::{World, engines},
};

use crate::contatori::Leave;

struct Tell(Id<Soggetto>);

impl Work for Tell {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        for number in 0..20 {
            tx.event(Event::new(self.0, "prova.accaduto", self.0, &number)?).await?;
        }
        Ok(())
    }
}

struct Read(Id<Soggetto>);

impl Work for Read {
    type Output = Vec<i32>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Vec<i32>, StoreError> {
        let select = event::Entity::find().filter(event::Column::Soggetto.eq(self.0));
        let rows = tx.persons().list(select.order_by_asc(event::Column::Id), 100).await?;
        rows.iter().map(event::Model::data).collect()
    }
}

#[tokio::test]
async fn the_timeline_tells_the_events_of_one_act_in_their_order() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let (anna, bruno) = (person(1), person(2));
        world.store.act(&Tell(anna)).await.unwrap();
        world.store.act(&Tell(bruno)).await.unwrap();
        let told = world.store.act(&Read(anna)).await.unwrap();
        assert_eq!(told, (0..20).collect::<Vec<_>>(), "{engine:?}");
    }
}

struct Page(Id<Soggetto>, Option<Id<registro::Leaf>>);

impl Work for Page {
    type Output = Vec<foglie::Model>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Self::Output, StoreError> {
        tx.persons().list(foglie::about(self.0, self.1), 4).await
    }
}

#[tokio::test]
async fn the_person_pages_through_every_leaf_about_himself_and_no_other() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let (anna, bruno) = (person(1), person(2));
        let mut written = world.store.act(&Leave(Some(anna), 6)).await.unwrap();
        world.clock.advance(jiff::SignedDuration::from_micros(1));
        world.store.act(&Leave(Some(bruno), 3)).await.unwrap();
        written.extend(world.store.act(&Leave(Some(anna), 4)).await.unwrap());

        let mut shown = Vec::new();
        loop {
            let page = world.store.act(&Page(anna, shown.last().copied())).await.unwrap();
            let Some(_) = page.last() else { break };
            for row in page {
                assert_eq!(row.leaf().unwrap().entry().subject, Some(anna.uuid()), "{engine:?}");
                shown.push(row.id);
            }
        }
        written.reverse();
        assert_eq!(shown, written, "{engine:?}");
    }
}

fn person(number: u128) -> Id<Soggetto> {
    Id::from_uuid(uuid::Uuid::from_u128(number))
}

//! A chapter small enough to be seen whole: counters, and the works that read and write them.

use std::sync::atomic::{AtomicU32, Ordering};

use registro::{Actor, Codice, Entry, Kind};
use store::{
    Id, Migration, Open, Soggetto, Store, StoreError, Table, Tx, Work,
    orm::{self as sea_orm, *},
    testing::World,
};

pub(crate) const MIGRATIONS: &[Migration] = &[Migration::new(
    "20261125080000_contatori",
    "CREATE TABLE contatori (id TEXT NOT NULL PRIMARY KEY, nome TEXT NOT NULL UNIQUE, valore BIGINT NOT NULL);
     CREATE TABLE passi (id TEXT NOT NULL PRIMARY KEY, contatore TEXT NOT NULL REFERENCES contatori (id));",
)];

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contatori")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<Contatore>,
    pub nome: String,
    pub valore: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Table<Open> for Entity {}

#[derive(Debug)]
pub(crate) enum Contatore {}

/// Rows that refer to a counter.
pub(crate) mod passi {
    use store::orm::{self as sea_orm, *};

    use super::{Contatore, Id, Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "passi")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<Model>,
        pub contatore: Id<Contatore>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

/// Makes a counter.
pub(crate) struct Create(pub &'static str);

impl Work for Create {
    type Output = Id<Contatore>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Id<Contatore>, StoreError> {
        let id = tx.id();
        tx.open().insert(ActiveModel { id: Set(id), nome: Set(self.0.to_owned()), valore: Set(0) }).await?;
        Ok(id)
    }
}

/// Reads a counter, then writes it one higher, and leaves a leaf; counts how often it ran.
pub(crate) struct Increment {
    pub id: Id<Contatore>,
    pub runs: AtomicU32,
}

impl Increment {
    pub(crate) fn of(id: Id<Contatore>) -> Self {
        Self { id, runs: AtomicU32::new(0) }
    }
}

impl Work for Increment {
    type Output = i64;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<i64, StoreError> {
        self.runs.fetch_add(1, Ordering::SeqCst);
        let row = tx.open().one(Entity::find_by_id(self.id)).await?.ok_or(StoreError::Missing)?;
        // Whoever reads and then writes must be interrupted by others to prove anything.
        tokio::task::yield_now().await;
        let next = row.valore + 1;
        tx.leaf(entry(None));
        tx.open().update(ActiveModel { valore: Set(next), ..row.into() }).await?;
        Ok(next)
    }
}

/// Writes leaves about a person.
pub(crate) struct Leave(pub Option<Id<Soggetto>>, pub usize);

impl Work for Leave {
    type Output = Vec<Id<registro::Leaf>>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Self::Output, StoreError> {
        Ok((0..self.1).map(|_| tx.leaf(entry(self.0))).collect())
    }
}

pub(crate) fn entry(subject: Option<Id<Soggetto>>) -> Entry {
    Entry {
        kind: Kind::Atto,
        action: code("contatori.incrementa"),
        actor: Actor { subject: None, role: code("sistema"), body: None, office: None, session: None },
        subject: subject.map(Id::uuid),
        resource: None,
        title: None,
        motive: None,
        facts: Vec::new(),
        outcome: code("fatto"),
    }
}

fn code(text: &str) -> Codice {
    text.parse().unwrap()
}

pub(crate) async fn value(store: &Store, id: Id<Contatore>) -> i64 {
    struct Read(Id<Contatore>);

    impl Work for Read {
        type Output = i64;
        type Error = StoreError;

        async fn run(&self, tx: &Tx) -> Result<i64, StoreError> {
            Ok(tx.open().one(Entity::find_by_id(self.0)).await?.ok_or(StoreError::Missing)?.valore)
        }
    }

    store.act(&Read(id)).await.unwrap()
}

/// Opens a world with a counter in it, on each engine in turn.
pub(crate) async fn world(engine: store::testing::Engine) -> (World, Id<Contatore>) {
    let world = World::open(engine, MIGRATIONS).await;
    let id = world.store.act(&Create("primo")).await.unwrap();
    (world, id)
}

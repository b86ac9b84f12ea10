//! Leaves as rows: written with the act they tell of, and queued to be numbered.

use registro::{Leaf, LeafError};
use sea_orm::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EnumIter, Insert, QueryOrder,
    Set, prelude::*,
};

use crate::{Id, Instant, Persons, Soggetto, StoreError, Table, Tx};

/// A leaf, kept for ever as its canonical text.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registro_foglie")]
pub struct Model {
    /// The id, which sorts by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<Leaf>,
    /// When it was written.
    pub istante: Instant,
    /// The person it is about.
    pub soggetto: Option<Id<Soggetto>>,
    /// The canonical text.
    pub testo: String,
}

/// No relation.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Table<Persons> for Entity {}

impl Model {
    /// Reads the leaf from its text.
    pub fn leaf(&self) -> Result<Leaf, LeafError> {
        Leaf::parse(&self.testo)
    }
}

/// Selects the leaves about a person, the newest first, older than the last one already shown.
#[must_use]
pub fn about(soggetto: Id<Soggetto>, before: Option<Id<Leaf>>) -> Select<Entity> {
    let mut select = Entity::find().filter(Column::Soggetto.eq(soggetto));
    if let Some(before) = before {
        select = select.filter(Column::Id.lt(before));
    }
    select.order_by_desc(Column::Id)
}

/// The leaves that wait for their number.
pub(crate) mod coda {
    use sea_orm::{
        ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EnumIter, prelude::*,
    };

    use super::{Id, Leaf};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "registro_coda")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<Leaf>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes the leaves that the work queued.
pub(crate) async fn write(tx: &Tx) -> Result<(), StoreError> {
    let mut leaves = Vec::new();
    let mut waiting = Vec::new();
    for leaf in tx.take_leaves() {
        let id = Id::from_uuid(leaf.id());
        let testo = leaf.canonical().map_err(|error| StoreError::Register(error.to_string()))?;
        leaves.push(ActiveModel {
            id: Set(id),
            istante: Set(Instant::from_micros(leaf.instant())),
            soggetto: Set(leaf.entry().subject.map(Id::from_uuid)),
            testo: Set(testo),
        });
        waiting.push(coda::ActiveModel { id: Set(id) });
    }
    if leaves.is_empty() {
        return Ok(());
    }
    tx.watch(Insert::many(leaves).exec_without_returning(tx.database()).await)?;
    tx.watch(Insert::many(waiting).exec_without_returning(tx.database()).await)?;
    Ok(())
}

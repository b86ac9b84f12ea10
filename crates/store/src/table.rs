//! Tables by kind, and the connection that reaches one kind only: code that did not ask the gate does not compile.

use std::marker::PhantomData;

use sea_orm::{
    ActiveModelTrait, DeleteMany, EntityTrait, Insert, Iterable, PaginatorTrait, QuerySelect, Select, Update,
    UpdateMany,
};

use crate::{StoreError, Tx};

/// The kind of the tables that hold nobody's data: rules in force, offices, sessions, jobs.
#[derive(Clone, Copy, Debug)]
pub enum Open {}

/// The kind of the tables about persons: reached only through the gate.
#[derive(Clone, Copy, Debug)]
pub enum Persons {}

/// Says of which kind a table is: `impl Table<Persons> for mandati::Entity {}`.
pub trait Table<K>: EntityTrait {}

/// A connection, inside a transaction, to the tables of one kind.
///
/// A table about persons is reached through the connection that a permit opens, and through no other:
///
/// ```
/// # use store::{Connection, Persons, event, orm::EntityTrait};
/// async fn read(rows: Connection<'_, Persons>) {
///     let _ = rows.one(event::Entity::find()).await;
/// }
/// ```
///
/// ```compile_fail,E0277
/// # use store::{Connection, Open, event, orm::EntityTrait};
/// async fn read(rows: Connection<'_, Open>) {
///     let _ = rows.one(event::Entity::find()).await;
/// }
/// ```
pub struct Connection<'t, K> {
    tx: &'t Tx,
    kind: PhantomData<fn() -> K>,
}

/// SQLite takes at most 32,766 parameters a statement (PostgreSQL 65,535).
const PARAMETERS: usize = 32_766;

impl<'t, K> Connection<'t, K> {
    pub(crate) const fn new(tx: &'t Tx) -> Self {
        Self { tx, kind: PhantomData }
    }

    /// Finds the first row that a query selects.
    pub async fn one<E: Table<K>>(&self, select: Select<E>) -> Result<Option<E::Model>, StoreError> {
        self.tx.watch(select.one(self.tx.database()).await)
    }

    /// Lists the rows that a query selects, at most `limit`; the query says the order, down to a unique column.
    pub async fn list<E: Table<K>>(
        &self,
        select: Select<E>,
        limit: u64,
    ) -> Result<Vec<E::Model>, StoreError> {
        self.tx.watch(select.limit(limit).all(self.tx.database()).await)
    }

    /// Counts the rows that a query selects.
    pub async fn count<E: Table<K>>(&self, select: Select<E>) -> Result<u64, StoreError>
    where
        E::Model: Send + Sync,
    {
        self.tx.watch(select.count(self.tx.database()).await)
    }

    /// Inserts a row.
    pub async fn insert<A>(&self, row: A) -> Result<(), StoreError>
    where
        A: ActiveModelTrait<Entity: Table<K>> + Send,
    {
        self.tx.watch(Insert::one(row).exec_without_returning(self.tx.database()).await)?;
        Ok(())
    }

    /// Inserts many rows, in as few statements as the engines allow.
    pub async fn insert_many<A>(&self, rows: Vec<A>) -> Result<(), StoreError>
    where
        A: ActiveModelTrait<Entity: Table<K>> + Send,
    {
        let columns = <A::Entity as EntityTrait>::Column::iter().count().max(1);
        let mut rows = rows.into_iter();
        loop {
            let batch: Vec<A> = rows.by_ref().take(PARAMETERS / columns).collect();
            if batch.is_empty() {
                return Ok(());
            }
            self.tx.watch(Insert::many(batch).exec_without_returning(self.tx.database()).await)?;
        }
    }

    /// Updates the row with the same primary key, or answers [`StoreError::Missing`].
    pub async fn update<A>(&self, row: A) -> Result<(), StoreError>
    where
        A: ActiveModelTrait<Entity: Table<K>> + Send,
    {
        let update = Update::one(row).validate().map_err(StoreError::from)?;
        let result = self.tx.watch(update.exec_without_returning(self.tx.database()).await)?;
        if result.rows_affected == 0 { Err(StoreError::Missing) } else { Ok(()) }
    }

    /// Updates the rows that a statement selects; gives how many.
    pub async fn update_many<E: Table<K>>(&self, update: UpdateMany<E>) -> Result<u64, StoreError> {
        Ok(self.tx.watch(update.exec(self.tx.database()).await)?.rows_affected)
    }

    /// Deletes the rows that a statement selects; gives how many.
    pub async fn delete_many<E: Table<K>>(&self, delete: DeleteMany<E>) -> Result<u64, StoreError> {
        Ok(self.tx.watch(delete.exec(self.tx.database()).await)?.rows_affected)
    }
}

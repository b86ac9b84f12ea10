//! The jobs that failed for good: kept, listed, and put back by hand.

use sea_orm::{QueryOrder, QuerySelect, prelude::*};

use super::job::{Column, DA_FARE, Entity, FALLITO, FATTO, Job, Model};
use crate::{Id, Instant, Store, StoreError, Tx, Work};

impl Store {
    /// Counts the jobs that are not done and not given up.
    pub async fn pending_jobs(&self) -> Result<u64, StoreError> {
        let reading = self.read().await?;
        Ok(Entity::find().filter(Column::Stato.eq(DA_FARE)).count(&reading).await?)
    }

    /// Lists the jobs that were given up, the oldest first, after the last one already listed.
    pub async fn list_failed_jobs(
        &self,
        after: Option<Id<Job>>,
        limit: u64,
    ) -> Result<Vec<Model>, StoreError> {
        let mut failed = Entity::find().filter(Column::Stato.eq(FALLITO));
        if let Some(after) = after {
            failed = failed.filter(Column::Id.gt(after));
        }
        let reading = self.read().await?;
        Ok(failed.order_by_asc(Column::Id).limit(limit).all(&reading).await?)
    }

    /// Deletes the jobs that were done before an instant; gives how many. Those that were given up stay.
    pub async fn forget_done_jobs(&self, before: Instant) -> Result<u64, StoreError> {
        self.act(&Forget(before)).await
    }

    /// Puts a job that was given up back among those to do; tells whether it was there.
    pub async fn retry_job(&self, id: Id<Job>) -> Result<bool, StoreError> {
        self.act(&Retry(id)).await
    }
}

struct Retry(Id<Job>);

impl Work for Retry {
    type Output = bool;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<bool, StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::Stato, Expr::value(DA_FARE))
            .col_expr(Column::Tentativi, Expr::value(0_i64))
            .col_expr(Column::DaFareDal, Expr::value(tx.now()))
            .col_expr(Column::Concluso, Expr::value(None::<i64>))
            .filter(Column::Id.eq(self.0))
            .filter(Column::Stato.eq(FALLITO));
        Ok(tx.open().update_many(update).await? > 0)
    }
}

struct Forget(Instant);

impl Work for Forget {
    type Output = u64;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<u64, StoreError> {
        let old = Entity::delete_many().filter(Column::Stato.eq(FATTO)).filter(Column::Concluso.lt(self.0));
        tx.open().delete_many(old).await
    }
}

//! Claiming a job, and answering for it: only who holds the last claim may say how it ended.

use jiff::SignedDuration;
use sea_orm::{
    Condition, ExprTrait, IsolationLevel, Order,
    prelude::*,
    sea_query::{LockBehavior, LockType, Query},
};

use super::{
    job::{Column, DA_FARE, Entity, FALLITO, FATTO, Model},
    runner::JobFailure,
};
use crate::{Store, StoreError, Tx, Work};

/// How long a worker may take before another takes the job over.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// How often a job is tried before it is put aside for a person to look at.
const ATTEMPTS: i64 = 8;
/// The first pause between two attempts; each next one is twice as long.
const FIRST_PAUSE_SECONDS: i64 = 15;
/// The code of a job whose workers never said how it ended.
const SILENT: &str = "silent";
/// The bytes of a claim: drawn anew each time, never repeated.
const CLAIM_BYTES: usize = 16;

impl Store {
    /// Claims the job that has waited longest among those with these names.
    pub(crate) async fn claim(&self, names: &[&str]) -> Result<Option<Model>, StoreError> {
        // The condition in the outer WHERE keeps two workers apart; SERIALIZABLE would only make them meet more often.
        self.act_at(IsolationLevel::ReadCommitted, &Claim { names }).await
    }

    /// Puts aside the jobs that were begun too often and never answered for; gives how many.
    pub(crate) async fn put_silent_jobs_aside(&self) -> Result<u64, StoreError> {
        self.act_at(IsolationLevel::ReadCommitted, &PutAside).await
    }

    /// Says how a claimed job ended; tells whether the claim still held.
    pub(crate) async fn conclude(
        &self,
        job: &Model,
        outcome: Result<(), JobFailure>,
    ) -> Result<bool, StoreError> {
        self.act_at(IsolationLevel::ReadCommitted, &Conclude { job, outcome }).await
    }
}

/// Puts aside the jobs whose workers fell silent every time: such a job may be what kills them.
struct PutAside;

impl Work for PutAside {
    type Output = u64;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<u64, StoreError> {
        let silent = Entity::update_many()
            .col_expr(Column::Stato, Expr::value(FALLITO))
            .col_expr(Column::Errore, Expr::value(SILENT))
            .col_expr(Column::Concluso, Expr::value(tx.now()))
            .filter(Column::Stato.eq(DA_FARE))
            .filter(Column::Tentativi.gte(ATTEMPTS))
            .filter(Column::ScadenzaPresa.lte(tx.now()));
        tx.open().update_many(silent).await
    }
}

struct Claim<'n> {
    names: &'n [&'n str],
}

impl Work for Claim<'_> {
    type Output = Option<Model>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Option<Model>, StoreError> {
        let claim = format!("{:032x}", u128::from_be_bytes(tx.random_bytes::<CLAIM_BYTES>()));
        let is_free =
            Condition::any().add(Column::ScadenzaPresa.is_null()).add(Column::ScadenzaPresa.lte(tx.now()));
        let is_due = Condition::all()
            .add(Column::Stato.eq(DA_FARE))
            .add(Column::DaFareDal.lte(tx.now()))
            .add(Column::Tentativi.lt(ATTEMPTS))
            .add(Column::Nome.is_in(self.names.iter().copied()))
            .add(is_free);
        let longest_waiting = Query::select()
            .column(Column::Id)
            .from(Entity)
            .cond_where(is_due.clone())
            .order_by(Column::DaFareDal, Order::Asc)
            .order_by(Column::Id, Order::Asc)
            .limit(1)
            // Only for speed: SQLite has no such words and drops them, and the outer WHERE does not need them.
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .to_owned();
        let update = Entity::update_many()
            .col_expr(Column::Presa, Expr::value(claim))
            .col_expr(Column::ScadenzaPresa, Expr::value(tx.now().plus(LEASE)))
            .col_expr(Column::Tentativi, Expr::col(Column::Tentativi).add(1))
            // `=` and not `IN`: PostgreSQL may run the subquery of an IN again for each row, and claim several.
            .filter(Expr::col(Column::Id).eq(Expr::from(longest_waiting)))
            .filter(is_due);
        Ok(tx.watch(update.exec_with_returning(tx.database()).await)?.into_iter().next())
    }
}

struct Conclude<'j> {
    job: &'j Model,
    outcome: Result<(), JobFailure>,
}

impl Work for Conclude<'_> {
    type Output = bool;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<bool, StoreError> {
        let held = Entity::update_many()
            .filter(Column::Id.eq(self.job.id))
            .filter(Column::Stato.eq(DA_FARE))
            .filter(Column::Presa.eq(self.job.presa.clone()))
            .col_expr(Column::Presa, Expr::value(None::<String>))
            .col_expr(Column::ScadenzaPresa, Expr::value(None::<i64>));
        let update = match self.outcome {
            Ok(()) => held
                .col_expr(Column::Stato, Expr::value(FATTO))
                .col_expr(Column::Concluso, Expr::value(tx.now())),
            Err(failure) if failure.is_final() || self.job.tentativi >= ATTEMPTS => held
                .col_expr(Column::Stato, Expr::value(FALLITO))
                .col_expr(Column::Errore, Expr::value(failure.code()))
                .col_expr(Column::Concluso, Expr::value(tx.now())),
            Err(failure) => held
                .col_expr(Column::Errore, Expr::value(failure.code()))
                .col_expr(Column::DaFareDal, Expr::value(tx.now().plus(pause(self.job.tentativi)))),
        };
        Ok(tx.open().update_many(update).await? > 0)
    }
}

fn pause(attempts: i64) -> SignedDuration {
    SignedDuration::from_secs(FIRST_PAUSE_SECONDS << (attempts.clamp(1, ATTEMPTS) - 1))
}

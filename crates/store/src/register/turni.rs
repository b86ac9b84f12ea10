//! Turns: a leased row says which of several identical processes does what only one may do at a time.

use jiff::SignedDuration;
use sea_orm::{
    ActiveModelBehavior, Condition, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EnumIter, Insert,
    Set, prelude::*, sea_query::OnConflict,
};

use crate::{Instant, StoreError, Tx};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "turni")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub nome: String,
    pub titolare: String,
    pub scadenza: Instant,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Takes or keeps a turn until `lease` from now; tells whether it is ours.
pub(crate) async fn take(
    tx: &Tx,
    nome: &str,
    titolare: &str,
    lease: SignedDuration,
) -> Result<bool, StoreError> {
    let until = tx.now().plus(lease);
    let is_free = Condition::any().add(Column::Titolare.eq(titolare)).add(Column::Scadenza.lte(tx.now()));
    let update = Entity::update_many()
        .col_expr(Column::Titolare, Expr::value(titolare))
        .col_expr(Column::Scadenza, Expr::value(until))
        .filter(Column::Nome.eq(nome))
        .filter(is_free);
    if tx.watch(update.exec(tx.database()).await)?.rows_affected > 0 {
        return Ok(true);
    }
    let row =
        ActiveModel { nome: Set(nome.to_owned()), titolare: Set(titolare.to_owned()), scadenza: Set(until) };
    let insert = Insert::one(row).on_conflict(OnConflict::column(Column::Nome).do_nothing().to_owned());
    Ok(tx.watch(insert.exec_without_returning(tx.database()).await)? > 0)
}

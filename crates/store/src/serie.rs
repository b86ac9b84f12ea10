//! Progressive numbers: each series counts from one, without holes, because a number is drawn with the act that bears it.

use sea_orm::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EnumIter, Set, prelude::*,
    sea_query::ExprTrait as _,
};

use crate::{Connection, Open, StoreError, Table};

/// A row of the series.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "serie")]
pub(crate) struct Model {
    /// What is numbered, `pratiche:INCA:2026`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub nome: String,
    /// The last number drawn.
    pub ultimo: i64,
}

/// No relation.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Table<Open> for Entity {}

impl Connection<'_, Open> {
    /// Draws the next number of a series; an act that is rolled back gives it back.
    pub async fn next_number(&self, serie: &str) -> Result<i64, StoreError> {
        let next = Entity::update_many()
            .col_expr(Column::Ultimo, Expr::col(Column::Ultimo).add(1))
            .filter(Column::Nome.eq(serie));
        if self.update_many(next).await? == 0 {
            self.insert(ActiveModel { nome: Set(serie.to_owned()), ultimo: Set(1) }).await?;
        }
        let row = self.one(Entity::find_by_id(serie.to_owned())).await?.ok_or(StoreError::Missing)?;
        Ok(row.ultimo)
    }
}

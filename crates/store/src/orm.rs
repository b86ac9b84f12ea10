//! The few SeaORM names that a chapter's `rows.rs` needs: `use store::orm::*;`.
//!
//! Nothing here opens a connection: rows are reached through [`crate::Connection`] only.

pub use ::sea_orm::{
    ActiveModelBehavior, ActiveModelTrait,
    ActiveValue::{self, NotSet, Set, Unchanged},
    ColumnTrait, Condition, DeriveActiveEnum, DeriveActiveModel, DeriveColumn, DeriveEntity,
    DeriveEntityModel, DeriveIntoActiveModel, DeriveModel, DerivePrimaryKey, DeriveRelation, DeriveValueType,
    EntityTrait, EnumIter, IntoActiveModel, Iterable, Order, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait},
};

#[doc(hidden)]
pub use derives::*;

/// What the derives write out in full, this module among it by the name that they give it.
mod derives {
    pub use crate::orm as sea_orm;
    pub use ::sea_orm::{
        ActiveEnum, ActiveEnumValue, ColIdx, ColumnDef, ColumnFromStrErr, ColumnType, ColumnTypeTrait, DbErr,
        EntityName, FromQueryResult, Iden, IdenStatic, IntoActiveValue, ModelTrait, PrimaryKeyToColumn,
        PrimaryKeyTrait, QueryResult, RelationDef, RelationTrait, TryFromU64, TryGetError, TryGetable,
        TryGetableArray, TryIntoModel, Value, entity, prelude, sea_query, strum, value,
    };
}

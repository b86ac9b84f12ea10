//! The tree as rows: the numbered leaves, and the seals.

use registro::{Hash, Leaf};
use sea_orm::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EnumIter, prelude::*,
};

use crate::{Id, StoreError};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registro_albero")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub posizione: i64,
    pub foglia: Id<Leaf>,
    pub hash: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The signed checkpoints.
pub(crate) mod sigilli {
    use sea_orm::{
        ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EnumIter, prelude::*,
    };

    use crate::Instant;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "registro_sigilli")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub dimensione: i64,
        pub radice: String,
        pub istante: Instant,
        pub nota: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Reads a hash from its column.
pub(crate) fn hash(text: &str) -> Result<Hash, StoreError> {
    text.parse().map_err(|_| StoreError::Decode)
}

/// Takes a count or a position out of its column.
pub(crate) fn natural(number: i64) -> Result<u64, StoreError> {
    u64::try_from(number).map_err(|_| StoreError::Decode)
}

/// Puts a count or a position into its column.
pub(crate) fn column(number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).map_err(|_| StoreError::Register("too many leaves".to_owned()))
}

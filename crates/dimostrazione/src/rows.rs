//! The one table of this room: which world the database holds, and how far it has been written.

use store::Migration;

/// The history of this room's table.
pub const MIGRATIONS: &[Migration] = &[Migration::new(
    "20261125080900_dimostrazione",
    include_str!("../migrations/20261125080900_dimostrazione.sql"),
)];

/// The world of a database.
pub(crate) mod mondi {
    use store::orm::*;
    use store::{Instant, Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mondi")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: i64,
        pub(crate) persone: i64,
        pub(crate) seme: String,
        pub(crate) scritte: i64,
        pub(crate) completo: bool,
        pub(crate) iniziato: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

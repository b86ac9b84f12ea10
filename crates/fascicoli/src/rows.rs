//! The tables of this chapter, as rows.

use store::Migration;

/// The history of this chapter's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration::new("20261125080400_fascicoli", include_str!("../migrations/20261125080400_fascicoli.sql")),
    Migration::new("20261126024500_anni", include_str!("../migrations/20261126024500_anni.sql")),
];

/// The declarations.
pub(crate) mod fatti_dichiarati {
    use accessi::{PatronatoId, SedeId, SoggettoId};
    use regole::Fatti;
    use store::orm::*;
    use store::{Id, Instant, Json, Persons, Table};

    use crate::dichiarazione::Dichiarazione;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "fatti_dichiarati")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Id<Dichiarazione>,
        pub(crate) soggetto: SoggettoId,
        pub(crate) fatto: String,
        pub(crate) valore: Json<Fatti>,
        pub(crate) dichiarante: SoggettoId,
        pub(crate) ruolo: String,
        pub(crate) patronato: Option<PatronatoId>,
        pub(crate) sede: Option<SedeId>,
        pub(crate) istante: Instant,
        pub(crate) anno: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// What each document is.
pub(crate) mod allegati {
    use accessi::SoggettoId;
    use mandati::MandatoId;
    use store::orm::*;
    use store::{Id, Instant, Persons, Table};

    use crate::azioni::Documento;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "allegati")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) documento: Id<Documento>,
        pub(crate) soggetto: SoggettoId,
        pub(crate) mandato: MandatoId,
        pub(crate) spiegazione: String,
        pub(crate) allegato_da: SoggettoId,
        pub(crate) ruolo: String,
        pub(crate) istante: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

//! The tables of this chapter, as rows.

use store::Migration;

/// The history of this chapter's tables.
pub const MIGRATIONS: &[Migration] =
    &[Migration::new("20261125080100_anagrafe", include_str!("../migrations/20261125080100_anagrafe.sql"))];

/// The patronati.
pub(crate) mod patronati {
    use accessi::PatronatoId;
    use store::orm::*;
    use store::{Giorno, Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "patronati")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: PatronatoId,
        pub(crate) codice: String,
        pub(crate) nome: String,
        pub(crate) promotore: Option<String>,
        pub(crate) raggruppamento: Option<String>,
        pub(crate) dal: Giorno,
        pub(crate) al: Option<Giorno>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

/// Their offices.
pub(crate) mod sedi_patronato {
    use accessi::{PatronatoId, SedeId};
    use store::orm::*;
    use store::{Giorno, Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sedi_patronato")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: SedeId,
        pub(crate) patronato: PatronatoId,
        pub(crate) codice: String,
        pub(crate) nome: String,
        pub(crate) livello: String,
        pub(crate) indirizzo: String,
        pub(crate) comune: String,
        pub(crate) provincia: Option<String>,
        pub(crate) regione: Option<String>,
        pub(crate) paese: String,
        pub(crate) orari: String,
        pub(crate) dal: Giorno,
        pub(crate) al: Option<Giorno>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

/// INPS's offices.
pub(crate) mod sedi_inps {
    use accessi::SedeInpsId;
    use store::orm::*;
    use store::{Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sedi_inps")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: SedeInpsId,
        pub(crate) codice: String,
        pub(crate) nome: String,
        pub(crate) provincia: String,
        pub(crate) regione: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

/// Where the persons assisted live.
pub(crate) mod assistiti {
    use accessi::{SedeInpsId, SoggettoId};
    use store::orm::*;
    use store::{Instant, Persons, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "assistiti")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) soggetto: SoggettoId,
        pub(crate) provincia: Option<String>,
        pub(crate) sede_inps: SedeInpsId,
        pub(crate) aggiornato: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// Identifications at the desk.
pub(crate) mod riconoscimenti {
    use accessi::{SedeId, SoggettoId};
    use store::orm::*;
    use store::{Giorno, Id, Instant, Persons, Table};

    use crate::riconoscimento::Riconoscimento;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "riconoscimenti")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Id<Riconoscimento<'static>>,
        pub(crate) soggetto: SoggettoId,
        pub(crate) sede: SedeId,
        pub(crate) operatore: SoggettoId,
        pub(crate) documento: String,
        pub(crate) numero: String,
        pub(crate) scadenza: Giorno,
        pub(crate) istante: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

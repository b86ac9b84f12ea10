//! The tables of this chapter, as rows.

mod saving;

use store::Migration;

pub(crate) use saving::{list_visita, load, save_stato};

/// The history of this chapter's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration::new("20261125080300_mandati", include_str!("../migrations/20261125080300_mandati.sql")),
    Migration::new("20261125130000_edizioni", include_str!("../migrations/20261125130000_edizioni.sql"))
        .with_companions(
            include_str!("../migrations/20261125130000_edizioni.sqlite.sql"),
            include_str!("../migrations/20261125130000_edizioni.postgres.sql"),
        ),
];

/// The editions of the clauses.
pub(crate) mod edizioni {
    use documenti::Impronta;
    use documenti::stampa::Edizione;
    use store::orm::*;
    use store::{Instant, Json, Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "edizioni")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) impronta: Impronta,
        pub(crate) testo: Json<Edizione>,
        pub(crate) dal: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

/// The cases.
pub(crate) mod pratiche {
    use accessi::{PatronatoId, SedeId, SoggettoId};
    use store::orm::*;
    use store::{Instant, Persons, Table};

    use crate::pratica::PraticaId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pratiche")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: PraticaId,
        pub(crate) numero: String,
        pub(crate) soggetto: SoggettoId,
        pub(crate) patronato: PatronatoId,
        pub(crate) sede: SedeId,
        pub(crate) operatore: SoggettoId,
        pub(crate) aperta: Instant,
        pub(crate) chiusa: Option<Instant>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The mandates.
pub(crate) mod mandati {
    use accessi::{PatronatoId, SedeId, SoggettoId};
    use store::orm::*;
    use store::{Instant, Json, Persons, Table};

    use crate::mandato::{MandatoId, VisitaId};
    use crate::oggetto::Oggetto;
    use crate::pratica::PraticaId;
    use crate::testo::Testo;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mandati")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: MandatoId,
        pub(crate) visita: VisitaId,
        pub(crate) pratica: Option<PraticaId>,
        pub(crate) soggetto: SoggettoId,
        pub(crate) patronato: PatronatoId,
        pub(crate) sede: SedeId,
        pub(crate) operatore: SoggettoId,
        pub(crate) oggetto: Json<Oggetto>,
        pub(crate) testo: Json<Testo>,
        pub(crate) stato: String,
        pub(crate) creato: Instant,
        pub(crate) scade: Option<Instant>,
        pub(crate) attivo_dal: Option<Instant>,
        pub(crate) cessato: Option<Instant>,
        pub(crate) causa: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The signatures.
pub(crate) mod firme {
    use accessi::SoggettoId;
    use documenti::Impronta;
    use store::orm::*;
    use store::{Instant, Persons, Table};

    use crate::mandato::MandatoId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "firme")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) mandato: MandatoId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) parte: String,
        pub(crate) soggetto: SoggettoId,
        pub(crate) modo: String,
        pub(crate) livello: Option<i64>,
        pub(crate) istante: Instant,
        pub(crate) impronta: Impronta,
        pub(crate) scansione: Option<Impronta>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The scans of papers signed by hand.
pub(crate) mod scansioni {
    use accessi::SoggettoId;
    use documenti::{Formato, Impronta, NomeFile};
    use store::orm::*;
    use store::{Id, Instant, Persons, Table};

    use crate::mandato::MandatoId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "scansioni")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Id<Model>,
        pub(crate) mandato: MandatoId,
        pub(crate) soggetto: SoggettoId,
        pub(crate) impronta: Impronta,
        pub(crate) formato: Formato,
        pub(crate) nome: NomeFile,
        pub(crate) testo: Impronta,
        pub(crate) portata_da: SoggettoId,
        pub(crate) istante: Instant,
        pub(crate) esito: Option<String>,
        pub(crate) motivo: Option<String>,
        pub(crate) verificata_da: Option<SoggettoId>,
        pub(crate) verificata: Option<Instant>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The requests to sign; they name no person, so whoever holds a code can be led to log in first.
pub(crate) mod richieste_firma {
    use accessi::SedeId;
    use documenti::Impronta;
    use store::orm::*;
    use store::{Id, Instant, Json, Open, Table};

    use crate::mandato::{MandatoId, VisitaId};
    use crate::richiesta::Richiesta;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "richieste_firma")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Id<Richiesta>,
        pub(crate) visita: VisitaId,
        pub(crate) sede: SedeId,
        pub(crate) codice: Impronta,
        pub(crate) mandati: Json<Vec<MandatoId>>,
        pub(crate) creata: Instant,
        pub(crate) scade: Instant,
        pub(crate) usata: Option<Instant>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

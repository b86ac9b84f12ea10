//! What a load wrote, read behind the gate's back: a test may look into every table.

use store::orm::*;
use store::{StoreError, Tx, Work};

/// More rows than any world of these tests has.
const ALL: u64 = 1_000_000;

/// The rows that a load writes, in an order that does not depend on when they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Righe {
    pub(crate) soggetti: Vec<soggetti::Model>,
    pub(crate) abilitazioni: Vec<abilitazioni::Model>,
    pub(crate) legami: Vec<legami::Model>,
    pub(crate) sedi: Vec<sedi::Model>,
}

pub(crate) struct Read;

impl Work for Read {
    type Output = Righe;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Righe, StoreError> {
        let open = tx.open();
        let by_soggetto = abilitazioni::Entity::find()
            .order_by_asc(abilitazioni::Column::Soggetto)
            .order_by_asc(abilitazioni::Column::Ruolo);
        Ok(Righe {
            soggetti: open.list(soggetti::Entity::find().order_by_asc(soggetti::Column::Id), ALL).await?,
            abilitazioni: open.list(by_soggetto, ALL).await?,
            legami: open.list(legami::Entity::find().order_by_asc(legami::Column::Uno), ALL).await?,
            sedi: open.list(sedi::Entity::find().order_by_asc(sedi::Column::Id), ALL).await?,
        })
    }
}

pub(crate) mod soggetti {
    use store::orm::*;
    use store::{Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "soggetti")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: String,
        pub(crate) codice_fiscale: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Open> for Entity {}
}

pub(crate) mod abilitazioni {
    use store::orm::*;
    use store::{Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "abilitazioni")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) soggetto: String,
        pub(crate) ruolo: String,
        pub(crate) sede: Option<String>,
        pub(crate) sede_inps: Option<String>,
        pub(crate) dal: i64,
        pub(crate) al: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Open> for Entity {}
}

pub(crate) mod legami {
    use store::orm::*;
    use store::{Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "legami")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) uno: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) altro: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Open> for Entity {}
}

pub(crate) mod sedi {
    use store::orm::*;
    use store::{Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sedi_patronato")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: String,
        pub(crate) patronato: String,
        pub(crate) indirizzo: String,
        pub(crate) comune: String,
        pub(crate) regione: Option<String>,
        pub(crate) paese: String,
        pub(crate) orari: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Open> for Entity {}
}

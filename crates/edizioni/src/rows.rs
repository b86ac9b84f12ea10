//! The tables of this chapter, as rows. They hold cards, and who approved them for INPS: nothing about a person assisted.

use store::orm::*;
use store::{Connection, Instant, Migration, Open, StoreError};

use crate::edizione::{Edizione, EdizioneId, Stato};

/// The history of this chapter's tables.
pub const MIGRATIONS: &[Migration] = &[Migration::new(
    "20261126080000_edizioni_schede",
    include_str!("../migrations/20261126080000_edizioni_schede.sql"),
)];

/// The words of the column `stato`.
pub(crate) const PROPOSTA: &str = "proposta";
pub(crate) const IN_VIGORE: &str = "in-vigore";
pub(crate) const SUPERATA: &str = "superata";
pub(crate) const RIFIUTATA: &str = "rifiutata";

/// The editions.
pub(crate) mod edizioni {
    use store::orm::*;
    use store::{Instant, Open, Table};

    use crate::edizione::EdizioneId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "edizioni_schede")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: EdizioneId,
        pub(crate) stato: String,
        pub(crate) impronta: String,
        pub(crate) prima: Option<EdizioneId>,
        pub(crate) impronta_prima: Option<String>,
        pub(crate) simulazione: Option<String>,
        pub(crate) proposta: Instant,
        pub(crate) dal: Option<Instant>,
        pub(crate) fine: Option<Instant>,
        pub(crate) motivo: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

/// The texts, each once.
pub(crate) mod testi {
    use store::orm::*;
    use store::{Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "edizioni_schede_testi")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) impronta: String,
        pub(crate) testo: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

/// The files of each edition.
pub(crate) mod file {
    use store::orm::*;
    use store::{Open, Table};

    use crate::edizione::EdizioneId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "edizioni_schede_file")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) edizione: EdizioneId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) nome: String,
        pub(crate) impronta: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

/// The approvals.
pub(crate) mod approvazioni {
    use accessi::SoggettoId;
    use store::orm::*;
    use store::{Instant, Open, Table};

    use crate::edizione::EdizioneId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "edizioni_schede_approvazioni")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) edizione: EdizioneId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) soggetto: SoggettoId,
        pub(crate) posto: i64,
        pub(crate) istante: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

impl edizioni::Model {
    /// Reads an edition from its row.
    pub(crate) fn edizione(&self) -> Result<Edizione, StoreError> {
        let stato = match (self.stato.as_str(), self.dal, self.fine, &self.motivo) {
            (PROPOSTA, None, None, None) => Stato::Proposta,
            (IN_VIGORE, Some(dal), None, None) => Stato::InVigore { dal },
            (SUPERATA, dal, Some(fine), None) => Stato::Superata { dal, fine },
            (RIFIUTATA, None, Some(fine), Some(motivo)) => Stato::Rifiutata { fine, motivo: motivo.clone() },
            _ => return Err(StoreError::Decode),
        };
        let Self { id, prima, proposta, .. } = *self;
        Ok(Edizione { id, stato, impronta: self.impronta.clone(), prima, proposta })
    }
}

/// The row of an edition whose place another takes.
pub(crate) fn supersede(id: EdizioneId, fine: Instant) -> edizioni::ActiveModel {
    edizioni::ActiveModel {
        id: Unchanged(id),
        stato: Set(SUPERATA.to_owned()),
        fine: Set(Some(fine)),
        ..Default::default()
    }
}

/// Finds the one edition in a state that only one may have.
pub(crate) async fn find_only(
    open: &Connection<'_, Open>,
    stato: &str,
) -> Result<Option<edizioni::Model>, StoreError> {
    open.one(edizioni::Entity::find().filter(edizioni::Column::Stato.eq(stato))).await
}

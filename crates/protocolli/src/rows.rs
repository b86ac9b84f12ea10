//! The tables of the agreements, as rows. They hold nobody's data.

use store::orm::*;
use store::{Json, Migration, StoreError};

use crate::chiave::Chiave;
use crate::clausola::Clausola;
use crate::parole::{Stato, Stringe, Unita};

/// The history of this chapter's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration::new("20261125080200_protocolli", include_str!("../migrations/20261125080200_protocolli.sql")),
    Migration::new(
        "20261126061500_risposta_generale",
        include_str!("../migrations/20261126061500_risposta_generale.sql"),
    ),
];

/// The agreements.
pub(crate) mod accordi {
    use store::orm::*;
    use store::{Giorno, Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "accordi")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: String,
        pub(crate) titolo: String,
        pub(crate) dal: Giorno,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

/// Their clauses.
pub(crate) mod clausole {
    use store::orm::*;
    use store::{Giorno, Json, Open, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "clausole")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) accordo: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) posizione: i64,
        pub(crate) chiave: String,
        pub(crate) luogo: String,
        pub(crate) firmatari: Json<Vec<String>>,
        pub(crate) dal: Giorno,
        pub(crate) al: Option<Giorno>,
        pub(crate) valore: i64,
        pub(crate) unita: String,
        pub(crate) stringe: String,
        pub(crate) stato: String,
        pub(crate) fonte: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

impl clausole::Model {
    /// Reads a clause back from its row.
    pub(crate) fn clausola(self) -> Result<Clausola, StoreError> {
        Ok(Clausola {
            chiave: Chiave::find(&self.chiave).ok_or(StoreError::Decode)?,
            luogo: self.luogo.parse().map_err(|_| StoreError::Decode)?,
            firmatari: self.firmatari.read()?,
            dal: self.dal,
            al: self.al,
            valore: self.valore,
            unita: Unita::find(&self.unita).ok_or(StoreError::Decode)?,
            stringe: Stringe::find(&self.stringe).ok_or(StoreError::Decode)?,
            stato: Stato::find(&self.stato).ok_or(StoreError::Decode)?,
            fonte: self.fonte,
            accordo: self.accordo,
        })
    }
}

impl clausole::ActiveModel {
    /// Writes a clause as the row at a position of its agreement.
    pub(crate) fn new(posizione: i64, clausola: Clausola) -> Result<Self, StoreError> {
        Ok(Self {
            posizione: Set(posizione),
            chiave: Set(clausola.chiave.as_str().to_owned()),
            luogo: Set(clausola.luogo.to_string()),
            firmatari: Set(Json::write(&clausola.firmatari)?),
            dal: Set(clausola.dal),
            al: Set(clausola.al),
            valore: Set(clausola.valore),
            unita: Set(clausola.unita.as_str().to_owned()),
            stringe: Set(clausola.stringe.as_str().to_owned()),
            stato: Set(clausola.stato.as_str().to_owned()),
            fonte: Set(clausola.fonte),
            accordo: Set(clausola.accordo),
        })
    }
}

//! The timeline: what happened to a person's file, written by every chapter and read by those that show it.

use sea_orm::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EnumIter, Set, prelude::*,
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{Connection, Id, Instant, Json, Persons, Soggetto, StoreError, Table, Tx};

/// Something that happened, to be shown on the person's timeline.
#[derive(Clone, Debug)]
pub struct Event {
    soggetto: Id<Soggetto>,
    tipo: &'static str,
    oggetto: String,
    dati: Json<serde_json::Value>,
}

impl Event {
    /// Names an event (`mandati.firmato`) about a person and the thing to which it happened, with the ids and codes
    /// that a page needs to tell it in the reader's language.
    pub fn new<T>(
        soggetto: Id<Soggetto>,
        tipo: &'static str,
        oggetto: Id<T>,
        dati: &impl Serialize,
    ) -> Result<Self, StoreError> {
        let dati = serde_json::to_value(dati).map_err(|_| StoreError::Decode)?;
        Ok(Self { soggetto, tipo, oggetto: oggetto.to_string(), dati: Json::write(&dati)? })
    }
}

/// A row of the timeline.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "eventi")]
pub struct Model {
    /// The id, which sorts by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<Event>,
    /// When it happened.
    pub istante: Instant,
    /// The person it is about.
    pub soggetto: Id<Soggetto>,
    /// What happened, `chapter.event`.
    pub tipo: String,
    /// The id of the thing it happened to.
    pub oggetto: String,
    /// Ids and codes to tell it with.
    pub dati: Json<serde_json::Value>,
}

/// No relation: the timeline knows no chapter.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Table<Persons> for Entity {}

impl Model {
    /// Reads the ids and codes that the event was given.
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, StoreError> {
        serde_json::from_str(self.dati.as_str()).map_err(|_| StoreError::Decode)
    }
}

impl Tx {
    /// Writes an event on the timeline.
    pub async fn event(&self, event: Event) -> Result<(), StoreError> {
        let row = ActiveModel {
            id: Set(self.id()),
            istante: Set(self.now()),
            soggetto: Set(event.soggetto),
            tipo: Set(event.tipo.to_owned()),
            oggetto: Set(event.oggetto),
            dati: Set(event.dati),
        };
        Connection::<Persons>::new(self).insert(row).await
    }
}

//! The outbox: work to do after the commit, kept in the same transaction as the change that causes it.

use sea_orm::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EnumIter, Set, prelude::*,
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{Id, Instant, Json, Open, StoreError, Table, Tx};

/// A piece of work to do later, safe to do twice: a name and the ids it needs.
#[derive(Clone, Debug)]
pub struct Job {
    nome: &'static str,
    dati: Json<serde_json::Value>,
    da_fare_dal: Option<Instant>,
}

impl Job {
    /// Names a job (`mandati.avvisa`) and gives the ids it works on; never copies of what the rows hold.
    pub fn new(nome: &'static str, dati: &impl Serialize) -> Result<Self, StoreError> {
        let dati = serde_json::to_value(dati).map_err(|_| StoreError::Decode)?;
        Ok(Self { nome, dati: Json::write(&dati)?, da_fare_dal: None })
    }

    /// Puts the job off until an instant.
    #[must_use]
    pub fn at(self, instant: Instant) -> Self {
        Self { da_fare_dal: Some(instant), ..self }
    }
}

/// A row of the outbox.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "lavori")]
pub struct Model {
    /// The id, which sorts by the time of the request.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<Job>,
    /// The name, by which its handler is found.
    pub nome: String,
    /// The ids it works on.
    pub dati: Json<serde_json::Value>,
    /// Not before this instant.
    pub da_fare_dal: Instant,
    /// How many times it was begun.
    pub tentativi: i64,
    /// The claim of the worker that has it in hand.
    pub presa: Option<String>,
    /// When that claim lapses.
    pub scadenza_presa: Option<Instant>,
    /// `da_fare`, `fatto` or `fallito`.
    pub stato: String,
    /// The code of the last failure.
    pub errore: Option<String>,
    /// When it was done, or given up.
    pub concluso: Option<Instant>,
}

pub(crate) const DA_FARE: &str = "da_fare";
pub(crate) const FATTO: &str = "fatto";
pub(crate) const FALLITO: &str = "fallito";

/// No relation.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Table<Open> for Entity {}

impl Model {
    /// Reads the ids and codes that the job was given.
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, StoreError> {
        serde_json::from_str(self.dati.as_str()).map_err(|_| StoreError::Decode)
    }
}

impl Tx {
    /// Puts a job in the outbox; gives its id.
    pub async fn enqueue(&self, job: Job) -> Result<Id<Job>, StoreError> {
        let id = self.id();
        let row = ActiveModel {
            id: Set(id),
            nome: Set(job.nome.to_owned()),
            dati: Set(job.dati),
            da_fare_dal: Set(job.da_fare_dal.unwrap_or_else(|| self.now())),
            tentativi: Set(0),
            stato: Set(DA_FARE.to_owned()),
            ..Default::default()
        };
        self.open().insert(row).await?;
        Ok(id)
    }
}

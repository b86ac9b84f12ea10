//! The offices of INPS: each is competent for a province, and so for whoever lives there.

use accessi::SedeInpsId;
use store::orm::*;
use store::{Connection, Open, StoreError, Tx, Work};

use crate::rows::sedi_inps;

/// An office of INPS, competent for a province.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SedeInps {
    /// Its id.
    pub id: SedeInpsId,
    /// Its code, as text.
    pub codice: String,
    /// Its name.
    pub nome: String,
    /// The province, by its two letters.
    pub provincia: String,
    /// The region, by name.
    pub regione: String,
}

/// Finds an INPS office.
pub async fn find_sede_inps(
    open: &Connection<'_, Open>,
    id: SedeInpsId,
) -> Result<Option<SedeInps>, StoreError> {
    Ok(open.one(sedi_inps::Entity::find_by_id(id)).await?.map(SedeInps::from))
}

/// Finds the INPS office competent for a province.
pub async fn competent_sede(
    open: &Connection<'_, Open>,
    provincia: &str,
) -> Result<Option<SedeInps>, StoreError> {
    let query = sedi_inps::Entity::find().filter(sedi_inps::Column::Provincia.eq(provincia));
    Ok(open.one(query).await?.map(SedeInps::from))
}

/// Writes a new INPS office.
pub async fn save_sede_inps(open: &Connection<'_, Open>, sede: SedeInps) -> Result<(), StoreError> {
    let SedeInps { id, codice, nome, provincia, regione } = sede;
    let row = sedi_inps::Model { id, codice, nome, provincia, regione };
    open.insert(row.into_active_model().reset_all()).await
}

impl From<sedi_inps::Model> for SedeInps {
    fn from(row: sedi_inps::Model) -> Self {
        let sedi_inps::Model { id, codice, nome, provincia, regione } = row;
        Self { id, codice, nome, provincia, regione }
    }
}

/// A province, as a form offers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provincia {
    /// Its two letters.
    pub sigla: String,
    /// Its name, which is that of its INPS office.
    pub nome: String,
}

/// Lists the provinces for which an INPS office is competent, by name.
#[derive(Debug, Clone, Copy)]
pub struct ListProvince;

/// Italy has 107 provinces and metropolitan cities; a reform will not double them.
const PROVINCES: u64 = 200;

impl Work for ListProvince {
    type Output = Vec<Provincia>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Vec<Provincia>, StoreError> {
        let query = sedi_inps::Entity::find().order_by_asc(sedi_inps::Column::Nome);
        let sedi = tx.open().list(query, PROVINCES).await?;
        Ok(sedi.into_iter().map(|sede| Provincia { sigla: sede.provincia, nome: sede.nome }).collect())
    }
}

//! The patronati: bodies recognised from a day on, and some until a day; their past acts stay.

use accessi::PatronatoId;
use store::orm::*;
use store::{Connection, Giorno, Open, StoreError};

use crate::rows::patronati;

/// A patronato.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patronato {
    /// Its id.
    pub id: PatronatoId,
    /// Its short name, unique.
    pub codice: String,
    /// Its name.
    pub nome: String,
    /// Who promotes it, where the sources say so.
    pub promotore: Option<String>,
    /// Its grouping (CE.PA., CIPLA), where the sources say so.
    pub raggruppamento: Option<String>,
    /// Its first day as a signatory.
    pub dal: Giorno,
    /// Its last day.
    pub al: Option<Giorno>,
}

/// Finds a patronato.
pub async fn find_patronato(
    open: &Connection<'_, Open>,
    id: PatronatoId,
) -> Result<Option<Patronato>, StoreError> {
    Ok(open.one(patronati::Entity::find_by_id(id)).await?.map(Patronato::from))
}

/// Writes a new patronato.
pub async fn save_patronato(open: &Connection<'_, Open>, patronato: Patronato) -> Result<(), StoreError> {
    let Patronato { id, codice, nome, promotore, raggruppamento, dal, al } = patronato;
    let row = patronati::Model { id, codice, nome, promotore, raggruppamento, dal, al };
    open.insert(row.into_active_model().reset_all()).await
}

impl From<patronati::Model> for Patronato {
    fn from(row: patronati::Model) -> Self {
        let patronati::Model { id, codice, nome, promotore, raggruppamento, dal, al } = row;
        Self { id, codice, nome, promotore, raggruppamento, dal, al }
    }
}

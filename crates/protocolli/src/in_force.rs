//! Which value is in force here, on this day, for this body, and which agreement says so.

use store::orm::*;
use store::{Connection, Giorno, Open, StoreError};

use crate::chiave::Chiave;
use crate::clausola::{Clausola, prevailing};
use crate::luogo::Dove;
use crate::rows::clausole;

/// The value in force, with the clause that gives it.
pub type Regola = Clausola;

/// Why no value can be given.
#[derive(Debug, thiserror::Error)]
pub enum ProtocolliError {
    /// No agreement gives a value for this key on this day: the platform does not guess one.
    #[error("no clause in force for {}", .0.as_str())]
    NoClause(Chiave),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Clauses on one key are a handful (one per agreement and period); more would be an error of the data.
pub(crate) const CLAUSES: u64 = 1_000;

/// Finds the value in force on a key for the patronato `ente` (by its code) at `dove` on `giorno`.
pub async fn in_force(
    open: &Connection<'_, Open>,
    chiave: Chiave,
    dove: &Dove,
    ente: &str,
    giorno: Giorno,
) -> Result<Regola, ProtocolliError> {
    let query = clausole::Entity::find()
        .filter(clausole::Column::Chiave.eq(chiave.as_str()))
        .filter(clausole::Column::Dal.lte(giorno))
        .order_by_asc(clausole::Column::Dal)
        .order_by_asc(clausole::Column::Accordo)
        .order_by_asc(clausole::Column::Posizione);
    let mut holding = Vec::new();
    for row in open.list(query, CLAUSES).await? {
        let clausola = row.clausola()?;
        if clausola.holds(dove, ente, giorno) {
            holding.push(clausola);
        }
    }
    prevailing(holding).ok_or(ProtocolliError::NoClause(chiave))
}

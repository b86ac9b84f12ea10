//! Putting the agreements of the house into the tables.

use store::orm::*;
use store::{StoreError, Tx, Work};

use crate::accordo::{Accordo, AccordoError, parse_accordo};
use crate::clausola::Clausola;
use crate::in_force::CLAUSES;
use crate::rows::{accordi, clausole};

/// The national protocol of 2022, as its data file.
pub const PROTOCOLLO_2022: &str = include_str!("../dati/nazionale-2022.toml");

/// Why the agreements were not seeded.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// An agreement file is wrong.
    #[error(transparent)]
    Accordo(#[from] AccordoError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Puts an agreement file into the tables. One that is there already is left as it is, but for clauses that it did not have:
/// a value that code asks for is never missing in a house older than the question.
#[derive(Debug, Clone, Copy)]
pub struct Seed(
    /// The text of the file.
    pub &'static str,
);

impl Work for Seed {
    type Output = ();
    type Error = SeedError;

    async fn run(&self, tx: &Tx) -> Result<(), SeedError> {
        let Accordo { id, titolo, dal, clausole } = parse_accordo(self.0)?;
        let open = tx.open();
        if open.one(accordi::Entity::find_by_id(id.clone())).await?.is_none() {
            open.insert(accordi::ActiveModel { id: Set(id.clone()), titolo: Set(titolo), dal: Set(dal) })
                .await?;
        }
        let query = clausole::Entity::find()
            .filter(clausole::Column::Accordo.eq(id))
            .order_by_asc(clausole::Column::Posizione);
        let held = open.list(query, CLAUSES).await?;
        let last = held.last().map_or(0, |row| row.posizione);
        let is_new = |clausola: &Clausola| {
            !held.iter().any(|row| row.chiave == clausola.chiave.as_str() && row.dal == clausola.dal)
        };
        for (posizione, clausola) in (last + 1..).zip(clausole.into_iter().filter(is_new)) {
            open.insert(clausole::ActiveModel::new(posizione, clausola)?).await?;
        }
        Ok(())
    }
}

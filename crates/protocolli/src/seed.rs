//! Putting the agreements of the house into the tables, once.

use store::orm::*;
use store::{StoreError, Tx, Work};

use crate::accordo::{Accordo, AccordoError, parse_accordo};
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

/// Puts an agreement file into the tables; one that is there already is left as it is.
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
        if open.one(accordi::Entity::find_by_id(id.clone())).await?.is_some() {
            return Ok(());
        }
        open.insert(accordi::ActiveModel { id: Set(id), titolo: Set(titolo), dal: Set(dal) }).await?;
        for (posizione, clausola) in (1..).zip(clausole) {
            open.insert(clausole::ActiveModel::new(posizione, clausola)?).await?;
        }
        Ok(())
    }
}

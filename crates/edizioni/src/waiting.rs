//! The edition that waits, as it was proposed: for whoever makes its simulation again.

use catalogo::Cartella;
use store::{StoreError, Tx, Work};

use crate::edizione::EdizioneId;
use crate::in_force::read_folder;
use crate::rows::{PROPOSTA, find_only};

/// The edition that waits.
#[derive(Debug, Clone)]
pub struct InAttesa {
    /// Which.
    pub id: EdizioneId,
    /// The cards that it would replace.
    pub prima: Option<Cartella>,
    /// Its cards.
    pub dopo: Cartella,
    /// The simulation that came with it, as it is kept.
    pub simulazione: Option<String>,
}

/// Asks for the edition that waits, for doors.
#[derive(Debug, Clone, Copy)]
pub struct Waiting;

impl Work for Waiting {
    type Output = Option<InAttesa>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Option<InAttesa>, StoreError> {
        let open = tx.open();
        let Some(row) = find_only(&open, PROPOSTA).await? else { return Ok(None) };
        let prima = match row.prima {
            Some(prima) => Some(read_folder(&open, prima).await?),
            None => None,
        };
        let dopo = read_folder(&open, row.id).await?;
        Ok(Some(InAttesa { id: row.id, prima, dopo, simulazione: row.simulazione }))
    }
}

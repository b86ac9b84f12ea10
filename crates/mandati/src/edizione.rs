//! The editions of the clauses, each kept once under its hash: the words of every mandate ever signed are found again.

use documenti::Impronta;
use documenti::stampa::{Edizione, StampaError};
use store::orm::*;
use store::{Connection, Instant, Json, Open, StoreError, Tx, Work};

use crate::rows::edizioni;

/// Why the words of a mandate are not there, or can no longer be signed.
#[derive(Debug, thiserror::Error)]
pub enum EdizioneError {
    /// The clauses, or what the object opens, have changed since the mandate was prepared.
    #[error("the text has changed since the mandate was prepared")]
    Changed,
    /// No edition is kept under this hash.
    #[error("the edition of the clauses is not kept")]
    Missing,
    /// The words that are kept are not those that were signed.
    #[error("the edition of the clauses does not match its hash")]
    Altered,
    /// The clauses cannot be read.
    #[error(transparent)]
    Stampa(#[from] StampaError),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Computes the hash of an edition: of its words exactly as they are kept.
pub(crate) fn impronta(edizione: &Edizione) -> Result<Impronta, StoreError> {
    Ok(of(&Json::write(edizione)?))
}

fn of(kept: &Json<Edizione>) -> Impronta {
    Impronta::of(kept.as_str().as_bytes())
}

/// Keeps an edition, if it is not there yet, and gives its hash.
pub async fn keep_edizione(
    open: &Connection<'_, Open>,
    edizione: &Edizione,
    dal: Instant,
) -> Result<Impronta, StoreError> {
    let testo = Json::write(edizione)?;
    let impronta = of(&testo);
    if open.one(edizioni::Entity::find_by_id(impronta)).await?.is_none() {
        let row = edizioni::ActiveModel { impronta: Set(impronta), testo: Set(testo), dal: Set(dal) };
        open.insert(row).await?;
    }
    Ok(impronta)
}

/// Loads the edition that a mandate names, and checks that its words are those that were signed.
#[derive(Debug, Clone, Copy)]
pub struct LoadEdizione(pub Impronta);

impl Work for LoadEdizione {
    type Output = Edizione;
    type Error = EdizioneError;

    async fn run(&self, tx: &Tx) -> Result<Edizione, EdizioneError> {
        let row = tx.open().one(edizioni::Entity::find_by_id(self.0)).await?;
        let kept = row.ok_or(EdizioneError::Missing)?.testo;
        if of(&kept) != self.0 {
            return Err(EdizioneError::Altered);
        }
        Ok(kept.read()?)
    }
}

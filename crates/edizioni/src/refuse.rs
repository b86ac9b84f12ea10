//! Refusing an edition: one is enough, with the reason.

use accessi::{AccessError, Act, Desk, Motivo};
use store::StoreError;
use store::orm::*;

use crate::azioni::Rifiuta;
use crate::edizione::EdizioneId;
use crate::rows::{PROPOSTA, RIFIUTATA, edizioni};

/// Refuses an edition that waits; whoever has approved it may think again.
#[derive(Debug, Clone)]
pub struct Refuse {
    /// Which.
    pub edizione: EdizioneId,
    /// Why, for whoever proposed it.
    pub motivo: String,
}

/// Why an edition was not refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RefuseError {
    /// There is no such edition.
    #[error("no such edition")]
    Unknown,
    /// It is in force, replaced or refused already.
    #[error("the edition does not wait for approval")]
    NotWaiting,
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for RefuseError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Refuse {
    type Output = ();
    type Error = RefuseError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), RefuseError> {
        desk.allow::<Rifiuta>(Some(self.edizione), Motivo::CuraSchede).await?;
        let open = desk.open();
        let row = open.one(edizioni::Entity::find_by_id(self.edizione)).await?;
        if row.ok_or(RefuseError::Unknown)?.stato != PROPOSTA {
            return Err(RefuseError::NotWaiting);
        }
        let refused = edizioni::ActiveModel {
            id: Unchanged(self.edizione),
            stato: Set(RIFIUTATA.to_owned()),
            fine: Set(Some(desk.now())),
            motivo: Set(Some(self.motivo.clone())),
            ..Default::default()
        };
        Ok(open.update(refused).await?)
    }
}

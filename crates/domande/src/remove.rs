//! Taking a document out of a claim that was not sent; it stays in the case file.

use accessi::{AccessError, Act, Desk, Motivo};
use fascicoli::Documento;
use store::orm::*;
use store::{Id, StoreError};

use crate::azioni::Modifica;
use crate::domanda::{DomandaId, TransitionError};
use crate::rows::{self, domande_allegati};

/// Takes a document out.
#[derive(Debug, Clone)]
pub struct Remove {
    /// The claim.
    pub domanda: DomandaId,
    /// The document.
    pub documento: Id<Documento>,
    /// What it was enclosed for, by its id in the card.
    pub tipo: String,
}

/// Why a document was not taken out.
#[derive(Debug, thiserror::Error)]
pub enum RemoveError {
    /// It is not enclosed.
    #[error("document not enclosed")]
    NotEnclosed,
    /// The claim was sent: nothing can be taken out of it.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for RemoveError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Remove {
    type Output = ();
    type Error = RemoveError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), RemoveError> {
        let permit = desk.permit::<Modifica>(self.domanda, Motivo::Domanda).await?;
        let rows = permit.rows();
        if !rows::load(&rows, self.domanda).await?.domanda()?.is_open() {
            return Err(TransitionError::AlreadySent.into());
        }
        let delete = domande_allegati::Entity::delete_many()
            .filter(domande_allegati::Column::Domanda.eq(self.domanda))
            .filter(domande_allegati::Column::Documento.eq(self.documento))
            .filter(domande_allegati::Column::Tipo.eq(self.tipo.as_str()));
        match rows.delete_many(delete).await? {
            0 => Err(RemoveError::NotEnclosed),
            _ => Ok(()),
        }
    }
}

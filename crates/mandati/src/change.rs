//! What the acts that change one mandate have in common: how they fail, and the saving of the change with its event.

use accessi::{AccessError, Action, Desk, Permit};
use store::{Event, StoreError};

use crate::mandato::{Mandato, TransitionError};
use crate::rows::{self, mandati};

/// Why a mandate was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// The state does not allow it.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// Somebody else changed it in the meantime.
    #[error("mandate changed in the meantime")]
    Overtaken,
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for ChangeError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

/// Saves a change, if nobody came first, and tells the timeline.
pub(crate) async fn save<A: Action>(
    desk: &Desk<'_>,
    permit: &Permit<'_, A>,
    before: &mandati::Model,
    after: &Mandato,
    event: &'static str,
) -> Result<(), ChangeError> {
    if !rows::save_stato(&permit.rows(), before, after).await? {
        return Err(ChangeError::Overtaken);
    }
    Ok(desk.event(Event::new(before.soggetto, event, before.id, &())?).await?)
}

//! How an access fails, told apart by what the one who asks can do about it.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use cornice::{Failure, Guasto};
use store::StoreError;

use crate::politiche::Refusal;

/// A failed access.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AccessError {
    /// Nobody is logged in, or the session has ended.
    #[error("no live session")]
    Unauthenticated,
    /// There is no such thing, or the one who asks may not know that there is.
    #[error("not found")]
    NotFound,
    /// The one who asks may know that the thing exists, and may not do this to it.
    #[error("refused ({})", .0.code())]
    Forbidden(Refusal),
    /// The role asked for is not one that this person can wear today.
    #[error("the role cannot be worn")]
    HatNotWorn,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// One match for pages and machines.
impl Guasto for AccessError {
    fn failure(&self) -> Failure {
        match self {
            Self::Unauthenticated => Failure::unauthenticated(),
            Self::NotFound => Failure::not_found(),
            Self::Forbidden(refusal) => Failure::new(StatusCode::FORBIDDEN, refusal.code()),
            Self::HatNotWorn => Failure::new(StatusCode::FORBIDDEN, "accessi-ruolo-non-disponibile"),
            Self::Store(StoreError::Contended | StoreError::Unavailable) => {
                Failure::new(StatusCode::SERVICE_UNAVAILABLE, "cornice-non-disponibile")
            }
            Self::Store(StoreError::CommitUnknown) => {
                Failure::new(StatusCode::SERVICE_UNAVAILABLE, "accessi-esito-ignoto")
            }
            Self::Store(_) => Failure::new(StatusCode::INTERNAL_SERVER_ERROR, "cornice-errore-interno"),
        }
    }
}

/// What an extractor answers when nobody is logged in.
impl IntoResponse for AccessError {
    fn into_response(self) -> Response {
        Failure::from(self).into_response()
    }
}

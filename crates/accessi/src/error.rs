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

impl AccessError {
    /// Gives the stable code, which is also the key of the text.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unauthenticated => "accessi-non-autenticato",
            Self::NotFound => "accessi-non-trovato",
            Self::Forbidden(refusal) => refusal.code(),
            Self::HatNotWorn => "accessi-ruolo-non-disponibile",
            Self::Store(StoreError::Contended | StoreError::Unavailable) => "accessi-riprova",
            Self::Store(_) => "accessi-guasto",
        }
    }

    /// Gives the HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Unauthenticated => StatusCode::UNAUTHORIZED,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden(_) | Self::HatNotWorn => StatusCode::FORBIDDEN,
            Self::Store(StoreError::Contended | StoreError::Unavailable) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Store(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// One match for pages and machines: the status and the code above.
impl Guasto for AccessError {
    fn failure(&self) -> Failure {
        Failure::new(self.status(), self.code())
    }
}

/// What an extractor answers when nobody is logged in.
impl IntoResponse for AccessError {
    fn into_response(self) -> Response {
        Failure::from(self).into_response()
    }
}

//! What each failure of this chapter is to the outside: a status and words that say what to do.

use axum::http::StatusCode;
use cornice::{Failure, Guasto};

use crate::{ApproveError, RefuseError};

impl Guasto for ApproveError {
    fn failure(&self) -> Failure {
        match self {
            Self::Unknown => Failure::not_found(),
            Self::NotWaiting => Failure::new(StatusCode::CONFLICT, "edizioni-non-in-attesa"),
            Self::SamePerson => Failure::new(StatusCode::CONFLICT, "edizioni-stessa-persona"),
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for RefuseError {
    fn failure(&self) -> Failure {
        match self {
            Self::Unknown => Failure::not_found(),
            Self::NotWaiting => Failure::new(StatusCode::CONFLICT, "edizioni-non-in-attesa"),
            Self::Access(error) => error.failure(),
        }
    }
}

//! What each failure of this chapter is to the outside: a status and words that say what to do.

use axum::http::StatusCode;
use cornice::{Failure, Guasto};

use crate::{ArchivioError, AttachError, DeclareError, SetError};

impl Guasto for ArchivioError {
    fn failure(&self) -> Failure {
        match self {
            Self::Unreachable => Failure::new(StatusCode::SERVICE_UNAVAILABLE, "fascicoli-archivi-muti"),
        }
    }
}

impl Guasto for SetError {
    fn failure(&self) -> Failure {
        match self {
            Self::Access(error) => error.failure(),
            Self::Archivio(error) => error.failure(),
        }
    }
}

impl Guasto for DeclareError {
    fn failure(&self) -> Failure {
        match self {
            Self::Nothing => Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "fascicoli-niente-da-dichiarare"),
            Self::Shut => Failure::new(StatusCode::FORBIDDEN, "fascicoli-dato-chiuso"),
            Self::NotOfThatYear => Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "fascicoli-anno-errato"),
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for AttachError {
    fn failure(&self) -> Failure {
        match self {
            Self::NoMandato => Failure::new(StatusCode::CONFLICT, "fascicoli-senza-mandato"),
            Self::AlreadyAttached => Failure::new(StatusCode::CONFLICT, "fascicoli-gia-allegato"),
            Self::Protocolli(error) => Failure::internal(error),
            Self::Access(error) => error.failure(),
        }
    }
}

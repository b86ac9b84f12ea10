//! What each failure of this chapter is to the outside: a status and words that say what to do.

use axum::http::StatusCode;
use cornice::{Failure, Guasto};

use crate::Causa;
use crate::{
    AnswerError, ChangeError, EdizioneError, PaperError, PrepareError, SendError, TransitionError,
    VerifyError,
};

impl Guasto for TransitionError {
    fn failure(&self) -> Failure {
        let key = match self {
            Self::NotSent => "mandati-non-inviato",
            Self::AlreadySent => "mandati-gia-inviato",
            Self::AlreadySigned => "mandati-gia-firmato",
            Self::Expired | Self::Ended(Causa::FirmaScaduta) => "mandati-firma-scaduta",
            Self::Ended(Causa::Revocato) => "mandati-gia-revocato",
            Self::Ended(Causa::Rifiutato) => "mandati-gia-rifiutato",
            Self::Ended(Causa::Annullato) => "mandati-gia-annullato",
            Self::Ended(Causa::Estinto) => "mandati-gia-estinto",
            Self::OnPaper => "mandati-in-verifica",
            Self::NotOnPaper => "mandati-senza-carta",
            Self::NotActive => "mandati-non-attivo",
        };
        Failure::new(StatusCode::CONFLICT, key)
    }
}

impl Guasto for EdizioneError {
    fn failure(&self) -> Failure {
        match self {
            Self::Changed => Failure::new(StatusCode::CONFLICT, "mandati-testo-cambiato"),
            Self::Missing => Failure::new(StatusCode::CONFLICT, "mandati-edizione-mancante"),
            Self::Altered => Failure::new(StatusCode::CONFLICT, "mandati-edizione-alterata"),
            Self::Stampa(error) => Failure::internal(error),
            Self::Store(error) => Failure::internal(error),
        }
    }
}

impl Guasto for PrepareError {
    fn failure(&self) -> Failure {
        match self {
            Self::NoOffice => Failure::forbidden(),
            Self::Clausole(error) => Failure::internal(error),
            Self::NoObject => Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "mandati-senza-oggetto"),
            Self::UnknownProvincia => {
                Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "mandati-provincia-errata")
            }
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for SendError {
    fn failure(&self) -> Failure {
        match self {
            Self::Transition(error) => error.failure(),
            Self::Edizione(error) => error.failure(),
            Self::SameObject => Failure::new(StatusCode::CONFLICT, "mandati-stesso-oggetto"),
            Self::Protocolli(error) => Failure::internal(error),
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for ChangeError {
    fn failure(&self) -> Failure {
        match self {
            Self::Transition(error) => error.failure(),
            Self::Overtaken => Failure::new(StatusCode::CONFLICT, "mandati-cambiato-nel-frattempo"),
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for PaperError {
    fn failure(&self) -> Failure {
        match self {
            Self::Change(error) => error.failure(),
            Self::Edizione(error) => error.failure(),
            Self::Protocolli(error) => Failure::internal(error),
        }
    }
}

impl Guasto for VerifyError {
    fn failure(&self) -> Failure {
        match self {
            Self::SamePerson => Failure::new(StatusCode::FORBIDDEN, "mandati-verifica-stessa-persona"),
            Self::Answer(AnswerError::Rappresentata) => {
                Failure::new(StatusCode::CONFLICT, "mandati-mandante-rappresentato")
            }
            Self::Answer(AnswerError::Deceduta) => {
                Failure::new(StatusCode::CONFLICT, "mandati-mandante-deceduto")
            }
            Self::Answer(error) => error.failure(),
            Self::Change(error) => error.failure(),
        }
    }
}

impl Guasto for AnswerError {
    fn failure(&self) -> Failure {
        match self {
            Self::UnknownCode => Failure::new(StatusCode::NOT_FOUND, "mandati-codice-sconosciuto"),
            Self::NotTheMandante => Failure::new(StatusCode::FORBIDDEN, "mandati-agisci-per-te"),
            Self::AlreadyAnswered => Failure::new(StatusCode::CONFLICT, "mandati-gia-risposto"),
            Self::Rappresentata => Failure::new(StatusCode::CONFLICT, "mandati-persona-rappresentata"),
            Self::Deceduta => Failure::new(StatusCode::CONFLICT, "mandati-persona-deceduta"),
            Self::Edizione(error) => error.failure(),
            Self::Transition(error) => error.failure(),
            Self::Access(error) => error.failure(),
        }
    }
}

//! What each failure of this chapter is to the outside: a status and words that say what to do.

use accessi::{AccessError, Refusal};
use axum::http::StatusCode;
use cornice::{Failure, Guasto, Message};

use crate::{
    ConfirmError, DecideError, EncloseError, PrepareError, RemoveError, SendError, TakeChargeError,
    TransitionError,
};

impl Guasto for TransitionError {
    fn failure(&self) -> Failure {
        let key = match self {
            Self::AlreadySent => "domande-gia-inviata",
            Self::NotSent => "domande-non-inviata",
            Self::AlreadyInCharge => "domande-gia-in-carico",
            Self::NotInCharge => "domande-non-in-carico",
            Self::AlreadyDecided => "domande-gia-decisa",
        };
        Failure::new(StatusCode::CONFLICT, key)
    }
}

impl Guasto for PrepareError {
    fn failure(&self) -> Failure {
        match self {
            Self::UnknownPrestazione => unknown_benefit(),
            Self::NoMandato => Failure::new(StatusCode::CONFLICT, "domande-senza-mandato"),
            Self::AlreadyOpen(_) => Failure::new(StatusCode::CONFLICT, "domande-gia-aperta"),
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for EncloseError {
    fn failure(&self) -> Failure {
        match self {
            Self::UnknownTipo => Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "domande-tipo-errato"),
            Self::AlreadyEnclosed => Failure::new(StatusCode::CONFLICT, "domande-gia-allegato"),
            Self::TooMany(most) => {
                let message = Message::new("domande-troppi-documenti").arg("massimo", *most);
                Failure::new(StatusCode::UNPROCESSABLE_ENTITY, message)
            }
            Self::Transition(error) => error.failure(),
            Self::Attach(error) => error.failure(),
            Self::Protocolli(error) => Failure::internal(error),
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for RemoveError {
    fn failure(&self) -> Failure {
        match self {
            Self::NotEnclosed => Failure::not_found(),
            Self::Transition(error) => error.failure(),
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for ConfirmError {
    fn failure(&self) -> Failure {
        match self {
            Self::Nothing => Failure::new(StatusCode::CONFLICT, "domande-niente-da-confermare"),
            Self::Changed => changed(),
            Self::AlreadyConfirmed => Failure::new(StatusCode::CONFLICT, "domande-gia-confermata"),
            Self::UnknownPrestazione => unknown_benefit(),
            Self::Transition(error) => error.failure(),
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for SendError {
    fn failure(&self) -> Failure {
        match self {
            Self::NotConfirmed => Failure::new(StatusCode::CONFLICT, "domande-non-confermata"),
            Self::Warned => Failure::new(StatusCode::CONFLICT, "domande-con-rilievi"),
            Self::Changed | Self::Overtaken => changed(),
            Self::UnknownClausola => Failure::internal(self),
            Self::NoSedeInps => Failure::new(StatusCode::CONFLICT, "domande-senza-sede-inps"),
            Self::UnknownPrestazione => unknown_benefit(),
            Self::Termine(error) => Failure::internal(error),
            Self::Transition(error) => error.failure(),
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for TakeChargeError {
    fn failure(&self) -> Failure {
        match self {
            Self::NoOffice => Failure::forbidden(),
            Self::UnknownPrestazione => unknown_benefit(),
            Self::Transition(error) => error.failure(),
            Self::Access(error) => error.failure(),
        }
    }
}

impl Guasto for DecideError {
    fn failure(&self) -> Failure {
        match self {
            // The title of an office to a claim ends with the claim.
            Self::Access(AccessError::Forbidden(Refusal::TitoloCessato)) => {
                TransitionError::AlreadyDecided.failure()
            }
            Self::Termine(error) => Failure::internal(error),
            Self::Transition(error) => error.failure(),
            Self::Mandato(error) => error.failure(),
            Self::Access(error) => error.failure(),
        }
    }
}

fn unknown_benefit() -> Failure {
    Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "domande-prestazione-sconosciuta")
}

fn changed() -> Failure {
    Failure::new(StatusCode::CONFLICT, "domande-cambiata-nel-frattempo")
}

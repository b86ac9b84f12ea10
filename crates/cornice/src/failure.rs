//! What goes wrong, said once: a stable code, a status, and words that tell the reader what to do.

mod explain;
mod page;
mod problem;

pub(crate) use explain::explain;

use std::error::Error;
use std::fmt::{Display, Write as _};
use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::testi::Message;

/// A refusal or a fault on its way to the reader; the frame makes it a page or a problem document.
#[derive(Clone, Debug)]
pub struct Failure {
    status: StatusCode,
    message: Message,
    cause: Option<Arc<str>>,
}

/// An error enum of an act, which says in one `match` what each case is to the outside.
pub trait Guasto: Error {
    /// Names the case to the outside: a [`Failure`] of its own, or that of the error it wraps.
    fn failure(&self) -> Failure;
}

impl Failure {
    /// Makes a failure from a status and a text, whose attribute `.rimedio` says what to do.
    ///
    /// The text's key is also the stable code: `mandati-gia-firmato` is `mandati.gia-firmato` to machines.
    #[must_use]
    pub fn new(status: StatusCode, message: impl Into<Message>) -> Self {
        Self { status, message: message.into(), cause: None }
    }

    /// What does not exist, or may not be known to exist.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "cornice-non-trovato")
    }

    /// Nobody has logged in, or no longer.
    #[must_use]
    pub fn unauthenticated() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "cornice-non-autenticato")
    }

    /// The reader may know that the thing exists, and may not do this to it.
    #[must_use]
    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "cornice-non-consentito")
    }

    /// A request that no page of ours makes.
    #[must_use]
    pub fn malformed() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "cornice-richiesta-errata")
    }

    /// A fault of ours: the reader gets a number to quote, the log gets the cause.
    #[must_use]
    pub fn internal(cause: impl Display) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "cornice-errore-interno").because(cause)
    }

    /// Tells the status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// Tells the text, with its arguments.
    #[must_use]
    pub const fn message(&self) -> &Message {
        &self.message
    }

    /// Tells the stable code: the crate's name, a point, the case.
    #[must_use]
    pub fn code(&self) -> String {
        self.message.key().replacen('-', ".", 1)
    }

    fn because(mut self, cause: impl Display) -> Self {
        self.cause = Some(cause.to_string().into());
        self
    }

    /// Says what a bare status means; axum's own refusals carry no more than that.
    pub(crate) fn from_status(status: StatusCode) -> Self {
        let key = match status {
            StatusCode::UNAUTHORIZED => "cornice-non-autenticato",
            StatusCode::FORBIDDEN => "cornice-non-consentito",
            StatusCode::NOT_FOUND => "cornice-non-trovato",
            StatusCode::METHOD_NOT_ALLOWED => "cornice-metodo-errato",
            StatusCode::REQUEST_TIMEOUT => "cornice-troppo-lenta",
            StatusCode::PAYLOAD_TOO_LARGE => "cornice-troppo-grande",
            StatusCode::UNSUPPORTED_MEDIA_TYPE => "cornice-formato-errato",
            StatusCode::UNPROCESSABLE_ENTITY => "cornice-dati-errati",
            StatusCode::SERVICE_UNAVAILABLE => "cornice-non-disponibile",
            other if other.is_server_error() => "cornice-errore-interno",
            _ => "cornice-richiesta-errata",
        };
        Self::new(status, key)
    }
}

/// Writes the whole chain of causes on one line, for the log.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        // Writing to a String cannot fail.
        let _ = write!(text, ": {cause}");
        next = cause.source();
    }
    text
}

impl<E: Guasto> From<E> for Failure {
    fn from(error: E) -> Self {
        let failure = error.failure();
        if failure.status.is_server_error() { failure.because(chain(&error)) } else { failure }
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        Self::internal(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

//! Forms: raw values kept, parsed at the door, shown back with each error beside its field.

mod campo;
mod date;
mod field;
mod fields;
mod upload;

pub use campo::Campo;
pub use date::parse_date;
pub use field::{Choice, Field, Group};
pub use fields::{Fields, Summary};
pub use upload::{Upload, UploadedFile};

use std::fmt;

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::Method;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::response::IntoResponse;

use self::campo::KeptLabel;
use self::fields::ErrorLine;
use crate::bodies::Whole;
use crate::failure::Failure;
use crate::testi::{Message, Voce};

/// What a reader wrote in a form, and what is wrong with it.
///
/// ```
/// # use cornice::{Campo, Form, Message};
/// # fn age(raw: &str) -> Result<u8, Message> { raw.parse().map_err(|_| Message::new("anagrafe-eta-errata")) }
/// const COGNOME: Campo = Campo::new("cognome", "anagrafe-cognome");
/// const ETA: Campo = Campo::new("eta", "anagrafe-eta");
///
/// struct Person { surname: String, age: u8 }
///
/// fn parse(form: &mut Form) -> Option<Person> {
///     let surname = form.required(COGNOME, |raw| Ok::<_, Message>(raw.to_owned()));
///     let age = form.required(ETA, age);
///     form.complete()?;
///     Some(Person { surname: surname?, age: age? })
/// }
/// ```
#[derive(Clone, Default)]
pub struct Form {
    values: Vec<(String, String)>,
    errors: Vec<FieldError>,
}

#[derive(Clone, Debug)]
struct FieldError {
    field: String,
    label: KeptLabel,
    message: Message,
}

impl FieldError {
    fn line(&self, t: &Voce) -> ErrorLine<'_> {
        ErrorLine { field: &self.field, label: self.label.say(t), text: t.tell(&self.message) }
    }
}

impl Form {
    /// Makes an empty form, as a page shows it the first time.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Fills a field in advance.
    #[must_use]
    pub fn with(self, campo: Campo<'_>, value: impl Into<String>) -> Self {
        self.with_value(campo.name().to_owned(), value.into())
    }

    fn with_value(mut self, name: String, value: String) -> Self {
        self.values.push((name, value));
        self
    }

    /// Tells what was written in a field, without the spaces around it; nothing when it is absent.
    #[must_use]
    pub fn value(&self, field: &str) -> &str {
        self.values.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value.trim())
    }

    /// Lists every value of a field that may be chosen more than once.
    pub fn values<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.trim())
    }

    /// Lists every value as it was sent, in its order.
    pub fn sent(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Reads the form that a request carries and leaves it to be read again; none when it is large or has files in it.
    pub async fn carried_by(parts: &Parts) -> Option<Self> {
        let Whole(bytes) = parts.extensions.get()?;
        let mut copy = Request::new(Body::from(bytes.clone()));
        parts.method.clone_into(copy.method_mut());
        copy.headers_mut().insert(CONTENT_TYPE, parts.headers.get(CONTENT_TYPE)?.clone());
        Self::from_request(copy, &()).await.ok()
    }

    /// Reads a field that must be filled in.
    pub fn required<T, E: Into<Message>>(
        &mut self,
        campo: Campo<'_>,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        if self.value(campo.name()).is_empty() {
            self.refuse(campo, "cornice-campo-obbligatorio");
            return None;
        }
        self.optional(campo, parse)
    }

    /// Reads a field that may be left empty; an unreadable value is an error all the same.
    pub fn optional<T, E: Into<Message>>(
        &mut self,
        campo: Campo<'_>,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let raw = self.value(campo.name());
        if raw.is_empty() {
            return None;
        }
        match parse(raw) {
            Ok(value) => Some(value),
            Err(error) => {
                self.refuse(campo, error);
                None
            }
        }
    }

    /// Says what is wrong with a field; an act's refusal can name one too.
    pub fn refuse(&mut self, campo: Campo<'_>, message: impl Into<Message>) {
        self.errors.push(FieldError {
            field: campo.name().to_owned(),
            label: campo.kept_label(),
            message: message.into(),
        });
    }

    /// Goes on only when nothing is wrong.
    #[must_use]
    pub fn complete(&self) -> Option<()> {
        self.errors.is_empty().then_some(())
    }

    /// Opens the form to a template, in the reader's language.
    #[must_use]
    pub const fn fields<'a>(&'a self, t: &'a Voce) -> Fields<'a> {
        Fields::new(self, t)
    }

    fn error(&self, field: &str) -> Option<&Message> {
        self.errors.iter().find(|error| error.field == field).map(|error| &error.message)
    }
}

// The values are personal data: they stay out of logs even by mistake.
impl fmt::Debug for Form {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Form").field("errors", &self.errors).finish_non_exhaustive()
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Failure;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Failure> {
        // Axum looks for what was asked in the address only with GET; HEAD asks the same (RFC 9110 §9.3.2).
        if request.method() == Method::HEAD {
            *request.method_mut() = Method::GET;
        }
        match axum::Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(axum::Form(values)) => Ok(Self { values, errors: Vec::new() }),
            Err(rejection) => Err(Failure::from_status(rejection.into_response().status())),
        }
    }
}

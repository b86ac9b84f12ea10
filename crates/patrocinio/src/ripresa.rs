//! A form sent after the session ended: the page that says so keeps what was written, and only whoever wrote it sends it.

use accessi::sessioni::Precedente;
use accessi::{AccessError, Actor, Id, Sessione};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use cornice::{Failure, Form, Frame};

use crate::app::App;
use crate::pages::login::local_path;
use crate::pages::ripresa::{Motivo, Ripresa};

/// The hidden field that says in which session the form was written.
pub(crate) const SESSIONE: &str = "ripresa";
/// The kind of a form with files: what it holds is not kept.
const WITH_FILES: &str = "multipart/form-data";

/// Keeps a form that came too late, and lets in one that was kept when its writer has logged in again.
pub(crate) async fn resume(
    State(app): State<App>,
    actor: Option<Actor>,
    frame: Frame,
    request: Request,
    next: Next,
) -> Result<Response, Failure> {
    let (parts, body) = request.into_parts();
    let Some(inviato) = Inviato::read(&parts).await else {
        return Ok(next.run(Request::from_parts(parts, body)).await);
    };
    if let Some(actor) = actor {
        return match inviato.hindrance(&app, &actor).await? {
            Some(motivo) => inviato.keep(&frame, StatusCode::CONFLICT, motivo),
            None => Ok(next.run(Request::from_parts(parts, body)).await),
        };
    }
    let written_in = inviato.written_in(&app, &parts.headers).await?;
    let response = next.run(Request::from_parts(parts, body)).await;
    match written_in {
        Some(sessione) if response.status() == StatusCode::UNAUTHORIZED => {
            inviato.keep(&frame, StatusCode::UNAUTHORIZED, Motivo::Finita(sessione))
        }
        // What nobody is known to have written is not kept: somebody else might send it.
        _ => Ok(response),
    }
}

/// What a page's form sent, and where to.
struct Inviato {
    path: String,
    /// None of a form with files.
    form: Option<Form>,
}

impl Inviato {
    /// Reads what a page posts; a form without files that is too large to keep is as if it were not there.
    async fn read(parts: &Parts) -> Option<Self> {
        let says = |name| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let is_of_a_page =
            says(header::ACCEPT).contains("text/html") || parts.headers.contains_key("hx-request");
        if parts.method != Method::POST || !is_of_a_page {
            return None;
        }
        let path = local_path(parts.uri.path_and_query()?.as_str())?.to_owned();
        let form = Form::carried_by(parts).await;
        let has_files = says(header::CONTENT_TYPE).starts_with(WITH_FILES);
        (form.is_some() || has_files).then_some(Self { path, form })
    }

    /// Tells in which session a form that was kept was written.
    fn mark(&self) -> Option<&str> {
        self.form.as_ref().map(|form| form.value(SESSIONE)).filter(|mark| !mark.is_empty())
    }

    /// Tells in which session the form was written: the first, however often it came too late since.
    async fn written_in(&self, app: &App, headers: &HeaderMap) -> Result<Option<Id<Sessione>>, Failure> {
        if let Some(mark) = self.mark() {
            return Ok(mark.parse().ok());
        }
        let precedente = app.platform.find_precedente(headers).await.map_err(AccessError::from)?;
        Ok(precedente.map(|precedente| precedente.sessione))
    }

    /// Tells why whoever has logged in cannot send a form that was kept.
    async fn hindrance(&self, app: &App, actor: &Actor) -> Result<Option<Motivo>, Failure> {
        let Some(mark) = self.mark() else { return Ok(None) };
        match find(app, mark).await?.filter(|precedente| precedente.is_of(actor)) {
            None => Err(Failure::new(StatusCode::CONFLICT, "patrocinio-modulo-altrui")),
            Some(precedente) if precedente.is_in_the_role_of(actor) => Ok(None),
            Some(Precedente { sessione, hat, .. }) => Ok(Some(Motivo::AltroRuolo(sessione, hat))),
        }
    }

    /// Answers with the page that keeps the form.
    fn keep(&self, frame: &Frame, status: StatusCode, motivo: Motivo) -> Result<Response, Failure> {
        let form = self.form.as_ref();
        frame.page_with(status, &Ripresa { t: frame.voce(), motivo, path: &self.path, form })
    }
}

async fn find(app: &App, mark: &str) -> Result<Option<Precedente>, AccessError> {
    let Ok(sessione) = mark.parse() else { return Ok(None) };
    Ok(app.platform.sessioni().find_precedente(sessione).await?)
}

//! A small dressed router for the tests to knock at.

use std::sync::Arc;

use askama::Template;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use axum::routing::{get, post};
use axum::{Extension, Router};
use cornice::components::{Chip, Tone};
use cornice::{
    Campo, Entry, Failure, Form, Frame, Guasto, House, Message, Pagina, Profile, Testa, Texts, Upload,
    Viewer, Voce,
};
use tower::ServiceExt;

/// What the largest page of a test may weigh.
const LIMIT: usize = 1 << 20;

const NOME: Campo = Campo::new("nome", "cornice-nome");
const NASCITA: Campo = Campo::new("nascita", "cornice-letto-il");

#[derive(Template)]
#[template(
    source = "{% let f = form.fields(t) %}{{ f.summary() }}<form method=\"post\">\n{{ f.text(NOME) }}\n{{ f.date(NASCITA) }}</form>",
    ext = "html"
)]
struct Stanza {
    t: Voce,
    form: Form,
}

impl Pagina for Stanza {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new("Rossi & <figli>")
            .after("/", t.say("cornice-torna-inizio"))
            .stato(Chip::new(Tone::Success, t.say("cornice-si")))
    }
}

#[derive(Debug, thiserror::Error)]
enum ProvaError {
    #[error("already there")]
    Already,
    #[error("disk is full")]
    Disk(#[from] std::io::Error),
}

impl Guasto for ProvaError {
    fn failure(&self) -> Failure {
        match self {
            Self::Already => Failure::new(StatusCode::CONFLICT, Message::new("cornice-dati-errati")),
            Self::Disk(error) => Failure::internal(error),
        }
    }
}

async fn show(frame: Frame) -> Result<axum::response::Response, Failure> {
    frame.page(&Stanza { t: frame.voce().clone(), form: Form::new() })
}

async fn send(frame: Frame, mut form: Form) -> Result<axum::response::Response, Failure> {
    let name = form.required(NOME, |raw| Ok::<_, Message>(raw.to_owned()));
    let born = form.required_date(NASCITA);
    if form.complete().is_some() && name.zip(born).is_some() {
        return Err(ProvaError::Already.into());
    }
    frame.refused(&Stanza { t: frame.voce().clone(), form })
}

async fn broken() -> Result<(), Failure> {
    Err(ProvaError::Disk(std::io::Error::other("sector 7")).into())
}

async fn panicking() {
    panic!("RSSMRA54C67H501X")
}

fn upload_told(upload: &Upload) -> String {
    let size = upload.file("documento").map_or(0, |file| file.bytes.len());
    format!("{} {size}", upload.form.value("nome"))
}

/// Dresses a router in which Anna Rossi, of a patronato, has logged in.
pub(crate) fn house() -> Router {
    let texts = Texts::load(&[]).unwrap();
    let chapters = Router::new()
        .route("/stanze/{id}", get(show))
        .route("/stanze", get(show).post(send))
        .route("/rotta", get(broken))
        .route("/panico", get(panicking))
        .route("/carico", post(async |upload: Upload| upload_told(&upload)))
        .route("/json", post(async |_: axum::Json<u8>| ()));
    let anna = Arc::new(Viewer {
        name: "Anna Rossi".to_owned(),
        role: "cornice-menu",
        body: "Patronato di prova".to_owned(),
        office: "Bolzano".to_owned(),
        can_switch: true,
        entries: vec![Entry { href: "/stanze", key: "cornice-lingua" }],
        silence: None,
    });
    let between = |inside: Router| inside.layer(Extension(anna));
    House::new(texts, Profile::Demonstration).dress(chapters, between).unwrap()
}

/// Asks for a page in a language.
pub(crate) fn ask(path: &str, lingua: &str) -> Request<Body> {
    Request::get(path).header(header::ACCEPT_LANGUAGE, lingua).body(Body::empty()).unwrap()
}

/// Sends a form as this site's own page does.
pub(crate) fn send_form(path: &str, body: &str) -> Request<Body> {
    Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body.to_owned()))
        .unwrap()
}

pub(crate) async fn knock(request: Request<Body>) -> Response<Body> {
    house().oneshot(request).await.unwrap()
}

/// Reads the answer, with what changes at every request or build made still.
pub(crate) async fn text(response: Response<Body>) -> String {
    let number = response.headers().get("x-request-id").unwrap().to_str().unwrap().to_owned();
    let bytes = to_bytes(response.into_body(), LIMIT).await.unwrap();
    let hash = cornice::assets::url("").trim_start_matches("/risorse/").trim_end_matches('/').to_owned();
    String::from_utf8(bytes.to_vec()).unwrap().replace(&number, "NUMBER").replace(&hash, "HASH")
}

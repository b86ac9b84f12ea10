//! The chapter's pages in a dressed house, for the tests to knock at.

use std::fmt::Write;
use std::future::ready;
use std::sync::Arc;

use accessi::{Actor, CodiceFiscale, Platform};
use anagrafe::{AnagrafeNazionale, Answer, Condizione};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::FromRef;
use axum::http::{Request, Response, StatusCode, header};
use catalogo::Catalogo;
use cornice::{House, Origin, Profile, Texts};
use documenti::{Deposito, Disco};
use tower::ServiceExt;

use crate::people::Story;

/// What the largest page of a test may weigh.
const LIMIT: usize = 4 << 20;

#[derive(Clone)]
struct App {
    platform: Platform,
    catalogo: Arc<Catalogo>,
    nazionale: Arc<dyn AnagrafeNazionale>,
    deposito: Deposito,
}

impl FromRef<App> for Deposito {
    fn from_ref(app: &App) -> Self {
        app.deposito.clone()
    }
}

impl FromRef<App> for Platform {
    fn from_ref(app: &App) -> Self {
        app.platform.clone()
    }
}

impl FromRef<App> for Arc<Catalogo> {
    fn from_ref(app: &App) -> Self {
        Arc::clone(&app.catalogo)
    }
}

impl FromRef<App> for Arc<dyn AnagrafeNazionale> {
    fn from_ref(app: &App) -> Self {
        Arc::clone(&app.nazionale)
    }
}

impl FromRef<App> for Origin {
    fn from_ref(_: &App) -> Self {
        Self::new("https://patrocinio.example")
    }
}

/// A register that says the same of everybody.
struct Says(Condizione);

impl AnagrafeNazionale for Says {
    fn condizione<'a>(&'a self, _: &'a CodiceFiscale) -> Answer<'a> {
        Box::pin(ready(Ok(self.0)))
    }
}

/// The pages of this chapter, read by one person in one language.
pub(crate) struct Reader {
    router: Router,
    actor: Option<Actor>,
    lingua: &'static str,
}

/// An answer, with what changes at every request made still.
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) location: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) text: String,
}

impl Reader {
    pub(crate) fn new(story: &Story, actor: Option<&Actor>) -> Self {
        Self::where_all_are(story, actor, Condizione::Capace)
    }

    pub(crate) fn where_all_are(story: &Story, actor: Option<&Actor>, condizione: Condizione) -> Self {
        let app = App {
            platform: story.world.platform.clone(),
            catalogo: Arc::new(Catalogo::embedded().unwrap()),
            nazionale: Arc::new(Says(condizione)),
            deposito: Deposito::new(Disco::open(story.folder.path().join("documenti")).unwrap()),
        };
        let texts = Texts::load(&[mandati::TESTI, accessi::TESTI]).unwrap();
        let chapters = mandati::router().with_state(app);
        let router = House::new(texts, Profile::Demonstration).dress(chapters, |inside| inside).unwrap();
        Self { router, actor: actor.cloned(), lingua: "it" }
    }

    pub(crate) fn in_lingua(self, lingua: &'static str) -> Self {
        Self { lingua, ..self }
    }

    pub(crate) async fn get(&self, path: &str) -> Page {
        self.knock(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form as this site's own page does.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.post_from("same-origin", path, fields).await
    }

    pub(crate) async fn post_from(&self, site: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let request = Request::post(path)
            .header("sec-fetch-site", site)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(encode(fields)))
            .unwrap();
        self.knock(request).await
    }

    /// Sends a form with a file, as this site's own page does.
    pub(crate) async fn upload(&self, path: &str, fields: &[(&str, &str)], name: &str, file: &[u8]) -> Page {
        let mut body = Vec::new();
        for (field, value) in fields {
            body.extend(
                format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        let head =
            format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend(head.bytes().chain(file.iter().copied()).chain(*b"\r\n--x--\r\n"));
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .body(Body::from(body))
            .unwrap();
        self.knock(request).await
    }

    async fn knock(&self, mut request: Request<Body>) -> Page {
        request.headers_mut().insert(header::ACCEPT_LANGUAGE, self.lingua.parse().unwrap());
        if let Some(actor) = &self.actor {
            request.extensions_mut().insert(actor.clone());
        }
        still(self.router.clone().oneshot(request).await.unwrap()).await
    }
}

async fn still(response: Response<Body>) -> Page {
    let status = response.status();
    let head =
        |name: &str| response.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
    let (number, location) = (head("x-request-id"), head("location"));
    let bytes = to_bytes(response.into_body(), LIMIT).await.unwrap().to_vec();
    let hash = cornice::assets::url("").trim_start_matches("/risorse/").trim_end_matches('/').to_owned();
    let text = String::from_utf8_lossy(&bytes).replace(&number, "NUMBER").replace(&hash, "HASH");
    Page { status, location, bytes, text }
}

impl Page {
    /// The part of the page that this chapter wrote.
    pub(crate) fn main(&self) -> &str {
        let (_, after) = self.text.split_once("<main").unwrap();
        after.split_once("</main>").unwrap().0
    }
}

/// Writes a form as browsers do, each byte escaped.
fn encode(fields: &[(&str, &str)]) -> String {
    let mut body = String::new();
    for (name, value) in fields {
        for (mark, text) in [('&', name), ('=', value)] {
            body.push(mark);
            for byte in text.bytes() {
                write!(body, "%{byte:02X}").unwrap();
            }
        }
    }
    body.split_off(usize::from(!body.is_empty()))
}

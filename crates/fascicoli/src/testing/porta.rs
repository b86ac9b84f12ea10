//! The door of a chapter: its pages in a dressed house, for the tests to knock at.

use std::fs;
use std::sync::Arc;

use accessi::{Actor, Platform};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::FromRef;
use axum::http::{Request, header};
use catalogo::Catalogo;
use cornice::{House, Origin, Profile, Strade, Testi, Texts};
use documenti::{Deposito, Disco};
use jiff::SignedDuration;
use store::ManualClock;
use tempfile::TempDir;
use tower::ServiceExt;

use super::Story;
use crate::ArchivioInps;

/// What the largest page of a test may weigh.
const LARGEST: usize = 1 << 22;

/// Where the documents are kept, in the folder of the test.
const DOCUMENTI: &str = "documenti";

/// What a chapter takes from the program.
#[derive(Clone)]
pub struct Stato {
    platform: Platform,
    catalogo: Arc<Catalogo>,
    archivio: Arc<dyn ArchivioInps>,
    deposito: Deposito,
}

impl FromRef<Stato> for Platform {
    fn from_ref(stato: &Stato) -> Self {
        stato.platform.clone()
    }
}

impl FromRef<Stato> for Arc<Catalogo> {
    fn from_ref(stato: &Stato) -> Self {
        Arc::clone(&stato.catalogo)
    }
}

impl FromRef<Stato> for Arc<dyn ArchivioInps> {
    fn from_ref(stato: &Stato) -> Self {
        Arc::clone(&stato.archivio)
    }
}

impl FromRef<Stato> for Deposito {
    fn from_ref(stato: &Stato) -> Self {
        stato.deposito.clone()
    }
}

impl FromRef<Stato> for Origin {
    fn from_ref(_: &Stato) -> Self {
        Self::new("http://127.0.0.1:8080")
    }
}

/// The door of a chapter, for whoever knocks.
#[derive(Debug)]
pub struct Porta {
    house: Router,
    folder: TempDir,
    clock: Arc<ManualClock>,
}

/// What comes back from the door.
#[derive(Debug)]
pub struct Reply {
    /// The status, as a number.
    pub status: u16,
    /// Where it leads, or nothing.
    pub location: String,
    /// The page, or the file.
    pub page: String,
}

impl Porta {
    /// Opens the door of a chapter on a story, with the texts that its pages say.
    #[must_use]
    pub fn open(story: &Story, chapter: Strade<Stato>, testi: &[Testi]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let disco = Disco::open(folder.path().join(DOCUMENTI)).expect("a place for the documents");
        let stato = Stato {
            platform: story.world.platform.clone(),
            catalogo: Arc::clone(&story.catalogo),
            archivio: story.archivio.clone(),
            deposito: Deposito::new(disco),
        };
        let texts = Texts::load(testi).expect("the texts");
        let house = House::new(texts, Profile::Demonstration)
            .dress(chapter.with_state(stato), |inside| inside)
            .expect("a dressed house");
        Self { house, folder, clock: Arc::clone(&story.world.store.clock) }
    }

    /// Reads a page.
    pub async fn get(&self, actor: &Actor, path: &str) -> Reply {
        self.knock(actor, Request::get(path).body(Body::empty()).expect("a request")).await
    }

    /// Sends a form as this site's own page does.
    pub async fn post(&self, actor: &Actor, path: &str, body: &str) -> Reply {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.to_owned()));
        self.knock(actor, request.expect("a request")).await
    }

    /// Sends a file after a field of its form, as a browser does.
    pub async fn send_file(
        &self,
        actor: &Actor,
        path: &str,
        (field, value): (&str, &str),
        filename: &str,
        file: &[u8],
    ) -> Reply {
        let mut body = format!(
            "--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n--x\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"{filename}\"\r\n\r\n"
        )
        .into_bytes();
        body.extend(file);
        body.extend(b"\r\n--x--\r\n");
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .body(Body::from(body));
        self.knock(actor, request.expect("a request")).await
    }

    /// Sends any request, of somebody or of nobody.
    pub async fn knock(&self, actor: impl Into<Option<&Actor>>, mut request: Request<Body>) -> Reply {
        if let Some(actor) = actor.into() {
            request.extensions_mut().insert(actor.clone());
        }
        // No two things happen in the same instant.
        self.clock.advance(SignedDuration::from_millis(1));
        let Ok(response) = self.house.clone().oneshot(request).await;
        let status = response.status().as_u16();
        let location = response.headers().get(header::LOCATION);
        let location = location.map(|value| value.to_str().expect("an address").to_owned());
        let bytes = to_bytes(response.into_body(), LARGEST).await.expect("a page");
        let page = String::from_utf8_lossy(&bytes).into_owned();
        Reply { status, location: location.unwrap_or_default(), page }
    }

    /// Counts the files kept.
    #[must_use]
    pub fn kept_files(&self) -> usize {
        let folders = fs::read_dir(self.folder.path().join(DOCUMENTI)).expect("the documents");
        let count = |folder: fs::DirEntry| fs::read_dir(folder.path()).map_or(0, Iterator::count);
        folders.map(|folder| count(folder.expect("a folder"))).sum()
    }
}

//! The pages, through a dressed router.

use std::sync::Arc;

use accessi::{Actor, Platform};
use axum::body::{Body, to_bytes};
use axum::extract::FromRef;
use axum::http::{Request, header};
use axum::{Extension, Router};
use catalogo::Catalogo;
use cornice::{House, Profile, Texts};
use documenti::{Deposito, Disco};
use fascicoli::ArchivioInps;
use fascicoli::testing::Story;
use regole::{Centesimi, Valore};
use store::testing::engines;
use tempfile::TempDir;
use tower::ServiceExt;

/// What the largest page of a test may weigh.
const LARGEST: usize = 1 << 22;

#[derive(Clone)]
struct Stato {
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

/// The door of the chapter, for whoever knocks.
pub(crate) struct Porta {
    stato: Stato,
    folder: TempDir,
}

impl Porta {
    pub(crate) fn open(story: &Story) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stato = Stato {
            platform: story.world.platform.clone(),
            catalogo: Arc::clone(&story.catalogo),
            archivio: story.archivio.clone(),
            deposito: Deposito::new(Disco::open(folder.path().join("documenti")).unwrap()),
        };
        Self { stato, folder }
    }

    pub(crate) async fn get(&self, actor: &Actor, path: &str) -> (u16, String) {
        self.knock(actor, Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn post(&self, actor: &Actor, path: &str, body: &str) -> (u16, String) {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.knock(actor, request.body(Body::from(body.to_owned())).unwrap()).await
    }

    /// Sends a file with its words, as a browser does.
    async fn send_file(&self, actor: &Actor, path: &str, file: &[u8]) -> (u16, String) {
        let mut body =
            b"--x\r\nContent-Disposition: form-data; name=\"spiegazione\"\r\n\r\nAtto\r\n--x\r\n".to_vec();
        body.extend(b"Content-Disposition: form-data; name=\"file\"; filename=\"../a<b>.pdf\"\r\n\r\n");
        body.extend(file);
        body.extend(b"\r\n--x--\r\n");
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.knock(actor, request.body(Body::from(body)).unwrap()).await
    }

    async fn knock(&self, actor: &Actor, request: Request<Body>) -> (u16, String) {
        let chapter: Router = fascicoli::router().with_state(self.stato.clone());
        let texts = Texts::load(&[accessi::TESTI, fascicoli::TESTI]).unwrap();
        let actor = actor.clone();
        let between = |inside: Router| inside.layer(Extension(actor));
        let house = House::new(texts, Profile::Demonstration).dress(chapter, between).unwrap();
        let response = house.oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), LARGEST).await.unwrap();
        (status, String::from_utf8_lossy(&bytes).into_owned())
    }

    fn kept_files(&self) -> usize {
        let folders = std::fs::read_dir(self.folder.path().join("documenti")).unwrap();
        folders.map(|folder| std::fs::read_dir(folder.unwrap().path()).map_or(0, Iterator::count)).sum()
    }
}

#[tokio::test]
async fn the_file_shows_each_fact_with_source_date_and_card_and_what_stays_shut() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        story.archivio.holds("pensioni_lorde_annue", Valore::Euro(Centesimi(700_000)));
        let path = format!("/fascicoli/{}", story.anna);

        let (status, page) = Porta::open(&story).get(&story.operatore, &path).await;

        assert_eq!(status, 200, "{page}");
        for shown in
            ["Bianchi Anna", "7.000,00", "Archivi INPS", "01/11/2026", "Assegno sociale", "PROVA", "TE08"]
        {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
        assert!(page.contains("Quattordicesima"), "the benefit that stays shut");
        assert!(page.contains("Mandato firmato"), "the timeline");
    }
}

#[tokio::test]
async fn the_person_reads_her_own_file_in_her_words_and_a_stranger_finds_none() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        let porta = Porta::open(&story);
        let path = format!("/fascicoli/{}", story.anna);

        let (status, page) = porta.get(&story.persona, &path).await;
        assert_eq!(status, 200, "{page}");
        assert!(page.contains("Il mio fascicolo"));
        assert!(!page.contains("Che cosa resta chiuso"));

        let stranger = story.stranger().await;
        assert_eq!(porta.get(&stranger, &path).await.0, 404);
        assert_eq!(porta.get(&story.operatore, "/fascicoli/nessuno").await.0, 400);
    }
}

#[tokio::test]
async fn an_office_does_not_learn_of_the_mandates_given_to_another() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        let stranger = story.stranger().await;
        let other = mandati::Oggetto::prestazione(&story.catalogo, "quattordicesima").unwrap();
        story.sign_with(&stranger, other).await;
        let porta = Porta::open(&story);
        let path = format!("/fascicoli/{}", story.anna);

        let (_, page) = porta.get(&stranger, &path).await;
        assert!(!page.contains("PROVA"), "{page}");
        assert_eq!(page.matches("Mandato firmato").count(), 1, "{page}");
        let (_, page) = porta.get(&story.persona, &path).await;
        assert_eq!(page.matches("Mandato firmato").count(), 2, "{page}");
    }
}

#[tokio::test]
async fn a_document_comes_in_and_goes_out_as_a_download() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        let porta = Porta::open(&story);
        let file = format!("/fascicoli/{}", story.anna);

        let upload = format!("{file}/documenti");
        assert_eq!(porta.send_file(&story.operatore, &upload, b"%PDF-1.7 x").await.0, 303);

        let (_, page) = porta.get(&story.operatore, &file).await;
        let (_, after) = page.split_once("href=\"/documenti/").unwrap();
        let (id, _) = after.split_once('"').unwrap();
        let (status, bytes) = porta.get(&story.persona, &format!("/documenti/{id}")).await;
        assert_eq!((status, bytes.as_str()), (200, "%PDF-1.7 x"));
        assert_eq!(porta.send_file(&story.operatore, &upload, b"%PDF-1.7 x").await.0, 409);
    }
}

#[tokio::test]
async fn a_document_too_large_or_of_the_wrong_kind_leaves_nothing_behind() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        let porta = Porta::open(&story);
        let upload = format!("/fascicoli/{}/documenti", story.anna);
        let mut large = b"%PDF-1.7".to_vec();
        large.resize(2 * 1024 * 1024 + 1, b' ');

        assert_eq!(porta.send_file(&story.operatore, &upload, &large).await.0, 413);
        assert_eq!(porta.send_file(&story.operatore, &upload, b"MZ program").await.0, 415);
        assert_eq!(porta.send_file(&story.operatore, &upload, b"").await.0, 422);
        let stranger = story.stranger().await;
        assert_eq!(porta.send_file(&stranger, &upload, b"%PDF-1.7 x").await.0, 404);

        assert_eq!(porta.kept_files(), 0);
    }
}

#[tokio::test]
async fn the_page_says_that_the_archives_do_not_answer() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        story.archivio.fall_silent();
        let (status, page) =
            Porta::open(&story).get(&story.operatore, &format!("/fascicoli/{}", story.anna)).await;
        assert_eq!(status, 503);
        assert!(page.contains("Gli archivi non rispondono"), "{page}");
    }
}

#[tokio::test]
async fn where_a_fact_was_declared_is_told_to_the_person_and_to_that_body_only() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        let fatti = [("redditi_esenti_annui".into(), Valore::Euro(Centesimi(0)))].into_iter().collect();
        let declare = fascicoli::Declare { catalogo: &story.catalogo, soggetto: story.anna, fatti };
        story.act(&story.operatore, &declare).await.unwrap();
        let stranger = story.stranger().await;
        let same = mandati::Oggetto::prestazione(&story.catalogo, "assegno_sociale").unwrap();
        story.sign_with(&stranger, same).await;
        let porta = Porta::open(&story);
        let path = format!("/fascicoli/{}", story.anna);

        for actor in [&story.operatore, &story.persona] {
            let (_, page) = porta.get(actor, &path).await;
            assert!(page.contains("Dichiarato a PROVA"), "{page}");
        }
        let (_, page) = porta.get(&stranger, &path).await;
        assert!(page.contains("Dichiarato a un operatore"), "{page}");
        assert!(!page.contains("PROVA"), "{page}");
    }
}

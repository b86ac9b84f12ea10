//! The pages, through a dressed router.

use accessi::Actor;
use fascicoli::testing::{Porta, Reply, Story};
use fascicoli::{Declare, Risposte};
use regole::{Centesimi, Valore};
use store::testing::engines;

/// The door of this chapter.
pub(crate) fn open(story: &Story) -> Porta {
    Porta::open(story, fascicoli::router(), &[accessi::TESTI, fascicoli::TESTI])
}

/// Sends a document with its words, under a name that no page may take as it is.
async fn attach(porta: &Porta, actor: &Actor, path: &str, file: &[u8]) -> Reply {
    porta.send_file(actor, path, ("spiegazione", "Atto"), "../a<b>.pdf", file).await
}

#[tokio::test]
async fn the_file_shows_each_fact_with_source_date_and_card_and_what_stays_shut() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        story.archivio.holds("pensioni_lorde_annue", Valore::Euro(Centesimi(700_000)));
        let path = format!("/fascicoli/{}", story.anna);

        let Reply { status, page, .. } = open(&story).get(&story.operatore, &path).await;

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
        let porta = open(&story);
        let path = format!("/fascicoli/{}", story.anna);

        let Reply { status, page, .. } = porta.get(&story.persona, &path).await;
        assert_eq!(status, 200, "{page}");
        assert!(page.contains("Il mio fascicolo"));
        assert!(!page.contains("Che cosa resta chiuso"));

        let stranger = story.stranger().await;
        assert_eq!(porta.get(&stranger, &path).await.status, 404);
        assert_eq!(porta.get(&story.operatore, "/fascicoli/nessuno").await.status, 400);
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
        let porta = open(&story);
        let path = format!("/fascicoli/{}", story.anna);

        let Reply { page, .. } = porta.get(&stranger, &path).await;
        assert!(!page.contains("PROVA"), "{page}");
        assert_eq!(page.matches("Mandato firmato").count(), 1, "{page}");
        let Reply { page, .. } = porta.get(&story.persona, &path).await;
        assert_eq!(page.matches("Mandato firmato").count(), 2, "{page}");
    }
}

#[tokio::test]
async fn a_document_comes_in_and_goes_out_as_a_download() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        let porta = open(&story);
        let file = format!("/fascicoli/{}", story.anna);

        let upload = format!("{file}/documenti");
        assert_eq!(attach(&porta, &story.operatore, &upload, b"%PDF-1.7 x").await.status, 303);

        let Reply { page, .. } = porta.get(&story.operatore, &file).await;
        let (_, after) = page.split_once("href=\"/documenti/").unwrap();
        let (id, _) = after.split_once('"').unwrap();
        let Reply { status, page: bytes, .. } = porta.get(&story.persona, &format!("/documenti/{id}")).await;
        assert_eq!((status, bytes.as_str()), (200, "%PDF-1.7 x"));
        assert_eq!(attach(&porta, &story.operatore, &upload, b"%PDF-1.7 x").await.status, 409);
    }
}

#[tokio::test]
async fn a_document_too_large_or_of_the_wrong_kind_leaves_nothing_behind() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        let porta = open(&story);
        let upload = format!("/fascicoli/{}/documenti", story.anna);
        let mut large = b"%PDF-1.7".to_vec();
        large.resize(2 * 1024 * 1024 + 1, b' ');

        assert_eq!(attach(&porta, &story.operatore, &upload, &large).await.status, 413);
        assert_eq!(attach(&porta, &story.operatore, &upload, b"MZ program").await.status, 415);
        assert_eq!(attach(&porta, &story.operatore, &upload, b"").await.status, 422);
        let stranger = story.stranger().await;
        assert_eq!(attach(&porta, &stranger, &upload, b"%PDF-1.7 x").await.status, 404);

        assert_eq!(porta.kept_files(), 0);
    }
}

#[tokio::test]
async fn the_page_says_that_the_archives_do_not_answer() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        story.archivio.fall_silent();
        let Reply { status, page, .. } =
            open(&story).get(&story.operatore, &format!("/fascicoli/{}", story.anna)).await;
        assert_eq!(status, 503);
        assert!(page.contains("Gli archivi non rispondono"), "{page}");
    }
}

#[tokio::test]
async fn where_a_fact_was_declared_is_told_to_the_person_and_to_that_body_only() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        let fatti: regole::Fatti =
            [("redditi_esenti_annui".into(), Valore::Euro(Centesimi(0)))].into_iter().collect();
        let declare = Declare { catalogo: &story.catalogo, soggetto: story.anna, risposte: fatti.into() };
        story.act(&story.operatore, &declare).await.unwrap();
        let stranger = story.stranger().await;
        let same = mandati::Oggetto::prestazione(&story.catalogo, "assegno_sociale").unwrap();
        story.sign_with(&stranger, same).await;
        let porta = open(&story);
        let path = format!("/fascicoli/{}", story.anna);

        for actor in [&story.operatore, &story.persona] {
            let Reply { page, .. } = porta.get(actor, &path).await;
            assert!(page.contains("Dichiarato a PROVA"), "{page}");
        }
        let Reply { page, .. } = porta.get(&stranger, &path).await;
        assert!(page.contains("Dichiarato a un operatore"), "{page}");
        assert!(!page.contains("PROVA"), "{page}");

        let risposte = Risposte { ritirati: ["redditi_esenti_annui".into()].into(), ..Risposte::default() };
        let take_back = Declare { catalogo: &story.catalogo, soggetto: story.anna, risposte };
        story.act(&story.persona, &take_back).await.unwrap();
        let Reply { page, .. } = porta.get(&story.persona, &path).await;
        assert!(page.contains("Dichiarazione ritirata") && !page.contains("Dichiarato a PROVA"), "{page}");
    }
}

//! Who looked, over the page that the person reads.

use fascicoli::testing::{Reply, Story};
use store::testing::engines;

use crate::pagine::open;

#[tokio::test]
async fn the_person_reads_who_looked_and_says_once_that_she_does_not_recognise_it() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        story.set(&story.operatore).await.unwrap();
        let porta = open(&story);

        let Reply { status, page, .. } = porta.get(&story.persona, "/accessi").await;
        assert_eq!(status, 200, "{page}");
        assert!(page.contains("PROVA, Roma Centro"), "{page}");
        assert!(page.contains("Lettura del fascicolo"), "{page}");

        let (_, after) = page.split_once("action=\"/accessi/").unwrap();
        let (path, _) = after.split_once('"').unwrap();
        let path = format!("/accessi/{path}");
        assert_eq!(porta.post(&story.persona, &path, "").await.status, 303);
        assert_eq!(porta.post(&story.persona, &path, "").await.status, 409);
        let Reply { page, .. } = porta.get(&story.persona, "/accessi").await;
        assert!(page.contains("Non riconosciuto, segnalato il 25/11/2026"), "{page}");
    }
}

#[tokio::test]
async fn an_operator_has_no_page_of_who_looked() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let porta = open(&story);
        assert_eq!(porta.get(&story.operatore, "/accessi").await.status, 403);
    }
}

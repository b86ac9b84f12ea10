//! Who enters and who does not, at each address.

use axum::body::Body;
use axum::http::Request;
use store::testing::engines;

use super::{new_claim, open, shown};
use crate::storia::*;

/// What of a claim is to be seen.
const STEPS: [&str; 8] =
    ["", "/dati", "/controlli", "/documenti", "/conferma", "/invio", "/ricevuta.pdf", "/valutazione.json"];

#[tokio::test]
async fn nobody_enters_without_a_login() {
    let story = begin(engines()[0]).await;
    let porta = open(&story);
    let claim = format!("/domande/{}", prepared(&story).await);
    let decision = format!("{claim}/decisione");
    let shown = STEPS.map(|step| format!("{claim}{step}"));
    for path in shown.iter().map(String::as_str).chain(["/domande", "/coda", &*decision]) {
        let answer = porta.knock(None, Request::get(path).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, 401, "{path}");
    }
    let sent = ["/dati", "/documenti", "/conferma", "/invio", "/presa", "/decisione"];
    for path in sent.map(|step| format!("{claim}{step}")) {
        let request = Request::post(&path).header("sec-fetch-site", "same-origin");
        assert_eq!(porta.knock(None, request.body(Body::empty()).unwrap()).await.status, 401, "{path}");
    }
}

#[tokio::test]
async fn the_head_of_the_office_looks_and_changes_nothing() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let claim = new_claim(&story, &porta).await;
        let accessi::Hat::Operatore { patronato, sede } = story.operatore.hat() else {
            panic!("an operator")
        };
        let head = story.world.person("Ocra", "Eva").await;
        let head = story.world.actor(head, accessi::Hat::ResponsabileSede { patronato, sede }).await;

        let page = shown(&porta, &head, &format!("{claim}/dati"), &["9.000,00"]).await;

        assert!(!page.contains("<form method=\"post\" action=\"/domande"), "{page}");
        assert_eq!(porta.post(&head, &format!("{claim}/dati"), &format!("{SAID}=0")).await.status, 403);
        assert_eq!(porta.post(&head, &format!("{claim}/invio"), "").await.status, 403);
        shown(&porta, &head, "/domande", &["Bianchi Anna", "Bozza"]).await;
    }
}

#[tokio::test]
async fn a_stranger_finds_nothing_at_any_address() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let claim = new_claim(&story, &porta).await;
        let stranger = story.stranger().await;
        let inps = officer(&story, "Rossi", story.world.sede_inps().await).await;
        for actor in [&stranger, &inps] {
            for step in STEPS {
                assert_eq!(porta.get(actor, &format!("{claim}{step}")).await.status, 404, "{step}");
            }
        }
        for step in ["/dati", "/conferma", "/invio"] {
            let body = "letta=0000000000000000000000000000000000000000000000000000000000000000";
            assert_eq!(porta.post(&stranger, &format!("{claim}{step}"), body).await.status, 404, "{step}");
        }
        assert_eq!(porta.get(&story.operatore, "/domande/nessuna").await.status, 400);
    }
}

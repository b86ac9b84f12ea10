//! The pages, through a dressed router: the whole story as people click it.

use accessi::Actor;
use axum::body::Body;
use axum::http::Request;
use fascicoli::testing::{Porta, Reply, Story};
use store::testing::engines;

use crate::storia::*;

fn open(story: &Story) -> Porta {
    Porta::open(story, domande::router(), &[accessi::TESTI, fascicoli::TESTI, domande::TESTI])
}

async fn shown(porta: &Porta, actor: &Actor, path: &str, words: &[&str]) -> String {
    let Reply { status, page, .. } = porta.get(actor, path).await;
    assert_eq!(status, 200, "{path}\n{page}");
    for word in words {
        assert!(page.contains(word), "{word:?} is missing in {path}\n{page}");
    }
    page
}

async fn enclose(porta: &Porta, actor: &Actor, path: &str, tipo: &str, file: &[u8]) -> Reply {
    porta.send_file(actor, path, ("tipo", tipo), "carta.pdf", file).await
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let (_, after) = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
    after.split_once('"').unwrap().0.to_owned()
}

async fn new_claim(story: &Story, porta: &Porta) -> String {
    story.sign_for(CARD).await;
    let path = format!("/fascicoli/{}/domande", story.anna);
    let made = porta.post(&story.operatore, &path, &format!("scheda={CARD}")).await;
    assert_eq!(made.status, 303, "{}", made.page);
    let again = porta.post(&story.operatore, &path, &format!("scheda={CARD}")).await;
    assert_eq!(again.location, made.location, "a second click opens the same claim");
    made.location
}

/// Encloses both mandatory documents, takes one out and encloses it again.
async fn enclose_papers(story: &Story, porta: &Porta, claim: &str) {
    let papers = format!("{claim}/documenti");
    for tipo in ["identita", "redditi"] {
        let file = format!("%PDF-1.7 {tipo}");
        assert_eq!(enclose(porta, &story.operatore, &papers, tipo, file.as_bytes()).await.status, 303);
    }
    let page = shown(porta, &story.operatore, &papers, &["carta.pdf"]).await;
    let (_, after) = page.split_once("href=\"/documenti/").unwrap();
    let removal = format!("{papers}/{}/rimozione", after.split_once('"').unwrap().0);
    assert_eq!(porta.post(&story.operatore, &removal, "tipo=identita").await.location, papers);
    assert_eq!(porta.post(&story.operatore, &removal, "tipo=identita").await.status, 404);
    let file = b"%PDF-1.7 identita";
    assert_eq!(enclose(porta, &story.operatore, &papers, "identita", file).await.status, 303);
}

#[tokio::test]
async fn the_whole_story_works_as_people_click_it() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let claim = new_claim(&story, &porta).await;
        let step = porta.get(&story.operatore, &claim).await.location;
        assert_eq!(step, format!("{claim}/dati"));

        // The operator fills in what no archive knows.
        shown(&porta, &story.operatore, &step, &["9.000,00", "Archivi INPS", "01/11/2026", SAID]).await;
        let done = porta.post(&story.operatore, &step, &format!("{SAID}=0,00")).await;
        assert_eq!((done.status, done.location.as_str()), (303, &*format!("{claim}/controlli")));
        let findings = ["Manca un documento obbligatorio: Documento di identità", "deve confermare"];
        shown(&porta, &story.operatore, &done.location, &findings).await;

        enclose_papers(&story, &porta, &claim).await;

        // The person confirms.
        let confirmation = format!("{claim}/conferma");
        shown(&porta, &story.operatore, &confirmation, &["deve ancora confermare", "<svg"]).await;
        shown(&porta, &story.operatore, &format!("{claim}/invio"), &["Prima dell&#39;invio"]).await;
        assert_eq!(porta.post(&story.operatore, &format!("{claim}/invio"), "").await.status, 409);
        assert_eq!(porta.get(&story.persona, &claim).await.location, confirmation);
        let page = shown(&porta, &story.persona, &confirmation, &["0,00", "Confermo"]).await;
        let letta = hidden(&page, "letta");
        let confirmed = porta.post(&story.persona, &confirmation, &format!("letta={letta}")).await;
        assert_eq!(confirmed.status, 303, "{}", confirmed.page);
        assert_eq!(porta.post(&story.persona, &confirmation, &format!("letta={letta}")).await.status, 409);

        // It is sent, and a second click shows the same number.
        for _ in 0..2 {
            let sent = porta.post(&story.operatore, &format!("{claim}/invio"), "").await;
            assert_eq!((sent.status, &sent.location), (303, &claim), "{}", sent.page);
        }
        shown(&porta, &story.operatore, &claim, &["2026-0000001", "Roma", "valore proposto"]).await;
        let receipt = porta.get(&story.persona, &format!("{claim}/ricevuta.pdf")).await;
        assert!(receipt.page.starts_with("%PDF"), "{}", receipt.status);
    }
}

#[tokio::test]
async fn inps_finds_the_claim_takes_it_in_charge_and_refuses_it_with_reason_and_term() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let (domanda, invio) = sent(&story).await;
        let officer = officer(&story, "Neri", invio.sede_inps).await;
        let claim = format!("/domande/{domanda}");

        let queue = shown(&porta, &officer, "/coda", &["2026-0000001", "PROVA", "28/12/2026"]).await;
        assert!(!queue.contains("Bianchi"), "nobody's name before the taking in charge");
        assert_eq!(porta.get(&officer, &claim).await.status, 403);
        let taken = porta.post(&officer, &format!("{claim}/presa"), "").await;
        assert_eq!((taken.status, &taken.location), (303, &claim), "{}", taken.page);
        assert_eq!(porta.post(&officer, &format!("{claim}/presa"), "").await.status, 409);
        shown(&porta, &officer, &claim, &["Anna Bianchi", "9.000,00", "Decidi la domanda"]).await;

        let decision = format!("{claim}/decisione");
        shown(&porta, &officer, &decision, &["Ricorso amministrativo"]).await;
        assert_eq!(porta.post(&officer, &decision, "esito=rifiutata").await.status, 422);
        let form = "esito=rifiutata&motivo=reddito_superiore&spiegazione=Oltre+il+limite.";
        assert_eq!(porta.post(&officer, &decision, form).await.status, 303);
        assert_eq!(porta.post(&officer, &decision, form).await.status, 409);

        for reader in [&story.persona, &story.operatore] {
            let words = [
                "La domanda è rifiutata",
                "Il reddito supera il limite",
                "Oltre il limite.",
                "Comitato provinciale INPS",
                "23 febbraio 2027",
                "48/2023",
            ];
            shown(&porta, reader, &claim, &words).await;
        }
    }
}

#[tokio::test]
async fn an_acceptance_closes_the_claim_and_the_patronato_reads_the_outcome_alone() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let (domanda, officer) = in_charge(&story).await;
        let claim = format!("/domande/{domanda}");
        let decision = format!("{claim}/decisione");

        let done = porta.post(&officer, &decision, "esito=accolta").await;
        assert_eq!(done.status, 200, "{}", done.page);
        let again = porta.post(&officer, &decision, "esito=accolta").await;
        assert_eq!(again.status, 409, "{}", again.page);

        let page = shown(&porta, &story.operatore, &claim, &["La domanda è accolta"]).await;
        assert!(!page.contains("9.000,00"), "the data are shut");
        assert_eq!(porta.get(&story.operatore, &format!("{claim}/ricevuta.pdf")).await.status, 403);
        shown(&porta, &story.persona, &claim, &["La domanda è accolta", "9.000,00"]).await;
        for reader in [&story.persona, &story.operatore] {
            shown(&porta, reader, "/domande", &["Accolta", "2026-0000001"]).await;
        }
        shown(&porta, &officer, "/coda", &["Nessuna domanda in attesa"]).await;
    }
}

#[tokio::test]
async fn a_claim_whose_seal_is_broken_says_so_and_prints_no_receipt() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let (domanda, officer) = in_charge(&story).await;
        let change = format!(
            "UPDATE domande_campi SET aggiornato = '2020-01-01' WHERE domanda = '{domanda}' AND fatto = 'data_nascita'"
        );
        story.world.store.tamper(&change).await.unwrap();
        let claim = format!("/domande/{domanda}");
        let page = shown(&porta, &officer, &claim, &["non corrispondono più al sigillo"]).await;
        assert!(!page.contains("Decidi la domanda"));
        assert_eq!(porta.get(&officer, &format!("{claim}/ricevuta.pdf")).await.status, 409);
    }
}

#[tokio::test]
async fn a_claim_that_would_be_refused_says_why_and_goes_only_if_the_operator_insists() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let claim = new_claim(&story, &porta).await;
        porta.post(&story.operatore, &format!("{claim}/dati"), &format!("{SAID}=50.000,00")).await;
        let words = ["sarebbe rifiutata", "Sarebbe rifiutata perché", "decide l&#39;INPS"];
        shown(&porta, &story.operatore, &format!("{claim}/controlli"), &words).await;
        let confirmation = format!("{claim}/conferma");
        let page = shown(&porta, &story.persona, &confirmation, &[]).await;
        porta.post(&story.persona, &confirmation, &format!("letta={}", hidden(&page, "letta"))).await;

        let send = format!("{claim}/invio");
        assert_eq!(porta.post(&story.operatore, &send, "").await.status, 422);
        assert_eq!(porta.post(&story.operatore, &send, "comunque=si").await.status, 303);
    }
}

#[tokio::test]
async fn wrong_values_and_wrong_files_come_back_with_words() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let claim = new_claim(&story, &porta).await;
        let wrong = porta.post(&story.operatore, &format!("{claim}/dati"), &format!("{SAID}=molti")).await;
        assert_eq!(wrong.status, 422, "{}", wrong.page);
        let papers = format!("{claim}/documenti");
        assert_eq!(enclose(&porta, &story.operatore, &papers, "identita", b"MZ").await.status, 422);
        assert_eq!(enclose(&porta, &story.operatore, &papers, "altro", b"%PDF-1.7").await.status, 422);
        let mut large = b"%PDF-1.7".to_vec();
        large.resize(3 * 1024 * 1024, b' ');
        assert_eq!(enclose(&porta, &story.operatore, &papers, "identita", &large).await.status, 413);
        let path = format!("/fascicoli/{}/domande", story.anna);
        assert_eq!(porta.post(&story.operatore, &path, "scheda=inventata").await.status, 422);
        assert_eq!(porta.post(&story.operatore, &path, "scheda=assegno_sociale").await.status, 409);
    }
}

#[tokio::test]
async fn nobody_enters_without_a_login() {
    let story = begin(engines()[0]).await;
    let porta = open(&story);
    let claim = format!("/domande/{}", prepared(&story).await);
    let steps =
        ["", "/dati", "/controlli", "/documenti", "/conferma", "/invio", "/ricevuta.pdf", "/decisione"];
    let shown = steps.map(|step| format!("{claim}{step}"));
    for path in shown.iter().map(String::as_str).chain(["/domande", "/coda"]) {
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
            for step in ["", "/dati", "/controlli", "/documenti", "/conferma", "/invio", "/ricevuta.pdf"] {
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

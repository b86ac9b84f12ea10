//! The pages, through a dressed router: the whole story as people click it.

mod accesso;
mod inps;
mod valutazione;

use accessi::Actor;
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

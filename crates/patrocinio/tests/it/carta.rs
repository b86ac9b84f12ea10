//! The story on paper: who has no digital identity signs by hand, and a second pair of eyes looks at the paper.

use reqwest::StatusCode;
use store::testing::engines;

use crate::prova::{Browser, Page, Server, open_desk, take_in_charge};

const QUATTORDICESIMA: (&str, &str) = ("prestazione", "quattordicesima");
const SCAN: &[u8] = b"%PDF-1.7\n%%EOF\n";

/// Brings the scan of a signed paper in, from the page of its mandate.
async fn bring_in(operatore: &Browser, mandato: &str, scan: &[u8]) -> Page {
    let page = operatore.get(mandato).await;
    let form = page.button("Porta la scansione").fill(&[("visto", "si")]);
    operatore.upload(&form, "mandato.pdf", scan.to_vec()).await
}

#[tokio::test]
async fn a_mandate_signed_by_hand_opens_the_file_when_the_head_of_the_office_has_verified_it() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let ivo = Browser::enter(&server, "ivo").await;
        let anna = Browser::enter(&server, "anna").await;
        let richiesta = take_in_charge(&marta, "anna", &[QUATTORDICESIMA]).await;
        let mandato = &richiesta.mandato;

        paper_waits_and_opens_nothing(&server, &marta, mandato).await;
        head_refuses_it_with_a_reason(&ivo, mandato).await;
        marta.get(mandato).await.says("La carta è stata respinta").says("Manca la firma in fondo.");
        bring_in(&marta, mandato, SCAN).await.says("In attesa di verifica");
        let page = ivo.get(mandato).await;
        ivo.press(&page, "Registra la verifica", &[("esito", "conforme")]).await.says("Attivo");
        ivo.get("/scrivania").await.hides("Mandati da verificare");

        let fascicolo = marta.get(mandato).await.link("Apri il fascicolo");
        marta.get(&fascicolo).await.says("Mandato firmato su carta, da verificare").says("Mandato firmato");
        anna.get("/accessi").await.says("Verifica della firma su carta");
        anna.get(&richiesta.firma).await.says("Questa richiesta è chiusa");
        let revocation = anna.get(&format!("{mandato}/revoca")).await;
        anna.press(&revocation, "Sì, revoco", &[]).await.says("Revocato");
        assert!(marta.get(&fascicolo).await.status.is_client_error());
        let verified = house.run(&["verifica"]);
        let said = String::from_utf8_lossy(&verified.stdout).into_owned();
        assert!(verified.status.success() && said.contains("register whole"), "{said}");
    }
}

/// The operator prints the mandate and brings its scan in; nobody of the desk verifies it, and no other office sees it.
async fn paper_waits_and_opens_nothing(server: &Server, marta: &Browser, mandato: &str) {
    let paper = marta.get(&format!("{mandato}/mandato.pdf")).await;
    assert!(paper.bytes.starts_with(b"%PDF"), "the paper to sign: {}", paper.status);
    let wrong = bring_in(marta, mandato, b"MZ").await;
    wrong.answers(StatusCode::UNPROCESSABLE_ENTITY, "non è un PDF");
    let waiting = bring_in(marta, mandato, SCAN).await;
    waiting.says("In attesa di verifica").says("la verifica un'altra persona");
    assert!(!waiting.has("Apri il fascicolo"), "no file before the verification");
    let forced = marta.forge(&format!("{mandato}/verifica"), &[("esito", "conforme")]).await;
    assert_eq!(forced.status, StatusCode::FORBIDDEN, "{}", forced.words());
    let verena = Browser::enter(server, "verena").await;
    assert_eq!(verena.get(&format!("{mandato}/scansione")).await.status, StatusCode::NOT_FOUND);
}

/// The head of the office finds the mandate on the desk, reads the scan and refuses it.
async fn head_refuses_it_with_a_reason(ivo: &Browser, mandato: &str) {
    ivo.get("/scrivania").await.says("Mandati da verificare");
    let page = ivo.get(mandato).await;
    assert_eq!(ivo.get(&page.link("Scarica la scansione")).await.bytes, SCAN);
    let unsaid = ivo.press(&page, "Registra la verifica", &[("esito", "respinta")]).await;
    unsaid.answers(StatusCode::UNPROCESSABLE_ENTITY, "Perché non va bene");
    let reason = [("esito", "respinta"), ("motivo", "Manca la firma in fondo.")];
    ivo.press(&page, "Registra la verifica", &reason).await.says("In attesa di firma");
}

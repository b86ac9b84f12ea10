//! The search box: each office finds its own, by what is known of it, and nobody learns who else is there.

use reqwest::StatusCode;
use store::testing::engines;

use crate::prova::{
    Browser, House, Page, Server, confirm, find_persona, open_desk, prepare_claim, send_claim, sign,
    take_charge, take_in_charge,
};

const MAGGIORAZIONE: (&str, &str) = ("prestazione", "maggiorazione_sociale");

async fn search(browser: &Browser, cercato: &str) -> Page {
    let page = browser.get("/cerca").await;
    browser.press(&page, "Cerca", &[("cercato", cercato)]).await
}

#[tokio::test]
async fn an_office_finds_its_people_and_papers_and_no_other_office_does() {
    for engine in engines() {
        let house = House::build(engine).await;
        let server = house.serve();
        let [marta, anna] = ["marta", "anna"].map(|chiave| Browser::enter(&server, chiave));
        let (marta, anna) = (marta.await, anna.await);
        let richiesta = take_in_charge(&marta, "anna", &[MAGGIORAZIONE]).await;
        search(&marta, "ferraris").await.says("Maggiorazione sociale").hides("Persone");
        sign(&anna, &richiesta).await;
        let fascicolo = marta.get(&richiesta.mandato).await.link("Apri il fascicolo");
        let right = marta.get(&format!("{fascicolo}/diritti/maggiorazione_sociale")).await;
        marta.press(&right, "Aggiorna", &[("redditi_esenti_annui", "0,00")]).await;
        let domanda = prepare_claim(&marta, &fascicolo, "maggiorazione_sociale").await;
        confirm(&anna, &domanda).await;
        let protocollo = send_claim(&marta, &domanda).await;
        let pratica = number_of_the_case(&marta.get(&richiesta.mandato).await);

        let persona = find_persona("anna");
        let written = persona.codice_fiscale.to_lowercase();
        for person in [written.as_str(), "ferraris", "Anna FERR"] {
            let found = search(&marta, person).await;
            assert_eq!(found.link("Ferraris Anna"), fascicolo, "{}", found.words());
            found.says(&protocollo).says(&persona.codice_fiscale);
        }
        search(&marta, &protocollo).await.says(&protocollo).hides("Niente trovato");
        assert_eq!(search(&marta, &pratica).await.link("Ferraris Anna"), fascicolo);

        others_find_nothing(&server, &[&written, "ferraris", &protocollo, &pratica]).await;
        inps_finds_by_number_and_in_charge(&server, &protocollo).await;
        for secret in [persona.codice_fiscale.as_str(), &written, "ferraris"] {
            assert!(!server.log().contains(secret), "{}", server.log());
        }
    }
}

#[track_caller]
fn number_of_the_case(mandato: &Page) -> String {
    let words = mandato.words();
    let (_, after) = words.split_once("pratica ").unwrap();
    after.split_whitespace().next().unwrap().to_owned()
}

async fn others_find_nothing(server: &Server, texts: &[&str]) {
    for chiave in ["waltraud", "fabio"] {
        let other = Browser::enter(server, chiave).await;
        for text in texts {
            search(&other, text).await.says("Niente trovato").hides("Ferraris");
        }
    }
}

/// The queue names nobody; a claim in charge does.
async fn inps_finds_by_number_and_in_charge(server: &Server, protocollo: &str) {
    let chiara = Browser::enter(server, "chiara").await;
    search(&chiara, "ferraris").await.says("Niente trovato");
    search(&chiara, protocollo).await.says("Prendi in carico").hides("Ferraris");
    take_charge(&chiara, protocollo).await;
    search(&chiara, "ferraris").await.says(protocollo);
}

#[tokio::test]
async fn what_cannot_be_looked_for_comes_back_with_words() {
    for engine in engines() {
        let (_house, _server, marta) = open_desk(engine).await;
        for (written, told) in [
            ("", "Persona o numero"),
            ("r", "almeno due lettere"),
            ("%%", "almeno due lettere"),
            ("RSSMRA80A01H501X", "codice fiscale"),
        ] {
            search(&marta, written).await.answers(StatusCode::UNPROCESSABLE_ENTITY, told);
        }
        search(&marta, "nessuno così").await.answers(StatusCode::OK, "Niente trovato");
    }
}

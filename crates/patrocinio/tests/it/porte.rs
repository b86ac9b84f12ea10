//! Every door, from the router's own list, tried by nobody, by the wrong ones and by the right ones.

use reqwest::header::{ALLOW, LOCATION};
use reqwest::{Method, StatusCode};
use store::testing::{Engine, engines};

use crate::prova::{
    Browser, House, Page, Richiesta, Server, confirm, find_persona, list_strade, open_desk, prepare_claim,
    send_claim, sign, take_charge, take_in_charge,
};

/// The doors that are open to whoever comes.
const PUBLIC: [&str; 6] = ["/", "/entra", "/esci", "/catalogo", "/catalogo/novita", "/catalogo/{scheda}"];
/// The doors of one's own session, beside the public ones: nobody else's data are behind them.
const OWN: [&str; 4] = ["/rientro", "/ruolo", "/sessione", "/scrivania"];
const SAME_ORIGIN: (&str, &str) = ("sec-fetch-site", "same-origin");

/// A world in which something has happened: what is behind the doors.
struct World {
    house: House,
    server: Server,
    /// The operator, the person, the clerk and the referente of the cards.
    right: [Browser; 4],
    edizione: String,
    richiesta: Richiesta,
    fascicolo: String,
    domanda: String,
    documento: String,
    protocollo: String,
    foglia: String,
}

impl World {
    async fn live(engine: Engine) -> Self {
        let (house, server, marta) = open_desk(engine).await;
        let anna = Browser::enter(&server, "anna").await;
        let chiara = Browser::enter(&server, "chiara").await;
        let oggetti = [("prestazione", "maggiorazione_sociale"), ("area", "pensioni")];
        let richiesta = take_in_charge(&marta, "anna", &oggetti).await;
        sign(&anna, &richiesta).await;
        let fascicolo = marta.get(&richiesta.mandato).await.link("Apri il fascicolo");
        let right = marta.get(&format!("{fascicolo}/diritti/maggiorazione_sociale")).await;
        marta.press(&right, "Aggiorna", &[("redditi_esenti_annui", "0,00")]).await.says("Si può chiedere");
        let domanda = prepare_claim(&marta, &fascicolo, "maggiorazione_sociale").await;
        let page = marta.get(&format!("{domanda}/documenti")).await;
        let form = page.button("Allega").fill(&[("tipo", "identita")]);
        let documento =
            marta.upload(&form, "carta.pdf", b"%PDF-1.7\n%%EOF\n".to_vec()).await.link("carta.pdf");
        confirm(&anna, &domanda).await;
        let protocollo = send_claim(&marta, &domanda).await;
        take_charge(&chiara, &protocollo).await.says("In lavorazione");
        let looked = anna.get("/accessi").await.button("Non riconosco questo accesso").action;
        let foglia = segment(&looked, 2);
        let edizione = house.edition().await;
        let right = [marta, anna, chiara, Browser::enter(&server, "nadia").await];
        Self { house, server, right, edizione, richiesta, fascicolo, domanda, documento, protocollo, foglia }
    }

    /// Writes a real address in place of the router's pattern; a new kind of parameter must be named here.
    fn fill(&self, pattern: &str) -> String {
        let id = match pattern.split('/').nth(1) {
            Some("mandati") => segment(&self.richiesta.mandato, 2),
            Some("documenti") => segment(&self.documento, 2),
            Some("edizioni") => self.edizione.clone(),
            _ => segment(&self.domanda, 2),
        };
        let filled = pattern
            .replace("{id}", &id)
            .replace("{codice}", &segment(&self.richiesta.firma, 2))
            .replace("{visita}", &segment(&self.richiesta.visita, 3))
            .replace("{soggetto}", &segment(&self.fascicolo, 2))
            .replace("{documento}", &segment(&self.documento, 2))
            .replace("{foglia}", &self.foglia)
            .replace("{scheda}", "maggiorazione_sociale");
        assert!(!filled.contains('{'), "say here what stands in {pattern}");
        filled
    }

    /// Lists every door with the methods that it accepts, from the router's own words.
    async fn doors(&self) -> Vec<(String, String, Vec<Method>)> {
        let mut doors = Vec::new();
        for pattern in list_strade() {
            let path = self.fill(&pattern);
            let refused = self.right[0].knock(Method::DELETE, &path, &[SAME_ORIGIN]).await;
            assert_eq!(refused.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
            let allowed = refused.headers[ALLOW].to_str().unwrap().split(',');
            doors.push((pattern, path, allowed.map(|name| name.trim().parse().unwrap()).collect()));
        }
        assert!(doors.len() > 30, "{} doors", doors.len());
        doors
    }

    /// Knocks with a form that every page could read: what refuses is the gate, not the form.
    async fn knock(&self, browser: &Browser, method: &Method, path: &str) -> Page {
        if *method != Method::POST {
            return browser.knock(method.clone(), path, &[]).await;
        }
        let seal = "0".repeat(64);
        let form = [
            ("risposta", "firmo"),
            ("letta", seal.as_str()),
            ("scheda", "maggiorazione_sociale"),
            ("tipo", "identita"),
            ("spiegazione", "prova"),
            ("esito", "accolta"),
            ("comunque", "si"),
            ("redditi_esenti_annui", "90.000,00"),
        ];
        browser.post_once(path, &form, path.ends_with("/documenti") || path.ends_with("/scansione")).await
    }

    /// Asserts that nothing of the person is on the page.
    fn require_silent(&self, page: &Page) {
        let anna = find_persona("anna");
        for secret in [&anna.cognome, &anna.codice_fiscale, &self.protocollo] {
            page.hides(secret);
        }
    }
}

fn segment(path: &str, place: usize) -> String {
    path.split('/').nth(place).unwrap().to_owned()
}

#[tokio::test]
async fn nobody_passes_any_door_without_logging_in() {
    for engine in engines() {
        let world = World::live(engine).await;
        let nobody = Browser::open(&world.server);
        for (pattern, path, methods) in world.doors().await {
            for method in methods {
                let page = world.knock(&nobody, &method, &path).await;
                let at = format!("{method} {pattern}: {} {}", page.status, page.words());
                if PUBLIC.contains(&pattern.as_str()) {
                    assert!(!page.status.is_server_error(), "{at}");
                    continue;
                }
                world.require_silent(&page);
                if method == Method::GET {
                    assert_eq!(page.status, StatusCode::SEE_OTHER, "{at}");
                    let login = page.headers[LOCATION].to_str().unwrap();
                    assert_eq!(login, format!("/entra?ritorno={path}"), "{at}");
                } else {
                    assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{at}");
                }
            }
        }
    }
}

#[tokio::test]
async fn the_wrong_one_finds_nothing_and_changes_nothing() {
    for engine in engines() {
        let world = World::live(engine).await;
        let before = world.state().await;
        for chiave in ["waltraud", "verena", "fabio", "hubert"] {
            let wrong = Browser::enter(&world.server, chiave).await;
            for (pattern, path, methods) in world.doors().await {
                if PUBLIC.iter().chain(&OWN).any(|own| *own == pattern) {
                    continue;
                }
                for method in methods {
                    let page = world.knock(&wrong, &method, &path).await;
                    let at = format!("{chiave}, {method} {pattern}: {} {}", page.status, page.words());
                    world.require_silent(&page);
                    let has_object = pattern.contains('{');
                    let is_refused = matches!(page.status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN);
                    let is_theirs =
                        page.status.is_success() || page.status == StatusCode::UNPROCESSABLE_ENTITY;
                    assert!(is_refused || (!has_object && is_theirs), "{at}");
                }
            }
        }
        assert_eq!(world.state().await, before, "the wrong ones changed something");
    }
}

#[tokio::test]
async fn every_door_opens_to_somebody() {
    for engine in engines() {
        let world = World::live(engine).await;
        for (pattern, path, methods) in world.doors().await {
            if !methods.contains(&Method::GET) {
                continue;
            }
            let mut answers = Vec::new();
            for browser in &world.right {
                let page = browser.knock(Method::GET, &path, &[]).await;
                assert!(!page.status.is_server_error(), "{pattern}: {}", page.words());
                answers.push(page.status);
            }
            // A step that is over says so, or leads to where things stand.
            let opens = |status: &StatusCode| {
                status.is_success() || matches!(*status, StatusCode::SEE_OTHER | StatusCode::CONFLICT)
            };
            assert!(answers.iter().any(opens), "{pattern} opens to nobody: {answers:?}");
        }
    }
}

#[tokio::test]
async fn another_site_cannot_send_a_form_with_one_s_cookies() {
    for engine in engines() {
        let world = World::live(engine).await;
        let before = world.state().await;
        for (pattern, path, methods) in world.doors().await {
            if !methods.contains(&Method::POST) {
                continue;
            }
            for browser in &world.right {
                for headers in [
                    [("origin", "https://altrove.example"), ("sec-fetch-site", "cross-site")].as_slice(),
                    &[("origin", "https://altrove.example")],
                    &[("sec-fetch-site", "same-site")],
                ] {
                    let forged = browser.knock(Method::POST, &path, headers).await;
                    assert_eq!(forged.status, StatusCode::FORBIDDEN, "{pattern} {headers:?}");
                }
            }
        }
        assert_eq!(world.state().await, before, "a forged form changed something");
        world.right[0].get("/scrivania").await.says("Anna");
    }
}

impl World {
    /// Counts what acts change; readings and refusals leave only leaves.
    async fn state(&self) -> [i64; 8] {
        let counts = [
            "SELECT COUNT(*) FROM mandati WHERE stato = 'attivo'",
            "SELECT COUNT(*) FROM mandati",
            "SELECT COUNT(*) FROM firme",
            "SELECT COUNT(*) FROM domande WHERE stato = 'in_lavorazione'",
            "SELECT COUNT(*) FROM allegati",
            "SELECT COUNT(*) FROM fatti_dichiarati",
            "SELECT COUNT(*) FROM contestazioni",
            "SELECT COUNT(*) FROM eventi",
        ];
        let mut state = [0; 8];
        for (count, sql) in state.iter_mut().zip(counts) {
            *count = self.house.count(sql).await;
        }
        state
    }
}

//! A form sent after the session ended: kept in the page, and sent once more by whoever wrote it, once.

use reqwest::{Method, StatusCode};
use store::testing::engines;

use crate::prova::{
    Browser, House, Page, Submission, fill_identity, find_persona, identify_with, open_desk, sign,
    take_in_charge,
};

const QUATTORDICESIMA: (&str, &str) = ("prestazione", "quattordicesima");
const PRESA: &str = "/presa-in-carico";
const SEND: &str = "Firma per la sede e invia";
const AGAIN: &str = "Invia di nuovo";
const MARK: &str = "ripresa";
/// A page that keeps a form says so in each language.
const KEPT: [(&str, &str); 3] = [("it", "non è perso"), ("de", "ist nicht verloren"), ("en", "is not lost")];

/// Sends a form when its session has ended, and gives the page that keeps it.
async fn send_late(house: &House, browser: &Browser, form: &Submission) -> Page {
    house.let_sessions_end().await;
    let late = browser.submit(form).await;
    late.answers(StatusCode::UNAUTHORIZED, "La sessione è finita").says_kept(form);
    late
}

/// Logs in beside the page that keeps a form, by its own link.
async fn log_in_beside(browser: &Browser, kept: &Page, name: &str) {
    let tab = browser.clone();
    let login = tab.follow(kept, "Entra (si apre un'altra scheda)").await;
    let landed = tab.press(&login, name, &[]).await;
    assert_eq!(landed.path, "/rientro", "{}", landed.words());
    landed.says("Torna alla scheda di prima");
}

impl Page {
    /// Asserts that the page holds the form, to be sent where it was sent.
    #[track_caller]
    fn says_kept(&self, form: &Submission) {
        let kept = self.button(AGAIN);
        let written: Vec<_> = kept.fields.into_iter().filter(|(name, _)| name != MARK).collect();
        assert_eq!((kept.action.as_str(), written), (form.action.as_str(), form.fields.clone()));
    }
}

/// Reads the role that is not the citizen's.
fn other_role(roles: &Page) -> String {
    let html = roles.html();
    let values = html.split("name=\"ruolo\" value=\"").skip(1).filter_map(|rest| rest.split('"').next());
    values.filter(|value| *value != "cittadino").collect()
}

/// Counts what the forms of these tests write.
async fn written(house: &House) -> [i64; 4] {
    let mut counts = [0; 4];
    for (count, table) in counts.iter_mut().zip(["mandati", "pratiche", "firme", "eventi"]) {
        *count = house.count(format!("SELECT COUNT(*) FROM {table}")).await;
    }
    counts
}

#[tokio::test]
async fn what_was_written_is_sent_after_logging_in_again_and_once_only() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let form = fill_identity(&marta.get(PRESA).await, "anna", &[QUATTORDICESIMA, ("area", "pensioni")]);
        let late = send_late(&house, &marta, &form).await;
        // Whoever presses before logging in loses nothing either.
        let early = marta.press(&late, AGAIN, &[]).await;
        early.answers(StatusCode::UNAUTHORIZED, "La sessione è finita").says_kept(&form);
        for (code, said) in KEPT {
            marta.in_lingua(code).submit(&form).await.answers(StatusCode::UNAUTHORIZED, said);
        }
        assert_eq!(written(&house).await, [0; 4]);

        log_in_beside(&marta, &early, "Marta Fabbri").await;
        let text = marta.press(&early, AGAIN, &[]).await;
        text.says("Il testo del mandato");
        assert_eq!(house.count("SELECT COUNT(*) FROM mandati WHERE stato = 'bozza'").await, 2);

        let late = send_late(&house, &marta, &text.button(SEND)).await;
        log_in_beside(&marta, &late, "Marta Fabbri").await;
        marta.press(&late, AGAIN, &[]).await.says("La persona può firmare");
        marta.press(&late, AGAIN, &[]).await.answers(StatusCode::CONFLICT, "già stato inviato");
        assert_eq!(house.count("SELECT COUNT(*) FROM richieste_firma").await, 1);
        let anna = find_persona("anna");
        for secret in [&anna.cognome, &anna.codice_fiscale] {
            assert!(!server.log().contains(secret.as_str()), "{}", server.log());
        }
    }
}

#[tokio::test]
async fn a_session_closed_in_another_tab_keeps_the_form_too() {
    for engine in engines() {
        let (_house, _server, marta) = open_desk(engine).await;
        let text = identify_with(&marta, "anna", &[QUATTORDICESIMA], &[]).await;
        let elsewhere = marta.clone();
        elsewhere.submit(&elsewhere.get("/scrivania").await.button("Esci")).await;
        let late = marta.submit(&text.button(SEND)).await;
        late.says_kept(&text.button(SEND));
        log_in_beside(&marta, &late, "Marta Fabbri").await;
        marta.press(&late, AGAIN, &[]).await.says("La persona può firmare");
    }
}

#[tokio::test]
async fn somebody_else_does_not_send_it() {
    for engine in engines() {
        let house = House::build(engine).await;
        let server = house.serve();
        let browser = Browser::enter(&server, "marta").await;
        let form = fill_identity(&browser.get(PRESA).await, "anna", &[QUATTORDICESIMA]);
        let late = send_late(&house, &browser, &form).await;
        log_in_beside(&browser, &late, "Ivo Gatti").await;
        for (code, said) in
            [("it", "un'altra persona"), ("de", "eine andere Person"), ("en", "Another person")]
        {
            let dropped = browser.in_lingua(code).submit(&late.button(AGAIN)).await;
            dropped.answers(StatusCode::CONFLICT, said).hides("FRRNNA55C54L219Q");
            assert!(!dropped.offers(AGAIN), "{}", dropped.words());
        }
        assert_eq!(written(&house).await, [0; 4]);
    }
}

#[tokio::test]
async fn it_is_sent_in_the_role_in_which_it_was_written() {
    for engine in engines() {
        let house = House::build(engine).await;
        let server = house.serve();
        let carlo = Browser::enter(&server, "carlo").await;
        let form = fill_identity(&carlo.get(PRESA).await, "anna", &[QUATTORDICESIMA]);
        let late = send_late(&house, &carlo, &form).await;
        log_in_beside(&carlo, &late, "Carlo Bellini").await;
        carlo.forge("/ruolo", &[("ruolo", "cittadino")]).await;
        let other = carlo.press(&late, AGAIN, &[]).await;
        other.answers(StatusCode::CONFLICT, "Il ruolo era: Operatore di patronato").says_kept(&form);

        let tab = carlo.clone();
        let roles = tab.follow(&other, "Cambia ruolo (si apre un'altra scheda)").await;
        let landed = tab.press(&roles, "Continua", &[("ruolo", &other_role(&roles))]).await;
        assert_eq!(landed.path, "/rientro");
        carlo.press(&other, AGAIN, &[]).await.says("Il testo del mandato");
        assert_eq!(house.count("SELECT COUNT(*) FROM mandati").await, 1);
    }
}

#[tokio::test]
async fn a_citizen_with_a_job_comes_back_as_a_citizen() {
    for engine in engines() {
        let house = House::build(engine).await;
        let server = house.serve();
        let carlo = Browser::enter(&server, "carlo").await;
        carlo.get("/scrivania").await.says("Prendi in carico una persona");
        carlo.forge("/ruolo", &[("ruolo", "cittadino")]).await;
        house.let_sessions_end().await;
        let login = carlo.get("/scrivania").await;
        let desk = carlo.press(&login, "Carlo Bellini", &[]).await;
        assert_eq!(desk.path, "/scrivania");
        desk.hides("Prendi in carico una persona");
    }
}

#[tokio::test]
async fn a_file_is_not_kept_and_the_page_says_so() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let anna = Browser::enter(&server, "anna").await;
        let richiesta = take_in_charge(&marta, "anna", &[QUATTORDICESIMA]).await;
        sign(&anna, &richiesta).await;
        let fascicolo = marta.get(&richiesta.mandato).await.link("Apri il fascicolo");
        let form = marta.get(&fascicolo).await.button("Allega").fill(&[("spiegazione", "Una carta")]);
        house.let_sessions_end().await;
        for size in [1_000, 1_000_000] {
            let late = marta.upload(&form, "carta.pdf", vec![b' '; size]).await;
            late.answers(StatusCode::UNAUTHORIZED, "scegli di nuovo il file").hides("Una carta");
            assert!(!late.offers(AGAIN) && !late.has("non è perso"), "{}", late.words());
        }
    }
}

#[tokio::test]
async fn what_is_written_cannot_break_out_of_the_page() {
    let hostile = "\"><script>alert(1)</script>\nè & 'così'";
    for engine in engines() {
        let (house, _server, marta) = open_desk(engine).await;
        let form = fill_identity(&marta.get(PRESA).await, "anna", &[QUATTORDICESIMA]);
        let late = send_late(&house, &marta, &form.fill(&[("cognome", hostile)])).await;
        late.hides("<script>alert");
    }
}

#[tokio::test]
async fn a_forged_mark_or_address_keeps_and_sends_nothing() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let form = fill_identity(&marta.get(PRESA).await, "anna", &[QUATTORDICESIMA]);
        for mark in ["boh", "01a211ec-d425-7efc-8002-249f642dc2f5", "//altrove.example"] {
            let forged = marta.submit(&form.clone().fill(&[(MARK, mark)])).await;
            forged.answers(StatusCode::CONFLICT, "un'altra persona");
        }
        // Nobody, or somebody who writes a mark of his own.
        let nobody = Browser::open(&server);
        for form in [form.clone(), form.clone().fill(&[(MARK, "boh")])] {
            let plain = nobody.submit(&form).await;
            plain.answers(StatusCode::UNAUTHORIZED, "Devi entrare").hides("FRRNNA55C54L219Q");
        }
        house.let_sessions_end().await;
        let fields = [("codice_fiscale", "FRRNNA55C54L219Q")];
        for path in ["/altrove", "//altrove.example/presa-in-carico", "/\\altrove.example"] {
            let unknown = marta.forge(path, &fields).await;
            assert!(unknown.status.is_client_error(), "{path}: {}", unknown.status);
            unknown.hides("FRRNNA55C54L219Q");
        }
        let large = "x".repeat(64 * 1024);
        let lost = marta.submit(&form.clone().fill(&[("cognome", &large)])).await;
        lost.answers(StatusCode::UNAUTHORIZED, "Devi entrare");
        let abroad = [("origin", "https://altrove.example"), ("sec-fetch-site", "cross-site")];
        let forged = marta.knock(Method::POST, PRESA, &abroad).await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN);
        assert!(!forged.offers(AGAIN));
        assert_eq!(written(&house).await, [0; 4]);
    }
}

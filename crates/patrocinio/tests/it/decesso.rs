//! A person dies after the mandate is written and before it is signed: what reaches the signature is refused, and said.

use reqwest::StatusCode;
use store::testing::engines;

use crate::prova::{Browser, House, Page, find_persona, require_in_three_languages, take_in_charge};

/// The register of the story says that Quinto died on 17 February 2026: he is taken in charge the day before.
const THE_DAY_BEFORE: &str = "2026-02-16T09:00:00Z";
const THE_DAY_AFTER: &str = "2026-02-18T09:00:00Z";

/// What only a signature leaves behind.
const SIGNED: [&str; 7] = [
    "mandati WHERE stato = 'attivo' OR attivo_dal IS NOT NULL",
    "firme WHERE parte = 'mandante'",
    "richieste_firma WHERE usata IS NOT NULL",
    "titoli",
    "risorse WHERE tipo = 'fascicolo'",
    "eventi WHERE tipo = 'mandati.firmato'",
    "registro_foglie WHERE testo LIKE '%mandato.sign%'",
];

#[tokio::test]
async fn who_died_after_the_draft_signs_nothing_and_leaves_nothing_half_written() {
    for engine in engines() {
        let house = House::build(engine).await;
        let quinto = find_persona("Quinto");
        let credentials = house.offer(quinto).await;
        let mut server = house.serve_on(THE_DAY_BEFORE);
        let marta = Browser::enter(&server, "marta").await;
        let richiesta = take_in_charge(&marta, "Quinto", &[("prestazione", "quattordicesima")]).await;
        server.kill();

        let server = house.serve_on(THE_DAY_AFTER);
        let marta = Browser::enter(&server, "marta").await;
        // Somebody holds his telephone, and enters with his credentials.
        let phone = Browser::open(&server);
        phone.forge("/entra", &[("identita", &credentials)]).await;
        let page = phone.get(&richiesta.firma).await;
        let button = page.says("Un mandato da firmare").button("Firmo");
        let before = written(&house).await;
        let sign = async |tab: Browser| -> Page { tab.submit(&button).await };
        let key = "mandati-persona-deceduta";
        require_in_three_languages(&phone, StatusCode::CONFLICT, key, sign).await;
        phone.submit(&button).await.answers(StatusCode::CONFLICT, "Se è un errore");

        assert_eq!(written(&house).await, before);
        assert_eq!(house.count("SELECT COUNT(*) FROM mandati WHERE stato = 'in_attesa_di_firma'").await, 1);
        for signed in SIGNED {
            assert_eq!(house.count(format!("SELECT COUNT(*) FROM {signed}")).await, 0, "{signed}");
        }
        let sent = "SELECT COUNT(*) FROM registro_foglie WHERE testo LIKE '%mandato.send%'";
        assert!(house.count(sent).await > 0, "leaves name their action");
        // The request waits until it lapses: the desk is told nothing that only the register knows.
        let waiting = marta.get(&richiesta.mandato).await;
        waiting.says("In attesa di firma").hides("deceduta");
        assert!(!waiting.has("Apri il fascicolo") && waiting.offers("Annulla il mandato"));
        let verified = house.run(&["verifica"]);
        assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    }
}

/// Counts the rows that an answer could add to.
async fn written(house: &House) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in ["mandati", "pratiche", "firme", "titoli", "risorse", "eventi"] {
        counts.push(house.count(format!("SELECT COUNT(*) FROM {table}")).await);
    }
    counts
}

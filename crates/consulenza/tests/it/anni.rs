//! The past years of a right: asked on its page, each with who said it, and reckoned in its arrears.

use fascicoli::testing::{Reply, Story};
use jiff::civil::date;
use regole::{Centesimi, Valore};
use store::testing::{Engine, engines};

use crate::porta::{answer, open, send};

const CARD: &str = "quattordicesima";

/// A pensioner of 71 whose incomes of 2024 arrived, and those of the years before did not.
async fn ready(engine: Engine) -> (Story, String) {
    let story = Story::begin(engine, &[]).await;
    story.sign_for(CARD).await;
    let euro = |cents| Valore::Euro(Centesimi(cents));
    for (nome, valore) in [
        ("data_nascita", Valore::Data(date(1955, 3, 14))),
        ("tipo_pensione", Valore::Codice("VECCHIAIA".into())),
        ("gestione_pensione", Valore::Codice("FPLD".into())),
        ("decorrenza_pensione", Valore::Data(date(2017, 4, 1))),
        ("settimane_contributi_totali", Valore::Intero(1_100)),
        ("pensioni_lorde_annue", euro(800_000)),
        ("redditi_irpef_annui", euro(0)),
    ] {
        story.archivio.holds(nome, valore);
    }
    story.archivio.holds_of(2024, "redditi_irpef_annui", euro(12_300));
    let path = format!("/fascicoli/{}/diritti/{CARD}", story.anna);
    (story, path)
}

#[tokio::test]
async fn each_open_year_asks_what_the_rule_reads_and_shows_what_the_archives_know() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let Reply { status, page, .. } = open(&story).get(&story.operatore, &path).await;
        assert_eq!(status, 200, "{page}");
        for shown in [
            "id=\"anni-passati\"",
            "<legend>2025</legend>",
            "<legend>2021</legend>",
            "name=\"anno2024.redditi_esenti_annui\"",
            "name=\"anno2023.redditi_irpef_annui\"",
            "Che cosa dicono gli archivi del 2024",
            "123,00",
        ] {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
        assert!(!page.contains("name=\"anno2024.redditi_irpef_annui\""), "the archive says it: {page}");
        assert!(!page.contains("<legend>2020</legend>") && !page.contains("<legend>2026</legend>"), "{page}");
        assert!(!page.contains("data_nascita\""), "a birth is of no year: {page}");
    }
}

#[tokio::test]
async fn the_arrears_of_a_year_become_exact_when_its_facts_are_said() {
    const SAID: &str = "anno2024.pensioni_lorde_annue=8000&anno2024.redditi_esenti_annui=0\
                        &anno2024.settimane_contributi_totali=1100&anno2024.percepisce_quattordicesima=no";

    for engine in engines() {
        let (story, path) = ready(engine).await;
        let Reply { status, page, .. } = answer(&story, &path, SAID, true).await;
        assert_eq!(status, 200, "{page}");
        assert!(!page.contains("<html"), "a part is enough");
        assert!(page.contains("2024. Nei termini: 546,00"), "{page}");
        for shown in ["value=\"8000,00\"", "Dichiarato a PROVA, 25/11/2026."] {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
        assert!(page.contains("name=\"anno2024.detto\" value=\"pensioni_lorde_annue\""), "{page}");

        let body = "anno2024.detto=pensioni_lorde_annue&anno2024.pensioni_lorde_annue=";
        assert_eq!(answer(&story, &path, body, false).await.status, 303);
        let page = open(&story).get(&story.operatore, &path).await.page;
        assert!(!page.contains("value=\"8000,00\""), "{page}");
        assert!(!page.contains("2024. Nei termini: 546,00"), "{page}");
    }
}

#[tokio::test]
async fn a_wrong_amount_comes_back_beside_its_field_and_no_year_is_kept() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let body = "anno2023.redditi_irpef_annui=tanto&anno2022.redditi_irpef_annui=5";
        let Reply { status, page, .. } = answer(&story, &path, body, false).await;
        assert_eq!(status, 422, "{page}");
        for shown in [
            "value=\"tanto\"",
            "Scrivi un importo in euro",
            "href=\"#anno2023.redditi_irpef_annui\">2023: Redditi",
        ] {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
        let set = story.set(&story.operatore).await.unwrap();
        assert!(set.anno(2022).is_empty() && set.anno(2023).is_empty());
    }
}

#[tokio::test]
async fn what_is_paid_already_asks_nothing_of_the_past_and_reads_no_archive_of_it() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        story.archivio.pays(CARD);
        let page = open(&story).get(&story.operatore, &path).await.page;
        assert!(!page.contains("id=\"anni-passati\""), "{page}");
        assert!(story.archivio.asked_of_years().is_empty());
    }
}

#[tokio::test]
async fn the_person_says_it_herself_in_her_own_words() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let Reply { status, page, .. } = open(&story).get(&story.persona, &path).await;
        assert_eq!(status, 200, "{page}");
        assert!(page.contains("Scrivi quello che sai di ogni anno."), "{page}");
        let stranger = story.stranger().await;
        let forged = "anno2024.redditi_esenti_annui=1";
        assert_eq!(send(&story, &stranger, &path, forged, false).await.status, 404);
    }
}

#[tokio::test]
async fn what_makes_nothing_due_can_still_be_taken_back() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let years = [2021, 2022, 2023, 2025].map(|anno| format!("anno{anno}.redditi_irpef_annui=90000"));
        let body = format!("{}&anno2024.pensioni_lorde_annue=90000", years.join("&"));
        assert_eq!(answer(&story, &path, &body, false).await.status, 303);
        let page = open(&story).get(&story.operatore, &path).await.page;
        for anno in [2021, 2022, 2023, 2025] {
            assert!(
                page.contains(&format!("name=\"anno{anno}.detto\" value=\"redditi_irpef_annui\"")),
                "{page}"
            );
        }
        assert!(page.contains("name=\"anno2024.detto\" value=\"pensioni_lorde_annue\""), "{page}");
    }
}

#[tokio::test]
async fn a_year_that_begins_in_july_says_so() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_nucleo_familiare").await;
        let path = format!("/fascicoli/{}/diritti/assegno_nucleo_familiare", story.anna);
        let body = "anno2024.redditi_nucleo_annui=1000";
        assert_eq!(answer(&story, &path, body, false).await.status, 303);
        let page = open(&story).get(&story.operatore, &path).await.page;
        assert!(page.contains("Vale da luglio 2024 a giugno 2025. Dichiarato a PROVA"), "{page}");
    }
}

//! A "no" that rests on what the archives do not have can be contested where it is said.

use fascicoli::testing::{Reply, Story};
use jiff::civil::date;
use regole::{Centesimi, Valore};
use store::testing::{Engine, engines};

use crate::porta::{answer, open};

const CARD: &str = "doppia_annualita_superstiti";
const FACT: &str = "data_nuovo_matrimonio";
const SAID: &str = "Si basa su un dato che negli archivi non c&#39;è: Data del nuovo matrimonio.";

/// A widow with her share of a pension; no archive knows of a new marriage.
async fn widow(engine: Engine) -> (Story, String) {
    let story = Story::begin(engine, &[]).await;
    story.sign_for(CARD).await;
    story.archivio.holds("quota_coniuge", Valore::SiNo(true));
    story.archivio.holds("pensione_superstiti_mensile", Valore::Euro(Centesimi(61_237)));
    let path = format!("/fascicoli/{}/diritti/{CARD}", story.anna);
    (story, path)
}

fn married_on(day: &str) -> String {
    format!("contestato=si&{FACT}-giorno={day}&{FACT}-mese=8&{FACT}-anno=2026")
}

#[tokio::test]
async fn what_the_archives_do_not_have_is_said_beside_the_no_and_can_be_declared_there() {
    for engine in engines() {
        let (story, path) = widow(engine).await;
        let Reply { page, .. } = open(&story).get(&story.operatore, &path).await;
        assert!(page.contains(SAID), "{page}");
        assert!(page.contains(&format!("name=\"{FACT}-giorno\"")), "{page}");
        assert!(page.contains("Sui dati di oggi non spetta."), "{page}");

        let Reply { status, page: part, .. } = answer(&story, &path, &married_on("29"), true).await;

        assert_eq!(status, 200, "{part}");
        for shown in ["Sui dati di oggi si può chiedere.", "15.921,62", "Dichiarato a PROVA"] {
            assert!(part.contains(shown), "{shown} is missing in {part}");
        }
        assert!(!part.contains(SAID), "{part}");
        // The reason says who said it, too, and that no archive does.
        let source = "ma è dichiarato: Data del nuovo matrimonio (Dichiarato a PROVA, 25/11/2026).";
        assert!(part.contains(source), "{part}");
        assert!(part.contains("<strong>29/08/2026</strong> <small>(Dichiarato a PROVA)</small>"), "{part}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_comes_back_beside_its_own_field() {
    for engine in engines() {
        let (story, path) = widow(engine).await;
        let Reply { status, page, .. } = answer(&story, &path, &married_on("41"), false).await;
        assert_eq!(status, 422, "{page}");
        assert!(page.contains("value=\"41\"") && page.contains(SAID), "{page}");
        assert_eq!(page.matches("class=\"pt-summary").count(), 1, "{page}");
    }
}

#[tokio::test]
async fn what_an_archive_says_is_not_contested_as_silence() {
    for engine in engines() {
        let (story, path) = widow(engine).await;
        // Not on this day yet.
        story.archivio.holds(FACT, Valore::Data(date(2027, 8, 29)));
        let Reply { page, .. } = open(&story).get(&story.operatore, &path).await;
        assert!(page.contains("Sui dati di oggi non spetta."), "{page}");
        assert!(!page.contains("non-risulta"), "{page}");
    }
}

#[tokio::test]
async fn a_no_that_stands_without_that_silence_does_not_ask_for_it() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        story.archivio.holds("data_nascita", Valore::Data(date(1990, 5, 10)));
        let path = format!("/fascicoli/{}/diritti/assegno_sociale", story.anna);
        let Reply { page, .. } = open(&story).get(&story.persona, &path).await;
        assert!(page.contains("Sui dati di oggi non spetta."), "{page}");
        assert!(!page.contains("non-risulta"), "{page}");
    }
}

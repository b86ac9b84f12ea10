//! The pages, through a dressed router.

use accessi::Actor;
use axum::body::Body;
use axum::http::Request;
use fascicoli::testing::{Reply, Story};
use store::testing::engines;

use crate::diritti::{CARD, fill_archives};
use crate::porta::{answer, open};

async fn get(story: &Story, actor: &Actor, path: &str) -> Reply {
    open(story).get(actor, path).await
}

async fn ready(engine: store::testing::Engine) -> (Story, String) {
    let story = Story::begin(engine, &[]).await;
    story.sign_for(CARD).await;
    fill_archives(&story);
    let path = format!("/fascicoli/{}/diritti", story.anna);
    (story, path)
}

#[tokio::test]
async fn every_benefit_has_its_line() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let Reply { status, page, .. } = get(&story, &story.operatore, &path).await;
        assert_eq!(status, 200, "{page}");
        for scheda in story.catalogo.schede() {
            assert!(page.contains(&format!("diritti/{}\"", scheda.id)), "{} is missing", scheda.id);
        }
        assert!(page.contains("Serve un mandato di consulenza"), "{page}");
    }
}

#[tokio::test]
async fn a_benefit_shows_reasons_with_their_article_and_the_missing_facts_as_fields() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let Reply { status, page, .. } = get(&story, &story.operatore, &format!("{path}/{CARD}")).await;
        assert_eq!(status, 200, "{page}");
        for shown in [
            "L. 8 agosto 1995, n. 335, art. 3",
            "name=\"anni_soggiorno_legale_continuativo\"",
            "name=\"redditi_esenti_annui\"",
            "<details>",
            "Archivi INPS",
            "Prepara la domanda",
        ] {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
    }
}

#[tokio::test]
async fn an_answer_changes_the_outcome_on_the_spot_with_and_without_script() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let path = format!("{path}/{CARD}");

        let Reply { status, page: part, .. } = answer(&story, &path, "redditi_esenti_annui=0", true).await;
        assert_eq!(status, 200, "{part}");
        assert!(!part.contains("<html"), "a part is enough");
        assert!(part.contains("Da completare"), "{part}");
        let Reply { status, .. } =
            answer(&story, &path, "anni_soggiorno_legale_continuativo=40", false).await;
        assert_eq!(status, 303);

        let Reply { page, .. } = get(&story, &story.operatore, &path).await;
        assert!(page.contains("546,24"), "{page}");
        assert!(page.contains("Sui dati di oggi si può chiedere."), "{page}");
    }
}

#[tokio::test]
async fn an_answer_is_taken_back_by_emptying_it_and_only_by_whoever_saw_it() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let path = format!("{path}/{CARD}");
        let Reply { page, .. } = get(&story, &story.operatore, &path).await;
        assert!(!page.contains("name=\"detto\""), "nothing was declared: {page}");
        answer(&story, &path, "redditi_esenti_annui=5,00", false).await;

        // A form that was opened before has the field too, empty.
        answer(&story, &path, "redditi_esenti_annui=&anni_soggiorno_legale_continuativo=40", false).await;
        let Reply { page, .. } = get(&story, &story.operatore, &path).await;
        assert!(page.contains("name=\"detto\" value=\"redditi_esenti_annui\""), "{page}");
        assert!(page.contains("value=\"5,00\""), "{page}");

        let body = "detto=redditi_esenti_annui&redditi_esenti_annui=&anni_soggiorno_legale_continuativo=40";
        let Reply { status, page: part, .. } = answer(&story, &path, body, true).await;
        assert_eq!(status, 200, "{part}");
        assert!(!part.contains("value=\"5,00\""), "{part}");
        assert!(part.contains("Da completare"), "{part}");
    }
}

#[tokio::test]
async fn what_was_answered_with_yes_or_no_has_a_button_to_take_it_back() {
    const FACT: &str = "residenza_italia";
    const BUTTON: &str = "Non so: ritiro la risposta";

    for engine in engines() {
        // The archive does not say where she lives.
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        let path = format!("/fascicoli/{}/diritti/{CARD}", story.anna);
        let Reply { page, .. } = get(&story, &story.operatore, &path).await;
        assert!(page.contains("name=\"residenza_italia\"") && !page.contains(BUTTON), "{page}");
        answer(&story, &path, &format!("{FACT}=si"), false).await;
        let Reply { page, .. } = get(&story, &story.operatore, &path).await;
        assert!(page.contains(BUTTON), "{page}");
        answer(&story, &path, &format!("detto={FACT}&{FACT}="), false).await;
        let set = story.set(&story.operatore).await.unwrap();
        assert_eq!(set.fatti().find(FACT), None);
        let Reply { page, .. } = get(&story, &story.operatore, &path).await;
        assert!(!page.contains(BUTTON), "{page}");
    }
}

#[tokio::test]
async fn a_wrong_answer_comes_back_with_its_error_and_nothing_is_kept() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let path = format!("{path}/{CARD}");
        let body = "redditi_esenti_annui=tanto&anni_soggiorno_legale_continuativo=40";
        let Reply { status, page, .. } = answer(&story, &path, body, false).await;
        assert_eq!(status, 422);
        assert!(page.contains("value=\"tanto\""), "{page}");
        assert!(page.contains("Scrivi un importo in euro"), "{page}");
        let set = story.set(&story.operatore).await.unwrap();
        assert!(set.find("anni_soggiorno_legale_continuativo").is_none());
    }
}

#[tokio::test]
async fn survivors_are_declared_row_by_row() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("pensione_superstiti").await;
        let path = format!("/fascicoli/{}/diritti/pensione_superstiti", story.anna);
        let row = "superstiti.0.relazione=CONIUGE&superstiti.0.nuovo_matrimonio=no&superstiti.0.titolare_pensione=no\
                   &superstiti.0.data_nascita-giorno=1&superstiti.0.data_nascita-mese=2&superstiti.0.data_nascita-anno=1950";

        let Reply { status, page, .. } = answer(&story, &path, "superstiti.0.relazione=CONIUGE", false).await;
        assert_eq!(status, 422, "what no archive will complete is asked: {page}");
        assert_eq!(answer(&story, &path, row, false).await.status, 303);

        let Reply { page, .. } = get(&story, &story.operatore, &path).await;
        assert!(page.contains("Coniuge"), "{page}");
        assert!(page.contains("01/02/1950"), "{page}");
    }
}

#[tokio::test]
async fn the_person_reads_the_same_answer_in_her_words() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let Reply { status, page, .. } = get(&story, &story.persona, &path).await;
        assert_eq!(status, 200, "{page}");
        assert!(page.contains("Poi decide INPS"), "{page}");
        let Reply { page, .. } = get(&story, &story.persona, &format!("{path}/{CARD}")).await;
        assert!(!page.contains("Prepara la domanda"), "{page}");
        let stranger = story.stranger().await;
        assert_eq!(get(&story, &stranger, &path).await.status, 404);
        assert_eq!(get(&story, &story.persona, &format!("{path}/inventata")).await.status, 404);
    }
}

#[tokio::test]
async fn whoever_comes_reads_every_card_as_law_and_as_plain_language() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let porta = open(&story);
        let read =
            async |path: &str| porta.knock(None, Request::get(path).body(Body::empty()).unwrap()).await;
        let Reply { status, page, .. } = read("/catalogo").await;
        assert_eq!(status, 200, "{page}");
        for scheda in story.catalogo.schede() {
            assert!(page.contains(&format!("/catalogo/{}\"", scheda.id)), "{} is missing", scheda.id);
            let Reply { status, page, .. } = read(&format!("/catalogo/{}", scheda.id)).await;
            assert_eq!(status, 200, "{}: {page}", scheda.id);
            for requisito in &scheda.requisiti {
                let norma = story.catalogo.find_norma(&requisito.norma).unwrap();
                assert!(page.contains(&*norma.testo) || norma.testo.contains('\''), "{}", norma.testo);
            }
        }
        assert_eq!(read("/catalogo/reddito_di_luna").await.status, 404);
    }
}

#[tokio::test]
async fn a_card_says_what_changed_between_two_days() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let porta = open(&story);
        let read =
            async |path: &str| porta.knock(None, Request::get(path).body(Body::empty()).unwrap()).await;
        let asked = "confronto-giorno=1&confronto-mese=7&confronto-anno=2025";
        let Reply { status, page, .. } = read(&format!("/catalogo/{CARD}?{asked}")).await;
        assert_eq!(status, 200, "{page}");
        for shown in ["01/07/2025", "538,69", "546,24", "È cambiata"] {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
        let nonsense = "confronto-giorno=31&confronto-mese=2&confronto-anno=2025";
        let Reply { status, page, .. } = read(&format!("/catalogo/{CARD}?{nonsense}")).await;
        assert!(status == 200 && !page.contains("È cambiata"), "{page}");
    }
}

#[tokio::test]
async fn a_right_shows_what_can_be_recovered_month_by_month_and_never_says_it_is_lost() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        answer(&story, &format!("{path}/{CARD}"), "redditi_esenti_annui=0", false).await;
        answer(&story, &format!("{path}/{CARD}"), "anni_soggiorno_legale_continuativo=40", false).await;
        let Reply { page, .. } = get(&story, &story.operatore, &format!("{path}/{CARD}")).await;
        for shown in [
            "Quanto si può recuperare",
            "Da verificare: la prestazione parte dalla domanda",
            "Mancano per quel periodo: ",
            "<th scope=\"row\">gennaio 20",
        ] {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
        assert!(!page.contains("Quando spetterà"), "it is not denied today: {page}");
    }
}

#[tokio::test]
async fn a_right_that_comes_within_a_year_says_in_how_long_on_its_page_and_in_the_list() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        // The world stands at 25 November 2026.
        let born = jiff::civil::date(1960, 6, 25);
        story.archivio.holds("data_nascita", regole::Valore::Data(born));
        let Reply { page, .. } = get(&story, &story.operatore, &format!("{path}/{CARD}")).await;
        assert!(page.contains("Quando spetterà") && page.contains("tra 7 mesi"), "{page}");
        let Reply { page, .. } = get(&story, &story.operatore, &path).await;
        assert!(page.contains("spettare tra 7 mesi"), "{page}");
    }
}

#[tokio::test]
async fn a_first_day_that_is_not_known_says_so_and_the_fact_it_waits_for_is_given_on_the_page() {
    const QUOTA: &str = "pensione_quota_100";
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(QUOTA).await;
        story.archivio.holds("data_nascita", regole::Valore::Data(jiff::civil::date(1958, 5, 10)));
        let complete = regole::Valore::Data(jiff::civil::date(2021, 6, 30));
        story.archivio.holds("data_raggiungimento_38_anni_contributi", complete);
        let path = format!("/fascicoli/{}/diritti", story.anna);
        let Reply { page, .. } = get(&story, &story.operatore, &path).await;
        assert!(page.contains("Decorrenza non ancora nota"), "{page}");

        let path = format!("{path}/{QUOTA}");
        let Reply { page, .. } = get(&story, &story.operatore, &path).await;
        for shown in [
            "Sui dati di oggi si può chiedere.",
            "Decorrenza: non ancora nota. Serve sapere: Gestione in cui sono i contributi.",
            "Per sapere la decorrenza",
            "name=\"gestione_contributi\"",
        ] {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
        let Reply { status, page: part, .. } = answer(&story, &path, "gestione_contributi=CPDEL", true).await;
        assert_eq!(status, 200, "{part}");
        assert!(part.contains("Decorre dal 31/12/2021"), "{part}");
        assert!(part.contains("I dati dichiarati") && !part.contains("non ancora nota"), "{part}");
    }
}

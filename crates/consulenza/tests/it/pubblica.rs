//! The public catalogue: cards as law and as plain language, searched, and compared on two days.

use axum::body::Body;
use axum::http::Request;
use fascicoli::testing::{Reply, Story};
use store::testing::{Engine, engines};

use crate::diritti::CARD;
use crate::porta::open;

/// A year and a day on which the figures of the social allowance are known, and differ.
const DUE_GIORNI: &str = "dal-giorno=1&dal-mese=7&dal-anno=2025&al-giorno=1&al-mese=7&al-anno=2026";

async fn begin(engine: Engine) -> Story {
    Story::begin(engine, &[]).await
}

/// Reads a page as whoever comes.
async fn read(story: &Story, path: &str) -> Reply {
    open(story).knock(None, Request::get(path).body(Body::empty()).unwrap()).await
}

fn escaped(text: &str) -> String {
    text.replace('&', "&#38;")
        .replace('<', "&#60;")
        .replace('>', "&#62;")
        .replace('\'', "&#39;")
        .replace('"', "&#34;")
}

#[tokio::test]
async fn whoever_comes_reads_every_card_as_law_and_as_plain_language() {
    for engine in engines() {
        let story = begin(engine).await;
        let Reply { status, page, .. } = read(&story, "/catalogo").await;
        assert_eq!(status, 200, "{page}");
        for scheda in story.catalogo.schede() {
            assert!(page.contains(&format!("/catalogo/{}\"", scheda.id)), "{} is missing", scheda.id);
            let Reply { status, page, .. } = read(&story, &format!("/catalogo/{}", scheda.id)).await;
            assert_eq!(status, 200, "{}: {page}", scheda.id);
            for requisito in &scheda.requisiti {
                for shown in [&story.catalogo.cite(&requisito.norma), &*requisito.espressione] {
                    assert!(page.contains(&escaped(shown)), "{}: {shown} is missing", scheda.id);
                }
            }
            let entries = scheda
                .definizioni
                .iter()
                .chain(&scheda.importo)
                .chain(scheda.decorrenza.as_ref().map(|from| &from.voce));
            for espressione in entries.filter_map(|voce| voce.espressione.as_ref()) {
                assert!(page.contains(&escaped(espressione)), "{}: {espressione} is missing", scheda.id);
            }
            assert!(!page.contains("tipo_istanza") && !page.contains("tipo_categoria"), "{}", scheda.id);
        }
        let unconfirmed =
            |found: &&catalogo::Scheda| found.affidabilita == catalogo::Affidabilita::DaConfermare;
        let marked = story.catalogo.schede().filter(unconfirmed).count();
        assert_eq!(page.matches("Da confermare").count(), marked);
        assert_eq!(read(&story, "/catalogo/reddito_di_luna").await.status, 404);
    }
}

#[tokio::test]
async fn what_the_law_prints_as_a_table_is_a_table() {
    for engine in engines() {
        let story = begin(engine).await;
        let Reply { page, .. } = read(&story, "/catalogo/pensione_superstiti").await;
        for shown in [
            "C&#39;è il coniuge",
            "da 3 in su",
            "Caso per caso",
            "t.redditi_irpef_annui &#60;= 4 * minimo_annuo",
            "7.954,05 € l&#39;anno",
        ] {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
    }
}

#[tokio::test]
async fn a_card_says_what_changed_between_two_days_each_value_with_its_source_and_mark() {
    for engine in engines() {
        let story = begin(engine).await;
        let Reply { status, page, .. } = read(&story, &format!("/catalogo/{CARD}?{DUE_GIORNI}")).await;
        assert_eq!(status, 200, "{page}");
        let (_, changes) = page.split_once("id=\"novita\"").unwrap();
        for shown in
            ["01/07/2025", "538,69", "546,24", "(confermato)", "Provvisoria", "dal 01/01/2025 al 31/12/2025"]
        {
            assert!(changes.contains(shown), "{shown} is missing in {changes}");
        }
    }
}

#[tokio::test]
async fn a_day_that_is_none_or_comes_too_early_has_an_error_at_its_field_and_stays_written() {
    for engine in engines() {
        let story = begin(engine).await;
        for (days, wrong, kept) in [
            (
                "dal-giorno=31&dal-mese=2&dal-anno=2026&al-giorno=1&al-mese=7&al-anno=2026",
                "dal",
                "value=\"31\"",
            ),
            ("dal-anno=2025&al-giorno=1&al-mese=7&al-anno=2026", "dal", "value=\"2025\""),
            ("dal-giorno=1&dal-mese=7&dal-anno=2025&al-giorno=&al-mese=&al-anno=", "al", "value=\"2025\""),
            (
                "dal-giorno=1&dal-mese=7&dal-anno=2026&al-giorno=1&al-mese=7&al-anno=2025",
                "al",
                "value=\"2025\"",
            ),
        ] {
            for path in ["/catalogo/novita".to_owned(), format!("/catalogo/{CARD}")] {
                let Reply { status, page, .. } = read(&story, &format!("{path}?{days}")).await;
                assert_eq!(status, 422, "{days}");
                assert!(page.contains(&format!("id=\"{wrong}-errore\"")), "{days}: {page}");
                assert!(page.contains(kept), "{days}: {page}");
            }
        }
    }
}

#[tokio::test]
async fn a_figure_that_one_day_does_not_know_is_not_known_and_not_changed() {
    for engine in engines() {
        let story = begin(engine).await;
        let days = "dal-giorno=1&dal-mese=7&dal-anno=2026&al-giorno=1&al-mese=7&al-anno=2027";
        let Reply { page, .. } = read(&story, &format!("/catalogo/{CARD}?{days}")).await;
        let (_, changes) = page.split_once("id=\"novita\"").unwrap();
        assert!(changes.contains("Tra questi due giorni non risulta cambiato niente."), "{changes}");
        assert!(changes.contains("Non note in uno dei due giorni"), "{changes}");
        assert!(changes.contains("Non nota<"), "{changes}");
    }
}

#[tokio::test]
async fn the_whole_catalogue_is_compared_with_what_begins_to_hold() {
    for engine in engines() {
        let story = begin(engine).await;
        let days = "dal-giorno=1&dal-mese=7&dal-anno=2023&al-giorno=1&al-mese=7&al-anno=2024";
        let Reply { status, page, .. } = read(&story, &format!("/catalogo/novita?{days}")).await;
        assert_eq!(status, 200, "{page}");
        for shown in ["567,94", "598,61", "Comincia a valere.", "/catalogo/assegno_inclusione\"", "32%"] {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
        // A figure that many cards read is told once in their area.
        assert_eq!(page.matches("<th scope=\"row\">Trattamento minimo mensile\n").count(), 1, "{page}");
        let Reply { status, page, .. } = read(&story, "/catalogo/novita").await;
        assert!(status == 200 && page.contains("25/11/2025") && page.contains("25/11/2026"), "{page}");
    }
}

#[tokio::test]
async fn a_benefit_is_found_by_a_word_whatever_its_accents_and_case() {
    for engine in engines() {
        let story = begin(engine).await;
        for asked in ["invalidit%C3%A0+ordinario", "INVALIDITA+ordinario"] {
            let Reply { page, .. } = read(&story, &format!("/catalogo?cerca={asked}")).await;
            assert!(page.contains("/catalogo/assegno_ordinario_invalidita\""), "{page}");
            assert!(!page.contains("/catalogo/bonus_asilo_nido\""), "{page}");
        }
        let Reply { status, page, .. } = read(&story, "/catalogo?cerca=luna+park").await;
        assert!(status == 200 && page.contains("Nessuna prestazione contiene queste parole"), "{page}");
        let Reply { page, .. } = read(&story, "/catalogo?area=lavoro").await;
        assert!(page.contains("id=\"lavoro\" open") && !page.contains("id=\"pensioni\" open"), "{page}");
    }
}

#[tokio::test]
async fn a_question_that_no_source_answers_is_not_among_the_figures() {
    for engine in engines() {
        let story = begin(engine).await;
        let Reply { page, .. } = read(&story, "/catalogo/congedo_paternita_obbligatorio").await;
        let figures = page.split_once("id=\"cifre\"").map_or("", |(_, rest)| rest);
        let figures = figures.split_once("</table>").map_or("", |(figures, _)| figures);
        assert!(!figures.contains("altra madre"), "{figures}");
    }
}

//! Before a *ricostituzione*: credit, debt and rights lost, seen before any act; nothing is kept by looking.

use accessi::Actor;
use fascicoli::testing::{Reply, Story};
use jiff::civil::date;
use mandati::Oggetto;
use regole::{Centesimi, Valore};
use store::testing::{Engine, engines};

use crate::porta::{open, send};

const PAID: &str = "importo_aggiuntivo";
const ASKED: &str = "maggiorazione_sociale";

async fn look(story: &Story, actor: &Actor, body: &str) -> Reply {
    send(story, actor, &format!("/fascicoli/{}/ricostituzione", story.anna), body, false).await
}

/// A pensioner of 70 at the minimum who is paid the 154.94 and never asked for the increase.
async fn ready(engine: Engine) -> (Story, String) {
    let story = Story::begin(engine, &[]).await;
    let areas = story.catalogo.schede().map(|scheda| scheda.area).collect();
    story.sign(Oggetto::consulenza(&story.catalogo, areas, true).unwrap()).await;
    let euro = |cents| Valore::Euro(Centesimi(cents));
    for (nome, valore) in [
        ("data_nascita", Valore::Data(date(1956, 3, 1))),
        ("residenza_italia", Valore::SiNo(true)),
        ("cittadinanza", Valore::Codice("IT".into())),
        ("stato_civile", Valore::Codice("VEDOVO".into())),
        ("tipo_pensione", Valore::Codice("VECCHIAIA".into())),
        ("gestione_pensione", Valore::Codice("FPLD".into())),
        ("sistema_calcolo", Valore::Codice("MISTO".into())),
        ("decorrenza_pensione", Valore::Data(date(2022, 4, 1))),
        ("settimane_contributi_totali", Valore::Intero(1_100)),
        ("pensioni_lorde_annue", euro(795_405)),
        ("pensioni_lorde_mensili", euro(61_185)),
        ("redditi_irpef_annui", euro(0)),
        ("imposte_e_contributi_annui", euro(0)),
    ] {
        story.archivio.holds(nome, valore);
    }
    story.archivio.pays(PAID);
    let path = format!("/fascicoli/{}/ricostituzione", story.anna);
    (story, path)
}

#[tokio::test]
async fn the_incomes_of_each_open_year_are_asked_and_what_is_known_is_written_already() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        story.archivio.holds_of(2024, "redditi_irpef_annui", Valore::Euro(Centesimi(12_300)));
        let Reply { status, page, .. } = open(&story).get(&story.operatore, &path).await;
        assert_eq!(status, 200, "{page}");
        for shown in [
            "Prima della ricostituzione",
            "<legend>2026</legend>",
            "<legend>2022</legend>",
            "name=\"anno2026.pensioni_lorde_annue\" value=\"7954,05\"",
            "name=\"anno2024.redditi_irpef_annui\" value=\"123,00\"",
            "name=\"chiesta\" value=\"maggiorazione_sociale\"",
            "diritti/importo_aggiuntivo\"",
        ] {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
        assert!(!page.contains("Credito possibile"), "nothing was asked yet: {page}");
        assert!(!page.contains("settimane_contributi"), "only incomes would change: {page}");
    }
}

#[tokio::test]
async fn the_social_increase_takes_away_the_154_94_and_it_is_seen_before_the_claim() {
    for engine in engines() {
        let (story, _) = ready(engine).await;
        let known = "anno2026.pensioni_lorde_annue=7954,05&anno2026.redditi_irpef_annui=0\
                     &anno2026.redditi_esenti_annui=0&anno2026.imposte_e_contributi_annui=0";
        let Reply { status, page, .. } =
            look(&story, &story.operatore, &format!("chiesta={ASKED}&{known}")).await;
        assert_eq!(status, 200, "{page}");
        for shown in
            ["Credito possibile", "Debito possibile (indebito)", "2026: prima 154,94", "Prepara la domanda"]
        {
            assert!(page.contains(shown), "{shown} is missing in {page}");
        }
        let lost = "Non spetterebbero più, almeno in un anno: Importo aggiuntivo";
        assert!(page.contains(lost), "{page}");
        assert!(page.contains("value=\"maggiorazione_sociale\""), "{page}");
        // Dei redditi del 2024 non si sa nulla: quanto toglie la maggiorazione di quell'anno non è zero per certo.
        let unknown = "2024: prima tra 0,00 € e 154,94 €, dopo tra 0,00 € e 154,94 €; \
                       credito tra 0,00 € e 154,94 €, debito tra 0,00 € e 154,94 €";
        assert!(page.contains(unknown), "{page}");
    }
}

#[tokio::test]
async fn an_income_that_inps_did_not_know_makes_a_debt_and_is_not_declared_by_looking() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let body = "anno2026.pensioni_lorde_annue=7954,05&anno2026.redditi_irpef_annui=20000\
                    &anno2026.imposte_e_contributi_annui=0";
        let Reply { status, page, .. } = look(&story, &story.operatore, body).await;
        assert_eq!(status, 200, "{page}");
        assert!(
            page.contains("2026: prima 154,94 €, dopo 0,00 €; credito 0,00 €, debito 154,94 €"),
            "{page}"
        );
        assert!(page.contains("value=\"20000\""), "what was written stays in the form: {page}");
        // Il diritto che si perderebbe non si chiede, e gli anni fermi sono ripiegati.
        assert!(
            !page.contains("Prepara la domanda") && page.contains("non c’è un credito da chiedere"),
            "{page}"
        );
        assert!(page.contains("anni senza cambiamenti</summary>"), "{page}");
        let set = story.set(&story.operatore).await.unwrap();
        assert!(set.find("redditi_irpef_annui").unwrap().dichiarato.is_none());
        assert!(!open(&story).get(&story.operatore, &path).await.page.contains("20000"));
    }
}

#[tokio::test]
async fn the_same_incomes_change_nothing_though_the_past_is_unknown() {
    for engine in engines() {
        let (story, _) = ready(engine).await;
        let body = "anno2026.pensioni_lorde_annue=7954,05&anno2026.redditi_irpef_annui=0\
                    &anno2026.imposte_e_contributi_annui=0";
        let page = look(&story, &story.operatore, body).await.page;
        assert!(
            page.contains("Credito possibile: 0,00 €.") && page.contains("(indebito): 0,00 €."),
            "{page}"
        );
        assert!(!page.contains("Prepara la domanda"), "nothing would change: {page}");
    }
}

#[tokio::test]
async fn a_wrong_amount_comes_back_beside_its_field_and_nothing_is_reckoned() {
    for engine in engines() {
        let (story, _) = ready(engine).await;
        let Reply { status, page, .. } =
            look(&story, &story.operatore, "anno2025.redditi_irpef_annui=tanto").await;
        assert_eq!(status, 422, "{page}");
        assert!(page.contains("Scrivi un importo in euro") && page.contains("value=\"tanto\""), "{page}");
        assert!(!page.contains("Credito possibile"), "{page}");
    }
}

#[tokio::test]
async fn a_right_in_which_no_income_counts_is_not_reviewed() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        story.archivio.pays("incremento_transitorio_minime");
        let page = open(&story).get(&story.operatore, &path).await.page;
        assert!(page.contains("In pagamento, legati al reddito") && page.contains(PAID), "{page}");
        assert!(!page.contains("incremento_transitorio_minime"), "{page}");
    }
}

#[tokio::test]
async fn of_rights_that_the_mandate_does_not_open_nothing_is_told() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("quattordicesima").await;
        story.archivio.pays(PAID);
        let path = format!("/fascicoli/{}/ricostituzione", story.anna);
        let page = open(&story).get(&story.operatore, &path).await.page;
        assert!(page.contains("value=\"quattordicesima\"") && !page.contains(PAID), "{page}");
        assert!(!page.contains("reddito_casa_abitazione"), "{page}");
        let page = look(&story, &story.operatore, "chiesta=maggiorazione_sociale").await.page;
        assert!(!page.contains("Maggiorazione sociale"), "{page}");
    }
}

#[tokio::test]
async fn the_person_looks_for_herself_and_a_stranger_finds_nothing() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let page = open(&story).get(&story.persona, &path).await.page;
        assert!(page.contains("Cambia quelli che sono diversi."), "{page}");
        let page = look(&story, &story.persona, &format!("chiesta={ASKED}")).await.page;
        assert!(page.contains("rivolgiti al patronato") && !page.contains("/domande\""), "{page}");
        let stranger = story.stranger().await;
        assert_eq!(open(&story).get(&stranger, &path).await.status, 404);
        assert_eq!(look(&story, &stranger, "").await.status, 404);
    }
}

#[tokio::test]
async fn the_page_of_a_right_leads_there_where_an_income_decides() {
    for engine in engines() {
        let (story, path) = ready(engine).await;
        let rights = format!("/fascicoli/{}/diritti", story.anna);
        let page = open(&story).get(&story.operatore, &format!("{rights}/{PAID}")).await.page;
        assert!(page.contains(&format!("href=\"{path}\"")), "{page}");
        let page = open(&story).get(&story.operatore, &format!("{rights}/{ASKED}")).await.page;
        assert!(page.contains(&format!("href=\"{path}?chiesta={ASKED}\"")), "{page}");
        let page = open(&story).get(&story.operatore, &format!("{rights}/permessi_104")).await.page;
        assert!(!page.contains(&path), "{page}");
        let page = open(&story).get(&story.operatore, &rights).await.page;
        assert!(page.contains(&format!("href=\"{path}\"")), "{page}");
    }
}

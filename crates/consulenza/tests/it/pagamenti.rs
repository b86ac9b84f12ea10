//! What is being paid already is not to be claimed again.

use consulenza::{Gruppo, evaluate_one};
use fascicoli::testing::{Reply, Story};
use jiff::civil::date;
use regole::{Centesimi, Valore};
use store::testing::engines;

use crate::diritti::{CARD, fill_archives};
use crate::porta::{answer, open};

/// A pensioner of 71 with a low pension, whose mandate is for the fourteenth payment; gives the page of that right.
pub(crate) async fn pensioner(story: &Story) -> String {
    story.sign_for("quattordicesima").await;
    for (nome, valore) in [
        ("data_nascita", Valore::Data(date(1955, 3, 10))),
        ("tipo_pensione", Valore::Codice("VECCHIAIA".into())),
        ("gestione_pensione", Valore::Codice("FPLD".into())),
        ("decorrenza_pensione", Valore::Data(date(2018, 1, 1))),
        ("pensioni_lorde_annue", Valore::Euro(Centesimi(900_000))),
        ("redditi_irpef_annui", Valore::Euro(Centesimi(0))),
        ("settimane_contributi_totali", Valore::Intero(1_560)),
    ] {
        story.archivio.holds(nome, valore);
    }
    format!("/fascicoli/{}/diritti/quattordicesima", story.anna)
}

#[tokio::test]
async fn a_benefit_in_payment_is_said_to_be_so_and_not_offered() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        fill_archives(&story);
        let scheda = story.catalogo.find_scheda(CARD).unwrap();
        let before = story.set(&story.operatore).await.unwrap();
        assert!(!evaluate_one(&before, scheda, before.giorno()).is_paid());

        story.archivio.pays(CARD);
        let after = story.set(&story.operatore).await.unwrap();

        let diritto = evaluate_one(&after, scheda, after.giorno());
        assert!(diritto.is_paid() && !diritto.is_claimable());
    }
}

#[tokio::test]
async fn a_pension_in_payment_takes_the_place_of_another() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("pensione_anticipata").await;
        fill_archives(&story);
        story.archivio.pays("pensione_vecchiaia");
        let scheda = story.catalogo.find_scheda("pensione_anticipata").unwrap();
        let set = story.set(&story.operatore).await.unwrap();

        let diritto = evaluate_one(&set, scheda, set.giorno());

        assert_eq!(diritto.coperta_da().map(|altra| &*altra.id), Some("pensione_vecchiaia"));
        assert_eq!(diritto.gruppo(), Gruppo::Coperta);
        assert!(!diritto.is_paid() && !diritto.is_claimable());
    }
}

#[tokio::test]
async fn what_a_pension_takes_the_place_of_is_said_to_be_not_needed_and_never_paid() {
    const COVERED: &str = "pensione_anticipata";

    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(COVERED).await;
        fill_archives(&story);
        story.archivio.pays("pensione_vecchiaia");
        let rights = format!("/fascicoli/{}/diritti", story.anna);

        let Reply { page, .. } = open(&story).get(&story.operatore, &rights).await;
        assert!(page.contains("C&#39;è già Pensione di vecchiaia"), "{page}");
        assert!(!page.contains("Già in pagamento"), "{page}");

        let Reply { page, .. } = open(&story).get(&story.operatore, &format!("{rights}/{COVERED}")).await;
        assert!(page.contains("Non serve: c&#39;è già Pensione di vecchiaia."), "{page}");
        for contradicting in
            ["Già in pagamento", "Sui dati di oggi", "I dati che mancano", "Prepara la domanda"]
        {
            assert!(!page.contains(contradicting), "{contradicting} in {page}");
        }
    }
}

#[tokio::test]
async fn what_is_not_paid_itself_stands_in_the_way_of_nothing() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let path = pensioner(&story).await;
        story.archivio.pays("pensione_vecchiaia");
        answer(&story, &path, "redditi_esenti_annui=0", false).await;

        // She opens all that the cards read, and with it the allowance that her pension has taken the place of.
        let Reply { page, .. } = open(&story).get(&story.persona, &path).await;

        assert!(page.contains("Sui dati di oggi si può chiedere."), "{page}");
        assert!(page.contains("APE sociale"), "{page}");
        assert!(!page.contains("Attenzione, è in pagamento: APE sociale"), "{page}");
    }
}

#[tokio::test]
async fn of_a_benefit_that_the_mandate_does_not_open_nothing_is_told() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("quattordicesima").await;
        fill_archives(&story);
        story.archivio.pays(CARD);
        let scheda = story.catalogo.find_scheda(CARD).unwrap();
        let set = story.set(&story.operatore).await.unwrap();
        assert!(set.find_pagamento(scheda).is_none());
        assert!(!evaluate_one(&set, scheda, set.giorno()).is_paid());
    }
}

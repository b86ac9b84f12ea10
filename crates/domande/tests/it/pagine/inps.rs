//! What the officer of INPS sees and does, and what the others read of it.

use store::testing::engines;

use super::{open, shown};
use crate::storia::*;

#[tokio::test]
async fn inps_finds_the_claim_takes_it_in_charge_and_refuses_it_with_reason_and_term() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let (domanda, invio) = sent(&story).await;
        let officer = officer(&story, "Neri", invio.sede_inps).await;
        let claim = format!("/domande/{domanda}");

        let queue = shown(&porta, &officer, "/coda", &["2026-0000001", "PROVA", "28/12/2026"]).await;
        assert!(!queue.contains("Bianchi"), "nobody's name before the taking in charge");
        assert_eq!(porta.get(&officer, &claim).await.status, 403);
        let taken = porta.post(&officer, &format!("{claim}/presa"), "").await;
        assert_eq!((taken.status, &taken.location), (303, &claim), "{}", taken.page);
        assert_eq!(porta.post(&officer, &format!("{claim}/presa"), "").await.status, 409);
        shown(&porta, &officer, &claim, &["Anna Bianchi", "9.000,00", "Decidi la domanda"]).await;

        let decision = format!("{claim}/decisione");
        shown(&porta, &officer, &decision, &["Ricorso amministrativo"]).await;
        assert_eq!(porta.post(&officer, &decision, "esito=rifiutata").await.status, 422);
        let form = "esito=rifiutata&motivo=reddito_superiore&spiegazione=Oltre+il+limite.";
        assert_eq!(porta.post(&officer, &decision, form).await.status, 303);
        assert_eq!(porta.post(&officer, &decision, form).await.status, 409);

        for reader in [&story.persona, &story.operatore] {
            let words = [
                "La domanda è rifiutata",
                "Il reddito supera il limite",
                "Oltre il limite.",
                "Comitato provinciale INPS",
                "23 febbraio 2027",
                "48/2023",
            ];
            shown(&porta, reader, &claim, &words).await;
        }
    }
}

#[tokio::test]
async fn an_acceptance_closes_the_claim_and_the_patronato_reads_the_outcome_alone() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let (domanda, officer) = in_charge(&story).await;
        let claim = format!("/domande/{domanda}");
        let decision = format!("{claim}/decisione");

        let done = porta.post(&officer, &decision, "esito=accolta").await;
        assert_eq!(done.status, 200, "{}", done.page);
        let again = porta.post(&officer, &decision, "esito=accolta").await;
        assert_eq!(again.status, 409, "{}", again.page);

        let page = shown(&porta, &story.operatore, &claim, &["La domanda è accolta"]).await;
        assert!(!page.contains("9.000,00"), "the data are shut");
        assert_eq!(porta.get(&story.operatore, &format!("{claim}/ricevuta.pdf")).await.status, 403);
        shown(&porta, &story.persona, &claim, &["La domanda è accolta", "9.000,00"]).await;
        for reader in [&story.persona, &story.operatore] {
            shown(&porta, reader, "/domande", &["Accolta", "2026-0000001"]).await;
        }
        shown(&porta, &officer, "/coda", &["Nessuna domanda in attesa"]).await;
    }
}

#[tokio::test]
async fn a_claim_whose_seal_is_broken_says_so_and_prints_no_receipt() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let (domanda, officer) = in_charge(&story).await;
        let change = format!(
            "UPDATE domande_campi SET aggiornato = '2020-01-01' WHERE domanda = '{domanda}' AND fatto = 'data_nascita'"
        );
        story.world.store.tamper(&change).await.unwrap();
        let claim = format!("/domande/{domanda}");
        let page = shown(&porta, &officer, &claim, &["non corrispondono più al sigillo"]).await;
        assert!(!page.contains("Decidi la domanda"));
        assert_eq!(porta.get(&officer, &format!("{claim}/ricevuta.pdf")).await.status, 409);
    }
}

//! The receipt of the answer that a claim rested on: who reads it, and what is made again from it.

use catalogo::{Ricevuta, Sorgente};
use fascicoli::testing::{Porta, Story};
use store::testing::engines;

use super::{hidden, new_claim, open, shown};
use crate::storia::*;

/// A claim sent as people click it, with what is missing in sight.
async fn clicked(story: &Story, porta: &Porta) -> String {
    let claim = new_claim(story, porta).await;
    porta.post(&story.operatore, &format!("{claim}/dati"), &format!("{SAID}=0,00")).await;
    let confirmation = format!("{claim}/conferma");
    let letta = hidden(&shown(porta, &story.persona, &confirmation, &[]).await, "letta");
    porta.post(&story.persona, &confirmation, &format!("letta={letta}")).await;
    let sent = porta.post(&story.operatore, &format!("{claim}/invio"), "comunque=si").await;
    assert_eq!((sent.status, &sent.location), (303, &claim), "{}", sent.page);
    claim
}

fn read_receipt(testo: String) -> Ricevuta {
    Ricevuta::read(&Sorgente { nome: "valutazione.json".to_owned(), testo })
        .unwrap_or_else(|difetti| panic!("{difetti:?}"))
}

#[tokio::test]
async fn a_sent_claim_keeps_the_receipt_of_its_answer_and_who_reads_the_claim_reads_it() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let claim = clicked(&story, &porta).await;
        let address = format!("{claim}/valutazione.json");
        let mut read = Vec::new();
        for reader in [&story.operatore, &story.persona] {
            shown(&porta, reader, &claim, &[&address, "Scarica la ricevuta della valutazione"]).await;
            let given = porta.get(reader, &address).await;
            assert_eq!(given.status, 200, "{}", given.page);
            read.push(given.page);
        }
        assert_eq!(read[0], read[1]);

        let ricevuta = read_receipt(read.remove(0));
        assert_eq!((&*ricevuta.scheda, ricevuta.esito), (CARD, regole::Esito::Spetta));
        assert_eq!(ricevuta.conosciuto_al, Some(ricevuta.data_diritto));
        let confronto = ricevuta.rifai(&story.catalogo).unwrap();
        assert_eq!(confronto.differenze_allora, []);

        let id = claim.rsplit_once('/').unwrap().1.parse().unwrap();
        let incarto = papers(&story, &story.persona, id).await;
        let sent: Vec<&str> = incarto.campi.iter().map(|campo| &*campo.fatto).collect();
        assert!(ricevuta.fatti.keys().all(|nome| sent.contains(&&**nome)), "{:?} {sent:?}", ricevuta.fatti);
        assert_eq!(ricevuta.fatti.len(), sent.len(), "exactly what the claim says");
    }
}

#[tokio::test]
async fn a_draft_has_no_receipt_and_neither_has_a_claim_that_nobody_could_judge() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let draft = new_claim(&story, &porta).await;
        let refused = porta.get(&story.operatore, &format!("{draft}/valutazione.json")).await;
        assert_eq!(refused.status, 409, "{}", refused.page);

        let story = begin(engine).await;
        let porta = open(&story);
        let (domanda, _) = sent(&story).await;
        let claim = format!("/domande/{domanda}");
        let page = shown(&porta, &story.operatore, &claim, &["Scarica la ricevuta (PDF)"]).await;
        assert!(!page.contains("valutazione.json"), "{page}");
        let missing = porta.get(&story.operatore, &format!("{claim}/valutazione.json")).await;
        assert_eq!(missing.status, 404, "{}", missing.page);
    }
}

#[tokio::test]
async fn a_receipt_changed_or_taken_away_behind_the_platforms_back_breaks_the_seal() {
    for engine in engines() {
        for change in [
            "UPDATE domande_ricevute SET ricevuta = REPLACE(ricevuta, '\"spetta\"', '\"non_spetta\"')",
            "DELETE FROM domande_ricevute",
        ] {
            let story = begin(engine).await;
            let porta = open(&story);
            let claim = clicked(&story, &porta).await;
            story.world.store.tamper(change).await.unwrap();
            shown(&porta, &story.operatore, &claim, &["non corrispondono più al sigillo"]).await;
            let refused = porta.get(&story.operatore, &format!("{claim}/valutazione.json")).await;
            assert_eq!(refused.status, 409, "{}", refused.page);
        }
    }
}

#[tokio::test]
async fn a_settled_mandate_shuts_the_receipt_to_the_patronato_and_not_to_the_person() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let claim = clicked(&story, &porta).await;
        let id = claim.rsplit_once('/').unwrap().1.parse().unwrap();
        let stato = papers(&story, &story.persona, id).await.copertina.domanda.stato;
        let officer = officer(&story, "Neri", stato.invio().unwrap().sede_inps).await;
        let address = format!("{claim}/valutazione.json");
        assert_eq!(porta.get(&officer, &address).await.status, 403, "not before the taking in charge");
        take(&story, &officer, id).await.unwrap();
        assert_eq!(porta.get(&officer, &address).await.status, 200);
        decide(&story, &officer, id, domande::Verdetto::Accolta).await.unwrap();
        assert_eq!(porta.get(&story.operatore, &address).await.status, 403);
        assert_eq!(porta.get(&story.persona, &address).await.status, 200);
    }
}

#[tokio::test]
async fn a_claim_sent_twice_keeps_one_receipt() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta = open(&story);
        let claim = clicked(&story, &porta).await;
        let address = format!("{claim}/valutazione.json");
        let before = porta.get(&story.persona, &address).await.page;
        assert_eq!(porta.post(&story.operatore, &format!("{claim}/invio"), "comunque=si").await.status, 303);
        assert_eq!(porta.get(&story.persona, &address).await.page, before);
    }
}

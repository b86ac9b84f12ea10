//! Documents enclosed with a claim.

use documenti::Contenuto;
use domande::{DomandaId, Enclose, EncloseError, Remove, RemoveError};
use fascicoli::testing::Story;
use fascicoli::{AskToAttach, ReadDocumento};
use store::testing::engines;

use crate::storia::*;

async fn enclose(story: &Story, domanda: DomandaId, tipo: &str, bytes: &[u8]) -> Result<(), EncloseError> {
    let limite = story.act(&story.operatore, &AskToAttach { soggetto: story.anna }).await?.limite;
    let contenuto = Contenuto::check(bytes.to_vec(), limite).unwrap();
    let enclose = Enclose {
        catalogo: &story.catalogo,
        domanda,
        tipo,
        contenuto: &contenuto,
        nome: "carta.pdf".parse().unwrap(),
        scade: None,
    };
    story.act(&story.operatore, &enclose).await
}

#[tokio::test]
async fn a_document_goes_into_the_case_file_and_with_the_claim_to_the_office() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        enclose(&story, domanda, "identita", b"%PDF-1.7 carta").await.unwrap();
        let invio = send_as(&story, &story.operatore, domanda).await.unwrap();
        let officer = officer(&story, "Neri", invio.sede_inps).await;
        take(&story, &officer, domanda).await.unwrap();

        let enclosed = papers(&story, &officer, domanda).await.allegati;

        assert_eq!(enclosed.len(), 1);
        let documento = enclosed[0].documento;
        assert_eq!(
            story.act(&officer, &ReadDocumento { documento }).await.unwrap().nome.as_str(),
            "carta.pdf"
        );
    }
}

#[tokio::test]
async fn the_same_file_serves_two_purposes_and_is_kept_once() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        enclose(&story, domanda, "identita", b"%PDF-1.7 carta").await.unwrap();
        enclose(&story, domanda, "redditi", b"%PDF-1.7 carta").await.unwrap();
        let enclosed = papers(&story, &story.operatore, domanda).await.allegati;
        assert_eq!(enclosed.len(), 2);
        assert_eq!(enclosed[0].documento, enclosed[1].documento);
        let again = enclose(&story, domanda, "redditi", b"%PDF-1.7 carta").await;
        assert!(matches!(again, Err(EncloseError::AlreadyEnclosed)), "{again:?}");
    }
}

#[tokio::test]
async fn the_agreement_in_force_says_how_many_documents_go_with_a_claim() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        for turn in 0..10 {
            enclose(&story, domanda, "redditi", format!("%PDF-1.7 {turn}").as_bytes()).await.unwrap();
        }
        let refused = enclose(&story, domanda, "redditi", b"%PDF-1.7 di troppo").await;
        assert!(matches!(refused, Err(EncloseError::TooMany(10))), "{refused:?}");
    }
}

#[tokio::test]
async fn what_the_card_does_not_ask_for_is_refused_and_a_sent_claim_takes_nothing_more() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        let refused = enclose(&story, domanda, "altro", b"%PDF-1.7 x").await;
        assert!(matches!(refused, Err(EncloseError::UnknownTipo)), "{refused:?}");
        send_as(&story, &story.operatore, domanda).await.unwrap();
        let refused = enclose(&story, domanda, "identita", b"%PDF-1.7 x").await;
        assert!(matches!(refused, Err(EncloseError::Transition(_))), "{refused:?}");
    }
}

#[tokio::test]
async fn a_document_enclosed_by_mistake_is_taken_out_until_the_claim_is_sent() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        enclose(&story, domanda, "identita", b"%PDF-1.7 carta").await.unwrap();
        let documento = papers(&story, &story.operatore, domanda).await.allegati[0].documento;
        let remove = Remove { domanda, documento, tipo: "identita".to_owned() };

        story.act(&story.operatore, &remove).await.unwrap();

        assert!(papers(&story, &story.operatore, domanda).await.allegati.is_empty());
        story.act(&story.operatore, &ReadDocumento { documento }).await.unwrap();
        let again = story.act(&story.operatore, &remove).await;
        assert!(matches!(again, Err(RemoveError::NotEnclosed)), "{again:?}");
        assert!(story.act(&story.persona, &remove).await.is_err());
        enclose(&story, domanda, "identita", b"%PDF-1.7 carta").await.unwrap();
        send_as(&story, &story.operatore, domanda).await.unwrap();
        let late = story.act(&story.operatore, &remove).await;
        assert!(matches!(late, Err(RemoveError::Transition(_))), "{late:?}");
    }
}

//! Requests that the office withdraws, or gives another code to.

use mandati::{
    AnswerError, Cancel, Causa, ChangeError, Read, ReadRequest, Reissue, Send, Stato, TransitionError,
};
use store::testing::engines;

use crate::people::{FIRMO, Story};

#[tokio::test]
async fn another_code_stops_the_former_one() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, old) = story.send("quattordicesima").await;
        let new = story.act(&story.operatore, &Reissue { mandato }).await.unwrap();
        let refused = story.answer(&story.persona, &old, FIRMO).await;
        assert!(matches!(refused, Err(AnswerError::UnknownCode)), "{refused:?}");
        story.answer(&story.persona, &new, FIRMO).await.unwrap();
        let late = story.act(&story.operatore, &Reissue { mandato }).await;
        assert!(matches!(late, Err(ChangeError::Transition(TransitionError::AlreadySigned))), "{late:?}");
    }
}

#[tokio::test]
async fn what_the_office_withdraws_cannot_be_signed() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = story.send("quattordicesima").await;
        story.act(&story.operatore, &Cancel { mandato }).await.unwrap();
        let refused = story.answer(&story.persona, &codice, FIRMO).await;
        let withdrawn = TransitionError::Ended(Causa::Annullato);
        assert!(
            matches!(&refused, Err(AnswerError::Transition(error)) if *error == withdrawn),
            "{refused:?}"
        );
        story.assert_count("pratiche WHERE chiusa IS NULL", 0).await;
    }
}

#[tokio::test]
async fn of_several_mandates_one_is_withdrawn_and_the_others_are_signed() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let oggetti = [story.prestazione("quattordicesima"), story.prestazione("assegno_sociale")];
        let mandato = story.act(&story.operatore, &story.visit(oggetti)).await.unwrap();
        let codice = story.act(&story.operatore, &Send { mandato }).await.unwrap();
        story.act(&story.operatore, &Cancel { mandato }).await.unwrap();

        let request = story.act(&story.persona, &ReadRequest { codice: &codice }).await.unwrap();
        assert_eq!(request.mandati.len(), 2);
        let signed = story.answer(&story.persona, &codice, FIRMO).await.unwrap();
        assert_eq!(signed.len(), 1);
        assert!(!signed.contains(&mandato));
        assert!(matches!(story.stato(mandato).await, Stato::Cessato { causa: Causa::Annullato, .. }));
        story.assert_both_signed().await;
    }
}

#[tokio::test]
async fn a_signed_mandate_is_not_the_office_s_to_withdraw() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign("quattordicesima").await;
        let refused = story.act(&story.operatore, &Cancel { mandato }).await;
        assert!(
            matches!(refused, Err(ChangeError::Transition(TransitionError::AlreadySigned))),
            "{refused:?}"
        );
    }
}

#[tokio::test]
async fn the_text_of_a_request_names_what_the_decree_asks_for() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, _) = story.send("quattordicesima").await;
        let testo = story.act(&story.persona, &Read { mandato }).await.unwrap().testo;
        assert_eq!(testo.data.to_string(), "2026-11-25");
        assert_eq!(testo.mandante.nome_e_cognome(), "Anna Bianchi");
        assert_eq!(testo.mandatario.nome, "Patronato ACLI");
        assert_eq!(testo.mandatario.sede, "Sede di prova MT");
        assert_eq!(testo.mandatario.operatore, "Bruna Verdi");
        assert_eq!(testo.oggetto.len(), 1);
        assert!(testo.require_current().is_ok());
    }
}

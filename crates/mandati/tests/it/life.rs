//! The whole life of a mandate, and the case that lives with it.

use accessi::{AccessError, Refusal};
use jiff::SignedDuration;
use mandati::{Causa, MandatoId, Read, ReadRequest, Revoke, Send, SendError, Stato, Testo};
use store::Json;
use store::testing::engines;

use crate::actions::OpenFile;
use crate::people::{FIRMO, Story};

#[tokio::test]
async fn a_mandate_lives_from_the_desk_to_its_revocation() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.prepare("quattordicesima").await;
        assert_eq!(story.stato(mandato).await, Stato::Bozza);

        let codice = story.act(&story.operatore, &Send { mandato }).await.unwrap();
        assert!(matches!(story.stato(mandato).await, Stato::InAttesaDiFirma { .. }));
        let closed = story.act(&story.operatore, &OpenFile(story.anna)).await;
        assert_eq!(closed, Err(AccessError::NotFound));

        let read = story.act(&story.persona, &ReadRequest { codice: &codice }).await.unwrap();
        assert_eq!(read.mandati.iter().map(|riga| riga.mandato.id).collect::<Vec<_>>(), [mandato]);
        story.answer(&story.persona, &codice, FIRMO).await.unwrap();
        let open = story.act(&story.operatore, &OpenFile(story.anna)).await.unwrap();
        assert_eq!(open, story.prestazione("quattordicesima").fatti(&story.catalogo));
        story.assert_both_signed().await;

        story.act(&story.persona, &Revoke { mandato }).await.unwrap();
        let refused = story.act(&story.operatore, &OpenFile(story.anna)).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::TitoloCessato)));
        assert!(matches!(story.stato(mandato).await, Stato::Cessato { causa: Causa::Revocato, .. }));
        story.assert_count("pratiche WHERE chiusa IS NULL", 0).await;
    }
}

#[tokio::test]
async fn one_signature_signs_every_mandate_of_the_visit() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let oggetti = [
            story.prestazione("quattordicesima"),
            story.prestazione("assegno_sociale"),
            story.consulenza(false),
        ];
        let mandato = story.act(&story.operatore, &story.visit(oggetti)).await.unwrap();
        let codice = story.act(&story.operatore, &Send { mandato }).await.unwrap();
        let signed = story.answer(&story.persona, &codice, FIRMO).await.unwrap();
        assert_eq!(signed.len(), 3);
        story.assert_count("mandati WHERE stato = 'attivo'", 3).await;
        story.assert_count("titoli", 3).await;
        story.assert_both_signed().await;
    }
}

#[tokio::test]
async fn both_signatures_bind_to_the_text_that_is_kept() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign("quattordicesima").await;
        let foglio = story.act(&story.operatore, &Read { mandato }).await.unwrap();
        let kept = Testo::impronta(&Json::write(&foglio.testo).unwrap());
        assert_eq!(foglio.firme.iter().map(|firma| firma.is_mandante).collect::<Vec<_>>(), [false, true]);
        assert!(foglio.firme.iter().all(|firma| firma.impronta == kept));
        story.assert_count("firme WHERE livello = 2 AND modo = 'identita_digitale'", 2).await;
    }
}

#[tokio::test]
async fn a_mandate_is_sent_once() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, _) = story.send("quattordicesima").await;
        let twice = story.act(&story.operatore, &Send { mandato }).await;
        assert!(
            matches!(twice, Err(SendError::Transition(mandati::TransitionError::AlreadySent))),
            "{twice:?}"
        );
        story.assert_count("pratiche", 1).await;
    }
}

#[tokio::test]
async fn the_same_object_is_asked_for_once_at_a_time() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        story.send("quattordicesima").await;
        let mandato = story.prepare("quattordicesima").await;
        let again = story.act(&story.operatore, &Send { mandato }).await;
        assert!(matches!(again, Err(SendError::SameObject)), "{again:?}");
        assert_eq!(story.stato(mandato).await, Stato::Bozza);
    }
}

#[tokio::test]
async fn the_object_of_an_expired_request_can_be_asked_for_again() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (old, _) = story.send("quattordicesima").await;
        story.pass(SignedDuration::from_hours(24 * 30));
        let (new, codice) = story.send("quattordicesima").await;
        story.answer(&story.persona, &codice, FIRMO).await.unwrap();
        assert!(matches!(story.stato(old).await, Stato::Cessato { causa: Causa::FirmaScaduta, .. }));
        assert!(matches!(story.stato(new).await, Stato::Attivo { .. }));
    }
}

async fn numero(story: &Story, mandato: MandatoId) -> String {
    story.act(&story.persona, &Read { mandato }).await.unwrap().pratica.unwrap()
}

#[tokio::test]
async fn cases_are_numbered_by_body_and_year_without_holes() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (first, _) = story.send("quattordicesima").await;
        assert_eq!(numero(&story, first).await, "ACLI-2026-000001");

        // The number that a refused sending drew goes back with it.
        let mandato = story.prepare("quattordicesima").await;
        assert!(story.act(&story.operatore, &Send { mandato }).await.is_err());
        let (second, _) = story.send("assegno_sociale").await;
        assert_eq!(numero(&story, second).await, "ACLI-2026-000002");

        let inca = story.stranger("INCA", "MT").await;
        let mandato = story.act(&inca, &story.visit([story.prestazione("quattordicesima")])).await.unwrap();
        story.act(&inca, &Send { mandato }).await.unwrap();
        assert_eq!(numero(&story, mandato).await, "INCA-2026-000001");

        story.pass(SignedDuration::from_hours(24 * 40));
        let (next_year, _) = story.send("maggiorazione_sociale").await;
        assert_eq!(numero(&story, next_year).await, "ACLI-2027-000001");
    }
}

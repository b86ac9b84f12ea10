//! The decision: what it ends, what it leaves open, who reads it.

use accessi::AccessError;
use domande::{
    DecideError, Decisione, List, Motivazione, Motivo, Quali, Stato, Strada, TakeChargeError,
    TransitionError, Veduta, Verdetto,
};
use jiff::civil::date;
use mandati::{Causa, Stato as StatoMandato};
use store::testing::engines;

use crate::storia::*;

#[tokio::test]
async fn a_full_acceptance_ends_the_mandate_and_everybody_reads_the_outcome() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, officer) = in_charge(&story).await;
        let mandato = papers(&story, &story.persona, domanda).await.copertina.domanda.mandato;

        let decisione = decide(&story, &officer, domanda, Verdetto::Accolta).await.unwrap();

        assert_eq!(decisione, Decisione::Accolta);
        let foglio = story.act(&story.persona, &mandati::Read { mandato }).await.unwrap();
        assert!(matches!(foglio.mandato.stato, StatoMandato::Cessato { causa: Causa::Estinto, .. }));
        let person = papers(&story, &story.persona, domanda).await;
        assert!(matches!(person.copertina.domanda.stato, Stato::Decisa { esito: Decisione::Accolta, .. }));
        let office = read(&story, &story.operatore, domanda).await.unwrap();
        assert!(matches!(office, Veduta::Esito(_)), "the outcome and nothing else");
        assert!(story.set(&story.operatore).await.is_err(), "the file is shut");
        assert!(story.set(&officer).await.is_err(), "and to INPS's office too");
        let listed = story.act(&story.operatore, &List::default()).await.unwrap();
        for (quali, found) in [(Quali::Decise, 1), (Quali::DaInviare, 0), (Quali::Inviate, 0)] {
            let some = story.act(&story.operatore, &List { quali, ..List::default() }).await.unwrap();
            assert_eq!(some.righe.len(), found, "{quali:?}");
        }
        assert_eq!(listed.righe.len(), 1, "the settled claim stays in the office's list");
    }
}

#[tokio::test]
async fn a_refusal_says_reason_authority_and_last_day_and_leaves_the_mandate_in_force() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, officer) = in_charge(&story).await;
        let verdict = refusal(Motivo::RedditoSuperiore);
        decide(&story, &officer, domanda, verdict).await.unwrap();

        for reader in [&story.persona, &story.operatore, &officer] {
            let stato = papers(&story, reader, domanda).await.copertina.domanda.stato;
            let Stato::Decisa { esito: Decisione::Rifiutata(rimedio), .. } = stato else {
                panic!("{stato:?}")
            };
            assert_eq!(rimedio.motivo.strada(), Strada::Ricorso);
            // Ninety days from 25 November.
            assert_eq!(rimedio.termine.entro, date(2027, 2, 23).into());
            assert!(rimedio.termine.fonte.contains("48/2023"), "{}", rimedio.termine.fonte);
            assert!(!rimedio.termine.proposto);
        }
        story.set(&story.operatore).await.unwrap();
    }
}

#[tokio::test]
async fn missing_papers_open_a_review_and_a_partial_acceptance_leaves_remedies() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, officer) = in_charge(&story).await;
        let perche = Motivazione {
            motivo: Motivo::DocumentiMancanti,
            spiegazione: "Manca il modello dei redditi esteri.".to_owned(),
        };
        let decisione =
            decide(&story, &officer, domanda, Verdetto::AccoltaParzialmente(perche)).await.unwrap();
        let rimedio = decisione.rimedio().unwrap();
        assert_eq!(rimedio.motivo.strada(), Strada::Riesame);
        story.set(&story.operatore).await.unwrap();
    }
}

#[tokio::test]
async fn a_claim_is_decided_once() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, officer) = in_charge(&story).await;
        decide(&story, &officer, domanda, refusal(Motivo::RedditoSuperiore)).await.unwrap();
        let again = decide(&story, &officer, domanda, Verdetto::Accolta).await;
        let expected = TransitionError::AlreadyDecided;
        assert!(matches!(again, Err(DecideError::Transition(error)) if error == expected), "{again:?}");
        let taken = take(&story, &officer, domanda).await;
        assert!(matches!(taken, Err(TakeChargeError::Transition(error)) if error == expected), "{taken:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_decisions_at_once_one_is_kept() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, officer) = in_charge(&story).await;
        let mut tasks = Vec::new();
        for turn in 0..6 {
            let (platform, officer) = (story.world.platform.clone(), officer.clone());
            let verdetto = if turn % 2 == 0 { Verdetto::Accolta } else { refusal(Motivo::RequisitiMancanti) };
            tasks.push(tokio::spawn(async move {
                platform.act(&officer, &domande::Decide { domanda, verdetto }).await
            }));
        }
        let mut kept = Vec::new();
        for task in tasks {
            kept.extend(task.await.unwrap().ok());
        }
        assert_eq!(kept.len(), 1);
        let read = papers(&story, &story.persona, domanda).await.copertina.domanda.stato;
        assert!(matches!(read, Stato::Decisa { esito, .. } if esito == kept[0]));
    }
}

#[tokio::test]
async fn nobody_decides_what_is_not_in_charge() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, invio) = sent(&story).await;
        let officer = officer(&story, "Neri", invio.sede_inps).await;
        for actor in [&officer, &story.operatore, &story.persona] {
            let refused = decide(&story, actor, domanda, Verdetto::Accolta).await;
            assert!(matches!(refused, Err(DecideError::Access(_))), "{refused:?}");
        }
    }
}

#[tokio::test]
async fn after_the_revocation_the_outcome_of_a_sent_claim_still_reaches_the_person() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, officer) = in_charge(&story).await;
        let mandato = papers(&story, &story.persona, domanda).await.copertina.domanda.mandato;
        story.revoke(mandato).await;
        assert!(matches!(
            read(&story, &story.operatore, domanda).await.unwrap_err(),
            AccessError::Forbidden(_)
        ));

        decide(&story, &officer, domanda, Verdetto::Accolta).await.unwrap();

        let person = papers(&story, &story.persona, domanda).await;
        assert!(matches!(person.copertina.domanda.stato, Stato::Decisa { .. }));
        assert!(read(&story, &story.operatore, domanda).await.is_err());
        let foglio = story.act(&story.persona, &mandati::Read { mandato }).await.unwrap();
        assert!(matches!(foglio.mandato.stato, StatoMandato::Cessato { causa: Causa::Revocato, .. }));
    }
}

#[tokio::test]
async fn a_mandate_of_advice_lasts_as_long_as_one_of_its_claims_is_open() {
    for engine in engines() {
        let story = begin(engine).await;
        let areas = std::collections::BTreeSet::from([catalogo::Area::Pensioni]);
        let advice = mandati::Oggetto::consulenza(&story.catalogo, areas, false).unwrap();
        let mandato = story.sign(advice).await;
        let first = prepare(&story, &story.operatore).await.unwrap();
        let other = domande::Prepare {
            catalogo: &story.catalogo,
            soggetto: story.anna,
            scheda: "maggiorazione_sociale",
        };
        story.act(&story.operatore, &other).await.unwrap();
        let invio = send_as(&story, &story.operatore, first).await.unwrap();
        let officer = officer(&story, "Neri", invio.sede_inps).await;
        take(&story, &officer, first).await.unwrap();
        decide(&story, &officer, first, Verdetto::Accolta).await.unwrap();
        let foglio = story.act(&story.persona, &mandati::Read { mandato }).await.unwrap();
        assert!(matches!(foglio.mandato.stato, StatoMandato::Attivo { .. }));
    }
}

#[tokio::test]
async fn an_acceptance_after_a_refusal_of_the_same_benefit_ends_the_mandate() {
    for engine in engines() {
        let story = begin(engine).await;
        let (first, officer) = in_charge(&story).await;
        decide(&story, &officer, first, refusal(Motivo::DocumentiMancanti)).await.unwrap();
        let second = prepare(&story, &story.operatore).await.unwrap();
        confirm(&story, second).await.unwrap();
        send_as(&story, &story.operatore, second).await.unwrap();
        take(&story, &officer, second).await.unwrap();
        decide(&story, &officer, second, Verdetto::Accolta).await.unwrap();
        assert!(story.set(&officer).await.is_err(), "no claim is in charge any more");
        let mandato = papers(&story, &story.persona, second).await.copertina.domanda.mandato;
        let foglio = story.act(&story.persona, &mandati::Read { mandato }).await.unwrap();
        assert!(matches!(foglio.mandato.stato, StatoMandato::Cessato { causa: Causa::Estinto, .. }));
    }
}

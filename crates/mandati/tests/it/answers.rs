//! The person's answer: hers alone, given once.

use std::sync::Arc;

use accessi::{AccessError, Hat, Refusal};
use anagrafe::Condizione;
use jiff::SignedDuration;
use mandati::{Answer, AnswerError, Causa, Codice, ReadRequest, Risposta, Stato, TransitionError};
use store::testing::engines;

use crate::actions::OpenFile;
use crate::people::{FIRMO, Story};

/// A code that was never given.
fn unknown() -> Codice {
    Codice::parse("2345-6789-ABCD-EFGH").unwrap()
}

#[tokio::test]
async fn a_consent_is_used_once() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, codice) = story.send("quattordicesima").await;
        story.answer(&story.persona, &codice, FIRMO).await.unwrap();
        for again in [FIRMO, Risposta::Rifiuto] {
            let refused = story.answer(&story.persona, &codice, again).await;
            assert!(matches!(refused, Err(AnswerError::AlreadyAnswered)), "{refused:?}");
        }
        story.assert_count("firme", 2).await;
        story.assert_count("titoli", 1).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_answers_in_parallel_one_is_taken() {
    for engine in engines() {
        let story = Arc::new(Story::begin(engine).await);
        let (mandato, codice) = story.send("quattordicesima").await;
        let mut tasks = Vec::new();
        for turn in 0..8 {
            let risposta = if turn % 2 == 0 { FIRMO } else { Risposta::Rifiuto };
            let (story, codice) = (Arc::clone(&story), codice.clone());
            tasks.push(tokio::spawn(async move { story.answer(&story.persona, &codice, risposta).await }));
        }
        let mut taken = 0;
        for task in tasks {
            match task.await.unwrap() {
                Ok(answered) => {
                    assert_eq!(answered, [mandato]);
                    taken += 1;
                }
                Err(error) => assert!(matches!(error, AnswerError::AlreadyAnswered), "{error:?}"),
            }
        }
        assert_eq!(taken, 1);
        story.assert_both_signed().await;
        story.assert_count("mandati WHERE stato = 'in_attesa_di_firma'", 0).await;
        let titles = u32::from(matches!(story.stato(mandato).await, Stato::Attivo { .. }));
        story.assert_count("titoli", titles).await;
    }
}

#[tokio::test]
async fn who_refuses_opens_nothing() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = story.send("quattordicesima").await;
        story.answer(&story.persona, &codice, Risposta::Rifiuto).await.unwrap();
        assert!(matches!(story.stato(mandato).await, Stato::Cessato { causa: Causa::Rifiutato, .. }));
        assert_eq!(story.act(&story.operatore, &OpenFile(story.anna)).await, Err(AccessError::NotFound));
        story.assert_count("firme", 1).await;
        story.assert_count("titoli", 0).await;
        story.assert_count("pratiche WHERE chiusa IS NULL", 0).await;
    }
}

#[tokio::test]
async fn a_stranger_with_the_code_is_told_what_he_would_be_told_of_no_code() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = story.send("quattordicesima").await;
        let carlo = story.world.person("Neri", "Carla").await;
        let carlo = story.world.actor(carlo, Hat::Assistito).await;
        for used in [false, true] {
            for codice in [&codice, &unknown()] {
                let read = story.act(&carlo, &ReadRequest { codice }).await;
                assert!(matches!(read, Err(AnswerError::UnknownCode)), "{used} {read:?}");
                let signed = story.answer(&carlo, codice, FIRMO).await;
                assert!(matches!(signed, Err(AnswerError::UnknownCode)), "{used} {signed:?}");
            }
            if !used {
                story.answer(&story.persona, &codice, FIRMO).await.unwrap();
            }
        }
        assert!(matches!(story.stato(mandato).await, Stato::Attivo { .. }));
    }
}

#[tokio::test]
async fn an_operator_answers_for_nobody_and_learns_nothing_of_a_code() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, codice) = story.send("quattordicesima").await;
        let stranger = story.stranger("INCA", "MT").await;
        for actor in [&story.operatore, &stranger] {
            for codice in [&codice, &unknown()] {
                let read = story.act(actor, &ReadRequest { codice }).await;
                assert!(matches!(read, Err(AnswerError::NotTheMandante)), "{read:?}");
                let signed = story.answer(actor, codice, FIRMO).await;
                assert!(matches!(signed, Err(AnswerError::NotTheMandante)), "{signed:?}");
            }
        }
        story.assert_count("mandati WHERE stato = 'in_attesa_di_firma'", 1).await;
    }
}

#[tokio::test]
async fn a_request_can_be_signed_until_its_last_instant_and_not_after() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = story.send("quattordicesima").await;
        let Stato::InAttesaDiFirma { scade } = story.stato(mandato).await else { panic!("not waiting") };
        // The act itself comes a millisecond later.
        story.world.store.clock.set(scade.plus(SignedDuration::from_millis(-1)));
        let late = story.answer(&story.persona, &codice, FIRMO).await;
        assert!(matches!(late, Err(AnswerError::Transition(TransitionError::Expired))), "{late:?}");
        story.world.store.clock.set(scade.plus(SignedDuration::from_millis(-2)));
        story.answer(&story.persona, &codice, FIRMO).await.unwrap();
    }
}

#[tokio::test]
async fn who_is_represented_or_dead_signs_nothing_and_the_consent_is_not_used() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, codice) = story.send("quattordicesima").await;
        let signing = |condizione| Answer {
            catalogo: &story.catalogo,
            codice: &codice,
            risposta: Risposta::Firmo(condizione),
        };
        let refused = story.act(&story.persona, &signing(Condizione::Rappresentata)).await;
        assert!(matches!(refused, Err(AnswerError::Rappresentata)), "{refused:?}");
        let died = Condizione::Deceduta("2026-10-01".parse().unwrap());
        let refused = story.act(&story.persona, &signing(died)).await;
        assert!(matches!(refused, Err(AnswerError::Deceduta)), "{refused:?}");
        story.assert_count("firme", 1).await;
        story.answer(&story.persona, &codice, FIRMO).await.unwrap();
    }
}

#[tokio::test]
async fn a_weak_login_signs_nothing() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, codice) = story.send("quattordicesima").await;
        let weak = story.world.actor_at(story.anna, Hat::Assistito, accessi::Livello::Uno).await;
        let refused = story.answer(&weak, &codice, FIRMO).await;
        let told = AccessError::Forbidden(Refusal::Livello);
        assert!(matches!(&refused, Err(AnswerError::Access(error)) if *error == told), "{refused:?}");
    }
}

//! The person's confirmation: of exactly what is declared, once for each content, and lost when it changes.

use accessi::AccessError;
use domande::{Confirm, ConfirmError, SendError, seal_declared};
use store::testing::engines;

use crate::storia::*;

#[tokio::test]
async fn without_the_persons_word_nothing_declared_is_sent() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        declare(&story, 0).await;
        let refused = send_as(&story, &story.operatore, domanda).await;
        assert!(matches!(refused, Err(SendError::NotConfirmed)), "{refused:?}");
        confirm(&story, domanda).await.unwrap();
        send_as(&story, &story.operatore, domanda).await.unwrap();
    }
}

#[tokio::test]
async fn what_comes_from_the_archives_alone_needs_no_confirmation() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        let refused = confirm(&story, domanda).await;
        assert!(matches!(refused, Err(ConfirmError::Nothing)), "{refused:?}");
        send_as(&story, &story.operatore, domanda).await.unwrap();
    }
}

#[tokio::test]
async fn a_confirmation_is_given_once() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        declare(&story, 0).await;
        confirm(&story, domanda).await.unwrap();
        let again = confirm(&story, domanda).await;
        assert!(matches!(again, Err(ConfirmError::AlreadyConfirmed)), "{again:?}");
        assert_eq!(papers(&story, &story.persona, domanda).await.conferme.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_confirmations_at_once_are_one() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        declare(&story, 0).await;
        let campi = fields(&story, &story.persona).await;
        let letta = seal_declared(domanda, &campi).unwrap().unwrap();
        let mut tasks = Vec::new();
        for _ in 0..6 {
            let (platform, actor) = (story.world.platform.clone(), story.persona.clone());
            let (catalogo, campi) = (story.catalogo.clone(), campi.clone());
            tasks.push(tokio::spawn(async move {
                let confirm = Confirm { catalogo: &catalogo, domanda, campi: &campi, letta };
                platform.act(&actor, &confirm).await
            }));
        }
        let mut taken = 0;
        for task in tasks {
            match task.await.unwrap() {
                Ok(()) => taken += 1,
                Err(ConfirmError::AlreadyConfirmed) => {}
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!(taken, 1);
    }
}

#[tokio::test]
async fn a_later_change_of_what_is_declared_voids_the_confirmation_even_if_it_is_changed_back() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        declare(&story, 0).await;
        confirm(&story, domanda).await.unwrap();
        declare(&story, 100).await;
        declare(&story, 0).await;
        let refused = send_as(&story, &story.operatore, domanda).await;
        assert!(matches!(refused, Err(SendError::NotConfirmed)), "{refused:?}");
        confirm(&story, domanda).await.unwrap();
        send_as(&story, &story.operatore, domanda).await.unwrap();
    }
}

#[tokio::test]
async fn what_changed_after_the_person_read_it_is_not_confirmed() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        declare(&story, 0).await;
        let campi = fields(&story, &story.persona).await;
        let letta = seal_declared(domanda, &campi).unwrap().unwrap();
        declare(&story, 100).await;
        let old = Confirm { catalogo: &story.catalogo, domanda, campi: &campi, letta };
        let refused = story.act(&story.persona, &old).await;
        assert!(matches!(refused, Err(ConfirmError::Changed)), "{refused:?}");
        let campi = fields(&story, &story.persona).await;
        let mixed = Confirm { catalogo: &story.catalogo, domanda, campi: &campi, letta };
        let refused = story.act(&story.persona, &mixed).await;
        assert!(matches!(refused, Err(ConfirmError::Changed)), "{refused:?}");
    }
}

#[tokio::test]
async fn nobody_confirms_in_the_persons_place() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        declare(&story, 0).await;
        let campi = fields(&story, &story.persona).await;
        let letta = seal_declared(domanda, &campi).unwrap().unwrap();
        let confirm = Confirm { catalogo: &story.catalogo, domanda, campi: &campi, letta };
        for actor in [&story.operatore, &story.stranger().await] {
            let refused = story.act(actor, &confirm).await;
            assert!(matches!(refused, Err(ConfirmError::Access(_))), "{refused:?}");
        }
        let other = story.world.person("Blu", "Dina").await;
        let other = story.world.actor(other, accessi::Hat::Assistito).await;
        let refused = story.act(&other, &confirm).await;
        assert!(matches!(refused, Err(ConfirmError::Access(AccessError::NotFound))), "{refused:?}");
    }
}

#[tokio::test]
async fn a_sent_claim_is_not_confirmed_any_more() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, _) = sent(&story).await;
        let refused = confirm(&story, domanda).await;
        assert!(matches!(refused, Err(ConfirmError::Transition(_))), "{refused:?}");
    }
}

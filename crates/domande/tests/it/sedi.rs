//! The INPS office: its queue, and the taking in charge, which is its only title.

use accessi::AccessError;
use domande::{Coda, Decide, Presa, Queue, TakeChargeError, TransitionError, Verdetto};
use fascicoli::testing::Story;
use jiff::SignedDuration;
use store::testing::engines;

use crate::storia::*;

async fn queue(story: &Story, actor: &accessi::Actor) -> Result<Coda, AccessError> {
    story.act(actor, &Queue::default()).await
}

#[tokio::test]
async fn a_sent_claim_waits_in_the_queue_of_the_competent_office_and_in_no_other() {
    for engine in engines() {
        let story = begin(engine).await;
        let draft = prepared(&story).await;
        let invio = {
            declare(&story, 0).await;
            confirm(&story, draft).await.unwrap();
            send_as(&story, &story.operatore, draft).await.unwrap()
        };
        let competent = officer(&story, "Neri", invio.sede_inps).await;
        let other = officer(&story, "Rossi", story.world.sede_inps().await).await;

        let coda = queue(&story, &competent).await.unwrap();
        assert_eq!(coda.righe.len(), 1);
        assert_eq!(coda.righe[0].protocollo, invio.protocollo);
        assert_eq!(coda.righe[0].carico, Presa::Libera);
        assert!(queue(&story, &other).await.unwrap().righe.is_empty());
        assert!(queue(&story, &story.operatore).await.is_err());
        assert!(queue(&story, &story.persona).await.is_err());
    }
}

#[tokio::test]
async fn a_claim_past_its_term_is_marked() {
    for engine in engines() {
        let story = begin(engine).await;
        let (_, invio) = sent(&story).await;
        story.world.store.clock.advance(SignedDuration::from_hours(24 * 40));
        let officer = officer(&story, "Neri", invio.sede_inps).await;
        let coda = queue(&story, &officer).await.unwrap();
        assert!(coda.righe[0].risposta.is_past(coda.oggi));
    }
}

#[tokio::test]
async fn before_the_taking_in_charge_the_office_reads_nothing_and_after_it_the_claim() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, invio) = sent(&story).await;
        let officer = officer(&story, "Neri", invio.sede_inps).await;
        assert!(read(&story, &officer, domanda).await.is_err());
        assert!(story.set(&officer).await.is_err());

        take(&story, &officer, domanda).await.unwrap();

        assert_eq!(papers(&story, &officer, domanda).await.copertina.domanda.id, domanda);
        let set = story.set(&officer).await.unwrap();
        assert!(set.find("pensioni_lorde_annue").is_some());
        assert_eq!(queue(&story, &officer).await.unwrap().righe[0].carico, Presa::Mia);
    }
}

#[tokio::test]
async fn a_claim_is_taken_in_charge_once() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, first) = in_charge(&story).await;
        let accessi::Hat::OperatoreInps { sede } = first.hat() else { panic!("an officer") };
        let second = officer(&story, "Viola", sede).await;
        for actor in [&first, &second] {
            let again = take(&story, actor, domanda).await;
            let expected = TransitionError::AlreadyInCharge;
            assert!(
                matches!(again, Err(TakeChargeError::Transition(error)) if error == expected),
                "{again:?}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_at_once_one_takes_the_claim() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, invio) = sent(&story).await;
        let mut tasks = Vec::new();
        for name in ["Neri", "Viola", "Grigi", "Rosa"] {
            let officer = officer(&story, name, invio.sede_inps).await;
            let (platform, catalogo) = (story.world.platform.clone(), story.catalogo.clone());
            tasks.push(tokio::spawn(async move {
                let take = domande::TakeCharge { catalogo: &catalogo, domanda };
                platform.act(&officer, &take).await
            }));
        }
        let mut taken = 0;
        for task in tasks {
            match task.await.unwrap() {
                Ok(()) => taken += 1,
                Err(TakeChargeError::Transition(TransitionError::AlreadyInCharge)) => {}
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!(taken, 1);
    }
}

#[tokio::test]
async fn another_inps_office_finds_no_claim() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, _) = in_charge(&story).await;
        let other = officer(&story, "Rossi", story.world.sede_inps().await).await;
        assert_eq!(read(&story, &other, domanda).await.unwrap_err(), AccessError::NotFound);
        let refused = take(&story, &other, domanda).await;
        assert!(matches!(refused, Err(TakeChargeError::Access(AccessError::NotFound))), "{refused:?}");
        let refused = story.act(&other, &Decide { domanda, verdetto: Verdetto::Accolta }).await;
        assert!(refused.is_err());
    }
}

#[tokio::test]
async fn a_draft_is_in_no_queue_and_no_officer_takes_it() {
    for engine in engines() {
        let story = begin(engine).await;
        let (_, invio) = sent(&story).await;
        let officer = officer(&story, "Neri", invio.sede_inps).await;
        story.sign_for("assegno_sociale").await;
        let prepare =
            domande::Prepare { catalogo: &story.catalogo, soggetto: story.anna, scheda: "assegno_sociale" };
        let draft = story.act(&story.operatore, &prepare).await.unwrap();
        assert_eq!(queue(&story, &officer).await.unwrap().righe.len(), 1);
        let refused = take(&story, &officer, draft).await;
        assert!(matches!(refused, Err(TakeChargeError::Access(AccessError::NotFound))), "{refused:?}");
    }
}

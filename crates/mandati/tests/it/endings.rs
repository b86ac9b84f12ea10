//! The end of a mandate whose intervention is settled.

use accessi::{AccessError, Hat, Refusal};
use mandati::{Causa, ChangeError, Read, Revoke, Stato, TransitionError};
use store::testing::engines;

use crate::actions::{Claim, Extinguish, OpenFile, Settle};
use crate::people::Story;

#[tokio::test]
async fn a_settled_claim_ends_the_mandate_with_its_case_and_its_title() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign("quattordicesima").await;
        let sede = story.sede_inps;
        let claim = Claim { anna: story.anna, mandato, sede };
        let domanda = story.act(&story.operatore, &claim).await.unwrap();
        let carla = story.world.person("Neri", "Carla").await;
        let officer = story.world.actor(carla, Hat::OperatoreInps { sede }).await;
        story.act(&officer, &Settle { domanda, mandato, sede }).await.unwrap();

        assert!(matches!(story.stato(mandato).await, Stato::Cessato { causa: Causa::Estinto, .. }));
        story.assert_count("pratiche WHERE chiusa IS NULL", 0).await;
        let refused = story.act(&story.operatore, &OpenFile(story.anna)).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::TitoloCessato)));
        // The office keeps reading its own paper.
        assert!(story.act(&story.operatore, &Read { mandato }).await.is_ok());
        let late = story.act(&story.persona, &Revoke { mandato }).await;
        let told = TransitionError::Ended(Causa::Estinto);
        assert!(matches!(&late, Err(ChangeError::Transition(error)) if *error == told), "{late:?}");
    }
}

#[tokio::test]
async fn nobody_but_the_inps_office_that_has_the_claim_settles_it() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign("quattordicesima").await;
        let carla = story.world.person("Neri", "Carla").await;
        let officer = story.world.actor(carla, Hat::OperatoreInps { sede: story.sede_inps }).await;
        for actor in [&officer, &story.operatore, &story.persona] {
            let refused = story.act(actor, &Extinguish(mandato)).await;
            assert!(matches!(refused, Err(ChangeError::Access(_))), "{refused:?}");
        }
        assert!(matches!(story.stato(mandato).await, Stato::Attivo { .. }));
    }
}

#[tokio::test]
async fn a_mandate_is_revoked_once_and_never_before_it_is_signed() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, _) = story.send("quattordicesima").await;
        let early = story.act(&story.persona, &Revoke { mandato }).await;
        assert!(matches!(&early, Err(ChangeError::Transition(TransitionError::NotActive))), "{early:?}");
        let mandato = story.sign("assegno_sociale").await;
        story.act(&story.persona, &Revoke { mandato }).await.unwrap();
        let twice = story.act(&story.persona, &Revoke { mandato }).await;
        let told = TransitionError::Ended(Causa::Revocato);
        assert!(matches!(&twice, Err(ChangeError::Transition(error)) if *error == told), "{twice:?}");
    }
}

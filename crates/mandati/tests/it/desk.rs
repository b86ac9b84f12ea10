//! Who may take whom in charge, and who sees a mandate before and after it is signed.

use accessi::testing::identity;
use accessi::{AccessError, Hat, Refusal};
use mandati::{Cancel, ChangeError, PrepareError, Read, Revoke, Send, SendError};
use store::testing::engines;

use crate::people::Story;

#[tokio::test]
async fn nobody_takes_himself_or_a_relative_in_charge() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let sister = story.world.person("Verdi", "Maria").await;
        story.world.relatives(sister, story.operatore.soggetto()).await;
        for nome in ["Bruna", "Maria"] {
            let visit = story.visit_of(identity("Verdi", nome), [story.prestazione("quattordicesima")]);
            let refused = story.act(&story.operatore, &visit).await;
            let told = AccessError::Forbidden(Refusal::Conflitto);
            assert!(matches!(&refused, Err(PrepareError::Access(error)) if *error == told), "{refused:?}");
        }
        story.assert_count("mandati", 0).await;
        story.assert_count("riconoscimenti", 0).await;
    }
}

#[tokio::test]
async fn only_who_acts_for_an_office_takes_people_in_charge() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let officer = story.world.person("Neri", "Carla").await;
        let officer = story.world.actor(officer, Hat::OperatoreInps { sede: story.sede_inps }).await;
        for actor in [&story.persona, &officer] {
            let refused = story.act(actor, &story.visit([story.consulenza(false)])).await;
            assert!(matches!(refused, Err(PrepareError::NoOffice)), "{refused:?}");
        }
        story.world.end_role(&story.operatore).await;
        let refused = story.act(&story.operatore, &story.visit([story.consulenza(false)])).await;
        let told = AccessError::Forbidden(Refusal::Abilitazione);
        assert!(matches!(&refused, Err(PrepareError::Access(error)) if *error == told), "{refused:?}");
    }
}

#[tokio::test]
async fn a_visit_without_an_object_or_with_an_unknown_province_leaves_nothing() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let refused = story.act(&story.operatore, &story.visit([])).await;
        assert!(matches!(refused, Err(PrepareError::NoObject)), "{refused:?}");
        let mut visit = story.visit([story.consulenza(false)]);
        visit.provincia = "XX".to_owned();
        let refused = story.act(&story.operatore, &visit).await;
        assert!(matches!(refused, Err(PrepareError::UnknownProvincia)), "{refused:?}");
        for table in ["mandati", "assistiti", "riconoscimenti"] {
            story.assert_count(table, 0).await;
        }
    }
}

#[tokio::test]
async fn another_office_neither_sees_nor_touches_a_mandate() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.prepare("quattordicesima").await;
        for stranger in [story.stranger("INCA", "MT").await, story.stranger("INAS", "PZ").await] {
            let read = story.act(&stranger, &Read { mandato }).await;
            assert_eq!(read.unwrap_err(), AccessError::NotFound);
            let sent = story.act(&stranger, &Send { mandato }).await;
            assert!(matches!(&sent, Err(SendError::Access(AccessError::NotFound))), "{sent:?}");
            let cancelled = story.act(&stranger, &Cancel { mandato }).await;
            assert!(matches!(&cancelled, Err(ChangeError::Access(AccessError::NotFound))), "{cancelled:?}");
        }
    }
}

#[tokio::test]
async fn the_office_cannot_take_back_what_the_person_gave() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign("quattordicesima").await;
        let refused = story.act(&story.operatore, &Revoke { mandato }).await;
        let told = AccessError::Forbidden(Refusal::NonConsentito);
        assert!(matches!(&refused, Err(ChangeError::Access(error)) if *error == told), "{refused:?}");
    }
}

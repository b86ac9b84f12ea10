//! Who looked, as the person reads it, and "I do not recognise this".

use accessi::visite::{Contest, ContestError, LookAtVisite};
use accessi::{AccessError, Hat, Motivo};
use registro::Kind as LeafKind;
use store::testing::engines;

use crate::actions::{ReadFascicolo, ask};
use crate::people::Story;

const FIRST_PAGE: LookAtVisite = LookAtVisite { before: None, limit: 50 };

#[tokio::test]
async fn the_person_reads_who_looked_for_which_body_why_and_by_which_mandate() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, fascicolo) = story.sign().await;
        story.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await.unwrap();

        let visits = story.act(&story.persona, &FIRST_PAGE).await.unwrap();

        let visit = visits.iter().find(|visit| visit.azione == "fascicolo.read").unwrap();
        assert_eq!(visit.ruolo, Some(Hat::Operatore { patronato: story.patronato, sede: story.sede }));
        assert_eq!(visit.tipo, LeafKind::Lettura);
        assert_eq!(visit.motivo, Some(Motivo::Patrocinio));
        assert_eq!(visit.titolo, Some(mandato.cast()));
        assert_eq!(visit.fatti, crate::people::FACTS);
        assert!(!visit.in_proprio);
        assert!(visits.iter().any(|visit| visit.azione == "sessione.open" && visit.in_proprio));
    }
}

#[tokio::test]
async fn an_attempt_that_was_refused_is_shown_too() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, fascicolo) = story.sign().await;
        let stranger = story.stranger().await;
        assert!(story.act(&stranger, &ask::<ReadFascicolo>(fascicolo)).await.is_err());

        let visits = story.act(&story.persona, &FIRST_PAGE).await.unwrap();
        assert_eq!(visits[0].tipo, LeafKind::Rifiuto);
        assert_eq!(visits[0].ruolo, Some(stranger.hat()));
    }
}

#[tokio::test]
async fn pages_follow_one_another_without_gaps() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        story.sign().await;
        let whole = story.act(&story.persona, &FIRST_PAGE).await.unwrap();
        let mut paged = Vec::new();
        let mut before = whole.first().map(|visit| visit.foglia);
        while let Some(visit) =
            story.act(&story.persona, &LookAtVisite { before, limit: 1 }).await.unwrap().pop()
        {
            before = Some(visit.foglia);
            paged.push(visit);
        }
        assert_eq!(paged, whole[1..]);
    }
}

#[tokio::test]
async fn the_register_is_read_by_the_person_and_by_no_professional() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        for professional in [&story.operatore, &story.officer] {
            let refused = story.act(professional, &FIRST_PAGE).await;
            assert!(matches!(refused, Err(AccessError::Forbidden(_))), "{refused:?}");
        }
    }
}

#[tokio::test]
async fn an_access_is_contested_once() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, fascicolo) = story.sign().await;
        story.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await.unwrap();
        let visits = story.act(&story.persona, &FIRST_PAGE).await.unwrap();
        let visit = visits.iter().find(|visit| visit.azione == "fascicolo.read").unwrap();

        let contest = Contest { foglia: visit.foglia };
        story.act(&story.persona, &contest).await.unwrap();
        assert_eq!(story.act(&story.persona, &contest).await, Err(ContestError::AlreadyContested));

        let visits = story.act(&story.persona, &FIRST_PAGE).await.unwrap();
        let contested: Vec<_> = visits.iter().filter(|visit| visit.contestata.is_some()).collect();
        assert_eq!(contested.len(), 1);
        assert_eq!(contested[0].foglia, contest.foglia);
    }
}

#[tokio::test]
async fn two_contests_at_once_give_one() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let visits = story.act(&story.persona, &FIRST_PAGE).await.unwrap();
        let contest = Contest { foglia: visits[0].foglia };
        let (one, other) =
            tokio::join!(story.act(&story.persona, &contest), story.act(&story.persona, &contest));
        assert!(one.is_ok() ^ other.is_ok(), "{one:?} {other:?}");
    }
}

#[tokio::test]
async fn nobody_contests_what_is_about_another() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let visits = story.act(&story.persona, &FIRST_PAGE).await.unwrap();
        let nosy = story.world.person("Rossi", "Gina").await;
        let nosy = story.world.actor(nosy, Hat::Assistito).await;
        let refused = story.act(&nosy, &Contest { foglia: visits[0].foglia }).await;
        assert_eq!(refused, Err(ContestError::Access(AccessError::NotFound)));
    }
}

//! Things about nobody: who may do what to them, and what the register keeps.

use std::marker::PhantomData;

use accessi::{
    AccessError, Act, Action, ActionKind, Desk, Hat, Id, Kind, Livello, Motivo, Refusal, Resource,
};
use registro::Kind as LeafKind;
use store::testing::engines;

use crate::people::Story;

struct Edizione;
impl Resource for Edizione {
    const KIND: Kind = Kind::Edizione;
}

struct Approve;
impl Action for Approve {
    const NAME: &'static str = "edizione.approve";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Edizione;
}

struct Read;
impl Action for Read {
    const NAME: &'static str = "edizione.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Edizione;
}

/// Asks, and does no more.
struct Ask<A>(Option<Id<Edizione>>, PhantomData<fn() -> A>);

impl<A: Action<On = Edizione>> Act for Ask<A> {
    type Output = ();
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), AccessError> {
        desk.allow::<A>(self.0, Motivo::CuraSchede).await
    }
}

#[tokio::test]
async fn a_referente_leaves_the_thing_and_no_person() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let nadia = story.world.person("Serra", "Nadia").await;
        let referente = story.world.actor(nadia, Hat::ReferenteSchede { sede: story.sede_inps }).await;
        let edition: Id<Edizione> = story.anna.cast();

        story.act(&referente, &Ask::<Approve>(Some(edition), PhantomData)).await.unwrap();
        story.act(&referente, &Ask::<Read>(None, PhantomData)).await.unwrap();

        let leaves = story.world.leaves().await;
        let [.., approval, reading] = leaves.as_slice() else { panic!("two leaves") };
        let entry = approval.entry();
        assert_eq!((entry.kind, entry.subject), (LeafKind::Atto, None));
        let resource = entry.resource.as_ref().unwrap();
        assert_eq!((resource.kind.as_str(), resource.id), ("edizione", edition.uuid()));
        assert_eq!(entry.actor.subject, Some(nadia.uuid()));
        assert_eq!(entry.actor.role.as_str(), "referente-schede");
        assert_eq!(entry.actor.office, Some(story.sede_inps.uuid()));
        assert_eq!(entry.motive.as_ref().unwrap().as_str(), "cura-schede");
        assert_eq!(reading.entry().kind, LeafKind::Lettura);
        assert_eq!(reading.entry().resource, None);
    }
}

#[tokio::test]
async fn nobody_else_may_and_the_refusal_is_on_record() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let ask = Ask::<Approve>(Some(story.anna.cast()), PhantomData);
        for actor in [&story.persona, &story.operatore, &story.officer] {
            let before = story.world.leaves().await.len();
            let refused = story.act(actor, &ask).await;
            assert_eq!(refused, Err(AccessError::Forbidden(Refusal::NonConsentito)));
            let leaves = story.world.leaves().await;
            assert_eq!(leaves.len(), before + 1);
            let entry = leaves.last().unwrap().entry();
            assert_eq!((entry.kind, entry.subject), (LeafKind::Rifiuto, None));
        }
    }
}

#[tokio::test]
async fn a_weak_login_and_an_ended_role_stop_a_referente_too() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let hat = Hat::ReferenteSchede { sede: story.sede_inps };
        let nadia = story.world.person("Serra", "Nadia").await;
        let ask = Ask::<Approve>(Some(story.anna.cast()), PhantomData);

        let weak = story.world.actor_at(nadia, hat, Livello::Uno).await;
        assert_eq!(story.act(&weak, &ask).await, Err(AccessError::Forbidden(Refusal::Livello)));

        let ended = story.world.actor(nadia, hat).await;
        story.world.end_role(&ended).await;
        assert_eq!(story.act(&ended, &ask).await, Err(AccessError::Forbidden(Refusal::Abilitazione)));
    }
}

//! Refusals: for which reason, in which words, and what stays of them.

use std::path::Path;

use accessi::testing::{World, identity};
use accessi::{
    AccessError, Act, Actor, Desk, Hat, Livello, Motivo, NewResource, Politiche, Refusal, SoggettoId,
};
use registro::Kind as LeafKind;
use store::StoreError;
use store::testing::engines;

use crate::actions::{Mandato, PrepareMandato, ReadFascicolo, ReadMandato, RevokeMandato, ask, ask_new};
use crate::people::Story;

#[tokio::test]
async fn a_role_that_has_ended_is_refused_for_any_id() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, fascicolo) = story.sign().await;
        story.world.end_role(&story.operatore).await;

        let ended = Err(AccessError::Forbidden(Refusal::Abilitazione));
        assert_eq!(story.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await, ended);
        assert_eq!(story.act(&story.operatore, &ask::<ReadMandato>(mandato)).await, ended);
        // The same words for an id that does not exist: they speak of the asker.
        assert_eq!(story.act(&story.operatore, &ask::<ReadMandato>(fascicolo.cast())).await, ended);
    }
}

#[tokio::test]
async fn a_weak_login_is_told_so_whatever_the_id() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, fascicolo) = story.sign().await;
        let weak = story.world.actor_at(story.anna, Hat::Assistito, Livello::Uno).await;
        let told = Err(AccessError::Forbidden(Refusal::Livello));
        assert_eq!(story.act(&weak, &ask::<ReadMandato>(mandato)).await, told);
        assert_eq!(story.act(&weak, &ask::<ReadMandato>(fascicolo.cast())).await, told);
    }
}

#[tokio::test]
async fn nobody_takes_himself_or_a_relative_in_charge() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let myself = story.operatore.soggetto();
        let sister = story.world.person("Verdi", "Maria").await;
        story.world.relatives(sister, myself).await;

        for person in [myself, sister] {
            let prepare =
                ask_new::<PrepareMandato, _>(|| NewResource::about(person).at(story.patronato, story.sede));
            let refused = story.act(&story.operatore, &prepare).await;
            assert_eq!(refused, Err(AccessError::Forbidden(Refusal::Conflitto)));
        }
    }
}

#[tokio::test]
async fn a_relative_is_refused_even_with_a_valid_title_of_the_office() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, fascicolo) = story.sign().await;
        let cousin = story.colleague("Bianchi").await;
        story.world.relatives(cousin.soggetto(), story.anna).await;
        let refused = story.act(&cousin, &ask::<ReadFascicolo>(fascicolo)).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::Conflitto)));
    }
}

#[tokio::test]
async fn the_person_herself_keeps_her_rights_when_a_relative_is_an_operator() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, fascicolo) = story.sign().await;
        story.world.relatives(story.operatore.soggetto(), story.anna).await;
        assert!(story.act(&story.persona, &ask::<ReadFascicolo>(fascicolo)).await.is_ok());
    }
}

/// A policy that permits everything, and one that fails at every question.
const FAILING: &str = r#"
    @id("tutto") permit (principal, action, resource);
    @id("guasto") @refusal("livello") forbid (principal, action, resource)
    when { principal.livello + 9223372036854775807 < 0 };
"#;

#[tokio::test]
async fn a_policy_that_fails_refuses_everybody_and_the_refusal_is_on_record() {
    let folder = tempfile::tempdir().unwrap();
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies/schema.cedarschema");
    std::fs::copy(schema, folder.path().join("schema.cedarschema")).unwrap();
    std::fs::write(folder.path().join("guasto.cedar"), FAILING).unwrap();
    for engine in engines() {
        let politiche = Politiche::from_folder(folder.path()).unwrap();
        let world = World::with_policies(engine, &[], politiche).await;
        let anna = world.person("Bianchi", "Anna").await;
        let (patronato, sede) = world.office().await;
        let bruna = world.person("Verdi", "Bruna").await;
        let operatore = world.actor(bruna, Hat::Operatore { patronato, sede }).await;

        let prepare = ask_new::<PrepareMandato, _>(|| NewResource::about(anna).at(patronato, sede));
        let refused = world.platform.act(&operatore, &prepare).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::NonConsentito)));
        let refusals = world.leaves().await;
        assert!(refusals.iter().any(|leaf| leaf.entry().kind == LeafKind::Rifiuto));
    }
}

/// Identifies somebody at the desk.
struct IdentifySomebody;

impl Act for IdentifySomebody {
    type Output = SoggettoId;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<SoggettoId, AccessError> {
        desk.identify(&identity("Bianchi", "Anna")).await
    }
}

#[tokio::test]
async fn only_who_takes_people_in_charge_identifies_them() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        assert_eq!(story.act(&story.operatore, &IdentifySomebody).await, Ok(story.anna));
        for actor in [&story.persona, &story.officer] {
            let refused = story.act(actor, &IdentifySomebody).await;
            assert_eq!(refused, Err(AccessError::Forbidden(Refusal::NonConsentito)));
        }
        story.world.end_role(&story.operatore).await;
        let refused = story.act(&story.operatore, &IdentifySomebody).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::Abilitazione)));
        assert_eq!(story.world.leaves().await.last().unwrap().entry().kind, LeafKind::Rifiuto);
    }
}

#[tokio::test]
async fn an_office_prepares_mandates_for_itself_only() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (patronato, sede) = story.world.office().await;
        let prepare = ask_new::<PrepareMandato, _>(|| NewResource::about(story.anna).at(patronato, sede));
        let refused = story.act(&story.operatore, &prepare).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::NonConsentito)));
    }
}

#[tokio::test]
async fn a_refusal_is_on_record_though_the_act_was_undone() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, _) = story.sign().await;
        let stranger = story.stranger().await;
        let before = story.world.leaves().await.len();

        assert!(story.act(&stranger, &ask::<ReadMandato>(mandato)).await.is_err());

        let leaves = story.world.leaves().await;
        assert_eq!(leaves.len(), before + 1);
        let entry = leaves.last().unwrap().entry().clone();
        assert_eq!(entry.kind, LeafKind::Rifiuto);
        assert_eq!(entry.action.as_str(), "mandato.read");
        assert_eq!(entry.outcome.as_str(), "accessi-non-consentito");
        assert_eq!(entry.subject, Some(story.anna.uuid()));
        assert_eq!(entry.actor.subject, Some(stranger.soggetto().uuid()));
        assert_eq!(entry.actor.office, stranger.hat().sede().map(store::Id::uuid));
    }
}

#[tokio::test]
async fn an_unknown_id_is_refused_and_recorded_about_nobody() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let unknown: accessi::Id<Mandato> = story.anna.cast();
        let refused = story.act(&story.operatore, &ask::<ReadMandato>(unknown)).await;
        assert_eq!(refused, Err(AccessError::NotFound));
        let last = story.world.leaves().await.pop().unwrap();
        assert_eq!(last.entry().kind, LeafKind::Rifiuto);
        assert_eq!(last.entry().subject, None);
        assert_eq!(last.entry().resource.as_ref().unwrap().id, unknown.uuid());
    }
}

/// Goes on after a refusal, as a page does that shows less.
struct Tolerant(accessi::Id<Mandato>);

impl Act for Tolerant {
    type Output = bool;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<bool, AccessError> {
        let refused = desk.permit::<RevokeMandato>(self.0, Motivo::Patrocinio).await.is_err();
        desk.permit::<ReadMandato>(self.0, Motivo::Patrocinio).await?;
        Ok(refused)
    }
}

#[tokio::test]
async fn a_refusal_is_on_record_though_the_act_went_on() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.prepare().await;
        assert!(story.act(&story.operatore, &Tolerant(mandato)).await.unwrap());
        let kinds: Vec<LeafKind> = story.world.leaves().await.iter().map(|leaf| leaf.entry().kind).collect();
        assert!(kinds.ends_with(&[LeafKind::Lettura, LeafKind::Rifiuto]), "{kinds:?}");
    }
}

/// Gets its permit and fails afterwards, for a reason of its own.
struct Failing(SoggettoId, Actor);

impl Act for Failing {
    type Output = ();
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), AccessError> {
        let (patronato, sede) = (self.1.hat().patronato().unwrap(), self.1.hat().sede().unwrap());
        let mandato = NewResource::about(self.0).at(patronato, sede);
        desk.permit_new::<PrepareMandato>(mandato, Motivo::PresaInCarico).await?;
        Err(AccessError::Store(StoreError::Missing))
    }
}

#[tokio::test]
async fn an_act_that_fails_by_itself_leaves_nothing() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let before = story.world.leaves().await.len();
        let failed = story.act(&story.operatore, &Failing(story.anna, story.operatore.clone())).await;
        assert!(failed.is_err());
        assert_eq!(story.world.leaves().await.len(), before);
    }
}

#[tokio::test]
async fn a_permit_leaves_who_what_under_which_title_and_which_facts() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, fascicolo) = story.sign().await;
        story.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await.unwrap();

        let leaf = story.world.leaves().await.pop().unwrap();
        let entry = leaf.entry();
        assert_eq!(entry.kind, LeafKind::Lettura);
        assert_eq!(entry.subject, Some(story.anna.uuid()));
        assert_eq!(entry.title, Some(mandato.uuid()));
        assert_eq!(entry.motive.as_ref().unwrap().as_str(), "patrocinio");
        assert_eq!(entry.actor.role.as_str(), "operatore");
        assert_eq!(entry.actor.body, Some(story.patronato.uuid()));
        let facts: Vec<&str> = entry.facts.iter().map(registro::Codice::as_str).collect();
        assert_eq!(facts, crate::people::FACTS);
    }
}

//! Scopes: what each role may list, as the decision and as the WHERE.

use std::marker::PhantomData;

use accessi::{AccessError, Act, Action, Actor, Desk, Hat, Id, Motivo, Refusal, Scope, Titolare};
use store::testing::engines;

use crate::actions::{
    ReadDomanda, ReadFascicolo, ReadMandato, ReadOutcome, SignMandato, TakeCharge, ask, ask_scope,
};
use crate::people::Story;

/// Lists what is registered in the scope of an action.
struct ListAll<A>(PhantomData<fn() -> A>);

impl<A: Action> Act for ListAll<A> {
    type Output = Vec<Id<A::On>>;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Vec<Id<A::On>>, AccessError> {
        let listing = desk.scope::<A>(Motivo::Patrocinio).await?;
        let listed = listing.list(None, 100).await?;
        assert!(listed.iter().all(|registered| registered.identita.cognome == "Bianchi"));
        Ok(listed.into_iter().map(|registered| registered.on).collect())
    }
}

async fn list<A: Action>(story: &Story, actor: &Actor) -> Vec<Id<A::On>> {
    story.act(actor, &ListAll::<A>(PhantomData)).await.unwrap_or_default()
}

/// What is listed is what can be opened one by one: no more, no less.
async fn lists_what_it_opens<A: Action>(story: &Story, actor: &Actor, all: &[Id<A::On>]) {
    let mut opened = Vec::new();
    for id in all {
        if story.act(actor, &ask::<A>(*id)).await.is_ok() {
            opened.push(*id);
        }
    }
    let mut listed = list::<A>(story, actor).await;
    listed.sort();
    opened.sort();
    assert_eq!(listed, opened, "{} {:?}", A::NAME, actor.hat());
}

#[tokio::test]
async fn every_list_shows_exactly_what_its_reader_may_open() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (running, fascicolo) = story.sign().await;
        let (revoked, _) = story.sign().await;
        let draft = story.prepare().await;
        let sent = story.send(running).await;
        let charged = story.send(running).await;
        let orphan = story.send(revoked).await;
        story.take_charge(charged, running).await;
        story.revoke(revoked).await;

        let sister = story.colleague("Bianchi").await;
        story.world.relatives(sister.soggetto(), story.anna).await;
        let head = story.world.person("Viola", "Ines").await;
        let head_hat = Hat::ResponsabileSede { patronato: story.patronato, sede: story.sede };
        let head = story.world.actor(head, head_hat).await;
        let nosy = story.world.person("Rossi", "Gina").await;
        let nosy = story.world.actor(nosy, Hat::Assistito).await;
        let stranger = story.stranger().await;

        let (mandati, domande) = ([running, revoked, draft], [sent, charged, orphan]);
        for actor in [&story.persona, &story.operatore, &story.officer, &sister, &head, &nosy, &stranger] {
            lists_what_it_opens::<ReadMandato>(&story, actor, &mandati).await;
            lists_what_it_opens::<ReadFascicolo>(&story, actor, &[fascicolo]).await;
            lists_what_it_opens::<ReadDomanda>(&story, actor, &domande).await;
            lists_what_it_opens::<ReadOutcome>(&story, actor, &domande).await;
            lists_what_it_opens::<TakeCharge>(&story, actor, &domande).await;
        }
        // Something was there to be listed.
        assert_eq!(list::<ReadMandato>(&story, &story.persona).await.len(), 3);
        assert_eq!(list::<ReadDomanda>(&story, &story.operatore).await.len(), 2);
        assert_eq!(list::<ReadDomanda>(&story, &story.officer).await, [charged]);
        assert_eq!(list::<ReadMandato>(&story, &story.officer).await, [running]);
        assert_eq!(list::<TakeCharge>(&story, &story.officer).await.len(), 3);

        story.settle(running).await;
        lists_what_it_opens::<ReadOutcome>(&story, &story.operatore, &domande).await;
        assert_eq!(list::<ReadOutcome>(&story, &story.operatore).await.len(), 2);
        assert_eq!(list::<ReadDomanda>(&story, &story.operatore).await, []);
    }
}

#[tokio::test]
async fn each_role_gets_the_widest_scope_that_the_policies_let_through() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (bruna, carla) = (story.operatore.soggetto(), story.officer.soggetto());
        let sister = story.world.person("Verdi", "Maria").await;
        story.world.relatives(bruna, sister).await;

        let own = story.act(&story.persona, &ask_scope::<ReadMandato>()).await.unwrap();
        assert_eq!(own, Scope::Soggetto(story.anna));

        let office = story.act(&story.operatore, &ask_scope::<ReadMandato>()).await.unwrap();
        assert_eq!(office, Scope::Sede { sede: story.sede, tranne: vec![sister, bruna] });

        let files = story.act(&story.operatore, &ask_scope::<ReadFascicolo>()).await.unwrap();
        let titolare = Titolare::Sede { patronato: story.patronato, sede: story.sede };
        let now = || story.world.platform.store().now();
        assert_eq!(
            files,
            Scope::Titoli { titolare, now: now(), definiti: false, tranne: vec![sister, bruna] }
        );

        let queue = story.act(&story.officer, &ask_scope::<TakeCharge>()).await.unwrap();
        assert_eq!(queue, Scope::SedeInps { sede: story.sede_inps, tranne: vec![carla] });

        let in_charge = story.act(&story.officer, &ask_scope::<ReadDomanda>()).await.unwrap();
        let titolare = Titolare::SedeInps(story.sede_inps);
        assert_eq!(in_charge, Scope::Titoli { titolare, now: now(), definiti: false, tranne: vec![carla] });
    }
}

#[tokio::test]
async fn a_role_without_the_action_gets_no_list() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let refused = story.act(&story.operatore, &ask_scope::<SignMandato>()).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::NonConsentito)));
        let refused = story.act(&story.persona, &ask_scope::<TakeCharge>()).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::NonConsentito)));
        story.world.end_role(&story.operatore).await;
        let refused = story.act(&story.operatore, &ask_scope::<ReadMandato>()).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::Abilitazione)));
    }
}

//! A small world: a person, an office that assists her, an INPS office, and the acts that link them.

use accessi::testing::World;
use accessi::{
    AccessError, Act, Actor, Causa, Desk, Fascicolo, Fonte, Hat, Id, Motivo, NewResource, NuovoTitolo,
    PatronatoId, SedeId, SedeInpsId, SoggettoId, Titolare,
};
use jiff::SignedDuration;
use store::testing::Engine;

use crate::actions::{
    Domanda, Mandato, PrepareDomanda, PrepareMandato, RevokeMandato, SendDomanda, SignMandato, TakeCharge,
};

/// The facts that the test mandates open.
pub(crate) const FACTS: [&str; 2] = ["data_nascita", "pensioni"];

pub(crate) struct Story {
    pub(crate) world: World,
    pub(crate) anna: SoggettoId,
    pub(crate) patronato: PatronatoId,
    pub(crate) sede: SedeId,
    pub(crate) sede_inps: SedeInpsId,
    pub(crate) persona: Actor,
    pub(crate) operatore: Actor,
    pub(crate) officer: Actor,
}

impl Story {
    pub(crate) async fn begin(engine: Engine) -> Self {
        let world = World::open(engine, &[]).await;
        let anna = world.person("Bianchi", "Anna").await;
        let (patronato, sede) = world.office().await;
        let sede_inps = world.sede_inps().await;
        let persona = world.actor(anna, Hat::Assistito).await;
        let bruno = world.person("Verdi", "Bruna").await;
        let operatore = world.actor(bruno, Hat::Operatore { patronato, sede }).await;
        let carla = world.person("Neri", "Carla").await;
        let officer = world.actor(carla, Hat::OperatoreInps { sede: sede_inps }).await;
        Self { world, anna, patronato, sede, sede_inps, persona, operatore, officer }
    }

    /// Does an act, a moment after the one before.
    pub(crate) async fn act<A: Act>(&self, actor: &Actor, act: &A) -> Result<A::Output, A::Error> {
        self.world.store.clock.advance(SignedDuration::from_millis(1));
        self.world.platform.act(actor, act).await
    }

    /// Another operator of the same office.
    pub(crate) async fn colleague(&self, cognome: &str) -> Actor {
        let person = self.world.person(cognome, "Dora").await;
        self.world.actor(person, Hat::Operatore { patronato: self.patronato, sede: self.sede }).await
    }

    /// An operator of an office that has nothing to do with it.
    pub(crate) async fn stranger(&self) -> Actor {
        let (patronato, sede) = self.world.office().await;
        let person = self.world.person("Gialli", "Elena").await;
        self.world.actor(person, Hat::Operatore { patronato, sede }).await
    }

    pub(crate) async fn prepare(&self) -> Id<Mandato> {
        self.act(&self.operatore, &Prepare(self.anna, self.patronato, self.sede)).await.unwrap()
    }

    /// A mandate that Anna has signed, and her file.
    pub(crate) async fn sign(&self) -> (Id<Mandato>, Id<Fascicolo>) {
        let mandato = self.prepare().await;
        let titolare = Titolare::Sede { patronato: self.patronato, sede: self.sede };
        let fascicolo = self.act(&self.persona, &Sign { mandato, titolare }).await.unwrap();
        (mandato, fascicolo)
    }

    pub(crate) async fn revoke(&self, mandato: Id<Mandato>) {
        assert!(self.act(&self.persona, &Close(mandato, Causa::Revoca)).await.unwrap());
    }

    pub(crate) async fn settle(&self, mandato: Id<Mandato>) {
        assert!(self.act(&self.persona, &Close(mandato, Causa::Definizione)).await.unwrap());
    }

    /// A claim under a mandate, sent to the INPS office.
    pub(crate) async fn send(&self, mandato: Id<Mandato>) -> Id<Domanda> {
        let send = Send { anna: self.anna, mandato, sede: self.sede_inps };
        self.act(&self.operatore, &send).await.unwrap()
    }

    pub(crate) async fn take_charge(&self, domanda: Id<Domanda>, mandato: Id<Mandato>) {
        self.act(&self.officer, &Take { domanda, mandato, sede: self.sede_inps }).await.unwrap();
    }
}

struct Prepare(SoggettoId, PatronatoId, SedeId);

impl Act for Prepare {
    type Output = Id<Mandato>;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Id<Mandato>, AccessError> {
        let mandato = NewResource::about(self.0).at(self.1, self.2);
        Ok(desk.permit_new::<PrepareMandato>(mandato, Motivo::PresaInCarico).await?.on())
    }
}

struct Sign {
    mandato: Id<Mandato>,
    titolare: Titolare,
}

impl Act for Sign {
    type Output = Id<Fascicolo>;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Id<Fascicolo>, AccessError> {
        let permit = desk.permit::<SignMandato>(self.mandato, Motivo::DatiPropri).await?;
        let titolo = NuovoTitolo::of_mandato(self.mandato, self.titolare).opening(FACTS);
        permit.titoli().open(titolo).await?;
        permit.open_fascicolo().await
    }
}

struct Close(Id<Mandato>, Causa);

impl Act for Close {
    type Output = bool;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<bool, AccessError> {
        let permit = desk.permit::<RevokeMandato>(self.0, Motivo::DatiPropri).await?;
        permit.titoli().close(Fonte::of(self.0), desk.now(), self.1).await
    }
}

struct Send {
    anna: SoggettoId,
    mandato: Id<Mandato>,
    sede: SedeInpsId,
}

impl Act for Send {
    type Output = Id<Domanda>;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Id<Domanda>, AccessError> {
        let domanda = NewResource::about(self.anna).under(self.mandato);
        let domanda = desk.permit_new::<PrepareDomanda>(domanda, Motivo::Domanda).await?.on();
        let permit = desk.permit::<SendDomanda>(domanda, Motivo::Domanda).await?;
        permit.hand_over(self.sede).await?;
        Ok(domanda)
    }
}

struct Take {
    domanda: Id<Domanda>,
    mandato: Id<Mandato>,
    sede: SedeInpsId,
}

impl Act for Take {
    type Output = ();
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), AccessError> {
        let permit = desk.permit::<TakeCharge>(self.domanda, Motivo::Istruttoria).await?;
        let titolo =
            NuovoTitolo::of_domanda(self.domanda, self.sede).under(self.mandato).opening(["reddito"]);
        permit.titoli().open(titolo).await
    }
}

//! The actions that the tests ask for, and the two acts that ask for any of them.

use std::marker::PhantomData;

use accessi::{
    AccessError, Act, Action, ActionKind, Desk, Fascicolo, FattiAperti, Fonte, Id, Kind, Motivo, NewResource,
    Resource, Scope, SoggettoId,
};

pub(crate) struct Mandato;
impl Resource for Mandato {
    const KIND: Kind = Kind::Mandato;
}

pub(crate) struct Domanda;
impl Resource for Domanda {
    const KIND: Kind = Kind::Domanda;
}

pub(crate) struct PrepareMandato;
impl Action for PrepareMandato {
    const NAME: &'static str = "mandato.prepare";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

pub(crate) struct ReadMandato;
impl Action for ReadMandato {
    const NAME: &'static str = "mandato.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Mandato;
}

pub(crate) struct SignMandato;
impl Action for SignMandato {
    const NAME: &'static str = "mandato.sign";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

pub(crate) struct RevokeMandato;
impl Action for RevokeMandato {
    const NAME: &'static str = "mandato.revoke";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

pub(crate) struct ReadFascicolo;
impl Action for ReadFascicolo {
    const NAME: &'static str = "fascicolo.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Fascicolo;
}

pub(crate) struct PrepareDomanda;
impl Action for PrepareDomanda {
    const NAME: &'static str = "domanda.prepare";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

pub(crate) struct SendDomanda;
impl Action for SendDomanda {
    const NAME: &'static str = "domanda.send";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

pub(crate) struct TakeCharge;
impl Action for TakeCharge {
    const NAME: &'static str = "domanda.take-charge";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

pub(crate) struct ReadDomanda;
impl Action for ReadDomanda {
    const NAME: &'static str = "domanda.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Domanda;
}

pub(crate) struct ReadOutcome;
impl Action for ReadOutcome {
    const NAME: &'static str = "domanda.outcome";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Domanda;
}

/// What a permit said.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) soggetto: SoggettoId,
    pub(crate) fatti: FattiAperti,
    pub(crate) titolo: Option<Fonte>,
}

/// Asks to do `A` to a thing, and does no more.
pub(crate) struct Ask<A: Action> {
    on: Id<A::On>,
    action: PhantomData<fn() -> A>,
}

pub(crate) fn ask<A: Action>(on: Id<A::On>) -> Ask<A> {
    Ask { on, action: PhantomData }
}

impl<A: Action> Act for Ask<A> {
    type Output = Given;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Given, AccessError> {
        let permit = desk.permit::<A>(self.on, Motivo::Patrocinio).await?;
        Ok(Given { soggetto: permit.soggetto(), fatti: permit.fatti().clone(), titolo: permit.titolo() })
    }
}

/// Asks to do `A` to a thing that is about to exist, and registers it.
pub(crate) struct AskNew<A: Action, F> {
    describe: F,
    action: PhantomData<fn() -> A>,
}

pub(crate) fn ask_new<A: Action, F: Fn() -> NewResource<A::On> + Sync>(describe: F) -> AskNew<A, F> {
    AskNew { describe, action: PhantomData }
}

impl<A: Action, F: Fn() -> NewResource<A::On> + Sync> Act for AskNew<A, F> {
    type Output = Id<A::On>;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Id<A::On>, AccessError> {
        Ok(desk.permit_new::<A>((self.describe)(), Motivo::PresaInCarico).await?.on())
    }
}

/// Asks for the scope of a list.
pub(crate) struct AskScope<A>(PhantomData<fn() -> A>);

pub(crate) fn ask_scope<A: Action>() -> AskScope<A> {
    AskScope(PhantomData)
}

impl<A: Action> Act for AskScope<A> {
    type Output = Scope;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Scope, AccessError> {
        Ok(desk.scope::<A>(Motivo::Patrocinio).await?.scope().clone())
    }
}

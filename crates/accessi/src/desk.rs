//! What an act has in hand: the instant, ids, the timeline, the outbox, and the gate to ask.

use std::marker::PhantomData;
use std::sync::{Mutex, PoisonError};

use registro::{Entry, Kind as LeafKind};
use store::{Connection, Event, Id, Instant, Job, Open, StoreError, Tx};

use crate::actor::{Actor, SoggettoId};
use crate::azione::{Action, ActionKind};
use crate::error::AccessError;
use crate::fatti::FattiAperti;
use crate::foglia::Passage;
use crate::gate::{Asking, Gate, No, Target};
use crate::motivo::Motivo;
use crate::permit::{Listing, Permit};
use crate::politiche::{Answer, Refusal, Thing};
use crate::presa::StartPresa;
use crate::risorsa::{Kind, Resource};
use crate::risorse::{self, NewResource, Place};
use crate::rows::risorse::Cosa;
use crate::scope;
use crate::soggetti::{self, Identita};
use crate::titoli::{Copertura, Covered};

/// The desk of one act in one transaction. It gives no way to the tables about persons: ask it for a [`Permit`].
///
/// ```
/// # use accessi::{Act, AccessError, Action, ActionKind, Desk, Id, Kind, Motivo, Resource};
/// # pub struct Mandato;
/// # impl Resource for Mandato { const KIND: Kind = Kind::Mandato; }
/// # pub struct Read;
/// # impl Action for Read {
/// #     const NAME: &'static str = "mandato.read";
/// #     const KIND: ActionKind = ActionKind::Lettura;
/// #     type On = Mandato;
/// # }
/// # use store::orm::EntityTrait;
/// async fn read(desk: &Desk<'_>, id: Id<Mandato>) -> Result<u64, AccessError> {
///     let permit = desk.permit::<Read>(id, Motivo::Patrocinio).await?;
///     Ok(permit.rows().count(store::event::Entity::find()).await?)
/// }
/// ```
///
/// Forgetting to ask does not compile:
///
/// ```compile_fail,E0277
/// # use accessi::{AccessError, Desk};
/// # use store::orm::EntityTrait;
/// async fn read(desk: &Desk<'_>) -> Result<u64, AccessError> {
///     Ok(desk.open().count(store::event::Entity::find()).await?)
/// }
/// ```
pub struct Desk<'t> {
    pub(crate) tx: &'t Tx,
    pub(crate) actor: &'t Actor,
    pub(crate) gate: &'t Gate,
    pub(crate) refusals: &'t Refusals,
}

/// The refusals of one act, which are kept whatever becomes of it.
#[derive(Debug, Default)]
pub(crate) struct Refusals(Mutex<Vec<Entry>>);

impl Refusals {
    pub(crate) fn push(&self, entry: Entry) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
    }

    pub(crate) fn list(&self) -> Vec<Entry> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn take(&self) -> Vec<Entry> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<'t> Desk<'t> {
    /// Gives the instant of the act.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.tx.now()
    }

    /// Draws an id.
    #[must_use]
    pub fn id<T>(&self) -> Id<T> {
        self.tx.id()
    }

    /// Draws random bytes, fit for tokens.
    #[must_use]
    pub fn random_bytes<const N: usize>(&self) -> [u8; N] {
        self.tx.random_bytes()
    }

    /// Gives who acts.
    #[must_use]
    pub fn actor(&self) -> &'t Actor {
        self.actor
    }

    /// Reaches the tables that hold nobody's data.
    #[must_use]
    pub fn open(&self) -> Connection<'t, Open> {
        self.tx.open()
    }

    /// Writes on a person's timeline.
    pub async fn event(&self, event: Event) -> Result<(), AccessError> {
        Ok(self.tx.event(event).await?)
    }

    /// Puts a job in the outbox.
    pub async fn enqueue(&self, job: Job) -> Result<Id<Job>, AccessError> {
        Ok(self.tx.enqueue(job).await?)
    }

    /// Loads who acts: what one's own session knows.
    pub async fn load_me(&self) -> Result<Identita, AccessError> {
        Ok(soggetti::load(self.tx, self.actor.soggetto).await?)
    }

    /// Gives the id of the person of a codice fiscale, known or not until now: the answer never tells which.
    ///
    /// Only who may take people in charge at his office identifies them; whom, the permit that follows decides.
    pub async fn identify(&self, identita: &Identita) -> Result<SoggettoId, AccessError> {
        let anybody = Thing { sede: self.actor.hat.sede(), ..Thing::nobodys(Kind::Presa) };
        match self.asking::<StartPresa>().decide_list(anybody, Copertura::NESSUNA).await? {
            Answer::Allow => Ok(soggetti::find_or_create(self.tx, identita).await?),
            answer => {
                let passage = passage::<StartPresa>(None, None, Motivo::PresaInCarico);
                Err(self.refuse(&passage, answer.refusal())?)
            }
        }
    }

    /// Asks to do `A` to a thing.
    pub async fn permit<A: Action>(&self, on: Id<A::On>, why: Motivo) -> Result<Permit<'t, A>, AccessError> {
        let target = match risorse::find(self.tx, A::On::KIND, on.cast()).await? {
            Some(place) => Target::Found(on.cast(), place),
            None => Target::Unknown(on.cast()),
        };
        let covered = self.ask::<A>(&target, why).await?;
        let place = target.place().ok_or(AccessError::NotFound)?;
        Ok(self.grant(on, place, covered))
    }

    /// Asks to do `A` to a thing that is about to exist, or that has no row ([`Kind::is_kept`]); registers it.
    pub async fn permit_new<A: Action>(
        &self,
        resource: NewResource<A::On>,
        why: Motivo,
    ) -> Result<Permit<'t, A>, AccessError> {
        let (on, place): (Id<A::On>, _) = (self.tx.id(), resource.place);
        let covered = self.ask::<A>(&Target::Described(on.cast(), place), why).await?;
        if A::On::KIND.is_kept() {
            risorse::insert(self.tx, A::On::KIND, on.cast(), &place).await?;
        }
        Ok(self.grant(on, &place, covered))
    }

    /// Asks to do `A` to the rows of a list; the scope says to which.
    pub async fn scope<A: Action>(&self, why: Motivo) -> Result<Listing<'t, A>, AccessError> {
        let passage = passage::<A>(None, None, why);
        match scope::widest(&self.asking::<A>()).await? {
            Ok(scope) => {
                self.tx.leaf(passage.allowed(self.actor, leaf_kind::<A>(), None)?);
                Ok(Listing { tx: self.tx, scope, action: PhantomData })
            }
            Err(refusal) => Err(self.refuse(&passage, refusal)?),
        }
    }

    /// Asks to do `A` to something that is about nobody, or to look at all of its kind. There is no permit to give: such
    /// things are in the tables that [`Desk::open`] reaches. The leaf has the thing and no person.
    pub async fn allow<A: Action>(&self, on: Option<Id<A::On>>, why: Motivo) -> Result<(), AccessError> {
        const { assert!(A::On::KIND.is_nobodys(), "about somebody: ask for a permit") }
        let passage = passage::<A>(on.map(Id::cast), None, why);
        match self.asking::<A>().decide_nobodys().await? {
            Answer::Allow => {
                self.tx.leaf(passage.allowed(self.actor, leaf_kind::<A>(), None)?);
                Ok(())
            }
            answer => Err(self.refuse(&passage, answer.refusal())?),
        }
    }

    async fn ask<A: Action>(&self, target: &Target, why: Motivo) -> Result<Covered, AccessError> {
        let kind = A::On::KIND;
        let decision = self.asking::<A>().decide(target).await?;
        let fonte = decision.as_ref().ok().and_then(|covered| covered.fonte);
        let id = kind.is_kept().then_some(target.id());
        let passage = Passage { titolo: fonte, ..passage::<A>(id, target.place(), why) };
        match decision {
            Ok(covered) => {
                let read = (kind == Kind::Fascicolo).then_some(&covered.fatti);
                self.tx.leaf(passage.allowed(self.actor, leaf_kind::<A>(), read)?);
                Ok(covered)
            }
            Err(No { told, reason }) => {
                self.refuse(&passage, reason)?;
                Err(told)
            }
        }
    }

    /// Puts a refusal on record; gives the error that tells it.
    fn refuse(&self, passage: &Passage, reason: Refusal) -> Result<AccessError, StoreError> {
        self.refusals.push(passage.refused(self.actor, reason.code())?);
        Ok(AccessError::Forbidden(reason))
    }

    fn asking<A: Action>(&self) -> Asking<'t> {
        Asking { gate: self.gate, tx: self.tx, actor: self.actor, action: A::NAME, kind: A::On::KIND }
    }

    fn grant<A: Action>(&self, on: Id<A::On>, place: &Place, covered: Covered) -> Permit<'t, A> {
        let fatti = if self.actor.is_assistito() { FattiAperti::Tutti } else { covered.fatti };
        let (soggetto, titolo) = (place.soggetto, covered.fonte);
        Permit { tx: self.tx, on, soggetto, titolo, fatti, action: PhantomData }
    }
}

fn leaf_kind<A: Action>() -> LeafKind {
    match A::KIND {
        ActionKind::Atto => LeafKind::Atto,
        ActionKind::Lettura => LeafKind::Lettura,
    }
}

fn passage<A: Action>(id: Option<Id<Cosa>>, place: Option<&Place>, motivo: Motivo) -> Passage {
    let soggetto = place.map(|place| place.soggetto);
    Passage { action: A::NAME, kind: A::On::KIND, id, soggetto, titolo: None, motivo }
}

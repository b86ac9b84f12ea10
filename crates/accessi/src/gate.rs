//! The gate: one decision, from what the database says at this instant.

use store::{Id, StoreError, Tx};

use crate::actor::{Actor, Hat};
use crate::error::AccessError;
use crate::politiche::{Answer, Politiche, Question, Refusal, Thing};
use crate::risorsa::Kind;
use crate::risorse::Place;
use crate::rows::risorse::Cosa;
use crate::titoli::{Copertura, Covered, cover};
use crate::{abilitazioni, legami, titoli};

/// Decides; keeps nothing from one request to the next, so that a revocation bites at once.
pub(crate) struct Gate {
    politiche: Politiche,
}

/// What is asked about.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Target {
    /// An id that was found.
    Found(Id<Cosa>, Place),
    /// An id that was not.
    Unknown(Id<Cosa>),
    /// Something about to exist, or that has no row; the one who asks has just described it.
    Described(Id<Cosa>, Place),
}

/// The gate said no: what it tells, and what it knows.
#[derive(Debug)]
pub(crate) struct No {
    pub(crate) told: AccessError,
    pub(crate) reason: Refusal,
}

impl Target {
    pub(crate) fn id(&self) -> Id<Cosa> {
        match self {
            Self::Found(id, _) | Self::Described(id, _) | Self::Unknown(id) => *id,
        }
    }

    pub(crate) fn place(&self) -> Option<&Place> {
        match self {
            Self::Found(_, place) | Self::Described(_, place) => Some(place),
            Self::Unknown(_) => None,
        }
    }
}

/// One question at the gate: who wants to do what, in which transaction.
pub(crate) struct Asking<'g> {
    pub(crate) gate: &'g Gate,
    pub(crate) tx: &'g Tx,
    pub(crate) actor: &'g Actor,
    pub(crate) action: &'static str,
    pub(crate) kind: Kind,
}

impl Gate {
    pub(crate) fn new(politiche: Politiche) -> Self {
        Self { politiche }
    }
}

impl Asking<'_> {
    /// Decides on one thing; gives what the titles cover.
    pub(crate) async fn decide(&self, target: &Target) -> Result<Result<Covered, No>, StoreError> {
        let (thing, covered, parente) = match target.place() {
            None => (Thing::nobodys(self.kind), Covered::default(), false),
            Some(place) => {
                let titoli = titoli::load_about(self.tx, self.actor.hat, place.soggetto).await?;
                let covered = cover(&titoli, place.belongs(), self.tx.now());
                (place.thing(self.kind), covered, self.is_relative(place).await?)
            }
        };
        let answer = self.ask(thing, covered.copertura, parente).await?;
        let reason = match (answer, target) {
            (Answer::Allow, Target::Found(..) | Target::Described(..)) => return Ok(Ok(covered)),
            (Answer::Forbid(refusal), _) => refusal,
            _ if covered.ever && !covered.copertura.valido => Refusal::TitoloCessato,
            _ => Refusal::NonConsentito,
        };
        let told = if may_be_told(self.actor, reason, target, &covered) {
            AccessError::Forbidden(reason)
        } else {
            AccessError::NotFound
        };
        Ok(Err(No { told, reason }))
    }

    /// Decides on a thing that is about nobody, by the role alone.
    pub(crate) async fn decide_nobodys(&self) -> Result<Answer, StoreError> {
        self.ask(Thing::nobodys(self.kind), Copertura::NESSUNA, false).await
    }

    /// Decides on a list, by asking about a stranger's thing that a title covers, or none.
    pub(crate) async fn decide_list(&self, thing: Thing, copertura: Copertura) -> Result<Answer, StoreError> {
        self.ask(thing, copertura, false).await
    }

    async fn ask(&self, thing: Thing, copertura: Copertura, parente: bool) -> Result<Answer, StoreError> {
        let abilitato = abilitazioni::covers(self.tx, self.actor).await?;
        let question =
            Question { actor: self.actor, abilitato, parente, action: self.action, thing, copertura };
        Ok(self.gate.politiche.ask(&question))
    }

    async fn is_relative(&self, place: &Place) -> Result<bool, StoreError> {
        if self.actor.is_assistito() {
            return Ok(false);
        }
        legami::are_linked(self.tx, self.actor.soggetto, place.soggetto).await
    }
}

/// A reason that is about the asker alone is told whatever the id: it says nothing of the thing. Any other is told
/// only to who may know that the thing exists.
fn may_be_told(actor: &Actor, refusal: Refusal, target: &Target, covered: &Covered) -> bool {
    if matches!(refusal, Refusal::Livello | Refusal::Abilitazione) {
        return true;
    }
    match target {
        Target::Described(..) => true,
        Target::Unknown(_) => false,
        Target::Found(_, place) => match actor.hat {
            Hat::Assistito => place.soggetto == actor.soggetto,
            Hat::Operatore { sede, .. } | Hat::ResponsabileSede { sede, .. } => {
                place.sede == Some(sede) || covered.ever
            }
            Hat::OperatoreInps { sede } => place.sede_inps == Some(sede) || covered.ever,
            Hat::ReferenteSchede { .. } => false,
        },
    }
}

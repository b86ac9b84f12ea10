//! What the gate writes in the register: who, what, on whom, by which title, why, and how it ended.

use registro::{Actor as Who, Codice, Entry, Hash, Kind as LeafKind, Resource};
use store::{Id, StoreError, Tx};

use crate::actor::{Actor, SoggettoId};
use crate::fatti::FattiAperti;
use crate::motivo::Motivo;
use crate::risorsa::Kind;
use crate::rows::risorse::Cosa;
use crate::titoli::Fonte;

/// How an access ended when the gate allowed it.
const ALLOWED: &str = "consentito";
/// The action of a login.
const LOGIN: &str = "sessione.open";
/// The role of whoever runs the program's commands.
const CONSOLE: &str = "amministratore-di-sistema";

/// One passage through the gate.
#[derive(Debug, Clone)]
pub(crate) struct Passage {
    pub(crate) action: &'static str,
    pub(crate) kind: Kind,
    pub(crate) id: Option<Id<Cosa>>,
    pub(crate) soggetto: Option<SoggettoId>,
    pub(crate) titolo: Option<Fonte>,
    pub(crate) motivo: Motivo,
}

impl Passage {
    /// Writes an act or a reading, with the facts that a reading opened.
    pub(crate) fn allowed(
        &self,
        actor: &Actor,
        kind: LeafKind,
        fatti: Option<&FattiAperti>,
    ) -> Result<Entry, StoreError> {
        let facts = match fatti {
            Some(FattiAperti::Solo(names)) => {
                names.iter().map(|name| codice(name)).collect::<Result<_, _>>()?
            }
            Some(FattiAperti::Tutti) | None => Vec::new(),
        };
        Ok(Entry { facts, ..self.entry(actor, kind, ALLOWED)? })
    }

    /// Writes a refusal, with the reason that the gate had, which may be more than it tells.
    pub(crate) fn refused(&self, actor: &Actor, reason: &'static str) -> Result<Entry, StoreError> {
        self.entry(actor, LeafKind::Rifiuto, reason)
    }

    fn entry(&self, actor: &Actor, kind: LeafKind, outcome: &str) -> Result<Entry, StoreError> {
        let resource = self
            .id
            .map(|id| Ok::<_, StoreError>(Resource { kind: codice(self.kind.code())?, id: id.uuid() }));
        Ok(Entry {
            kind,
            action: codice(self.action)?,
            actor: who(actor)?,
            subject: self.soggetto.map(Id::uuid),
            resource: resource.transpose()?,
            title: self.titolo.map(|fonte| fonte.id.uuid()),
            motive: Some(codice(self.motivo.code())?),
            facts: Vec::new(),
            outcome: codice(outcome)?,
        })
    }
}

/// Writes that somebody entered as a person, so that the person can see it.
pub(crate) fn login(tx: &Tx, soggetto: SoggettoId, session: Hash) -> Result<(), StoreError> {
    let actor = Who {
        subject: Some(soggetto.uuid()),
        role: codice(crate::Hat::Assistito.code())?,
        body: None,
        office: None,
        session: Some(session),
    };
    tx.leaf(Entry {
        kind: LeafKind::Atto,
        action: codice(LOGIN)?,
        actor,
        subject: Some(soggetto.uuid()),
        resource: None,
        title: None,
        motive: Some(codice(Motivo::DatiPropri.code())?),
        facts: Vec::new(),
        outcome: codice(ALLOWED)?,
    });
    Ok(())
}

/// Writes an act done where the program runs, by whoever may run it on its data: there is no session, and nobody to name.
///
/// Only doors reach it: it takes a transaction.
pub fn console<R: crate::Resource>(
    tx: &Tx,
    action: &'static str,
    on: Id<R>,
    why: Motivo,
) -> Result<(), StoreError> {
    let actor = Who { subject: None, role: codice(CONSOLE)?, body: None, office: None, session: None };
    tx.leaf(Entry {
        kind: LeafKind::Atto,
        action: codice(action)?,
        actor,
        subject: None,
        resource: Some(Resource { kind: codice(R::KIND.code())?, id: on.uuid() }),
        title: None,
        motive: Some(codice(why.code())?),
        facts: Vec::new(),
        outcome: codice(ALLOWED)?,
    });
    Ok(())
}

fn who(actor: &Actor) -> Result<Who, StoreError> {
    let office = actor.hat.sede().map(Id::uuid).or(actor.hat.sede_inps().map(Id::uuid));
    Ok(Who {
        subject: Some(actor.soggetto.uuid()),
        role: codice(actor.hat.code())?,
        body: actor.hat.patronato().map(Id::uuid),
        office,
        session: Some(actor.impronta),
    })
}

fn codice(text: &str) -> Result<Codice, StoreError> {
    text.parse().map_err(|_| StoreError::Register("a name that is not a code".to_owned()))
}

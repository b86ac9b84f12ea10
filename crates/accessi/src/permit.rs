//! A right as a value: what the gate gives, good for one action, on one thing, inside one transaction.

use std::fmt;
use std::marker::PhantomData;

use store::{Connection, Id, Persons, StoreError, Tx};

use crate::actor::{SedeInpsId, SoggettoId};
use crate::azione::Action;
use crate::error::AccessError;
use crate::fatti::FattiAperti;
use crate::persons;
use crate::risorsa::{Fascicolo, Kind, Resource};
use crate::risorse::{self, NewResource, Place};
use crate::scope::Scope;
use crate::soggetti::{self, Identita};
use crate::titoli::{Fonte, Titoli};

/// The right to do `A` to one thing. It cannot outlive the transaction in which it was given.
pub struct Permit<'t, A: Action> {
    pub(crate) tx: &'t Tx,
    pub(crate) on: Id<A::On>,
    pub(crate) soggetto: SoggettoId,
    pub(crate) titolo: Option<Fonte>,
    pub(crate) fatti: FattiAperti,
    pub(crate) action: PhantomData<fn() -> A>,
}

impl<'t, A: Action> Permit<'t, A> {
    /// Reaches the tables about persons.
    #[must_use]
    pub fn rows(&self) -> Connection<'t, Persons> {
        persons(self.tx)
    }

    /// Gives the id of the thing.
    #[must_use]
    pub fn on(&self) -> Id<A::On> {
        self.on
    }

    /// Gives the person whom the thing is about.
    #[must_use]
    pub fn soggetto(&self) -> SoggettoId {
        self.soggetto
    }

    /// Gives the title that it rests on; none for the person himself, nor for the office's own papers.
    #[must_use]
    pub fn titolo(&self) -> Option<Fonte> {
        self.titolo
    }

    /// Gives the facts that it opens.
    #[must_use]
    pub fn fatti(&self) -> &FattiAperti {
        &self.fatti
    }

    /// Loads who the person is.
    pub async fn load_identita(&self) -> Result<Identita, AccessError> {
        Ok(soggetti::load(self.tx, self.soggetto).await?)
    }

    /// Reaches the titles on this person, to open and close them.
    #[must_use]
    pub fn titoli(&self) -> Titoli<'t> {
        Titoli { tx: self.tx, soggetto: self.soggetto }
    }

    /// Registers another thing about the same person, which this act brings about; gives its id. A thing about
    /// somebody else is refused.
    pub async fn register<T: Resource>(&self, resource: NewResource<T>) -> Result<Id<T>, AccessError> {
        if resource.place.soggetto != self.soggetto {
            return Err(AccessError::NotFound);
        }
        let id = self.tx.id();
        risorse::insert(self.tx, T::KIND, id, &resource.place).await?;
        Ok(id.cast())
    }

    /// Opens the person's case file, once, whoever comes second; its id is the person's own.
    pub async fn open_fascicolo(&self) -> Result<Id<Fascicolo>, AccessError> {
        let file = self.soggetto.cast();
        if risorse::find(self.tx, Kind::Fascicolo, file).await?.is_none() {
            risorse::insert(self.tx, Kind::Fascicolo, file, &Place::about(self.soggetto)).await?;
        }
        Ok(file.cast())
    }

    /// Gives the thing to an INPS office, which from now on finds it in its queue.
    pub async fn hand_over(&self, sede: SedeInpsId) -> Result<(), AccessError> {
        Ok(risorse::hand_over(self.tx, self.on.cast(), sede).await?)
    }
}

impl<A: Action> fmt::Debug for Permit<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Permit").field("action", &A::NAME).field("on", &self.on).finish_non_exhaustive()
    }
}

/// The right to do `A` to each row of a list.
pub struct Listing<'t, A: Action> {
    pub(crate) tx: &'t Tx,
    pub(crate) scope: Scope,
    pub(crate) action: PhantomData<fn() -> A>,
}

impl<'t, A: Action> Listing<'t, A> {
    /// Reaches the tables about persons; what is read must be filtered by [`Listing::scope`].
    #[must_use]
    pub fn rows(&self) -> Connection<'t, Persons> {
        persons(self.tx)
    }

    /// Gives the scope, whose condition is the WHERE.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Lists the registered things in scope and whom each is about, newest first, older than the last already shown.
    pub async fn list(
        &self,
        before: Option<Id<A::On>>,
        limit: u64,
    ) -> Result<Vec<Registered<A::On>>, AccessError> {
        let found = risorse::list(self.tx, A::On::KIND, &self.scope, before.map(Id::cast), limit).await?;
        let people = soggetti::load_many(self.tx, found.iter().map(|(_, soggetto)| *soggetto)).await?;
        let mut listed = Vec::with_capacity(found.len());
        for (id, soggetto) in found {
            let identita = people.get(&soggetto).cloned().ok_or(StoreError::Missing)?;
            listed.push(Registered { on: id.cast(), soggetto, identita });
        }
        Ok(listed)
    }
}

/// A registered thing in a list.
#[derive(Debug)]
pub struct Registered<T> {
    /// The thing.
    pub on: Id<T>,
    /// The person it is about.
    pub soggetto: SoggettoId,
    /// Who that person is.
    pub identita: Identita,
}

impl<A: Action> fmt::Debug for Listing<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listing")
            .field("action", &A::NAME)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

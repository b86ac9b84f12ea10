//! What is registered with the gate: each thing's person, office and mandate, so that it can be asked about.

use std::marker::PhantomData;

use store::orm::*;
use store::{Id, StoreError, Tx};

use crate::actor::{PatronatoId, SedeId, SedeInpsId, SoggettoId};
use crate::persons;
use crate::politiche::Thing;
use crate::risorsa::{Kind, Resource};
use crate::rows::risorse::{ActiveModel, Column, Cosa, Entity, Model};
use crate::scope::{Columns, Scope};
use crate::titoli::{Belongs, Domanda, Mandato};

/// A thing that is about to exist: whose it is, and where it belongs.
#[derive(Debug)]
pub struct NewResource<T> {
    pub(crate) place: Place,
    kind: PhantomData<fn() -> T>,
}

/// Where a thing belongs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) soggetto: SoggettoId,
    pub(crate) patronato: Option<PatronatoId>,
    pub(crate) sede: Option<SedeId>,
    pub(crate) sede_inps: Option<SedeInpsId>,
    pub(crate) mandato: Option<Id<Mandato>>,
    pub(crate) domanda: Option<Id<Domanda>>,
}

impl<T: Resource> NewResource<T> {
    /// A thing about a person.
    #[must_use]
    pub fn about(soggetto: SoggettoId) -> Self {
        Self { place: Place::about(soggetto), kind: PhantomData }
    }

    /// Says which patronato's office it belongs to.
    #[must_use]
    pub fn at(self, patronato: PatronatoId, sede: SedeId) -> Self {
        self.with(|place| Place { patronato: Some(patronato), sede: Some(sede), ..place })
    }

    /// Says which INPS office it is for.
    #[must_use]
    pub fn towards(self, sede: SedeInpsId) -> Self {
        self.with(|place| Place { sede_inps: Some(sede), ..place })
    }

    /// Says which mandate it is done under: a title from another mandate does not open it.
    #[must_use]
    pub fn under<M: Resource>(self, mandato: Id<M>) -> Self {
        const { assert!(matches!(M::KIND, Kind::Mandato), "not a mandate") }
        self.with(|place| Place { mandato: Some(mandato.cast()), ..place })
    }

    /// Says which claim it belongs to: another claim in charge does not open it.
    #[must_use]
    pub fn of<D: Resource>(self, domanda: Id<D>) -> Self {
        const { assert!(matches!(D::KIND, Kind::Domanda), "not a claim") }
        self.with(|place| Place { domanda: Some(domanda.cast()), ..place })
    }

    fn with(self, change: impl FnOnce(Place) -> Place) -> Self {
        Self { place: change(self.place), kind: PhantomData }
    }
}

impl Place {
    pub(crate) fn about(soggetto: SoggettoId) -> Self {
        Self { soggetto, patronato: None, sede: None, sede_inps: None, mandato: None, domanda: None }
    }

    pub(crate) fn thing(&self, kind: Kind) -> Thing {
        Thing { kind, soggetto: Some(self.soggetto), sede: self.sede, sede_inps: self.sede_inps }
    }

    pub(crate) fn belongs(&self) -> Belongs {
        Belongs { mandato: self.mandato, domanda: self.domanda }
    }
}

/// Writes down a thing and where it belongs; a mandate belongs to itself, and so does a claim.
pub(crate) async fn insert(tx: &Tx, kind: Kind, id: Id<Cosa>, place: &Place) -> Result<(), StoreError> {
    let mandato = if kind == Kind::Mandato { Some(id.cast()) } else { place.mandato };
    let domanda = if kind == Kind::Domanda { Some(id.cast()) } else { place.domanda };
    let row = ActiveModel {
        id: Set(id),
        tipo: Set(kind.code().to_owned()),
        soggetto: Set(place.soggetto),
        patronato: Set(place.patronato),
        sede: Set(place.sede),
        sede_inps: Set(place.sede_inps),
        mandato: Set(mandato),
        domanda: Set(domanda),
        creata: Set(tx.now()),
    };
    persons(tx).insert(row).await
}

/// Finds where a thing belongs; a thing of another kind is not found.
pub(crate) async fn find(tx: &Tx, kind: Kind, id: Id<Cosa>) -> Result<Option<Place>, StoreError> {
    let select = Entity::find().filter(Column::Id.eq(id)).filter(Column::Tipo.eq(kind.code()));
    Ok(persons(tx).one(select).await?.map(|row: Model| Place {
        soggetto: row.soggetto,
        patronato: row.patronato,
        sede: row.sede,
        sede_inps: row.sede_inps,
        mandato: row.mandato,
        domanda: row.domanda,
    }))
}

/// Lists the things of a kind in a scope, the newest first, older than the last one already shown.
pub(crate) async fn list(
    tx: &Tx,
    kind: Kind,
    scope: &Scope,
    before: Option<Id<Cosa>>,
    limit: u64,
) -> Result<Vec<(Id<Cosa>, SoggettoId)>, StoreError> {
    let columns = Columns {
        soggetto: Column::Soggetto,
        sede: Some(Column::Sede),
        sede_inps: Some(Column::SedeInps),
        mandato: Some(Column::Mandato),
        domanda: Some(Column::Domanda),
    };
    let mut select = Entity::find()
        .filter(Column::Tipo.eq(kind.code()))
        .filter(scope.condition(columns))
        .order_by_desc(Column::Id);
    if let Some(before) = before {
        select = select.filter(Column::Id.lt(before));
    }
    let rows = persons(tx).list(select, limit).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.soggetto)).collect())
}

/// Gives a thing to an INPS office.
pub(crate) async fn hand_over(tx: &Tx, id: Id<Cosa>, sede: SedeInpsId) -> Result<(), StoreError> {
    let row = ActiveModel { id: Unchanged(id), sede_inps: Set(Some(sede)), ..Default::default() };
    persons(tx).update(row).await
}

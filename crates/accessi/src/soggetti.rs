//! People, one row for each codice fiscale.
//!
//! The functions here take a transaction, so only doors reach them; an act finds a person with `Desk::identify`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use store::orm::*;
use store::{Giorno, StoreError, Tx};

use crate::actor::SoggettoId;
use crate::cercato;
use crate::codice_fiscale::{CodiceFiscale, Sesso};
use crate::persons;
use crate::rows::soggetti::{ActiveModel, Column, Entity, Model};

/// Who somebody is, as an identity document or an identity provider says.
#[derive(Clone, PartialEq, Eq)]
pub struct Identita {
    /// The codice fiscale, as assigned.
    pub codice_fiscale: CodiceFiscale,
    /// The surname.
    pub cognome: String,
    /// The name.
    pub nome: String,
    /// The day of birth.
    pub data_nascita: Giorno,
    /// The sex.
    pub sesso: Sesso,
}

impl fmt::Debug for Identita {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identita").field("codice_fiscale", &self.codice_fiscale).finish_non_exhaustive()
    }
}

/// Finds the person of a codice fiscale, or makes one; what is kept of a known person does not change.
///
/// Two at once give one row: SQLite has one writer, and PostgreSQL makes the later of two serializable transactions
/// that looked before they inserted run again.
pub async fn find_or_create(tx: &Tx, identita: &Identita) -> Result<SoggettoId, StoreError> {
    find_or_create_as(tx, tx.id(), identita).await
}

/// Finds the person of a codice fiscale, or makes one with this id: the demonstration world repeats its ids.
pub async fn find_or_create_as(
    tx: &Tx,
    id: SoggettoId,
    identita: &Identita,
) -> Result<SoggettoId, StoreError> {
    if let Some(found) = find(tx, &identita.codice_fiscale).await? {
        return Ok(found);
    }
    let row = ActiveModel {
        id: Set(id),
        codice_fiscale: Set(identita.codice_fiscale.expose().to_owned()),
        codice_base: Set(identita.codice_fiscale.expose_base().to_owned()),
        cognome: Set(identita.cognome.clone()),
        nome: Set(identita.nome.clone()),
        data_nascita: Set(identita.data_nascita),
        sesso: Set(identita.sesso.code().to_owned()),
        ricerca: Set(cercato::words(&identita.cognome, &identita.nome)),
        creato: Set(tx.now()),
    };
    persons(tx).insert(row).await?;
    Ok(id)
}

/// Finds the person of a codice fiscale.
pub async fn find(tx: &Tx, codice: &CodiceFiscale) -> Result<Option<SoggettoId>, StoreError> {
    let select = Entity::find().filter(Column::CodiceFiscale.eq(codice.expose()));
    Ok(persons(tx).one(select).await?.map(|row| row.id))
}

/// Loads who somebody is.
pub(crate) async fn load(tx: &Tx, id: SoggettoId) -> Result<Identita, StoreError> {
    let row = persons(tx).one(Entity::find().filter(Column::Id.eq(id))).await?;
    read(row.ok_or(StoreError::Missing)?)
}

/// Loads who many are.
pub(crate) async fn load_many(
    tx: &Tx,
    ids: impl Iterator<Item = SoggettoId>,
) -> Result<BTreeMap<SoggettoId, Identita>, StoreError> {
    let ids: BTreeSet<SoggettoId> = ids.collect();
    let limit = u64::try_from(ids.len()).unwrap_or(u64::MAX);
    let select = Entity::find().filter(Column::Id.is_in(ids)).order_by_asc(Column::Id);
    let mut people = BTreeMap::new();
    for row in persons(tx).list(select, limit).await? {
        people.insert(row.id, read(row)?);
    }
    Ok(people)
}

fn read(row: Model) -> Result<Identita, StoreError> {
    Ok(Identita {
        codice_fiscale: CodiceFiscale::parse(&row.codice_fiscale).map_err(|_| StoreError::Decode)?,
        cognome: row.cognome,
        nome: row.nome,
        data_nascita: row.data_nascita,
        sesso: Sesso::parse(&row.sesso).ok_or(StoreError::Decode)?,
    })
}

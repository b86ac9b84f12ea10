//! Enablements: who may act for which office, from when to when (D.M. 193/2008 art. 9).

use store::orm::*;
use store::{Id, Instant, StoreError, Tx};

use crate::actor::{Abilitazione, Actor, Hat, SoggettoId};
use crate::persons;
use crate::rows::abilitazioni::{ActiveModel, Column, Entity, Model};

/// Nobody has more roles; the choice of roles stops there.
const MOST_ROLES: u64 = 100;

/// A role that a person may wear today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ruolo {
    /// The enablement behind it.
    pub abilitazione: Id<Abilitazione>,
    /// The role.
    pub hat: Hat,
}

/// Enables a person to act in a role, from an instant, until another or until it is ended.
///
/// Only doors reach it: it takes a transaction. A hat of `Assistito` needs no enablement and gets none.
pub async fn grant(
    tx: &Tx,
    soggetto: SoggettoId,
    hat: Hat,
    dal: Instant,
    al: Option<Instant>,
) -> Result<Option<Id<Abilitazione>>, StoreError> {
    if hat == Hat::Assistito {
        return Ok(None);
    }
    let id = tx.id();
    let row = ActiveModel {
        id: Set(id),
        soggetto: Set(soggetto),
        ruolo: Set(hat.code().to_owned()),
        patronato: Set(hat.patronato()),
        sede: Set(hat.sede()),
        sede_inps: Set(hat.sede_inps()),
        dal: Set(dal),
        al: Set(al),
    };
    persons(tx).insert(row).await?;
    Ok(Some(id))
}

/// Ends an enablement from an instant on.
pub async fn end(tx: &Tx, id: Id<Abilitazione>, when: Instant) -> Result<(), StoreError> {
    persons(tx).update(ActiveModel { id: Unchanged(id), al: Set(Some(when)), ..Default::default() }).await
}

/// Lists the roles that a person may wear at an instant.
pub(crate) async fn list(tx: &Tx, soggetto: SoggettoId, now: Instant) -> Result<Vec<Ruolo>, StoreError> {
    let select = Entity::find()
        .filter(Column::Soggetto.eq(soggetto))
        .filter(Column::Dal.lte(now))
        .filter(Condition::any().add(Column::Al.is_null()).add(Column::Al.gt(now)))
        .order_by_asc(Column::Id);
    let rows = persons(tx).list(select, MOST_ROLES).await?;
    rows.iter().map(|row| Ok(Ruolo { abilitazione: row.id, hat: hat(row)? })).collect()
}

/// Finds an enablement, valid or not, and the hat it gives.
pub(crate) async fn find(tx: &Tx, id: Id<Abilitazione>) -> Result<Option<(Model, Hat)>, StoreError> {
    let Some(row) = persons(tx).one(Entity::find().filter(Column::Id.eq(id))).await? else { return Ok(None) };
    let hat = hat(&row)?;
    Ok(Some((row, hat)))
}

/// Tells whether the enablement behind the actor's role covers this instant; acting for oneself needs none.
pub(crate) async fn covers(tx: &Tx, actor: &Actor) -> Result<bool, StoreError> {
    let Some(id) = actor.abilitazione else { return Ok(actor.is_assistito()) };
    let Some((row, hat)) = find(tx, id).await? else { return Ok(false) };
    Ok(row.soggetto == actor.soggetto && hat == actor.hat && is_valid(&row, tx.now()))
}

pub(crate) fn is_valid(row: &Model, now: Instant) -> bool {
    row.dal <= now && row.al.is_none_or(|al| now < al)
}

fn hat(row: &Model) -> Result<Hat, StoreError> {
    match (row.ruolo.as_str(), row.patronato, row.sede, row.sede_inps) {
        ("operatore", Some(patronato), Some(sede), None) => Ok(Hat::Operatore { patronato, sede }),
        ("responsabile-sede", Some(patronato), Some(sede), None) => {
            Ok(Hat::ResponsabileSede { patronato, sede })
        }
        ("operatore-inps", None, None, Some(sede)) => Ok(Hat::OperatoreInps { sede }),
        ("referente-schede", None, None, Some(sede)) => Ok(Hat::ReferenteSchede { sede }),
        _ => Err(StoreError::Decode),
    }
}

//! Relatives: whose files a professional must not open.

use store::orm::*;
use store::{StoreError, Tx};

use crate::actor::SoggettoId;
use crate::persons;
use crate::rows::legami::{ActiveModel, Column, Entity};

/// Nobody has more relatives on record; lists of relatives stop there.
const MOST_RELATIVES: u64 = 1_000;

/// Records that two people are relatives; saying it twice, or the other way round, changes nothing.
pub async fn link(tx: &Tx, one: SoggettoId, other: SoggettoId) -> Result<(), StoreError> {
    if one == other || are_linked(tx, one, other).await? {
        return Ok(());
    }
    let (uno, altro) = ordered(one, other);
    persons(tx).insert(ActiveModel { uno: Set(uno), altro: Set(altro) }).await
}

/// Tells whether two people are relatives.
pub(crate) async fn are_linked(tx: &Tx, one: SoggettoId, other: SoggettoId) -> Result<bool, StoreError> {
    let (uno, altro) = ordered(one, other);
    let select = Entity::find().filter(Column::Uno.eq(uno)).filter(Column::Altro.eq(altro));
    Ok(persons(tx).one(select).await?.is_some())
}

/// Lists the relatives of a person.
pub(crate) async fn list(tx: &Tx, of: SoggettoId) -> Result<Vec<SoggettoId>, StoreError> {
    let select = Entity::find()
        .filter(Condition::any().add(Column::Uno.eq(of)).add(Column::Altro.eq(of)))
        .order_by_asc(Column::Uno)
        .order_by_asc(Column::Altro);
    let rows = persons(tx).list(select, MOST_RELATIVES).await?;
    Ok(rows.into_iter().map(|row| if row.uno == of { row.altro } else { row.uno }).collect())
}

/// The columns compare as text, and ids sort alike as text and as ids.
fn ordered(one: SoggettoId, other: SoggettoId) -> (SoggettoId, SoggettoId) {
    if one < other { (one, other) } else { (other, one) }
}

//! The mandates of one person, for a chapter that holds a permit about him.

use accessi::{Hat, SoggettoId};
use store::orm::*;
use store::{Connection, Instant, Persons, StoreError};

use crate::list::Riga;
use crate::rows::mandati;

/// One object, one mandate: nobody has more than there are benefits and areas, some of them many times over.
const MOST: u64 = 200;

/// Lists a person's mandates, oldest first, in their state at `now`: the person sees all of them, an office its own, and
/// INPS none, which reads a mandate only with its claim.
pub async fn list_of_person(
    rows: &Connection<'_, Persons>,
    soggetto: SoggettoId,
    hat: Hat,
    now: Instant,
) -> Result<Vec<Riga>, StoreError> {
    let mut query = mandati::Entity::find()
        .filter(mandati::Column::Soggetto.eq(soggetto))
        .order_by_asc(mandati::Column::Id);
    if hat != Hat::Assistito {
        let Some(sede) = hat.sede() else { return Ok(Vec::new()) };
        query = query.filter(mandati::Column::Sede.eq(sede));
    }
    let mut righe = Vec::new();
    for row in rows.list(query, MOST).await? {
        righe.push(Riga::read(&row, now)?);
    }
    Ok(righe)
}

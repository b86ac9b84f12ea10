//! The mandates of one person, for a chapter that holds a permit about him.

use accessi::{Hat, SoggettoId};
use store::orm::*;
use store::{Connection, Instant, Persons, StoreError};

use crate::list::Riga;
use crate::rows::mandati;

/// One object, one mandate in force: nobody has more of those than there are benefits and areas. Of the others, the
/// newest are enough.
const MOST: u64 = 200;

/// Lists a person's mandates, those in force before any other is left out, oldest first, in their state at `now`: the person sees all of them, an office its own, and
/// INPS none, which reads a mandate only with its claim.
pub async fn list_of_person(
    rows: &Connection<'_, Persons>,
    soggetto: SoggettoId,
    hat: Hat,
    now: Instant,
) -> Result<Vec<Riga>, StoreError> {
    let mut query = mandati::Entity::find()
        .filter(mandati::Column::Soggetto.eq(soggetto))
        .order_by(mandati::Column::Stato.eq("attivo"), Order::Desc)
        .order_by_desc(mandati::Column::Id);
    if hat != Hat::Assistito {
        let Some(sede) = hat.sede() else { return Ok(Vec::new()) };
        query = query.filter(mandati::Column::Sede.eq(sede));
    }
    let mut righe = Vec::new();
    for row in rows.list(query, MOST).await? {
        righe.push(Riga::read(&row, now)?);
    }
    righe.sort_by_key(|riga| riga.mandato.id);
    Ok(righe)
}

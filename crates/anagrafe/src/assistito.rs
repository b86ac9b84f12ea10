//! The person assisted, beyond his identity: where he lives, and so which INPS office is competent.

use accessi::{SedeInpsId, SoggettoId};
use store::orm::*;
use store::{Connection, Instant, Persons, StoreError};

use crate::rows::assistiti;

/// A person assisted. A person has one competent INPS office, by residence; whoever lives abroad has that of the
/// province he is registered in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assistito {
    /// The person.
    pub soggetto: SoggettoId,
    /// The province of residence, by its two letters; none for whoever lives abroad.
    pub provincia: Option<String>,
    /// The competent INPS office.
    pub sede_inps: SedeInpsId,
}

/// Finds what is known of a person.
pub async fn find_assistito(
    rows: &Connection<'_, Persons>,
    soggetto: SoggettoId,
) -> Result<Option<Assistito>, StoreError> {
    let row = rows.one(assistiti::Entity::find_by_id(soggetto)).await?;
    Ok(row.map(|row| Assistito {
        soggetto: row.soggetto,
        provincia: row.provincia,
        sede_inps: row.sede_inps,
    }))
}

/// Writes where a person lives, as of `now`.
pub async fn save_assistito(
    rows: &Connection<'_, Persons>,
    assistito: &Assistito,
    now: Instant,
) -> Result<(), StoreError> {
    let known = find_assistito(rows, assistito.soggetto).await?.is_some();
    let row = assistiti::ActiveModel {
        soggetto: Set(assistito.soggetto),
        provincia: Set(assistito.provincia.clone()),
        sede_inps: Set(assistito.sede_inps),
        aggiornato: Set(now),
    };
    if known { rows.update(row).await } else { rows.insert(row).await }
}

//! Listing who looked, newest first, page by page.

use std::collections::HashMap;

use registro::Leaf;
use store::orm::*;
use store::register::foglie;
use store::{Id, Instant, StoreError};

use super::{ReadRegistro, Visita};
use crate::actor::Hat;
use crate::desk::Desk;
use crate::error::AccessError;
use crate::motivo::Motivo;
use crate::permit::Permit;
use crate::platform::Act;
use crate::risorse::NewResource;
use crate::rows::contestazioni;

/// Lists who looked at the actor's own data.
#[derive(Debug, Clone, Copy)]
pub struct LookAtVisite {
    /// The last leaf of the page before, or none for the first page.
    pub before: Option<Id<Leaf>>,
    /// How many lines.
    pub limit: u64,
}

impl Act for LookAtVisite {
    type Output = Vec<Visita>;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Vec<Visita>, AccessError> {
        let me = NewResource::about(desk.actor().soggetto());
        let permit = desk.permit_new::<ReadRegistro>(me, Motivo::DatiPropri).await?;
        let select = foglie::about(permit.soggetto(), self.before);
        let leaves = permit.rows().list(select, self.limit).await?;
        let contested = contested(&permit, &leaves).await?;
        let mut visits = Vec::new();
        for row in &leaves {
            visits.push(Visita { contestata: contested.get(&row.id).copied(), ..read(&permit, row)? });
        }
        Ok(visits)
    }
}

async fn contested(
    permit: &Permit<'_, ReadRegistro>,
    leaves: &[foglie::Model],
) -> Result<HashMap<Id<Leaf>, Instant>, StoreError> {
    let ids = leaves.iter().map(|row| row.id);
    let select = contestazioni::Entity::find()
        .filter(contestazioni::Column::Foglia.is_in(ids))
        .order_by_asc(contestazioni::Column::Id);
    let limit = u64::try_from(leaves.len()).unwrap_or(u64::MAX);
    let rows = permit.rows().list(select, limit).await?;
    Ok(rows.into_iter().map(|row| (row.foglia, row.istante)).collect())
}

fn read(permit: &Permit<'_, ReadRegistro>, row: &foglie::Model) -> Result<Visita, StoreError> {
    let leaf = row.leaf().map_err(|error| StoreError::Register(error.to_string()))?;
    let entry = leaf.entry();
    Ok(Visita {
        foglia: row.id,
        quando: row.istante,
        tipo: entry.kind,
        azione: entry.action.to_string(),
        ruolo: hat(&entry.actor),
        in_proprio: entry.actor.subject == Some(permit.soggetto().uuid()),
        motivo: entry.motive.as_ref().and_then(|motive| Motivo::parse(motive.as_str())),
        titolo: entry.title.map(Id::from_uuid),
        fatti: entry.facts.iter().map(ToString::to_string).collect(),
        contestata: None,
    })
}

fn hat(actor: &registro::Actor) -> Option<Hat> {
    let body = actor.body.map(Id::from_uuid);
    match (actor.role.as_str(), body, actor.office) {
        ("assistito", None, None) => Some(Hat::Assistito),
        ("operatore", Some(patronato), Some(sede)) => {
            Some(Hat::Operatore { patronato, sede: Id::from_uuid(sede) })
        }
        ("responsabile-sede", Some(patronato), Some(sede)) => {
            Some(Hat::ResponsabileSede { patronato, sede: Id::from_uuid(sede) })
        }
        ("operatore-inps", None, Some(sede)) => Some(Hat::OperatoreInps { sede: Id::from_uuid(sede) }),
        ("referente-schede", None, Some(sede)) => Some(Hat::ReferenteSchede { sede: Id::from_uuid(sede) }),
        _ => None,
    }
}

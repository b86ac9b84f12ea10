//! Titles as rows, and the SQL that says which are valid.

use store::orm::*;
use store::{Instant, StoreError, Tx};

use super::{Causa, Fonte, Titolare, Titolo};
use crate::actor::{Hat, SoggettoId};
use crate::persons;
use crate::risorsa::Kind;
use crate::rows::titoli::{Column, Entity, Model};

/// No person has more titles with one office in a lifetime; the newest count.
const MOST_TITLES: u64 = 500;

/// Lists the titles, past ones included, that the office of a hat has on a person; newest first.
pub(crate) async fn load_about(tx: &Tx, hat: Hat, soggetto: SoggettoId) -> Result<Vec<Titolo>, StoreError> {
    let office = match hat {
        // No title is a referente's: cards are about nobody.
        Hat::Assistito | Hat::ReferenteSchede { .. } => return Ok(Vec::new()),
        Hat::Operatore { sede, .. } | Hat::ResponsabileSede { sede, .. } => Column::Sede.eq(sede),
        Hat::OperatoreInps { sede } => Column::SedeInps.eq(sede),
    };
    let select = Entity::find()
        .filter(Column::Soggetto.eq(soggetto))
        .filter(office)
        .order_by_desc(Column::Dal)
        .order_by_desc(Column::Id);
    let rows = persons(tx).list(select, MOST_TITLES).await?;
    rows.into_iter().map(read).collect()
}

/// Says in SQL what [`Titolo::is_valid`] says in Rust.
pub(crate) fn valid(titolare: Titolare, now: Instant) -> Condition {
    held_by(titolare).add(running(now))
}

/// Says in SQL which titles run, or ended because the intervention was settled.
pub(crate) fn valid_or_settled(titolare: Titolare, now: Instant) -> Condition {
    let settled =
        Condition::all().add(Column::Chiuso.lte(now)).add(Column::Causa.eq(Causa::Definizione.code()));
    held_by(titolare).add(Condition::any().add(running(now)).add(settled))
}

fn held_by(titolare: Titolare) -> Condition {
    Condition::all().add(match titolare {
        Titolare::Sede { sede, .. } => Column::Sede.eq(sede),
        Titolare::SedeInps(sede) => Column::SedeInps.eq(sede),
    })
}

fn running(now: Instant) -> Condition {
    Condition::all()
        .add(Column::Dal.lte(now))
        .add(Condition::any().add(Column::Al.is_null()).add(Column::Al.gt(now)))
        .add(Condition::any().add(Column::Chiuso.is_null()).add(Column::Chiuso.gt(now)))
}

pub(super) fn read(row: Model) -> Result<Titolo, StoreError> {
    let kind = [Kind::Mandato, Kind::Domanda].into_iter().find(|kind| kind.code() == row.fonte_tipo);
    let titolare = match (row.patronato, row.sede, row.sede_inps) {
        (Some(patronato), Some(sede), None) => Titolare::Sede { patronato, sede },
        (None, None, Some(sede)) => Titolare::SedeInps(sede),
        _ => return Err(StoreError::Decode),
    };
    let causa = row.causa.map(|code| Causa::parse(&code).ok_or(StoreError::Decode)).transpose()?;
    Ok(Titolo {
        soggetto: row.soggetto,
        fonte: Fonte { kind: kind.ok_or(StoreError::Decode)?, id: row.fonte },
        mandato: row.mandato,
        titolare,
        fatti: row.fatti.read()?,
        dal: row.dal,
        al: row.al,
        chiusura: row.chiuso.zip(causa),
    })
}

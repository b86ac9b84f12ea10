//! Titles compared with their sources: what the chapters say should be open against what the gate reads.

use std::collections::BTreeMap;

use store::orm::*;
use store::{Id, Instant, StoreError, Tx};

use super::{Fonte, Titolo};
use crate::persons;
use crate::rows::titoli::{Column, Entity};

/// How many titles are read at a time.
const PAGE: u64 = 1_000;

/// A title of the gate that its source does not explain, or the reverse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Differenza {
    /// The source gives a title that the gate does not have.
    Manca(Fonte),
    /// The gate has an open title that no source gives: access without right.
    DiTroppo(Fonte),
    /// Both have it, and differ in person, office, facts or dates.
    Diverso(Fonte),
}

/// Lists every title that runs at an instant, page by page: what a comparison starts from.
pub async fn list_valid(tx: &Tx, now: Instant) -> Result<Vec<Titolo>, StoreError> {
    let mut found = Vec::new();
    let mut after: Option<Id<Titolo>> = None;
    loop {
        let mut select = Entity::find().order_by_asc(Column::Id);
        if let Some(id) = after {
            select = select.filter(Column::Id.gt(id));
        }
        let page = persons(tx).list(select, PAGE).await?;
        let Some(last) = page.last() else { return Ok(found) };
        after = Some(last.id);
        for row in page {
            let titolo = Titolo::try_from(row)?;
            if titolo.is_valid(now) {
                found.push(titolo);
            }
        }
    }
}

/// Compares the titles that run now with those that the sources give now.
#[must_use]
pub fn compare(given: &[Titolo], kept: &[Titolo]) -> Vec<Differenza> {
    let mut by_source: BTreeMap<Key, &Titolo> = kept.iter().map(|titolo| (key(titolo), titolo)).collect();
    let mut differences = Vec::new();
    for titolo in given {
        match by_source.remove(&key(titolo)) {
            None => differences.push(Differenza::Manca(titolo.fonte)),
            Some(found) if found != titolo => differences.push(Differenza::Diverso(titolo.fonte)),
            Some(_) => {}
        }
    }
    differences.extend(by_source.into_values().map(|titolo| Differenza::DiTroppo(titolo.fonte)));
    differences
}

type Key = (&'static str, Id<Fonte>);

fn key(titolo: &Titolo) -> Key {
    (titolo.fonte.kind.code(), titolo.fonte.id)
}

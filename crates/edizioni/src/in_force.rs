//! Which edition is in force, and its folder of cards.

use std::collections::HashMap;

use catalogo::{Cartella, Sorgente};
use store::orm::*;
use store::{Connection, Instant, Open, StoreError, Tx, Work};

use crate::edizione::EdizioneId;
use crate::rows::{IN_VIGORE, PROPOSTA, file, find_only, testi};

/// A folder has a few hundred files; more would be an error of the data.
const FILES: u64 = 10_000;

/// The edition in force.
#[derive(Debug, Clone)]
pub struct Vigente {
    /// Which.
    pub id: EdizioneId,
    /// Since when.
    pub dal: Instant,
    /// Its cards.
    pub cartella: Cartella,
}

/// Finds the edition in force and reads its cards.
pub async fn in_force(open: &Connection<'_, Open>) -> Result<Option<Vigente>, StoreError> {
    let Some(row) = find_only(open, IN_VIGORE).await? else { return Ok(None) };
    let dal = row.dal.ok_or(StoreError::Decode)?;
    Ok(Some(Vigente { id: row.id, dal, cartella: read_folder(open, row.id).await? }))
}

/// Tells which edition is in force and since when, and reads none of its cards.
pub async fn in_force_id(open: &Connection<'_, Open>) -> Result<Option<(EdizioneId, Instant)>, StoreError> {
    let Some(row) = find_only(open, IN_VIGORE).await? else { return Ok(None) };
    Ok(Some((row.id, row.dal.ok_or(StoreError::Decode)?)))
}

/// Tells which edition waits for approval.
pub async fn waiting_id(open: &Connection<'_, Open>) -> Result<Option<EdizioneId>, StoreError> {
    Ok(find_only(open, PROPOSTA).await?.map(|row| row.id))
}

/// Reads the folder of an edition.
pub(crate) async fn read_folder(
    open: &Connection<'_, Open>,
    edizione: EdizioneId,
) -> Result<Cartella, StoreError> {
    let files =
        file::Entity::find().filter(file::Column::Edizione.eq(edizione)).order_by_asc(file::Column::Nome);
    let files = open.list(files, FILES).await?;
    let hashes = files.iter().map(|row| row.impronta.clone());
    let texts = testi::Entity::find()
        .filter(testi::Column::Impronta.is_in(hashes))
        .order_by_asc(testi::Column::Impronta);
    let texts: HashMap<String, String> =
        open.list(texts, FILES).await?.into_iter().map(|row| (row.impronta, row.testo)).collect();
    let source = |row: file::Model| {
        let testo = texts.get(&row.impronta).cloned().ok_or(StoreError::Missing)?;
        Ok(Sorgente { nome: row.nome, testo })
    };
    Ok(Cartella::new(files.into_iter().map(source).collect::<Result<Vec<_>, StoreError>>()?))
}

/// Asks which edition is in force and since when, for doors and background work.
#[derive(Debug, Clone, Copy)]
pub struct InForceId;

impl Work for InForceId {
    type Output = Option<(EdizioneId, Instant)>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Option<(EdizioneId, Instant)>, StoreError> {
        in_force_id(&tx.open()).await
    }
}

/// Asks for the edition in force with its cards, for doors and background work.
#[derive(Debug, Clone, Copy)]
pub struct InForce;

impl Work for InForce {
    type Output = Option<Vigente>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Option<Vigente>, StoreError> {
        in_force(&tx.open()).await
    }
}

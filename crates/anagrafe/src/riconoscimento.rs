//! The record that an operator identified a person at the desk, and by which document.

use accessi::{SedeId, SoggettoId};
use store::orm::*;
use store::{Connection, Id, Instant, Persons, StoreError};

use crate::documento::Documento;
use crate::rows::riconoscimenti;

/// One identification: who saw whose document, where and when.
#[derive(Debug)]
pub struct Riconoscimento<'d> {
    /// Its id.
    pub id: Id<Riconoscimento<'static>>,
    /// The person identified.
    pub soggetto: SoggettoId,
    /// The office.
    pub sede: SedeId,
    /// The operator.
    pub operatore: SoggettoId,
    /// The document.
    pub documento: &'d Documento,
    /// When.
    pub istante: Instant,
}

/// Records that an operator of `sede` saw the person's document.
pub async fn record_riconoscimento(
    rows: &Connection<'_, Persons>,
    riconoscimento: Riconoscimento<'_>,
) -> Result<(), StoreError> {
    let Riconoscimento { id, soggetto, sede, operatore, documento, istante } = riconoscimento;
    let row = riconoscimenti::ActiveModel {
        id: Set(id),
        soggetto: Set(soggetto),
        sede: Set(sede),
        operatore: Set(operatore),
        documento: Set(documento.tipo().as_str().to_owned()),
        numero: Set(documento.numero().to_owned()),
        scadenza: Set(documento.scadenza()),
        istante: Set(istante),
    };
    rows.insert(row).await
}

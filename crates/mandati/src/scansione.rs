//! The scan of a paper signed by hand: kept with who brought it in, closed by who verified it.

use accessi::SoggettoId;
use documenti::{Formato, Impronta, NomeFile};
use store::orm::*;
use store::{Connection, Instant, Persons, StoreError};

use crate::mandato::MandatoId;
use crate::rows::scansioni;

/// The paper as it was brought in, for whoever reads the mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scansione {
    /// The hash under which its bytes are kept.
    pub impronta: Impronta,
    /// Their format.
    pub formato: Formato,
    /// The name of the file.
    pub nome: NomeFile,
    /// Who brought it in.
    pub portata_da: SoggettoId,
    /// When.
    pub istante: Instant,
    /// Why it was refused, where it was.
    pub motivo: Option<String>,
}

impl From<scansioni::Model> for Scansione {
    fn from(row: scansioni::Model) -> Self {
        let scansioni::Model { impronta, formato, nome, portata_da, istante, motivo, .. } = row;
        Self { impronta, formato, nome, portata_da, istante, motivo }
    }
}

/// How the waiting of a paper ends.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Chiusura<'a> {
    /// Somebody else found it to be what the person signed.
    Conforme(SoggettoId),
    /// Somebody else found it wanting, and says why.
    Respinta(SoggettoId, &'a str),
    /// The office withdrew the mandate in the meantime.
    Ritirata,
}

/// Finds the newest paper of a mandate.
pub(crate) async fn find_scansione(
    rows: &Connection<'_, Persons>,
    mandato: MandatoId,
) -> Result<Option<scansioni::Model>, StoreError> {
    let query = scansioni::Entity::find()
        .filter(scansioni::Column::Mandato.eq(mandato))
        .order_by_desc(scansioni::Column::Id);
    rows.one(query).await
}

/// Closes the paper that waits, where there is one.
pub(crate) async fn close_scansione(
    rows: &Connection<'_, Persons>,
    mandato: MandatoId,
    chiusura: Chiusura<'_>,
    now: Instant,
) -> Result<(), StoreError> {
    use scansioni::Column;

    let (esito, chi, motivo) = match chiusura {
        Chiusura::Conforme(chi) => ("conforme", Some(chi), None),
        Chiusura::Respinta(chi, motivo) => ("respinta", Some(chi), Some(motivo)),
        Chiusura::Ritirata => ("ritirata", None, None),
    };
    let update = scansioni::Entity::update_many()
        .filter(Column::Mandato.eq(mandato))
        .filter(Column::Esito.is_null())
        .col_expr(Column::Esito, Expr::value(esito))
        .col_expr(Column::Motivo, Expr::value(motivo))
        .col_expr(Column::VerificataDa, Expr::value(chi))
        .col_expr(Column::Verificata, Expr::value(now));
    rows.update_many(update).await?;
    Ok(())
}

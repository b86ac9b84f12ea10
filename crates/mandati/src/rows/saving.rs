//! The mandate read from its row, and its changes of state written to it.

use store::orm::*;
use store::{Connection, Persons, StoreError};

use super::{mandati, pratiche};
use crate::mandato::{Mandato, MandatoId, VisitaId};
use crate::stato::{Causa, Stato};

impl mandati::Model {
    /// Reads the mandate from its row.
    pub(crate) fn mandato(&self) -> Result<Mandato, StoreError> {
        Ok(Mandato {
            id: self.id,
            visita: self.visita,
            pratica: self.pratica,
            mandante: self.soggetto,
            patronato: self.patronato,
            sede: self.sede,
            oggetto: self.oggetto.read()?,
            stato: self.read_stato()?,
        })
    }

    fn read_stato(&self) -> Result<Stato, StoreError> {
        let stato = match self.stato.as_str() {
            "bozza" => Some(Stato::Bozza),
            "in_attesa_di_firma" => self.scade.map(|scade| Stato::InAttesaDiFirma { scade }),
            "in_attesa_di_verifica" => self.scade.map(|scade| Stato::InAttesaDiVerifica { scade }),
            "attivo" => self.attivo_dal.map(|dal| Stato::Attivo { dal }),
            "cessato" => {
                let causa = self.causa.as_deref().and_then(Causa::find);
                self.cessato.zip(causa).map(|(il, causa)| Stato::Cessato { il, causa })
            }
            _ => None,
        };
        stato.ok_or(StoreError::Decode)
    }
}

/// Loads the row of a mandate that a permit is about.
pub(crate) async fn load(
    rows: &Connection<'_, Persons>,
    id: MandatoId,
) -> Result<mandati::Model, StoreError> {
    rows.one(mandati::Entity::find_by_id(id)).await?.ok_or(StoreError::Missing)
}

/// Writes a changed state, on the condition that the row still has the state it was read with; gives whether it had.
/// The case ends with its mandate.
pub(crate) async fn save_stato(
    rows: &Connection<'_, Persons>,
    before: &mandati::Model,
    after: &Mandato,
) -> Result<bool, StoreError> {
    use mandati::Column;

    let update = mandati::Entity::update_many()
        .filter(Column::Id.eq(after.id))
        .filter(Column::Stato.eq(before.stato.as_str()))
        .col_expr(Column::Stato, Expr::value(after.stato.as_str()))
        .col_expr(Column::Pratica, Expr::value(after.pratica));
    let update = match after.stato {
        Stato::Bozza => update,
        Stato::InAttesaDiFirma { scade } | Stato::InAttesaDiVerifica { scade } => {
            update.col_expr(Column::Scade, Expr::value(scade))
        }
        Stato::Attivo { dal } => update.col_expr(Column::AttivoDal, Expr::value(dal)),
        Stato::Cessato { il, causa } => update
            .col_expr(Column::Cessato, Expr::value(il))
            .col_expr(Column::Causa, Expr::value(causa.as_str())),
    };
    if rows.update_many(update).await? == 0 {
        return Ok(false);
    }
    if let (Stato::Cessato { il, .. }, Some(pratica)) = (after.stato, after.pratica) {
        let close = pratiche::Entity::update_many()
            .col_expr(pratiche::Column::Chiusa, Expr::value(il))
            .filter(pratiche::Column::Id.eq(pratica));
        rows.update_many(close).await?;
    }
    Ok(true)
}

/// Nobody prepares more mandates in one visit.
const VISIT: u64 = 50;

/// Lists the mandates of a visit, oldest first.
pub(crate) async fn list_visita(
    rows: &Connection<'_, Persons>,
    visita: VisitaId,
) -> Result<Vec<mandati::Model>, StoreError> {
    let query =
        mandati::Entity::find().filter(mandati::Column::Visita.eq(visita)).order_by_asc(mandati::Column::Id);
    rows.list(query, VISIT).await
}

//! Another code for a request that waits: the former one, lost or shown to the wrong person, stops working.

use accessi::{Act, Desk, Motivo};
use store::orm::*;

use crate::azioni::Invia;
use crate::change::ChangeError;
use crate::mandato::{MandatoId, TransitionError};
use crate::richiesta::Codice;
use crate::rows::{self, richieste_firma};

/// Draws a new code for the request in which a mandate waits.
#[derive(Debug, Clone, Copy)]
pub struct Reissue {
    /// One of the mandates of the request.
    pub mandato: MandatoId,
}

impl Act for Reissue {
    type Output = Codice;
    type Error = ChangeError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Codice, ChangeError> {
        let permit = desk.permit::<Invia>(self.mandato, Motivo::PresaInCarico).await?;
        let row = rows::load(&permit.rows(), self.mandato).await?;
        row.mandato()?.require_waiting(desk.now())?;

        let codice = Codice::draw(|| desk.random_bytes());
        let update = richieste_firma::Entity::update_many()
            .col_expr(richieste_firma::Column::Codice, Expr::value(codice.hash()))
            .filter(richieste_firma::Column::Visita.eq(row.visita))
            .filter(richieste_firma::Column::Usata.is_null())
            .filter(richieste_firma::Column::Scade.gt(desk.now()));
        match desk.open().update_many(update).await? {
            0 => Err(TransitionError::Expired.into()),
            _ => Ok(codice),
        }
    }
}

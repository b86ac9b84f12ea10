//! Waiting at the desk for the person's answer, without reading anything about the person at every glance.

use accessi::{AccessError, Act, Desk};
use store::orm::*;

use crate::mandato::VisitaId;
use crate::rows::richieste_firma;

/// Asks whether the request of a visit has been answered. The table of the requests holds nobody's data: the glance
/// leaves no line among those who looked at the person's.
#[derive(Debug, Clone, Copy)]
pub struct Wait {
    /// The visit.
    pub visita: VisitaId,
}

impl Act for Wait {
    type Output = bool;
    type Error = AccessError;

    /// Tells the office that sent the request, and no other.
    async fn run(&self, desk: &Desk<'_>) -> Result<bool, AccessError> {
        let sede = desk.actor().hat().sede().ok_or(AccessError::NotFound)?;
        let query = richieste_firma::Entity::find()
            .filter(richieste_firma::Column::Visita.eq(self.visita))
            .filter(richieste_firma::Column::Sede.eq(sede));
        let row = desk.open().one(query).await?.ok_or(AccessError::NotFound)?;
        Ok(row.usata.is_some())
    }
}

//! Reading a document: the permit and its leaf first, then the bytes.

use accessi::{AccessError, Act, Desk, Motivo};
use documenti::rows as documenti_rows;
use store::Id;
use store::orm::*;

use crate::azioni::{Documento, LeggeDocumento};
use crate::dichiarazione::motivo;

/// Reads which file a document is.
#[derive(Debug, Clone, Copy)]
pub struct ReadDocumento {
    /// The document.
    pub documento: Id<Documento>,
}

impl Act for ReadDocumento {
    type Output = documenti_rows::Model;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<documenti_rows::Model, AccessError> {
        let reason = motivo(desk.actor(), Motivo::Patrocinio);
        let permit = desk.permit::<LeggeDocumento>(self.documento, reason).await?;
        let id: Id<documenti_rows::Model> = self.documento.cast();
        let file = permit.rows().one(documenti_rows::Entity::find_by_id(id)).await?;
        file.ok_or(AccessError::NotFound)
    }
}

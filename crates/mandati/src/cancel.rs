//! Withdrawing a mandate that the person has not signed.

use accessi::{Act, Desk, Motivo};

use crate::azioni::Annulla;
use crate::change::{ChangeError, save};
use crate::mandato::MandatoId;
use crate::rows;
use crate::scansione::{Chiusura, close_scansione};

/// Withdraws a draft, a request that nobody has answered, or a signed paper that nobody has verified.
#[derive(Debug, Clone, Copy)]
pub struct Cancel {
    /// The mandate.
    pub mandato: MandatoId,
}

impl Act for Cancel {
    type Output = ();
    type Error = ChangeError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), ChangeError> {
        let permit = desk.permit::<Annulla>(self.mandato, Motivo::PresaInCarico).await?;
        let before = rows::load(&permit.rows(), self.mandato).await?;
        let cancelled = before.mandato()?.cancel(desk.now())?;
        save(desk, &permit, &before, &cancelled, "mandati.annullato").await?;
        Ok(close_scansione(&permit.rows(), self.mandato, Chiusura::Ritirata, desk.now()).await?)
    }
}

//! Reading the scan of a paper signed by hand.

use accessi::{Act, Desk};

use crate::azioni::{Legge, reading};
use crate::change::ChangeError;
use crate::mandato::{MandatoId, TransitionError};
use crate::scansione::{Scansione, find_scansione};

/// Reads the newest scan of a mandate.
#[derive(Debug, Clone, Copy)]
pub struct ReadScan {
    /// The mandate.
    pub mandato: MandatoId,
}

impl Act for ReadScan {
    type Output = Scansione;
    type Error = ChangeError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Scansione, ChangeError> {
        let permit = desk.permit::<Legge>(self.mandato, reading(desk.actor().hat())).await?;
        let found = find_scansione(&permit.rows(), self.mandato).await?;
        Ok(found.ok_or(TransitionError::NotOnPaper)?.into())
    }
}

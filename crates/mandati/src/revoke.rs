//! Taking a mandate back: the person's right, at any time and without a reason (art. 1723 of the civil code).

use accessi::{Act, Causa as CausaTitolo, Desk, Fonte, Motivo};

use crate::azioni::Revoca;
use crate::change::{ChangeError, save};
use crate::mandato::MandatoId;
use crate::rows;

/// Takes a mandate back. From this instant the office's next request is refused.
#[derive(Debug, Clone, Copy)]
pub struct Revoke {
    /// The mandate.
    pub mandato: MandatoId,
}

impl Act for Revoke {
    type Output = ();
    type Error = ChangeError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), ChangeError> {
        let permit = desk.permit::<Revoca>(self.mandato, Motivo::DatiPropri).await?;
        let before = rows::load(&permit.rows(), self.mandato).await?;
        let revoked = before.mandato()?.revoke(desk.now())?;
        save(desk, &permit, &before, &revoked, "mandati.revocato").await?;
        permit.titoli().close(Fonte::of(self.mandato), desk.now(), CausaTitolo::Revoca).await?;
        Ok(())
    }
}

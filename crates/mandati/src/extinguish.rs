//! The end of a mandate whose intervention is settled (D.M. 193/2008 art. 4 § 5).

use accessi::{Causa as CausaTitolo, Desk, Fonte, Motivo};

use crate::azioni::Estingue;
use crate::change::{ChangeError, save};
use crate::mandato::MandatoId;
use crate::rows;

/// Ends a mandate inside the act that settles its intervention: a full acceptance, or remedies exhausted, lapsed or
/// waived. A refusal does not end it, because remedies are open. Its case is closed with it.
pub async fn extinguish(desk: &Desk<'_>, mandato: MandatoId) -> Result<(), ChangeError> {
    let permit = desk.permit::<Estingue>(mandato, Motivo::Istruttoria).await?;
    let before = rows::load(&permit.rows(), mandato).await?;
    let settled = before.mandato()?.settle(desk.now())?;
    save(desk, &permit, &before, &settled, "mandati.estinto").await?;
    permit.titoli().close(Fonte::of(mandato), desk.now(), CausaTitolo::Definizione).await?;
    Ok(())
}

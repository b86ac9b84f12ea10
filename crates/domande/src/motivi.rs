//! Why whoever acts on a claim looks at it: the purpose that the register keeps beside each access.

use accessi::{Actor, Hat, Motivo};

/// The person looks at what is his own, the patronato prepares and follows the claim, INPS examines it.
pub(crate) fn motivo(actor: &Actor) -> Motivo {
    match actor.hat() {
        Hat::Assistito => Motivo::DatiPropri,
        Hat::Operatore { .. } | Hat::ResponsabileSede { .. } => Motivo::Domanda,
        Hat::OperatoreInps { .. } => Motivo::Istruttoria,
        Hat::ReferenteSchede { .. } => Motivo::CuraSchede,
    }
}

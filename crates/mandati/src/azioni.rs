//! What one can ask the gate to do with a mandate, by the names of the policies.

use accessi::{Action, ActionKind, Hat, Motivo};

use crate::mandato::Mandato;
use crate::pratica::Pratica;

/// Prepares a mandate.
#[derive(Debug)]
pub(crate) enum Prepara {}

impl Action for Prepara {
    const NAME: &'static str = "mandato.prepare";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

/// Signs a mandate for the office and sends it to the person.
#[derive(Debug)]
pub(crate) enum Invia {}

impl Action for Invia {
    const NAME: &'static str = "mandato.send";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

/// Withdraws a mandate that was not signed.
#[derive(Debug)]
pub(crate) enum Annulla {}

impl Action for Annulla {
    const NAME: &'static str = "mandato.cancel";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

/// Signs a mandate.
#[derive(Debug)]
pub(crate) enum Firma {}

impl Action for Firma {
    const NAME: &'static str = "mandato.sign";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

/// Brings in a mandate that the person signed by hand.
#[derive(Debug)]
pub(crate) enum PortaFirmato {}

impl Action for PortaFirmato {
    const NAME: &'static str = "mandato.sign-on-paper";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

/// Verifies a mandate signed by hand.
#[derive(Debug)]
pub(crate) enum Verifica {}

impl Action for Verifica {
    const NAME: &'static str = "mandato.verify";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

/// Refuses to sign a mandate.
#[derive(Debug)]
pub(crate) enum Rifiuta {}

impl Action for Rifiuta {
    const NAME: &'static str = "mandato.refuse";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

/// Takes a mandate back.
#[derive(Debug)]
pub(crate) enum Revoca {}

impl Action for Revoca {
    const NAME: &'static str = "mandato.revoke";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

/// Ends a mandate whose intervention is settled.
#[derive(Debug)]
pub(crate) enum Estingue {}

impl Action for Estingue {
    const NAME: &'static str = "mandato.extinguish";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Mandato;
}

/// Reads a mandate.
#[derive(Debug)]
pub(crate) enum Legge {}

impl Action for Legge {
    const NAME: &'static str = "mandato.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Mandato;
}

/// Says why one reads mandates, by the role worn.
pub(crate) fn reading(hat: Hat) -> Motivo {
    match hat {
        Hat::Assistito => Motivo::DatiPropri,
        Hat::Operatore { .. } | Hat::ResponsabileSede { .. } => Motivo::Patrocinio,
        Hat::OperatoreInps { .. } => Motivo::Istruttoria,
        Hat::ReferenteSchede { .. } => Motivo::CuraSchede,
    }
}

/// Opens the case of a mandate.
#[derive(Debug)]
pub(crate) enum ApreLaPratica {}

impl Action for ApreLaPratica {
    const NAME: &'static str = "pratica.open";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Pratica;
}

//! What one can ask the gate to do with an edition, by the names of the policies.

use accessi::{Action, ActionKind};

use crate::edizione::Edizione;

/// Reads the editions.
#[derive(Debug)]
pub enum Legge {}

impl Action for Legge {
    const NAME: &'static str = "edizione.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Edizione;
}

/// Approves an edition.
#[derive(Debug)]
pub enum Approva {}

impl Action for Approva {
    const NAME: &'static str = "edizione.approve";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Edizione;
}

/// Refuses an edition.
#[derive(Debug)]
pub enum Rifiuta {}

impl Action for Rifiuta {
    const NAME: &'static str = "edizione.refuse";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Edizione;
}

//! What one can ask the gate to do with a person's rights, by the names of the policies.

use accessi::{Action, ActionKind, Fascicolo};

/// Evaluates which benefits a person may claim.
#[derive(Debug)]
pub enum Valuta {}

impl Action for Valuta {
    const NAME: &'static str = "fascicolo.evaluate";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Fascicolo;
}

//! Taking a person in charge at the desk: the only right that needs no thing yet, only a person and an office.

use crate::azione::{Action, ActionKind};
use crate::risorsa::{Kind, Resource};

/// A person at the desk of an office, asking to be taken in charge.
#[derive(Debug)]
pub enum Presa {}

impl Resource for Presa {
    const KIND: Kind = Kind::Presa;
}

/// Taking a person in charge.
#[derive(Debug)]
pub struct StartPresa;

impl Action for StartPresa {
    const NAME: &'static str = "presa.start";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Presa;
}

//! What one can ask the gate to do with a claim, by the names of the policies.

use accessi::{Action, ActionKind};

use crate::domanda::Domanda;

/// Prepares a claim.
#[derive(Debug)]
pub enum Prepara {}

impl Action for Prepara {
    const NAME: &'static str = "domanda.prepare";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

/// Changes a claim that was not sent.
#[derive(Debug)]
pub enum Modifica {}

impl Action for Modifica {
    const NAME: &'static str = "domanda.edit";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

/// Confirms what is declared in a claim.
#[derive(Debug)]
pub enum Conferma {}

impl Action for Conferma {
    const NAME: &'static str = "domanda.confirm";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

/// Sends a claim.
#[derive(Debug)]
pub enum Invia {}

impl Action for Invia {
    const NAME: &'static str = "domanda.send";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

/// Reads a claim, whole.
#[derive(Debug)]
pub enum Legge {}

impl Action for Legge {
    const NAME: &'static str = "domanda.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Domanda;
}

/// Reads the state and the outcome of a claim, and nothing else of it.
#[derive(Debug)]
pub enum LeggeEsito {}

impl Action for LeggeEsito {
    const NAME: &'static str = "domanda.outcome";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Domanda;
}

/// Looks at the claims that wait at an INPS office: numbers, benefits and terms, nobody's name.
#[derive(Debug)]
pub enum GuardaLaCoda {}

impl Action for GuardaLaCoda {
    const NAME: &'static str = "domanda.queue";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Domanda;
}

/// Takes a claim in charge.
#[derive(Debug)]
pub enum PrendeInCarico {}

impl Action for PrendeInCarico {
    const NAME: &'static str = "domanda.take-charge";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

/// Decides a claim.
#[derive(Debug)]
pub enum Definisce {}

impl Action for Definisce {
    const NAME: &'static str = "domanda.decide";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

/// Goes back from a figure to the claims whose answers rest on it.
#[derive(Debug)]
pub enum RisaleAllaCifra {}

impl Action for RisaleAllaCifra {
    const NAME: &'static str = "domanda.figures";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Domanda;
}

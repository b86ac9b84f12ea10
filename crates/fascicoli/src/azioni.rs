//! What one can ask the gate to do with a case file and its documents, by the names of the policies.

use accessi::{Action, ActionKind, Fascicolo, Kind, Resource};

/// A document, as the gate knows it.
#[derive(Debug)]
pub enum Documento {}

impl Resource for Documento {
    const KIND: Kind = Kind::Documento;
}

/// Reads a case file: the leaf names the facts that it opens.
#[derive(Debug)]
pub enum Legge {}

impl Action for Legge {
    const NAME: &'static str = "fascicolo.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Fascicolo;
}

/// Declares facts of a person.
#[derive(Debug)]
pub enum Dichiara {}

impl Action for Dichiara {
    const NAME: &'static str = "fascicolo.declare";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Fascicolo;
}

/// Reads a document.
#[derive(Debug)]
pub enum LeggeDocumento {}

impl Action for LeggeDocumento {
    const NAME: &'static str = "documento.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Documento;
}

/// Attaches a document.
#[derive(Debug)]
pub enum Allega {}

impl Action for Allega {
    const NAME: &'static str = "documento.attach";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Documento;
}

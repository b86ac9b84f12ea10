//! Who looked: what the register says about one person, for that person alone (GDPR art. 15).

mod azioni;
mod contest;
mod list;

use registro::{Kind as LeafKind, Leaf};
use store::{Id, Instant};

pub use contest::{Contest, ContestError};
pub use list::LookAtVisite;

use crate::actor::Hat;
use crate::azione::{Action, ActionKind};
use crate::motivo::Motivo;
use crate::risorsa::Registro;
use crate::titoli::Fonte;

/// One passage through the gate, as the person it is about reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visita {
    /// The leaf in the register.
    pub foglia: Id<Leaf>,
    /// When.
    pub quando: Instant,
    /// An act, a reading, or an attempt that was refused.
    pub tipo: LeafKind,
    /// What, by the name that the policies give it.
    pub azione: String,
    /// In which role, for which body and office; none when the house did it by itself.
    pub ruolo: Option<Hat>,
    /// Whether it was the person himself.
    pub in_proprio: bool,
    /// Why.
    pub motivo: Option<Motivo>,
    /// Under which mandate, or with which claim in charge.
    pub titolo: Option<Id<Fonte>>,
    /// Which facts it opened.
    pub fatti: Vec<String>,
    /// When the person said that he does not recognise it.
    pub contestata: Option<Instant>,
}

impl Visita {
    /// Gives the key of the action's text.
    #[must_use]
    pub fn azione_key(&self) -> &'static str {
        azioni::key(&self.azione)
    }
}

/// A person's "I do not recognise this", kept.
#[derive(Debug)]
pub enum Contestazione {}

/// Reading what the register says about oneself.
#[derive(Debug)]
pub struct ReadRegistro;

impl Action for ReadRegistro {
    const NAME: &'static str = "registro.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Registro;
}

/// Contesting an access to one's own data.
#[derive(Debug)]
pub struct ContestRegistro;

impl Action for ContestRegistro {
    const NAME: &'static str = "registro.contest";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Registro;
}

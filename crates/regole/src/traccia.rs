//! The trace: what was read to reach a value, step by step, so that every answer can be explained.

use std::sync::Arc;

use crate::difetto::Span;
use crate::stima::Stima;
use crate::tipo::Tipo;

/// What a step read.
#[derive(Clone, Debug, PartialEq)]
pub enum Cosa {
    /// A fact of the person.
    Fatto(Arc<str>),
    /// A field of a record, with the record's place in its list.
    Campo {
        /// The list and the field: `superstiti.inabile`.
        percorso: Arc<str>,
        /// The record, from zero.
        indice: usize,
    },
    /// A parameter, with the figure chosen among its figures, if there is one.
    Parametro {
        /// The parameter.
        nome: Arc<str>,
        /// The figure's place.
        versione: Option<usize>,
    },
    /// A definition of the card: its own steps are kept once, beside its value.
    Definizione(Arc<str>),
    /// A table of the card.
    Tabella(Arc<str>),
    /// A part of an `and` or of an `or`.
    Condizione,
    /// One record of a list.
    Elemento(usize),
    /// A default taken because the value is unknown, and the act that gives it.
    Ripiego(Arc<str>),
}

/// A step: what was read, what it was worth, and the steps inside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Passo {
    /// What was read.
    pub cosa: Cosa,
    /// Its type.
    pub tipo: Tipo,
    /// What is known of it.
    pub stima: Stima,
    /// Where the card reads it, in the text of the entry.
    pub span: Span,
    /// The steps inside it.
    pub dentro: Vec<Passo>,
}

impl Passo {
    /// Finds a step in this one and below it.
    pub(crate) fn find(&self, wanted: &impl Fn(&Cosa) -> bool) -> Option<&Self> {
        if wanted(&self.cosa) {
            return Some(self);
        }
        self.dentro.iter().find_map(|passo| passo.find(wanted))
    }
}

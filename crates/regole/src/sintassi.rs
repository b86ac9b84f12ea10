//! The tree of an expression as it is written, before names and types are known.

use jiff::civil::Date;

use crate::difetto::Span;
use crate::numero::Numero;

/// An expression and its place in the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Espressione {
    pub(crate) span: Span,
    pub(crate) forma: Forma,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Forma {
    Numero(Numero, Option<String>),
    Testo(String),
    SiNo(bool),
    Data(Date),
    Codice(String),
    NonSiApplica,
    Nome(String),
    Chiamata { nome: String, nome_span: Span, argomenti: Vec<Espressione> },
    Campo { di: Box<Espressione>, nome: String, nome_span: Span },
    Filtro { lista: Box<Espressione>, condizione: Box<Espressione> },
    Quantificatore { tutti: bool, nome: String, lista: Box<Espressione>, condizione: Box<Espressione> },
    Per { nome: String, lista: Box<Espressione>, corpo: Box<Espressione> },
    Se { condizione: Box<Espressione>, allora: Box<Espressione>, altrimenti: Box<Espressione> },
    E(Vec<Espressione>),
    O(Vec<Espressione>),
    Non(Box<Espressione>),
    Confronto(Confronto, Box<Espressione>, Box<Espressione>),
    Tra { valore: Box<Espressione>, da: Box<Estremo>, a: Box<Estremo> },
    Appartiene { valore: Box<Espressione>, valori: Vec<Espressione> },
    Calcolo(Calcolo, Box<Espressione>, Box<Espressione>),
    Negativo(Box<Espressione>),
}

/// The end of a range, and whether the range holds it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Estremo {
    pub(crate) valore: Espressione,
    pub(crate) compreso: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Confronto {
    Uguale,
    Diverso,
    Minore,
    MinoreUguale,
    Maggiore,
    MaggioreUguale,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Calcolo {
    Piu,
    Meno,
    Per,
    Diviso,
}

impl Espressione {
    /// Every bare name that the expression reads.
    pub(crate) fn names(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.collect_names(&mut names);
        names
    }

    fn collect_names<'a>(&'a self, names: &mut Vec<&'a str>) {
        if let Forma::Nome(nome) = &self.forma {
            names.push(nome);
        }
        for part in self.parts() {
            part.collect_names(names);
        }
    }

    pub(crate) fn parts(&self) -> Vec<&Self> {
        match &self.forma {
            Forma::Numero(..)
            | Forma::Testo(_)
            | Forma::SiNo(_)
            | Forma::Data(_)
            | Forma::Codice(_)
            | Forma::NonSiApplica
            | Forma::Nome(_) => Vec::new(),
            Forma::Chiamata { argomenti: parts, .. } | Forma::E(parts) | Forma::O(parts) => {
                parts.iter().collect()
            }
            Forma::Campo { di: inner, .. } | Forma::Non(inner) | Forma::Negativo(inner) => vec![inner],
            Forma::Filtro { lista, condizione: body }
            | Forma::Quantificatore { lista, condizione: body, .. }
            | Forma::Per { lista, corpo: body, .. } => vec![lista, body],
            Forma::Se { condizione, allora, altrimenti } => vec![condizione, allora, altrimenti],
            Forma::Confronto(_, left, right) | Forma::Calcolo(_, left, right) => vec![left, right],
            Forma::Tra { valore, da, a } => vec![valore, &da.valore, &a.valore],
            Forma::Appartiene { valore, valori } => std::iter::once(valore.as_ref()).chain(valori).collect(),
        }
    }
}

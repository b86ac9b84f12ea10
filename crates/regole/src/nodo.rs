//! The typed tree: every name resolved, every type and unit checked; what the evaluator walks.

use std::sync::Arc;

use crate::difetto::Span;
use crate::numero::{Modo, Numero};
use crate::parametro::Parametro;
use crate::sintassi::{Calcolo, Confronto};
use crate::stima::Stima;
use crate::tabella::Tabella;
use crate::tipo::{Relazione, Tipo};
use crate::vocabolario::Fatto;

/// A typed expression.
#[derive(Clone, Debug)]
pub(crate) struct Nodo {
    pub(crate) span: Span,
    pub(crate) tipo: Tipo,
    pub(crate) op: Op,
}

/// A list, and the body read once for each record.
#[derive(Clone, Debug)]
pub(crate) struct Scorre {
    pub(crate) lista: Box<Nodo>,
    pub(crate) relazione: Arc<Relazione>,
    pub(crate) corpo: Box<Nodo>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aggregato {
    Somma,
    Minimo,
    Massimo,
}

/// The functions on dates: each is monotone in each argument, which is how it works on bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FunzioneData {
    AnniCompiuti,
    MesiCompiuti,
    GiorniTra,
    AggiungiAnni,
    AggiungiMesi,
    AggiungiGiorni,
    PrimoDelMeseDopo,
    PrimoDelMese,
    FineMese,
    Anno,
    Mese,
    Giorno,
    Data,
}

#[derive(Clone, Debug)]
pub(crate) enum Op {
    Costante(Stima),
    DataDiritto,
    Fatto(Arc<Fatto>),
    /// A field of the record that some enclosing list is at, counted from outside.
    Campo {
        livello: usize,
        campo: Arc<Fatto>,
    },
    Parametro(Arc<Parametro>),
    Definizione(usize),
    Non(Box<Nodo>),
    E(Vec<Nodo>),
    O(Vec<Nodo>),
    Confronto(Confronto, Box<[Nodo; 2]>),
    Tra {
        nodi: Box<[Nodo; 3]>,
        da_compreso: bool,
        a_compreso: bool,
    },
    Appartiene(Box<Nodo>, Vec<Nodo>),
    Se(Box<[Nodo; 3]>),
    /// A factor of 1, or of 1/100 or 100 where a percentage takes part.
    Calcolo {
        calcolo: Calcolo,
        nodi: Box<[Nodo; 2]>,
        fattore: Numero,
    },
    Negativo(Box<Nodo>),
    Filtro(Scorre),
    Quantificatore {
        tutti: bool,
        scorre: Scorre,
    },
    Conta(Box<Nodo>),
    Aggregato(Aggregato, Scorre),
    Estremo {
        massimo: bool,
        nodi: Vec<Nodo>,
    },
    Arrotonda {
        nodo: Box<Nodo>,
        decimali: u32,
        modo: Modo,
    },
    Pavimento(Box<Nodo>),
    Data(FunzioneData, Vec<Nodo>),
    SiApplica(Box<Nodo>),
    /// A value that is read only where it applies.
    Applicato(Box<Nodo>),
    SeIgnoto {
        nodi: Box<[Nodo; 2]>,
        norma: Arc<str>,
    },
    Tabella(Arc<Tabella>, Vec<Nodo>),
}

impl Nodo {
    /// Shows the node and all those below it.
    pub(crate) fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        see(self);
        for part in self.parts() {
            part.visit(see);
        }
    }

    /// The fact that the node reads, if it reads one.
    pub(crate) fn fact_read(&self) -> Option<&Arc<str>> {
        match &self.op {
            Op::Fatto(fatto) | Op::Campo { campo: fatto, .. } => Some(&fatto.percorso),
            _ => None,
        }
    }

    /// The parameter that the node reads, if it reads one.
    pub(crate) fn parameter_read(&self) -> Option<&Arc<str>> {
        match &self.op {
            Op::Parametro(parametro) => Some(&parametro.nome),
            _ => None,
        }
    }

    pub(crate) fn parts(&self) -> Vec<&Self> {
        match &self.op {
            Op::Costante(_)
            | Op::DataDiritto
            | Op::Fatto(_)
            | Op::Campo { .. }
            | Op::Parametro(_)
            | Op::Definizione(_) => Vec::new(),
            Op::Non(inner)
            | Op::Negativo(inner)
            | Op::Conta(inner)
            | Op::Pavimento(inner)
            | Op::SiApplica(inner)
            | Op::Applicato(inner)
            | Op::Arrotonda { nodo: inner, .. } => vec![inner],
            Op::E(parts)
            | Op::O(parts)
            | Op::Data(_, parts)
            | Op::Tabella(_, parts)
            | Op::Estremo { nodi: parts, .. } => parts.iter().collect(),
            Op::Confronto(_, pair) | Op::Calcolo { nodi: pair, .. } | Op::SeIgnoto { nodi: pair, .. } => {
                pair.iter().collect()
            }
            Op::Tra { nodi: three, .. } | Op::Se(three) => three.iter().collect(),
            Op::Appartiene(value, among) => std::iter::once(value.as_ref()).chain(among).collect(),
            Op::Filtro(scorre) | Op::Quantificatore { scorre, .. } | Op::Aggregato(_, scorre) => {
                vec![&scorre.lista, &scorre.corpo]
            }
        }
    }

    pub(crate) fn parts_mut(&mut self) -> Vec<&mut Self> {
        match &mut self.op {
            Op::Costante(_)
            | Op::DataDiritto
            | Op::Fatto(_)
            | Op::Campo { .. }
            | Op::Parametro(_)
            | Op::Definizione(_) => Vec::new(),
            Op::Non(inner)
            | Op::Negativo(inner)
            | Op::Conta(inner)
            | Op::Pavimento(inner)
            | Op::SiApplica(inner)
            | Op::Applicato(inner)
            | Op::Arrotonda { nodo: inner, .. } => vec![inner],
            Op::E(parts)
            | Op::O(parts)
            | Op::Data(_, parts)
            | Op::Tabella(_, parts)
            | Op::Estremo { nodi: parts, .. } => parts.iter_mut().collect(),
            Op::Confronto(_, pair) | Op::Calcolo { nodi: pair, .. } | Op::SeIgnoto { nodi: pair, .. } => {
                pair.iter_mut().collect()
            }
            Op::Tra { nodi: three, .. } | Op::Se(three) => three.iter_mut().collect(),
            Op::Appartiene(value, among) => std::iter::once(value.as_mut()).chain(among).collect(),
            Op::Filtro(scorre) | Op::Quantificatore { scorre, .. } | Op::Aggregato(_, scorre) => {
                vec![&mut scorre.lista, &mut scorre.corpo]
            }
        }
    }
}

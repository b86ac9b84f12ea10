//! A rule: the typed trees of a card, ready to judge any person.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::nodo::{Nodo, Op};
use crate::tabella::Tabella;
use crate::tipo::Tipo;
use crate::unita::Unita;
use crate::vocabolario::Fatto;

/// A named text of a card.
#[derive(Clone, Debug)]
pub struct Scritto {
    /// The name of the definition or requirement.
    pub nome: Arc<str>,
    /// The expression.
    pub testo: String,
}

/// The texts of a card, before they are compiled.
#[derive(Clone, Debug, Default)]
pub struct Bozza {
    /// Values with a name; they may use each other in any order.
    pub definizioni: Vec<Scritto>,
    /// Conditions that must all hold.
    pub requisiti: Vec<Scritto>,
    /// The amount due, and the unit that the card's periodicity wants.
    pub importo: Option<(String, Unita)>,
    /// The yearly total, where it is not the instalment times its number.
    pub totale_annuo: Option<String>,
    /// The day from which it is due.
    pub decorrenza: Option<String>,
    /// The card's tables.
    pub tabelle: Vec<Arc<Tabella>>,
}

/// An entry of a card.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Luogo {
    /// A definition.
    Definizione(Arc<str>),
    /// A requirement.
    Requisito(Arc<str>),
    /// The amount.
    Importo,
    /// The yearly total.
    TotaleAnnuo,
    /// The first day.
    Decorrenza,
}

/// A compiled entry.
#[derive(Debug)]
pub(crate) struct Voce {
    pub(crate) nome: Arc<str>,
    pub(crate) nodo: Nodo,
}

/// A compiled card.
#[derive(Debug)]
pub struct Regola {
    pub(crate) definizioni: Vec<Voce>,
    pub(crate) requisiti: Vec<Voce>,
    pub(crate) importo: Option<Nodo>,
    pub(crate) totale_annuo: Option<Nodo>,
    pub(crate) decorrenza: Option<Nodo>,
    pub(crate) fatti: BTreeSet<Arc<str>>,
    pub(crate) parametri: BTreeSet<Arc<str>>,
}

impl Regola {
    /// The facts that the card reads, list fields as `superstiti.inabile`: all that a mandate for it opens.
    #[must_use]
    pub fn facts(&self) -> &BTreeSet<Arc<str>> {
        &self.fatti
    }

    /// The parameters that the card reads.
    #[must_use]
    pub fn parameters(&self) -> &BTreeSet<Arc<str>> {
        &self.parametri
    }

    /// The facts that the card reads, each whole.
    #[must_use]
    pub fn whole_facts(&self) -> Vec<Arc<Fatto>> {
        let mut found = BTreeMap::new();
        for nodo in self.entries() {
            nodo.visit(&mut |nodo| {
                if let Op::Fatto(fatto) = &nodo.op {
                    found.insert(Arc::clone(&fatto.nome), Arc::clone(fatto));
                }
            });
        }
        found.into_values().collect()
    }

    /// The names of its requirements, in the card's order.
    pub fn requirements(&self) -> impl Iterator<Item = &Arc<str>> {
        self.requisiti.iter().map(|voce| &voce.nome)
    }

    /// The type of a definition.
    #[must_use]
    pub fn definition_type(&self, nome: &str) -> Option<&Tipo> {
        self.definizioni.iter().find(|voce| &*voce.nome == nome).map(|voce| &voce.nodo.tipo)
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &Nodo> {
        let named = self.definizioni.iter().chain(&self.requisiti).map(|voce| &voce.nodo);
        named.chain(&self.importo).chain(&self.totale_annuo).chain(&self.decorrenza)
    }

    pub(crate) fn collect_names(&mut self) {
        let (mut fatti, mut parametri) = (BTreeSet::new(), BTreeSet::new());
        for nodo in self.entries() {
            nodo.visit(&mut |nodo| {
                if let Some(percorso) = nodo.fact_read() {
                    fatti.insert(Arc::clone(percorso));
                }
                if let Some(nome) = nodo.parameter_read() {
                    parametri.insert(Arc::clone(nome));
                }
            });
        }
        (self.fatti, self.parametri) = (fatti, parametri);
    }
}

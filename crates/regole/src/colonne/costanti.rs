//! What is the same for all the rows of a table: what reads no fact, and what reads only facts that all rows have alike, as those that
//! nobody was asked. And what is the same for all the records of a row: what reads none of them.

use std::cell::RefCell;
use std::collections::HashSet;

use super::tavola::Tavola;
use crate::nodo::{Nodo, Op};
use crate::regola::Regola;
use crate::tipo::Tipo;

/// Tells which expressions of a rule are constant over a table.
pub(super) struct Costanti<'a> {
    tavola: &'a Tavola,
    regola: &'a Regola,
    /// What was found of each definition: others read it often.
    definizioni: RefCell<Vec<Option<bool>>>,
}

impl<'a> Costanti<'a> {
    pub(super) fn new(tavola: &'a Tavola, regola: &'a Regola) -> Self {
        Self { tavola, regola, definizioni: RefCell::new(vec![None; regola.definizioni.len()]) }
    }

    /// Tells whether an expression that stands in no list is constant.
    pub(super) fn holds(&self, nodo: &Nodo) -> bool {
        self.is_constant(nodo, true)
    }

    /// Shows the largest constant expressions of an entry that are single values.
    pub(super) fn each<'n>(&self, nodo: &'n Nodo, see: &mut impl FnMut(&'n Nodo)) {
        self.each_at(nodo, true, see);
    }

    fn each_at<'n>(&self, nodo: &'n Nodo, outside: bool, see: &mut impl FnMut(&'n Nodo)) {
        if !matches!(nodo.tipo, Tipo::Lista(_)) && self.is_constant(nodo, outside) {
            return see(nodo);
        }
        let corpo = body(nodo);
        for part in nodo.parts() {
            let is_body = corpo.is_some_and(|corpo| std::ptr::eq(corpo, part));
            self.each_at(part, outside && !is_body, see);
        }
    }

    /// Where no list stands around it, every field is of a list that stands inside, and is as constant as that list.
    fn is_constant(&self, nodo: &Nodo, outside: bool) -> bool {
        match &nodo.op {
            Op::Fatto(fatto) => self.tavola.is_uniform(&fatto.nome),
            Op::Campo { .. } => outside,
            Op::Definizione(place) => self.is_definition_constant(*place),
            _ => nodo.parts().into_iter().all(|part| self.is_constant(part, outside)),
        }
    }

    fn is_definition_constant(&self, place: usize) -> bool {
        if let Some(known) = self.definizioni.borrow().get(place).copied().flatten() {
            return known;
        }
        let voce = self.regola.definizioni.get(place);
        let found = voce.is_some_and(|voce| self.is_constant(&voce.nodo, true));
        if let Some(slot) = self.definizioni.borrow_mut().get_mut(place) {
            *slot = Some(found);
        }
        found
    }
}

/// The largest expressions in the bodies of a rule's lists that read no field of a record, by their place in memory.
pub(super) fn of_a_row(regola: &Regola) -> HashSet<*const Nodo> {
    let mut found = HashSet::new();
    regola.entries().for_each(|nodo| add_of_a_row(nodo, false, &mut found));
    found
}

fn add_of_a_row(nodo: &Nodo, inside: bool, found: &mut HashSet<*const Nodo>) {
    let parts = nodo.parts();
    // A fact or a definition is read once for each row anyway.
    let is_worked_out = !parts.is_empty() && !matches!(nodo.tipo, Tipo::Lista(_));
    if inside && is_worked_out && !reads_a_field(nodo) {
        found.insert(std::ptr::from_ref(nodo));
        return;
    }
    let corpo = body(nodo);
    for part in parts {
        let is_body = corpo.is_some_and(|corpo| std::ptr::eq(corpo, part));
        add_of_a_row(part, inside || is_body, found);
    }
}

fn reads_a_field(nodo: &Nodo) -> bool {
    let mut reads = false;
    nodo.visit(&mut |inner| reads |= matches!(inner.op, Op::Campo { .. }));
    reads
}

/// What is read once for each record of a list.
fn body(nodo: &Nodo) -> Option<&Nodo> {
    match &nodo.op {
        Op::Filtro(scorre) | Op::Quantificatore { scorre, .. } | Op::Aggregato(_, scorre) => {
            Some(&scorre.corpo)
        }
        _ => None,
    }
}

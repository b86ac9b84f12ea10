//! What a condition makes sure of: where `si_applica(x)` must hold for what comes after to matter, `x` is taken to apply.
//!
//! Bounds do not remember that two expressions read the same fact. Without this, `si_applica(x) and x > 3` would fear, of an
//! `x` that is not known, that it does not apply; it is read there only where it does.

use std::sync::Arc;

use crate::nodo::{Nodo, Op};
use crate::stima::Stima;
use crate::tipo::Tipo;

/// A value that a condition may ask about by name.
#[derive(Clone, PartialEq)]
enum Chiave {
    Fatto(Arc<str>),
    Campo(usize, Arc<str>),
    Definizione(usize),
}

/// Marks, below a node, what is read only where it applies.
pub(crate) fn guard(nodo: &mut Nodo) {
    guard_within(nodo, &[]);
}

fn guard_within(nodo: &mut Nodo, sure: &[Chiave]) {
    if key_of(nodo).is_some_and(|key| sure.contains(&key)) {
        let op = std::mem::replace(&mut nodo.op, Op::Costante(Stima::si_no(false)));
        nodo.op = Op::Applicato(Box::new(Nodo { span: nodo.span, tipo: nodo.tipo.clone(), op }));
        return;
    }
    match &mut nodo.op {
        Op::Se(parts) => {
            let [condizione, allora, altrimenti] = &mut **parts;
            guard_within(allora, &with(sure, keys(condizione, true)));
            guard_within(altrimenti, &with(sure, keys(condizione, false)));
            guard_within(condizione, sure);
        }
        // A part that decides makes those after it matter no more.
        Op::E(parts) => guard_each(parts, true, sure),
        Op::O(parts) => guard_each(parts, false, sure),
        _ => nodo.parts_mut().into_iter().for_each(|part| guard_within(part, sure)),
    }
}

/// Each part is read as if those before it had the truth that does not decide. Not those after: of two that ask the same, one
/// must be left to answer.
fn guard_each(parts: &mut [Nodo], truth: bool, sure: &[Chiave]) {
    let mut sure = sure.to_vec();
    for part in parts {
        let more = keys(part, truth);
        guard_within(part, &sure);
        sure.extend(more);
    }
}

fn with(sure: &[Chiave], more: impl IntoIterator<Item = Chiave>) -> Vec<Chiave> {
    sure.iter().cloned().chain(more).collect()
}

/// What surely applies where a condition has a truth.
fn keys(condizione: &Nodo, truth: bool) -> Vec<Chiave> {
    match &condizione.op {
        Op::SiApplica(inner) if truth => key_of(inner).into_iter().collect(),
        Op::Non(inner) => keys(inner, !truth),
        Op::E(parts) if truth => parts.iter().flat_map(|part| keys(part, true)).collect(),
        Op::O(parts) if !truth => parts.iter().flat_map(|part| keys(part, false)).collect(),
        _ => Vec::new(),
    }
}

/// Lists are left as they are: whatever runs over one reads it by its name.
fn key_of(nodo: &Nodo) -> Option<Chiave> {
    if matches!(nodo.tipo, Tipo::Lista(_)) {
        return None;
    }
    match &nodo.op {
        Op::Fatto(fatto) => Some(Chiave::Fatto(Arc::clone(&fatto.percorso))),
        Op::Campo { livello, campo } => Some(Chiave::Campo(*livello, Arc::clone(&campo.percorso))),
        Op::Definizione(place) => Some(Chiave::Definizione(*place)),
        _ => None,
    }
}

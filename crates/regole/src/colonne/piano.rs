//! What holds for all the rows of a table: the rule, the days, and what does not depend on the person, worked out once.

use std::collections::HashMap;
use std::rc::Rc;

use super::lotto::{Contesto, Lotto};
use super::tavola::Tavola;
use super::vettore::Vettore;
use crate::nodo::{Nodo, Op};
use crate::regola::Regola;
use crate::valuta::Giorni;

/// How a rule judges a table.
pub(super) struct Piano<'a> {
    pub(super) tavola: &'a Tavola,
    pub(super) regola: &'a Regola,
    pub(super) giorni: Giorni,
    /// The values of the expressions that read no fact, by their place in memory.
    costanti: HashMap<*const Nodo, Vettore>,
}

impl<'a> Piano<'a> {
    pub(super) fn new(tavola: &'a Tavola, regola: &'a Regola, giorni: Giorni) -> Self {
        let empty = Self { tavola, regola, giorni, costanti: HashMap::new() };
        let costanti = {
            let lotto = Lotto::new(&empty, vec![0]);
            let alone = Contesto { righe: 1, ..Contesto::default() };
            let mut costanti = HashMap::new();
            for nodo in regola.entries() {
                each_constant(regola, nodo, &mut |nodo| {
                    costanti.insert(std::ptr::from_ref(nodo), Vettore::clone(&lotto.eval(nodo, &alone)));
                });
            }
            costanti
        };
        Self { costanti, ..empty }
    }

    /// The value of an expression that reads no fact, for so many rows.
    pub(super) fn constant(&self, nodo: &Nodo, righe: usize) -> Option<Rc<Vettore>> {
        let found = self.costanti.get(&std::ptr::from_ref(nodo))?;
        Some(Rc::new(Vettore { righe, ..found.clone() }))
    }
}

/// Shows the largest expressions that read no fact.
fn each_constant<'n>(regola: &'n Regola, nodo: &'n Nodo, see: &mut impl FnMut(&'n Nodo)) {
    if is_constant(regola, nodo) {
        return see(nodo);
    }
    for part in nodo.parts() {
        each_constant(regola, part, see);
    }
}

fn is_constant(regola: &Regola, nodo: &Nodo) -> bool {
    match &nodo.op {
        Op::Fatto(_) | Op::Campo { .. } | Op::Filtro(_) => false,
        Op::Definizione(place) => {
            regola.definizioni.get(*place).is_some_and(|voce| is_constant(regola, &voce.nodo))
        }
        _ => nodo.parts().into_iter().all(|part| is_constant(regola, part)),
    }
}

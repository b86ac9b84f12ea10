//! Ready reckoners: a definition that reads only another, which takes few whole values, is worked out once for each of them.

use std::collections::BTreeSet;

use super::lotto::Lotto;
use super::piano::{Piano, is_constant};
use super::stato::NOTO;
use super::vettore::{Dati, Vettore, form};
use crate::insieme::Insieme;
use crate::nodo::{Nodo, Op};
use crate::regola::Regola;
use crate::stima::Stima;
use crate::tipo::{Specie, Tipo};
use crate::valore::Fatti;
use crate::valuta::Valutatore;

/// The most values that are worked out beforehand.
const MOST_VALUES: i64 = 1_024;
/// Definitions with fewer operations are worked out faster than looked up.
const FEWEST_OPERATIONS: usize = 4;

/// The values of a definition for each value of the one that it reads.
pub(super) struct Prontuario {
    place: usize,
    /// The definition that it reads, and the least of its values.
    letta: usize,
    da: i64,
    valori: Vettore,
}

impl Prontuario {
    /// Works out a definition for each value of the one that it reads; none when it reads more, or too many values.
    pub(super) fn of<'a>(piano: &'a Piano<'a>, place: usize) -> Option<Self> {
        let nodo = &piano.regola.definizioni.get(place)?.nodo;
        let letta = only_definition_read(piano.regola, nodo)?;
        let (da, a) = whole_bounds_of(piano, letta)?;
        let domain: Vec<i64> = (da..=a).collect();
        let righe = domain.len();
        let domain = Vettore::new(righe, Vec::new(), Dati::numbers(domain, Vec::new(), 1));
        let lotto = Lotto::of_definition(piano, letta, domain);
        let valori = Vettore::clone(&lotto.eval(nodo, &lotto.base()));
        (valori.is_known() && valori.length() == righe).then_some(Self { place, letta, da, valori })
    }

    /// The values of a batch: looked up where the definition that is read is known, worked out where it is not.
    pub(super) fn read(&self, lotto: &Lotto<'_>) -> Option<Vettore> {
        let letta = lotto.definition(self.letta, &lotto.base());
        let Dati::Numeri { lo, den: 1, .. } = &letta.dati else { return None };
        if lo.len() != lotto.righe.len() {
            return None;
        }
        let place = |value: &i64| u32::try_from(value.wrapping_sub(self.da)).unwrap_or_default();
        let mut found = self.valori.gather(&lo.iter().map(place).collect::<Vec<_>>());
        let unknown: Vec<u32> =
            (0..).zip(&letta.stati).filter(|(_, state)| **state != NOTO).map(|(row, _)| row).collect();
        if unknown.is_empty() {
            return Some(found);
        }
        let nodo = &lotto.piano.regola.definizioni.get(self.place)?.nodo;
        let fewer = Lotto::of_definition(lotto.piano, self.letta, letta.gather(&unknown));
        let bounds = fewer.eval(nodo, &fewer.base());
        if form(&bounds) != form(&found) {
            return None;
        }
        for (place, row) in unknown.iter().enumerate() {
            found.write_ends(*row as usize, bounds.state(place), bounds.ends(place)?);
        }
        Some(found.settle_known())
    }
}

/// The one definition that an expression reads, if it reads nothing else of the person.
fn only_definition_read(regola: &Regola, nodo: &Nodo) -> Option<usize> {
    let (mut read, mut operations, mut reads_facts) = (BTreeSet::new(), 0, false);
    nodo.visit(&mut |inner| {
        operations += 1;
        match &inner.op {
            Op::Fatto(_) | Op::Campo { .. } => reads_facts = true,
            Op::Definizione(place) if !is_constant(regola, inner) => {
                read.insert(*place);
            }
            _ => {}
        }
    });
    let only = read.pop_first()?;
    (read.is_empty() && !reads_facts && operations >= FEWEST_OPERATIONS).then_some(only)
}

/// The bounds of a whole number when nothing is known of the person, if few values lie between them.
fn whole_bounds_of(piano: &Piano<'_>, place: usize) -> Option<(i64, i64)> {
    let nodo = &piano.regola.definizioni.get(place)?.nodo;
    let Tipo::Numero(grandezza) = &nodo.tipo else { return None };
    let mut nobody = Fatti::new();
    for fatto in piano.regola.whole_facts() {
        nobody.leave_open(fatto.nome.clone());
    }
    let (stima, _) = Valutatore::new(&piano.regola.definizioni, &nobody, piano.giorni).entry(nodo);
    let Stima { insieme: Insieme::Numero(bounds), forse_non_si_applica: false, .. } = stima else {
        return None;
    };
    let (da, a) = (bounds.min?.to_i64()?, bounds.max?.to_i64()?);
    (grandezza.specie == Specie::Intero && a.checked_sub(da)? < MOST_VALUES).then_some((da, a))
}

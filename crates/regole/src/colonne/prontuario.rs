//! Ready reckoners: a definition that reads only another, which takes few whole values, is worked out once for each of them.

use std::collections::BTreeSet;

use super::costanti::Costanti;
use super::lotto::Lotto;
use super::piano::Piano;
use super::stato::{FORSE, NOTO};
use super::vettore::{Dati, Vettore, form};
use crate::attesa::{Attesa, Attese};
use crate::nodo::{Nodo, Op};
use crate::stima::Stima;
use crate::tipo::{Specie, Tipo};

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
    pub(super) fn of<'a>(piano: &'a Piano<'a>, costanti: &Costanti<'_>, place: usize) -> Option<Self> {
        let nodo = &piano.regola.definizioni.get(place)?.nodo;
        let letta = only_definition_read(costanti, nodo)?;
        let (da, a) = whole_bounds_of(piano, costanti, letta)?;
        let domain: Vec<i64> = (da..=a).collect();
        let righe = domain.len();
        let domain = Vettore::new(righe, Vec::new(), Dati::numbers(domain, Vec::new(), 1));
        let mut lotto = Lotto::new(piano, vec![0; righe]);
        lotto.presume(letta, domain);
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
        let place = |(value, row): (&i64, usize)| {
            let place = u32::try_from(value.wrapping_sub(self.da)).unwrap_or(u32::MAX);
            if letta.state(row) == NOTO { place } else { 0 }
        };
        let places: Vec<u32> = lo.iter().zip(0..).map(place).collect();
        if places.iter().any(|place| *place as usize >= self.valori.length()) {
            return None;
        }
        let mut found = self.valori.gather(&places);
        let unknown: Vec<u32> =
            (0..).zip(&letta.stati).filter(|(_, state)| **state != NOTO).map(|(row, _)| row).collect();
        if unknown.is_empty() {
            return Some(found);
        }
        let nodo = &lotto.piano.regola.definizioni.get(self.place)?.nodo;
        let mut fewer = Lotto::new(lotto.piano, vec![0; unknown.len()]);
        fewer.presume(self.letta, letta.gather(&unknown));
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
fn only_definition_read(costanti: &Costanti<'_>, nodo: &Nodo) -> Option<usize> {
    let (mut read, mut operations, mut reads_facts) = (BTreeSet::new(), 0, false);
    nodo.visit(&mut |inner| {
        operations += 1;
        match &inner.op {
            Op::Fatto(_) | Op::Campo { .. } => reads_facts = true,
            Op::Definizione(place) if !costanti.holds(inner) => {
                read.insert(*place);
            }
            _ => {}
        }
    });
    let only = read.pop_first()?;
    (read.is_empty() && !reads_facts && operations >= FEWEST_OPERATIONS).then_some(only)
}

/// The bounds of a whole number whatever is known of the person, if few values lie between them.
fn whole_bounds_of(piano: &Piano<'_>, costanti: &Costanti<'_>, place: usize) -> Option<(i64, i64)> {
    let voce = piano.regola.definizioni.get(place)?;
    let Tipo::Numero(grandezza) = &voce.nodo.tipo else { return None };
    if grandezza.specie != Specie::Intero || !reads_only_definitions(costanti, &voce.nodo) {
        return None;
    }
    // A default would be taken for the only value: whatever holds one may be anything of its type.
    let anything = Attese::from([Attesa::Parametro(voce.nome.clone())]);
    let mut lotto = Lotto::new(piano, vec![0]);
    for (place, voce) in piano.regola.definizioni.iter().enumerate() {
        if !reads_only_definitions(costanti, &voce.nodo) {
            lotto.presume(place, Vettore::constant(1, &Stima::any(&voce.nodo.tipo, anything.clone())));
        }
    }
    let bounds = lotto.definition(place, &lotto.base());
    let (da, a) = bounds.ends(0)?;
    (bounds.state(0) < FORSE && a.checked_sub(da)? < MOST_VALUES).then_some((da, a))
}

/// Tells whether an expression reads the person only through definitions that are single values, and gives no default.
fn reads_only_definitions(costanti: &Costanti<'_>, nodo: &Nodo) -> bool {
    let mut only = true;
    nodo.visit(&mut |inner| {
        let is_plain = match &inner.op {
            Op::Fatto(_)
            | Op::Campo { .. }
            | Op::SeIgnoto { .. }
            | Op::Filtro(_)
            | Op::Conta(_)
            | Op::Quantificatore { .. }
            | Op::Aggregato(..) => false,
            _ => !matches!(inner.tipo, Tipo::Lista(_)),
        };
        only &= is_plain;
    });
    only || costanti.holds(nodo)
}

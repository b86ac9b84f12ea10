//! Which records belong to a list, how many there are, and whether some or all satisfy a condition.

use std::borrow::Cow;

use super::{ALTRO, Lista, Records, at_row, refusal};
use crate::colonne::giri;
use crate::colonne::logica::{Connettivo, of_two};
use crate::colonne::lotto::{Contesto, Lotto};
use crate::colonne::stato::{ATTESE, FUORI, NESSUNO, NOTO, is_perhaps, settled};
use crate::colonne::vettore::{Dati, INCERTO, NO, PIU_INFINITO, SI, Vettore, at, pick};
use crate::nodo::{Nodo, Scorre};

impl Lotto<'_> {
    pub(super) fn filter(&self, scorre: &Scorre, dove: &Contesto) -> Lista {
        let lista = self.list(&scorre.lista, dove);
        let condition = self.at_records(&lista, scorre, dove);
        let (values, stati) = lista.members(&condition, false);
        let kept = giri::places(&values, |value| value != NO);
        let records = Records { appartiene: pick(&stati, &kept), ..lista.keep(&kept, &lista.persone) };
        records.finish(lista.righe, lista.stati.clone())
    }

    pub(in crate::colonne) fn quantifier(&self, tutti: bool, scorre: &Scorre, dove: &Contesto) -> Vettore {
        let lista = self.list(&scorre.lista, dove);
        let condition = self.at_records(&lista, scorre, dove);
        let mut connective = Connettivo::new(lista.righe, !tutti);
        let (values, stati) = lista.members(&condition, tutti);
        if stati.is_empty() && lista.incerte.is_empty() {
            connective.add_known(&lista.persone, &values);
            return connective.finish();
        }
        connective.widen();
        for row in &lista.incerte {
            let refused = at_row(&lista.stati, *row as usize);
            if refused != NOTO {
                connective.add_one(*row as usize, INCERTO, refused);
            }
        }
        for ((record, value), person) in values.iter().enumerate().zip(lista.persone.iter()) {
            connective.add_one(*person as usize, *value, at_row(&stati, record));
        }
        refuse(connective.finish(), &lista)
    }

    pub(in crate::colonne) fn count(&self, lista: &Nodo, dove: &Contesto) -> Vettore {
        let lista = self.list(lista, dove);
        let mut counts = vec![0_i64; lista.righe];
        for person in lista.persone.iter() {
            if let Some(count) = counts.get_mut(*person as usize) {
                *count = count.wrapping_add(1);
            }
        }
        let mut found = Vettore::new(lista.righe, Vec::new(), Dati::numbers(counts, Vec::new(), 1));
        for row in &lista.incerte {
            let row = *row as usize;
            let (state, ends) = lista.count_one(row);
            found.write_ends(row, state, ends);
        }
        found.settle_known()
    }
}

impl Lista {
    /// What each record says to `some` (it belongs and satisfies) or to `every` (it does not belong, or satisfies), and the byte
    /// of each answer; no bytes when all is known.
    fn members<'c>(&self, condition: &'c Vettore, tutti: bool) -> (Cow<'c, [u8]>, Vec<u8>) {
        let left_out = u8::from(tutti);
        let one = |record: usize, belongs: u8| {
            let satisfies = answer(condition, record, left_out);
            if tutti { belongs_not_or(belongs, satisfies) } else { belongs_and(belongs, satisfies) }
        };
        let length = self.indici.len();
        let values = match &condition.dati {
            Dati::SiNo(answers) if answers.len() == length => Cow::Borrowed(answers.as_slice()),
            Dati::SiNo(answers) => Cow::Owned(vec![at(answers, 0); length]),
            _ => Cow::Owned(vec![INCERTO; length]),
        };
        // What is known and surely belongs is said by the condition alone.
        if condition.is_known() && self.appartiene.is_empty() {
            return (values, Vec::new());
        }
        let (mut values, mut stati) = (values.into_owned(), vec![NOTO; length]);
        for (record, slots) in values.iter_mut().zip(&mut stati).enumerate() {
            let belongs = at_row(&self.appartiene, record);
            if belongs != NOTO || condition.state(record) != NOTO {
                (*slots.0, *slots.1) = one(record, belongs);
            }
        }
        (Cow::Owned(values), stati)
    }

    /// How many records a row has, some of which are not sure.
    fn count_one(&self, row: usize) -> (u8, (i64, i64)) {
        let states = self.appartiene.get(self.records(row)).unwrap_or_default();
        if let Some(refused) = refusal(at_row(&self.stati, row), states) {
            return (refused, (0, 0));
        }
        let indici = self.indici.get(self.records(row)).unwrap_or_default();
        let (mut sure, mut possible) = (0, 0);
        for (record, state) in indici.iter().zip(states) {
            if *record == ALTRO {
                possible = PIU_INFINITO;
            } else {
                (sure, possible) = (sure + i64::from(*state == NOTO), possible + 1);
            }
        }
        (settled(self.waits(row), sure == possible), (sure, possible))
    }
}

/// A row without a list has no answer, whatever the loop made of it.
fn refuse(mut found: Vettore, lista: &Lista) -> Vettore {
    let rows = lista.incerte.iter().map(|row| *row as usize);
    let lost: Vec<usize> = rows.filter(|row| at_row(&lista.stati, *row) == FUORI).collect();
    found.lose(&lost);
    found
}

/// What a condition says of a record; one that does not apply leaves it out.
fn answer(condition: &Vettore, record: usize, left_out: u8) -> (u8, u8) {
    let state = condition.state(record);
    if state == NESSUNO {
        return (left_out, NOTO);
    }
    match &condition.dati {
        Dati::SiNo(values) if is_perhaps(state) => match at(values, record) {
            value if value == left_out => (left_out, NOTO),
            _ => (INCERTO, state & ATTESE),
        },
        Dati::SiNo(values) => (at(values, record), state),
        _ => (INCERTO, state),
    }
}

/// The record belongs and satisfies the condition.
fn belongs_and(belongs: u8, condition: (u8, u8)) -> (u8, u8) {
    of_two(NO, (if belongs == NOTO { SI } else { INCERTO }, belongs), condition)
}

/// The record does not belong, or satisfies the condition.
fn belongs_not_or(belongs: u8, condition: (u8, u8)) -> (u8, u8) {
    of_two(SI, (if belongs == NOTO { NO } else { INCERTO }, belongs), condition)
}

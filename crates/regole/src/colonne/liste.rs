//! Lists over a batch: the records of all rows one after the other, each with the row it belongs to.

mod aggregati;
mod membri;

use std::rc::Rc;

use super::lotto::{ALTRO, Contesto, Livello, Lotto};
use super::stato::{self, ATTESE, FUORI, NOTO, RIFIUTATO};
use super::vettore::{Vettore, pick};
use crate::nodo::{Nodo, Op, Scorre};

/// The records that may be in the list of each row. One that stands for those that nobody knows comes last.
#[derive(Clone)]
pub(super) struct Lista {
    /// Why a row has no list.
    stati: Vec<u8>,
    /// The row of each record, never less than the one before.
    persone: Rc<Vec<u32>>,
    indici: Rc<Vec<u32>>,
    /// How each record belongs: `NOTO` surely, else what that waits for, or its error.
    appartiene: Vec<u8>,
    /// The rows that have no list, or a record that is not sure.
    incerte: Vec<u32>,
}

/// Records being gathered: the row of each, its place in the table, and how it belongs.
#[derive(Default)]
struct Records {
    persone: Vec<u32>,
    indici: Vec<u32>,
    appartiene: Vec<u8>,
}

/// The place of a row that was left out.
const NOWHERE: u32 = u32::MAX;

impl Records {
    fn push(&mut self, row: u32, record: u32, belongs: u8) {
        self.persone.push(row);
        self.indici.push(record);
        self.appartiene.push(belongs);
    }

    /// The lists that they make, with why each row has none.
    fn finish(self, stati: Vec<u8>) -> Lista {
        let refused = (0..).zip(&stati).filter(|(_, state)| **state != NOTO).map(|(row, _)| row);
        let belongs = self.persone.iter().zip(&self.appartiene);
        let unsure = belongs.filter(|(_, state)| **state != NOTO).map(|(row, _)| *row);
        let mut incerte: Vec<u32> = refused.chain(unsure).collect();
        incerte.dedup();
        let (persone, indici) = (Rc::new(self.persone), Rc::new(self.indici));
        Lista { stati, persone, indici, appartiene: self.appartiene, incerte }
    }
}

impl Lista {
    /// Rows that columns cannot write.
    fn lost(righe: usize) -> Self {
        Records::default().finish(vec![FUORI; righe])
    }

    fn rows(&self) -> usize {
        self.stati.len()
    }

    fn records(&self, row: usize) -> std::ops::Range<usize> {
        let row = count(row);
        let first = self.persone.partition_point(|person| *person < row);
        first..first + self.persone.iter().skip(first).take_while(|person| **person == row).count()
    }

    /// The lists of some rows, in their order.
    pub(super) fn gather(&self, places: &[u32]) -> Self {
        let mut found = Records::default();
        let mut push = |row: u32, record: usize| {
            found.push(row, at_row(&self.indici, record), at_row(&self.appartiene, record));
        };
        if places.is_sorted_by(|one, next| one < next) {
            let mut rows = vec![NOWHERE; self.rows()];
            for (row, place) in (0..).zip(places) {
                if let Some(slot) = rows.get_mut(*place as usize) {
                    *slot = row;
                }
            }
            for (record, person) in self.persone.iter().enumerate() {
                let row = at_row(&rows, *person as usize);
                if row != NOWHERE {
                    push(row, record);
                }
            }
        } else {
            for (row, place) in (0..).zip(places) {
                self.records(*place as usize).for_each(|record| push(row, record));
            }
        }
        found.finish(pick(&self.stati, places))
    }

    /// What all the records of a row wait for.
    fn waits(&self, row: usize) -> u8 {
        let states = self.appartiene.get(self.records(row)).unwrap_or_default();
        states.iter().filter(|state| **state < RIFIUTATO).fold(NOTO, |all, state| all | (state & ATTESE))
    }
}

impl Lotto<'_> {
    /// Reads an expression that is a list.
    pub(super) fn list(&self, nodo: &Nodo, dove: &Contesto) -> Rc<Lista> {
        let at_rows = |found: Rc<Lista>| match &dove.persone {
            None => found,
            Some(persone) => Rc::new(found.gather(persone)),
        };
        match &nodo.op {
            Op::Fatto(fatto) => at_rows(self.fact_list(&fatto.nome)),
            Op::Definizione(place) => {
                self.list_definition(*place).map_or_else(|| Rc::new(Lista::lost(dove.righe)), at_rows)
            }
            Op::Filtro(scorre) => Rc::new(self.filter(scorre, dove)),
            _ => Rc::new(Lista::lost(dove.righe)),
        }
    }

    /// The records of a list as the table keeps them.
    pub(super) fn read_list(&self, nome: &str) -> Lista {
        let elenco =
            self.piano.tavola.find(nome).and_then(|colonna| Some((colonna, colonna.elenco.as_ref()?)));
        let Some((colonna, elenco)) = elenco else { return Lista::lost(self.righe.len()) };
        let (mut found, mut stati) = (Records::default(), Vec::with_capacity(self.righe.len()));
        for (place, row) in (0..).zip(&self.righe) {
            let row = *row as usize;
            for record in at_row(&elenco.inizi, row)..at_row(&elenco.inizi, row + 1) {
                found.push(place, record, NOTO);
            }
            let state = colonna.valori.state(row);
            // Nobody said the list: it may hold any record at all.
            if state != NOTO && state < RIFIUTATO {
                found.push(place, ALTRO, state & ATTESE);
            }
            stati.push(if state < RIFIUTATO { NOTO } else { state });
        }
        found.finish(stati)
    }

    /// Reads the body of a list at each of its records.
    fn at_records(&self, lista: &Lista, scorre: &Scorre, dove: &Contesto) -> Rc<Vettore> {
        let owners = &lista.persone;
        let outer = |values: &Rc<Vec<u32>>| Rc::new(pick(values, owners));
        let level = |livello: &Livello| Livello {
            lista: livello.lista.clone(),
            indici: outer(&livello.indici),
            attese: Rc::new(pick(&livello.attese, owners)),
        };
        let mut livelli: Vec<Livello> = dove.livelli.iter().map(level).collect();
        livelli.push(Livello {
            lista: scorre.relazione.nome.clone(),
            indici: Rc::clone(&lista.indici),
            attese: Rc::new(lista.appartiene.iter().map(|state| state & ATTESE).collect()),
        });
        let persone = dove.persone.as_ref().map_or_else(|| Rc::clone(owners), outer);
        let inside = Contesto { righe: lista.indici.len(), persone: Some(persone), livelli };
        self.eval(&scorre.corpo, &inside)
    }
}

/// Why a row has no list, or which of its records cannot be judged.
fn refusal(stato: u8, appartiene: &[u8]) -> Option<u8> {
    if stato == FUORI || appartiene.contains(&FUORI) {
        return Some(FUORI);
    }
    match stato {
        NOTO => appartiene.iter().copied().find(|state| *state >= RIFIUTATO),
        stato => Some(stato::refusal(stato)),
    }
}

fn at_row<T: Copy + Default>(values: &[T], row: usize) -> T {
    values.get(row).copied().unwrap_or_default()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

//! Lists over a batch: the records of all rows one after the other, each with the row it belongs to.

mod aggregati;
mod membri;

use std::rc::Rc;

use super::giri;
use super::lotto::{ALTRO, Contesto, Livello, Lotto};
use super::stato::{self, ATTESE, FUORI, NOTO, RIFIUTATO};
use super::vettore::{Vettore, pick};
use crate::nodo::{Nodo, Op, Scorre};

/// The records that may be in the list of each row. One that stands for those that nobody knows comes last.
#[derive(Clone)]
pub(super) struct Lista {
    righe: usize,
    /// Why a row has no list; empty when all have one.
    stati: Vec<u8>,
    /// The row of each record, never less than the one before.
    persone: Rc<Vec<u32>>,
    indici: Rc<Vec<u32>>,
    /// How each record belongs: `NOTO` surely, else what that waits for, or its error. Empty when all surely do.
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

    /// The lists of so many rows, with why each has none.
    fn finish(self, righe: usize, stati: Vec<u8>) -> Lista {
        let [stati, appartiene] = [stati, self.appartiene].map(giri::unless_all_known);
        let refused = (0..).zip(&stati).filter(|(_, state)| **state != NOTO).map(|(row, _)| row);
        let belongs = self.persone.iter().zip(&appartiene);
        let unsure = belongs.filter(|(_, state)| **state != NOTO).map(|(row, _)| *row);
        let mut incerte: Vec<u32> = refused.chain(unsure).collect();
        incerte.dedup();
        let (persone, indici) = (Rc::new(self.persone), Rc::new(self.indici));
        Lista { righe, stati, persone, indici, appartiene, incerte }
    }
}

impl Lista {
    /// Rows that columns cannot write.
    fn lost(righe: usize) -> Self {
        Records::default().finish(righe, vec![FUORI; righe])
    }

    fn records(&self, row: usize) -> std::ops::Range<usize> {
        let row = count(row);
        let first = self.persone.partition_point(|person| *person < row);
        first..first + self.persone.iter().skip(first).take_while(|person| **person == row).count()
    }

    /// The lists of some rows, in their order.
    pub(super) fn gather(&self, places: &[u32]) -> Self {
        let stati = pick(&self.stati, places);
        if places.is_sorted_by(|one, next| one < next) {
            let mut rows = vec![NOWHERE; self.righe];
            for (row, place) in (0..).zip(places) {
                if let Some(slot) = rows.get_mut(*place as usize) {
                    *slot = row;
                }
            }
            let owners = pick(&rows, &self.persone);
            return self
                .keep(&giri::places(&owners, |row| row != NOWHERE), &owners)
                .finish(places.len(), stati);
        }
        let mut found = Records::default();
        for (row, place) in (0..).zip(places) {
            for record in self.records(*place as usize) {
                found.push(row, at_row(&self.indici, record), at_row(&self.appartiene, record));
            }
        }
        found.finish(places.len(), stati)
    }

    /// Some of the records, each with its row.
    fn keep(&self, kept: &[u32], owners: &[u32]) -> Records {
        Records {
            persone: pick(owners, kept),
            indici: pick(&self.indici, kept),
            appartiene: pick(&self.appartiene, kept),
        }
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
        let righe = self.righe.len();
        let Some((colonna, elenco)) = elenco else { return Lista::lost(righe) };
        let states = colonna.valori.gather(&self.righe);
        if states.stati.is_empty() {
            let (persone, indici) = elenco.records(&self.righe);
            return Records { persone, indici, appartiene: Vec::new() }.finish(righe, Vec::new());
        }
        let (mut found, mut stati) = (Records::default(), Vec::with_capacity(righe));
        for ((place, row), row_place) in (0..).zip(&self.righe).zip(0..) {
            elenco.range(*row as usize).for_each(|record| found.push(place, record, NOTO));
            let state = stato::refusal(states.state(row_place));
            // Nobody said the list: it may hold any record at all.
            if state != NOTO && state < RIFIUTATO {
                found.push(place, ALTRO, state & ATTESE);
            }
            stati.push(if state < RIFIUTATO { NOTO } else { state });
        }
        found.finish(righe, stati)
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
            attese: Rc::new(giri::map(&lista.appartiene, |state| state & ATTESE)),
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

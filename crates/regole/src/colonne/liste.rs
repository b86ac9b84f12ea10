//! Lists over a batch: the records of all rows one after the other, and what each row makes of its own.

mod aggregati;

use std::rc::Rc;

use super::logica::{Connettivo, of_two};
use super::lotto::{ALTRO, Contesto, Livello, Lotto};
use super::stato::{self, ATTESE, FUORI, NESSUNO, NOTO, RIFIUTATO, settled};
use super::vettore::{Dati, Forma, INCERTO, NO, PIU_INFINITO, SI, Vettore, at};
use crate::nodo::{Nodo, Op, Scorre};

/// The records that may be in the list of each row. One that stands for those that nobody knows comes last.
#[derive(Clone)]
pub(super) struct Lista {
    /// Why a row has no list.
    stati: Vec<u8>,
    inizi: Vec<u32>,
    indici: Vec<u32>,
    /// How each record belongs: `NOTO` surely, else what that waits for, or its error.
    appartiene: Vec<u8>,
    /// The rows that have no list, or a record that is not sure.
    incerte: Vec<u32>,
}

impl Lista {
    fn with_capacity(righe: usize, records: usize) -> Self {
        let mut inizi = Vec::with_capacity(righe + 1);
        inizi.push(0);
        let (indici, appartiene) = (Vec::with_capacity(records), Vec::with_capacity(records));
        Self { stati: Vec::with_capacity(righe), inizi, indici, appartiene, incerte: Vec::new() }
    }

    /// Closes a row, once its records are written.
    fn close(&mut self, stato: u8) {
        let first = self.inizi.last().map_or(0, |first| *first as usize);
        let is_sure = self.appartiene.get(first..).unwrap_or_default().iter().all(|state| *state == NOTO);
        if stato != NOTO || !is_sure {
            self.incerte.push(count(self.stati.len()));
        }
        self.stati.push(stato);
        self.inizi.push(count(self.indici.len()));
    }

    fn rows(&self) -> usize {
        self.stati.len()
    }

    fn records(&self, row: usize) -> std::ops::Range<usize> {
        let first = self.inizi.get(row).map_or(0, |first| *first as usize);
        let last = self.inizi.get(row + 1).map_or(first, |last| *last as usize);
        first..last
    }

    /// The records of each row, in the order of rows.
    fn by_row(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        self.inizi.iter().zip(self.inizi.iter().skip(1)).map(|(first, last)| *first as usize..*last as usize)
    }

    /// The lists of some rows, in their order.
    pub(super) fn gather(&self, places: &[u32]) -> Self {
        let mut found = Self::with_capacity(places.len(), self.indici.len());
        for place in places {
            for record in self.records(*place as usize) {
                found.indici.push(at_row(&self.indici, record));
                found.appartiene.push(at_row(&self.appartiene, record));
            }
            found.close(at_row(&self.stati, *place as usize));
        }
        found
    }

    /// What all the records of a row wait for.
    fn waits(&self, row: usize) -> u8 {
        let states = self.appartiene.get(self.records(row)).unwrap_or_default();
        states.iter().filter(|state| **state < RIFIUTATO).fold(NOTO, |all, state| all | (state & ATTESE))
    }
}

impl Lotto<'_> {
    /// Reads an expression that is a list.
    pub(super) fn list(&self, nodo: &Nodo, dove: &Contesto) -> Lista {
        let at_rows = |found: Lista| match &dove.persone {
            None => found,
            Some(persone) => found.gather(persone),
        };
        match &nodo.op {
            Op::Fatto(fatto) => at_rows(self.fact_list(&fatto.nome)),
            Op::Definizione(place) => {
                let found = self.list_definition(*place);
                found.map_or_else(|| lost(dove.righe), |found| at_rows(Lista::clone(&found)))
            }
            Op::Filtro(scorre) => self.filter(scorre, dove),
            _ => lost(dove.righe),
        }
    }

    fn fact_list(&self, nome: &str) -> Lista {
        let Some(colonna) = self.piano.tavola.find(nome) else { return lost(self.righe.len()) };
        let Some(elenco) = &colonna.elenco else { return lost(self.righe.len()) };
        let mut found = Lista::with_capacity(self.righe.len(), self.righe.len());
        for row in &self.righe {
            let row = *row as usize;
            let state = colonna.valori.state(row);
            for record in at_row(&elenco.inizi, row)..at_row(&elenco.inizi, row + 1) {
                found.indici.push(record);
                found.appartiene.push(NOTO);
            }
            // Nobody said the list: it may hold any record at all.
            if state != NOTO && state < RIFIUTATO {
                found.indici.push(ALTRO);
                found.appartiene.push(state & ATTESE);
            }
            found.close(if state < RIFIUTATO { NOTO } else { state });
        }
        found
    }

    fn filter(&self, scorre: &Scorre, dove: &Contesto) -> Lista {
        let lista = self.list(&scorre.lista, dove);
        let condition = self.at_records(&lista, scorre, dove);
        let (values, stati) = lista.members(&condition, false);
        let mut kept = Lista::with_capacity(lista.rows(), lista.indici.len());
        let mut records = values.iter().zip(&stati).zip(&lista.indici);
        for (records_of_row, stato) in lista.by_row().zip(&lista.stati) {
            for ((value, state), record) in records.by_ref().take(records_of_row.len()) {
                if *value != NO {
                    kept.indici.push(*record);
                    kept.appartiene.push(*state);
                }
            }
            kept.close(*stato);
        }
        kept
    }

    /// Reads the body of a list at each of its records.
    fn at_records(&self, lista: &Lista, scorre: &Scorre, dove: &Contesto) -> Rc<Vettore> {
        let mut owners = Vec::with_capacity(lista.indici.len());
        for (row, records) in (0..).zip(lista.by_row()) {
            for _ in records {
                owners.push(row);
            }
        }
        let outer = |values: &Rc<Vec<u32>>| {
            Rc::new(owners.iter().map(|owner| at_row(values, *owner as usize)).collect())
        };
        let mut livelli: Vec<Livello> = dove
            .livelli
            .iter()
            .map(|livello| Livello {
                lista: livello.lista.clone(),
                indici: outer(&livello.indici),
                attese: Rc::new(
                    owners.iter().map(|owner| at_row(&livello.attese, *owner as usize)).collect(),
                ),
            })
            .collect();
        livelli.push(Livello {
            lista: scorre.relazione.nome.clone(),
            indici: Rc::new(lista.indici.clone()),
            attese: Rc::new(lista.appartiene.iter().map(|state| state & ATTESE).collect()),
        });
        let persone = match &dove.persone {
            None => Rc::new(owners.clone()),
            Some(persone) => outer(persone),
        };
        let inside = Contesto { righe: lista.indici.len(), persone: Some(persone), livelli };
        self.eval(&scorre.corpo, &inside)
    }

    pub(super) fn quantifier(&self, tutti: bool, scorre: &Scorre, dove: &Contesto) -> Vettore {
        let lista = self.list(&scorre.lista, dove);
        let condition = self.at_records(&lista, scorre, dove);
        let mut connective = Connettivo::new(lista.rows(), !tutti);
        connective.widen();
        let (values, stati) = lista.members(&condition, tutti);
        let mut records = values.iter().zip(&stati);
        for (row, records_of_row) in lista.by_row().enumerate() {
            let refused = at_row(&lista.stati, row);
            if refused != NOTO {
                connective.add_one(row, INCERTO, refused);
            }
            for (value, state) in records.by_ref().take(records_of_row.len()) {
                connective.add_one(row, *value, *state);
            }
        }
        refuse(connective.finish(), &lista)
    }

    pub(super) fn count(&self, lista: &Nodo, dove: &Contesto) -> Vettore {
        let lista = self.list(lista, dove);
        let counts =
            lista.inizi.iter().zip(lista.inizi.iter().skip(1)).map(|(first, last)| i64::from(last - first));
        let mut found =
            Vettore::new(lista.rows(), Vec::new(), Dati::numbers(counts.collect(), Vec::new(), 1));
        for row in &lista.incerte {
            let row = *row as usize;
            let (state, ends) = lista.count_one(row);
            found.write_ends(row, state, ends);
        }
        found.settle_known()
    }
}

impl Lista {
    /// What each record says to `some` (it belongs and satisfies) or to `every` (it does not belong, or satisfies).
    fn members(&self, condition: &Vettore, tutti: bool) -> (Vec<u8>, Vec<u8>) {
        let left_out = u8::from(tutti);
        let one = |record: usize, belongs: u8| {
            let satisfies = answer(condition, record, left_out);
            if tutti { belongs_not_or(belongs, satisfies) } else { belongs_and(belongs, satisfies) }
        };
        let Dati::SiNo(answers) = &condition.dati else {
            return self.appartiene.iter().enumerate().map(|(record, belongs)| one(record, *belongs)).unzip();
        };
        // What is known and surely belongs is said by the condition alone.
        let length = self.indici.len();
        let mut values = if answers.len() == length { answers.clone() } else { vec![at(answers, 0); length] };
        let mut stati = vec![NOTO; length];
        for (record, (belongs, slots)) in
            self.appartiene.iter().zip(values.iter_mut().zip(&mut stati)).enumerate()
        {
            if *belongs != NOTO || condition.state(record) != NOTO {
                (*slots.0, *slots.1) = one(record, *belongs);
            }
        }
        (values, stati)
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

fn lost(righe: usize) -> Lista {
    let mut lista = Lista::with_capacity(righe, 0);
    (0..righe).for_each(|_| lista.close(FUORI));
    lista
}

fn at_row<T: Copy + Default>(values: &[T], row: usize) -> T {
    values.get(row).copied().unwrap_or_default()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

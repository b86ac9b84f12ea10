//! Lists over a batch: the records of all rows one after the other, and what each row makes of its own.

use std::rc::Rc;

use super::esegui::form_of;
use super::logica::Connettivo;
use super::lotto::{ALTRO, Contesto, Livello, Lotto};
use super::stato::{ATTESE, FUORI, NESSUNO, NOTO, RIFIUTATO, read_error};
use super::vettore::{Dati, Forma, INCERTO, NO, SI, Vettore, at};
use crate::attesa::ErroreRiga;
use crate::insieme::Insieme;
use crate::intervallo::Intervallo;
use crate::nodo::{Aggregato, Nodo, Op, Scorre};
use crate::numero::Numero;
use crate::stima::Stima;
use crate::tipo::Tipo;
use crate::valuta::calcolo::{Candidato, extreme_of};
use crate::valuta::liste::sum_of;

/// The records that may be in the list of each row. One that stands for those that nobody knows comes last.
#[derive(Clone)]
pub(super) struct Lista {
    /// Why a row has no list.
    stati: Vec<u8>,
    inizi: Vec<u32>,
    indici: Vec<u32>,
    /// How each record belongs: `NOTO` surely, else what that waits for, or its error.
    appartiene: Vec<u8>,
}

impl Lista {
    fn rows(&self) -> usize {
        self.stati.len()
    }

    fn records(&self, row: usize) -> std::ops::Range<usize> {
        let first = self.inizi.get(row).map_or(0, |first| *first as usize);
        let last = self.inizi.get(row + 1).map_or(first, |last| *last as usize);
        first..last
    }

    /// The lists of some rows, in their order.
    fn gather(&self, places: &[u32]) -> Self {
        let mut found =
            Self { stati: Vec::new(), inizi: vec![0], indici: Vec::new(), appartiene: Vec::new() };
        for place in places {
            let records = self.records(*place as usize);
            found.stati.push(at_row(&self.stati, *place as usize));
            found.indici.extend(self.indici.get(records.clone()).unwrap_or_default());
            found.appartiene.extend(self.appartiene.get(records).unwrap_or_default());
            found.inizi.push(count(found.indici.len()));
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
    fn list(&self, nodo: &Nodo, dove: &Contesto) -> Lista {
        let at_rows = |found: Lista| match &dove.persone {
            None => found,
            Some(persone) => found.gather(persone),
        };
        match &nodo.op {
            Op::Fatto(fatto) => at_rows(self.fact_list(&fatto.nome)),
            Op::Definizione(place) => match self.regola.definizioni.get(*place) {
                Some(voce) => at_rows(self.list(&voce.nodo, &self.base())),
                None => lost(dove.righe),
            },
            Op::Filtro(scorre) => self.filter(scorre, dove),
            _ => lost(dove.righe),
        }
    }

    fn fact_list(&self, nome: &str) -> Lista {
        let Some(colonna) = self.tavola.find(nome) else { return lost(self.righe.len()) };
        let Some(elenco) = &colonna.elenco else { return lost(self.righe.len()) };
        let mut found =
            Lista { stati: Vec::new(), inizi: vec![0], indici: Vec::new(), appartiene: Vec::new() };
        for row in &self.righe {
            let state = colonna.valori.state(*row as usize);
            let (first, last) =
                (at_row(&elenco.inizi, *row as usize), at_row(&elenco.inizi, *row as usize + 1));
            found.indici.extend(first..last);
            found.appartiene.extend((first..last).map(|_| NOTO));
            // Nobody said the list: it may hold any record at all.
            if state != NOTO && state < RIFIUTATO {
                found.indici.push(ALTRO);
                found.appartiene.push(state & ATTESE);
            }
            found.stati.push(if state < RIFIUTATO { NOTO } else { state });
            found.inizi.push(count(found.indici.len()));
        }
        found
    }

    fn filter(&self, scorre: &Scorre, dove: &Contesto) -> Lista {
        let lista = self.list(&scorre.lista, dove);
        let condition = self.at_records(&lista, scorre, dove);
        let mut kept =
            Lista { stati: lista.stati.clone(), inizi: vec![0], indici: Vec::new(), appartiene: Vec::new() };
        for row in 0..lista.rows() {
            for record in lista.records(row) {
                let belongs = at_row(&lista.appartiene, record);
                let (value, state) = belongs_and(belongs, answer(&condition, record, NO));
                if value != NO {
                    kept.indici.push(at_row(&lista.indici, record));
                    kept.appartiene.push(state);
                }
            }
            kept.inizi.push(count(kept.indici.len()));
        }
        kept
    }

    /// Reads the body of a list at each of its records.
    fn at_records(&self, lista: &Lista, scorre: &Scorre, dove: &Contesto) -> Rc<Vettore> {
        let mut owners = Vec::with_capacity(lista.indici.len());
        for row in 0..lista.rows() {
            owners.extend(lista.records(row).map(|_| count(row)));
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
        let left_out = u8::from(tutti);
        for row in 0..lista.rows() {
            let refused = at_row(&lista.stati, row);
            if refused != NOTO {
                connective.add_one(row, INCERTO, refused);
            }
            for record in lista.records(row) {
                let belongs = at_row(&lista.appartiene, record);
                let (value, state) = answer(&condition, record, left_out);
                let (value, state) = if tutti {
                    belongs_not_or(belongs, (value, state))
                } else {
                    belongs_and(belongs, (value, state))
                };
                connective.add_one(row, value, state);
            }
        }
        refuse(connective.finish(), &lista)
    }

    pub(super) fn count(&self, lista: &Nodo, dove: &Contesto) -> Vettore {
        let lista = self.list(lista, dove);
        let counted = |row: usize| {
            if let Some(refused) = refusal(&lista, row) {
                return refused;
            }
            let states = lista.appartiene.get(lista.records(row)).unwrap_or_default();
            if let Some(errore) = states.iter().find_map(|state| read_error(*state)) {
                return Stima::error(errore);
            }
            let indici = lista.indici.get(lista.records(row)).unwrap_or_default();
            let known = indici.iter().zip(states).filter(|(record, _)| **record != ALTRO);
            let (sure, possible) = known.fold((0, 0), |(sure, possible), (_, state)| {
                (sure + i64::from(*state == NOTO), possible + 1)
            });
            let has_others = indici.contains(&ALTRO);
            let max = (!has_others).then(|| Numero::from(possible));
            let interval = Intervallo { min: Some(Numero::from(sure)), max };
            Stima::new(Insieme::Numero(interval), super::stato::attese(lista.waits(row)))
        };
        self.rows(&lista, Forma::Numeri(1), counted)
    }

    pub(super) fn aggregate(
        &self,
        quale: Aggregato,
        scorre: &Scorre,
        tipo: &Tipo,
        dove: &Contesto,
    ) -> Vettore {
        let lista = self.list(&scorre.lista, dove);
        let body = self.at_records(&lista, scorre, dove);
        let forma = match (quale, &body.dati) {
            (_, Dati::Numeri { den, .. }) => Forma::Numeri(*den),
            _ => form_of(tipo),
        };
        let gathered = |row: usize| {
            if let Some(refused) = refusal(&lista, row) {
                return refused;
            }
            let (mut candidates, mut others) = (Vec::new(), None);
            for record in lista.records(row) {
                let state = at_row(&lista.appartiene, record);
                if let Some(errore) = read_error(state) {
                    return Stima::error(errore);
                }
                let mut stima = body.stima(record);
                stima.attese.extend(super::stato::attese(state));
                if at_row(&lista.indici, record) == ALTRO {
                    others = Some(stima);
                } else {
                    candidates.push(Candidato { stima, sure: state == NOTO });
                }
            }
            match quale {
                Aggregato::Somma => sum_of(candidates, others),
                Aggregato::Minimo | Aggregato::Massimo => {
                    candidates.extend(others.map(|stima| Candidato { stima, sure: false }));
                    extreme_of(quale == Aggregato::Massimo, candidates)
                }
            }
        };
        let mut found = self.rows(&lista, forma, gathered);
        let is_lost = |row: &usize| lista.records(*row).any(|record| body.state(record) == FUORI);
        found.lose(&(0..lista.rows()).filter(is_lost).collect::<Vec<_>>());
        found
    }

    fn rows(&self, lista: &Lista, forma: Forma, judge: impl Fn(usize) -> Stima) -> Vettore {
        let mut found = Vettore::collect(lista.rows(), forma, (0..lista.rows()).map(judge));
        let is_lost = |row: &usize| {
            let states = lista.appartiene.get(lista.records(*row)).unwrap_or_default();
            at_row(&lista.stati, *row) == FUORI || states.contains(&FUORI)
        };
        found.lose(&(0..lista.rows()).filter(is_lost).collect::<Vec<_>>());
        found
    }
}

/// Why a row has no list.
fn refusal(lista: &Lista, row: usize) -> Option<Stima> {
    match at_row(&lista.stati, row) {
        NOTO => None,
        NESSUNO => Some(Stima::error(ErroreRiga::NonSiApplica)),
        state => Some(Stima::error(read_error(state).unwrap_or(ErroreRiga::TipoSbagliato))),
    }
}

/// A row without a list has no answer, whatever the loop made of it.
fn refuse(mut found: Vettore, lista: &Lista) -> Vettore {
    let lost: Vec<usize> = (0..lista.rows()).filter(|row| at_row(&lista.stati, *row) == FUORI).collect();
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

/// The record belongs and satisfies the condition: Kleene's AND of two.
fn belongs_and(belongs: u8, condition: (u8, u8)) -> (u8, u8) {
    let mut connective = Connettivo::new(1, false);
    connective.widen();
    connective.add_one(0, if belongs == NOTO { SI } else { INCERTO }, belongs);
    connective.add_one(0, condition.0, condition.1);
    first(&connective.finish())
}

/// The record does not belong, or satisfies the condition.
fn belongs_not_or(belongs: u8, condition: (u8, u8)) -> (u8, u8) {
    let mut connective = Connettivo::new(1, true);
    connective.widen();
    connective.add_one(0, if belongs == NOTO { NO } else { INCERTO }, belongs);
    connective.add_one(0, condition.0, condition.1);
    first(&connective.finish())
}

fn first(found: &Vettore) -> (u8, u8) {
    match &found.dati {
        Dati::SiNo(values) => (at(values, 0), found.state(0)),
        _ => (INCERTO, found.state(0)),
    }
}

fn lost(righe: usize) -> Lista {
    Lista { stati: vec![FUORI; righe], inizi: vec![0; righe + 1], indici: Vec::new(), appartiene: Vec::new() }
}

fn at_row<T: Copy + Default>(values: &[T], row: usize) -> T {
    values.get(row).copied().unwrap_or_default()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

//! A batch: some rows of a table judged together, and the records that a list's body is read at.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use super::liste::Lista;
use super::piano::Piano;
use super::stato::{ATTESE, FORSE};
use super::tavola::{field_form, unknown_field};
use super::vettore::{Vettore, pick};
use crate::nodo::Nodo;
use crate::vocabolario::Fatto;

/// The record of which nothing is known, that a list not known may hold.
pub(super) const ALTRO: u32 = u32::MAX;

/// Rows of a table, and what was worked out for them.
pub(super) struct Lotto<'a> {
    pub(super) piano: &'a Piano<'a>,
    /// The rows, by their place in the table.
    pub(super) righe: Vec<u32>,
    fatti: RefCell<BTreeMap<Arc<str>, Rc<Vettore>>>,
    definizioni: RefCell<Vec<Option<Rc<Vettore>>>>,
    liste: RefCell<Vec<Option<Rc<Lista>>>>,
    elenchi: RefCell<BTreeMap<Arc<str>, Rc<Lista>>>,
    /// Whether some definition is taken for what it is not: its rows do not say who they are.
    presunto: bool,
    /// The larger batch that these rows were left of, and their places in it.
    prima: Option<(Box<Self>, Vec<u32>)>,
}

/// Where an expression is read: at the rows of the batch, or at the records of their lists.
#[derive(Clone, Default)]
pub(super) struct Contesto {
    pub(super) righe: usize,
    /// The row of the batch that each record belongs to; none at the batch's own rows.
    pub(super) persone: Option<Rc<Vec<u32>>>,
    /// The records that the enclosing lists are at, from outside.
    pub(super) livelli: Vec<Livello>,
}

/// The records of one list, one for each row of the context.
#[derive(Clone)]
pub(super) struct Livello {
    pub(super) lista: Arc<str>,
    pub(super) indici: Rc<Vec<u32>>,
    /// What the unknown records wait for; empty when there is none.
    pub(super) attese: Rc<Vec<u8>>,
}

impl<'a> Lotto<'a> {
    pub(super) fn new(piano: &'a Piano<'a>, righe: Vec<u32>) -> Self {
        let definizioni = RefCell::new(vec![None; piano.regola.definizioni.len()]);
        let liste = RefCell::new(vec![None; piano.regola.definizioni.len()]);
        Self {
            piano,
            righe,
            fatti: RefCell::default(),
            definizioni,
            liste,
            elenchi: RefCell::default(),
            presunto: false,
            prima: None,
        }
    }

    /// The same batch with fewer rows; what was worked out is kept for those who are left.
    pub(super) fn keep(self, places: Vec<u32>) -> Self {
        let fewer = Self::new(self.piano, pick(&self.righe, &places));
        Self { prima: Some((Box::new(self), places)), ..fewer }
    }

    /// Takes a definition to have some values, whatever it reads.
    pub(super) fn presume(&mut self, place: usize, valori: Vettore) {
        self.presunto = true;
        if let Some(slot) = self.definizioni.borrow_mut().get_mut(place) {
            *slot = Some(Rc::new(valori));
        }
    }

    pub(super) fn base(&self) -> Contesto {
        Contesto { righe: self.righe.len(), ..Contesto::default() }
    }

    pub(super) fn fact(&self, fatto: &Fatto, dove: &Contesto) -> Rc<Vettore> {
        let known = self.fatti.borrow().get(&fatto.nome).map(Rc::clone);
        let found = known.unwrap_or_else(|| {
            let read = self.piano.tavola.find(&fatto.nome).map(|colonna| colonna.valori.gather(&self.righe));
            let found = Rc::new(read.unwrap_or_else(|| Vettore::lost(self.righe.len())));
            self.fatti.borrow_mut().insert(Arc::clone(&fatto.nome), Rc::clone(&found));
            found
        });
        at_records(found, dove)
    }

    /// A definition, a requirement or what the card gives: for one of the rows that are alike, where most are.
    pub(super) fn entry(&self, nodo: &Nodo) -> Rc<Vettore> {
        let classi = self.piano.classi(nodo).filter(|_| !self.presunto);
        let chosen = classi.and_then(|classi| classi.choose(&self.righe));
        let Some(scelte) = chosen else { return self.eval(nodo, &self.base()) };
        let fewer = Self::new(self.piano, scelte.righe);
        Rc::new(fewer.eval(nodo, &fewer.base()).gather(&scelte.posti))
    }

    /// Definitions are worked out once, whatever reads them.
    pub(super) fn definition(&self, place: usize, dove: &Contesto) -> Rc<Vettore> {
        let ready = || self.piano.prontuario(place).and_then(|prontuario| prontuario.read(self)).map(Rc::new);
        let found = self.definition_known(place).or_else(ready).unwrap_or_else(|| {
            let voce = self.piano.regola.definizioni.get(place);
            voce.map_or_else(|| Rc::new(Vettore::lost(self.righe.len())), |voce| self.entry(&voce.nodo))
        });
        if let Some(slot) = self.definizioni.borrow_mut().get_mut(place) {
            *slot = Some(Rc::clone(&found));
        }
        at_records(found, dove)
    }

    fn definition_known(&self, place: usize) -> Option<Rc<Vettore>> {
        let known = self.definizioni.borrow().get(place).cloned().flatten();
        known.or_else(|| {
            let (prima, places) = self.prima.as_ref()?;
            Some(Rc::new(prima.definition_known(place)?.gather(places)))
        })
    }

    /// A definition that is a list.
    pub(super) fn list_definition(&self, place: usize) -> Option<Rc<Lista>> {
        let found = self.list_known(place).or_else(|| {
            let voce = self.piano.regola.definizioni.get(place)?;
            Some(self.list(&voce.nodo, &self.base()))
        })?;
        if let Some(slot) = self.liste.borrow_mut().get_mut(place) {
            *slot = Some(Rc::clone(&found));
        }
        Some(found)
    }

    /// A fact that is a list.
    pub(super) fn fact_list(&self, nome: &Arc<str>) -> Rc<Lista> {
        let found = self.fact_list_known(nome).unwrap_or_else(|| Rc::new(self.read_list(nome)));
        self.elenchi.borrow_mut().insert(Arc::clone(nome), Rc::clone(&found));
        found
    }

    fn fact_list_known(&self, nome: &str) -> Option<Rc<Lista>> {
        let known = self.elenchi.borrow().get(nome).cloned();
        known.or_else(|| {
            let (prima, places) = self.prima.as_ref()?;
            Some(Rc::new(prima.fact_list_known(nome)?.gather(places)))
        })
    }

    fn list_known(&self, place: usize) -> Option<Rc<Lista>> {
        let known = self.liste.borrow().get(place).cloned().flatten();
        known.or_else(|| {
            let (prima, places) = self.prima.as_ref()?;
            Some(Rc::new(prima.list_known(place)?.gather(places)))
        })
    }

    pub(super) fn field(&self, livello: usize, campo: &Fatto, dove: &Contesto) -> Vettore {
        let Some(livello) = dove.livelli.get(livello) else { return Vettore::lost(dove.righe) };
        let Some(colonna) = self.piano.tavola.field(&livello.lista, &campo.nome) else {
            return Vettore::lost(dove.righe);
        };
        if livello.attese.is_empty() || !livello.indici.contains(&ALTRO) {
            return colonna.valori.gather(&livello.indici);
        }
        let mut found = match colonna.valori.righe() {
            0 => Vettore::collect(
                dove.righe,
                field_form(campo),
                livello.attese.iter().map(|attese| unknown_field(campo, *attese)),
            ),
            _ => colonna.valori.gather(&livello.indici),
        };
        let unknown = Vettore::collect(1, field_form(campo), std::iter::once(unknown_field(campo, ATTESE)));
        found.spread();
        for (row, (record, attese)) in livello.indici.iter().zip(livello.attese.iter()).enumerate() {
            if *record == ALTRO {
                found.overwrite(row, &unknown, attese | (unknown.state(0) & FORSE));
            }
        }
        found
    }
}

/// What is known of the rows, for each of their records.
fn at_records(found: Rc<Vettore>, dove: &Contesto) -> Rc<Vettore> {
    match &dove.persone {
        None => found,
        Some(persone) => Rc::new(found.gather(persone)),
    }
}

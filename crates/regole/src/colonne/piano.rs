//! What holds for all the rows of a table: the rule, the days, and what does not depend on the person, worked out once.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::classi::Classi;
use super::costanti::{Costanti, of_a_row};
use super::lotto::{Contesto, Lotto};
use super::prontuario::Prontuario;
use super::tavola::Tavola;
use super::vettore::Vettore;
use crate::nodo::Nodo;
use crate::regola::Regola;
use crate::valuta::Giorni;

/// How a rule judges a table.
pub(super) struct Piano<'a> {
    pub(super) tavola: &'a Tavola,
    pub(super) regola: &'a Regola,
    pub(super) giorni: Giorni,
    /// The values of the expressions that are the same for all rows, by their place in memory.
    costanti: HashMap<*const Nodo, Vettore>,
    /// The expressions that stand in the body of a list and say the same at all records of a row, by their place in memory.
    di_riga: HashSet<*const Nodo>,
    /// The ready reckoner of each definition that has one.
    prontuari: Vec<Option<Prontuario>>,
    /// How rows are told apart for the entries that are slow and whose rows are mostly alike, by their place in memory.
    classi: HashMap<*const Nodo, Classi<'a>>,
}

impl<'a> Piano<'a> {
    pub(super) fn new(tavola: &'a Tavola, regola: &'a Regola, giorni: Giorni) -> Self {
        let costanti = Costanti::new(tavola, regola);
        let (costanti_di, prontuari, classi) = (HashMap::new(), Vec::new(), HashMap::new());
        let di_riga = of_a_row(regola);
        let mut piano = Self { tavola, regola, giorni, costanti: costanti_di, di_riga, prontuari, classi };
        piano.costanti = piano.work_out_constants(&costanti);
        let prontuari = (0..regola.definizioni.len()).map(|place| Prontuario::of(&piano, &costanti, place));
        piano.prontuari = prontuari.collect();
        let entries = regola.entries().filter(|nodo| !costanti.holds(nodo));
        let told = |nodo: &'a Nodo| Some((std::ptr::from_ref(nodo), Classi::of(&piano, nodo)?));
        piano.classi = entries.filter_map(told).collect();
        piano
    }

    fn work_out_constants(&self, which: &Costanti<'_>) -> HashMap<*const Nodo, Vettore> {
        let (lotto, alone) = (Lotto::new(self, vec![0]), Contesto { righe: 1, ..Contesto::default() });
        let mut costanti = HashMap::new();
        for nodo in self.regola.entries() {
            which.each(nodo, &mut |nodo| {
                costanti.insert(std::ptr::from_ref(nodo), Vettore::clone(&lotto.eval(nodo, &alone)));
            });
        }
        costanti
    }

    pub(super) fn prontuario(&self, place: usize) -> Option<&Prontuario> {
        self.prontuari.get(place)?.as_ref()
    }

    pub(super) fn classi(&self, nodo: &Nodo) -> Option<&Classi<'a>> {
        self.classi.get(&std::ptr::from_ref(nodo))
    }

    /// Tells whether an expression in the body of a list reads only the row that the list is of.
    pub(super) fn is_of_a_row(&self, nodo: &Nodo) -> bool {
        self.di_riga.contains(&std::ptr::from_ref(nodo))
    }

    /// The value of an expression that is the same for all rows, for so many of them.
    pub(super) fn constant(&self, nodo: &Nodo, righe: usize) -> Option<Rc<Vettore>> {
        let found = self.costanti.get(&std::ptr::from_ref(nodo))?;
        Some(Rc::new(Vettore { righe, ..found.clone() }))
    }
}

//! What the benefits that a claim asks for do to the incomes of others: the social increase takes the 154.94 away.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use regole::{Centesimi, Giorni, Valore};

use super::fatti::FattiNelTempo;
use super::ricostituzione::{Richiesta, SommaAnno};
use crate::catalogo::Catalogo;

/// What the benefits asked for do to the facts that another one reads.
pub(super) struct Effetti {
    pub(super) dopo: FattiNelTempo,
    /// The years in which they do something, also to what is not known.
    pub(super) anni: BTreeSet<i16>,
}

impl Effetti {
    fn on(dopo: &FattiNelTempo) -> Self {
        Self { dopo: dopo.clone(), anni: BTreeSet::new() }
    }

    /// Adds what is received to a yearly amount; what is known only between bounds makes the whole unknown.
    fn add(&mut self, nome: &Arc<str>, sums: &BTreeMap<i16, SommaAnno>) {
        for (year, SommaAnno { somma, .. }) in sums {
            self.anni.insert(*year);
            let today = *year == self.dopo.giorno.year();
            let fatti = if today { Some(&mut self.dopo.oggi) } else { self.dopo.anni.get_mut(year) };
            let Some(fatti) = fatti else { continue };
            let Some(Valore::Euro(Centesimi(known))) = fatti.find(nome).cloned() else { continue };
            if let Some(whole) = somma.certain().and_then(|Centesimi(more)| known.checked_add(more)) {
                fatti.insert(Arc::clone(nome), Valore::Euro(Centesimi(whole)));
            } else {
                fatti.remove(nome);
                fatti.leave_open(Arc::clone(nome));
            }
        }
    }
}

impl Catalogo {
    /// The facts after, for each benefit in whose income another that is asked for counts.
    pub(super) fn with_effects(&self, richiesta: &Richiesta, giorni: Giorni) -> BTreeMap<Arc<str>, Effetti> {
        let mut after: BTreeMap<Arc<str>, Effetti> = BTreeMap::new();
        let asked = richiesta.chieste.iter().filter(|nome| !richiesta.pagate.contains(*nome));
        for scheda in asked.filter_map(|nome| self.find_scheda(nome)) {
            let Some(conta) = &scheda.conta_in else { continue };
            let sums = self.yearly_sums(scheda, &richiesta.dopo, giorni);
            for altra in &conta.per {
                let effetti = after.entry(Arc::clone(altra)).or_insert_with(|| Effetti::on(&richiesta.dopo));
                effetti.add(&conta.fatto, &sums);
            }
        }
        after
    }
}

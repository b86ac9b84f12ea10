//! What an answer waits for, what decides most first.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::attesa::Attesa;
use crate::esito::{Esito, Mancante, RequisitoValutato};
use crate::stima::Stima;

/// A requirement, in parts that up to sixteen facts can share alike.
const INTERO: usize = 720_720;

/// How much something awaited decides.
#[derive(Default)]
struct Peso {
    /// The requirements that wait for it, each shared among all that it waits for: who waits for one thing alone is decided by it.
    decide: usize,
    requisiti: usize,
    importo: bool,
}

/// What an answer waits for, each kind in its own list.
#[derive(Default)]
pub(crate) struct Mancanze {
    pub(crate) fatti: Vec<Mancante>,
    pub(crate) giudizi: Vec<Mancante>,
    pub(crate) parametri: Vec<Arc<str>>,
}

impl Mancanze {
    /// A certain no waits for nothing. The order is by how much a fact decides, then by the number of undecided requirements that
    /// wait for it, then the amount, then the name.
    pub(crate) fn of(esito: Esito, requisiti: &[RequisitoValutato], amount: Option<&Stima>) -> Self {
        let mut counted: BTreeMap<&Attesa, Peso> = BTreeMap::new();
        if esito == Esito::NonSpetta {
            return Self::default();
        }
        for requisito in requisiti.iter().filter(|requisito| requisito.stima.truth().is_none()) {
            for attesa in &requisito.stima.attese {
                let peso = counted.entry(attesa).or_default();
                peso.decide += INTERO / requisito.stima.attese.len();
                peso.requisiti += 1;
            }
        }
        for attesa in amount.into_iter().flat_map(|stima| &stima.attese) {
            counted.entry(attesa).or_default().importo = true;
        }
        let mut ordered: Vec<_> = counted.into_iter().collect();
        ordered.sort_by_key(|(_, peso)| Reverse((peso.decide, peso.requisiti, peso.importo)));
        let mut missing = Self::default();
        for (attesa, Peso { requisiti, importo, .. }) in ordered {
            let mancante = |fatto: &Arc<str>| Mancante { fatto: Arc::clone(fatto), requisiti, importo };
            match attesa {
                Attesa::Fatto(fatto) => missing.fatti.push(mancante(fatto)),
                Attesa::Giudizio(fatto) => missing.giudizi.push(mancante(fatto)),
                Attesa::Parametro(nome) => missing.parametri.push(Arc::clone(nome)),
            }
        }
        missing
    }
}

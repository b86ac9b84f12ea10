//! A field of a claim: a fact that the card reads, its value, and where the value comes from.

use std::collections::BTreeMap;

use accessi::SoggettoId;
use catalogo::{Catalogo, Fonte, Scheda, Sorgente};
use fascicoli::{Conta, Dichiarato, Dichiarazione, SetInformativo, whole};
use regole::{Fatti, Valore};
use serde::Serialize;
use store::{Giorno, Id, Instant};

/// A field of a claim.
#[derive(Clone, PartialEq, Eq)]
pub struct Campo {
    /// The fact, by its name in the vocabulary.
    pub fatto: String,
    /// Its value.
    pub valore: Valore,
    /// Where the value comes from.
    pub origine: Origine,
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origine {
    /// An archive says it.
    Archivio {
        /// The archive.
        archivio: Fonte,
        /// The day on which it last had news of it.
        aggiornato: Giorno,
    },
    /// Somebody declared it.
    Dichiarato {
        /// The declaration.
        dichiarazione: Id<Dichiarazione>,
        /// Who declared.
        dichiarante: SoggettoId,
        /// When.
        istante: Instant,
    },
}

impl Campo {
    /// Tells whether the person must confirm it.
    #[must_use]
    pub fn is_declared(&self) -> bool {
        matches!(self.origine, Origine::Dichiarato { .. })
    }

    /// Writes the value as case files do: one fact in a JSON object.
    pub(crate) fn written(&self) -> Fatti {
        [(self.fatto.as_str().into(), self.valore.clone())].into_iter().collect()
    }

    /// Reads what [`Campo::written`] wrote; none when today's vocabulary no longer reads it.
    pub(crate) fn read_valore(catalogo: &Catalogo, fatto: &str, written: &str) -> Option<Valore> {
        let sorgente = Sorgente { nome: fatto.to_owned(), testo: written.to_owned() };
        catalogo.fattario().parse_facts(&sorgente).ok()?.remove(fatto)
    }
}

impl std::fmt::Debug for Campo {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The value is the person's.
        formatter.debug_struct("Campo").field("fatto", &self.fatto).finish_non_exhaustive()
    }
}

/// Fills a claim in advance: every fact that the card reads and that is known, those of its form first.
#[must_use]
pub fn prefill(scheda: &Scheda, set: &SetInformativo<'_>) -> Vec<Campo> {
    let known = |fatto: &str| set.find(fatto).and_then(|dato| field(fatto, dato.conta()));
    ordered(scheda).into_iter().filter_map(known).collect()
}

fn field(fatto: &str, conta: Conta<'_>) -> Option<Campo> {
    let (valore, origine) = match conta {
        Conta::Archivio(found) => {
            (&found.valore, Origine::Archivio { archivio: found.archivio, aggiornato: found.aggiornato })
        }
        Conta::Dichiarato(found) => (&found.valore, declared(found)),
        Conta::Nessuno | Conta::Ignoto => return None,
    };
    Some(Campo { fatto: fatto.to_owned(), valore: valore.clone(), origine })
}

fn declared(found: &Dichiarato) -> Origine {
    Origine::Dichiarato { dichiarazione: found.id, dichiarante: found.dichiarante, istante: found.istante }
}

/// The facts of a card, lists whole: those of the form in its order, then the others by name.
fn ordered(scheda: &Scheda) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    let form = scheda.domanda.campi.iter().map(|nome| &**nome);
    for nome in form.chain(scheda.fatti().iter().map(|percorso| whole(percorso))) {
        if !names.contains(&nome) {
            names.push(nome);
        }
    }
    names
}

/// Tells whether the fields still say what is declared now: nothing was said anew since they were read.
pub(crate) fn are_current(scheda: &Scheda, campi: &[Campo], now: &BTreeMap<String, Dichiarato>) -> bool {
    let same = |campo: &Campo| match campo.origine {
        Origine::Archivio { .. } => true,
        Origine::Dichiarato { dichiarazione, .. } => {
            now.get(&campo.fatto).is_some_and(|found| found.id == dichiarazione)
        }
    };
    let filled = |nome: &&str| campi.iter().any(|campo| campo.fatto == **nome);
    let names = ordered(scheda);
    let declared = names.iter().filter(|nome| now.contains_key(**nome));
    campi.iter().all(same) && declared.into_iter().all(filled)
}

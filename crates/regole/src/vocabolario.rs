//! The vocabulary of facts: the only names that a card may read about a person.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ammessi::Ammessi;
use crate::numero::Numero;
use crate::tipo::Tipo;
use crate::valore::Valore;

/// A fact, or a field of a list: what the engine needs to know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fatto {
    /// Its name.
    pub nome: Arc<str>,
    /// Its name with that of its list: `superstiti.inabile`.
    pub percorso: Arc<str>,
    /// Its type.
    pub tipo: Tipo,
    /// The least it can be.
    pub minimo: Option<Numero>,
    /// The most it can be.
    pub massimo: Option<Numero>,
    /// Whether it waits for a person's judgement (a medical board) and not for an answer.
    pub giudizio: bool,
    /// The texts that it can be, where they are a closed list.
    pub ammessi: Option<Arc<Ammessi>>,
    /// What its absence means, in a closed world; an open one has none, and absence is unknown.
    pub se_assente: Option<Valore>,
}

impl Fatto {
    /// A fact of the open world, without bounds.
    #[must_use]
    pub fn open(nome: &str, tipo: Tipo) -> Self {
        let (nome, percorso) = (Arc::from(nome), Arc::from(nome));
        Self {
            nome,
            percorso,
            tipo,
            minimo: None,
            massimo: None,
            giudizio: false,
            ammessi: None,
            se_assente: None,
        }
    }

    /// Takes a value from an archive, written as the vocabulary writes it; none when the text is not one that the fact
    /// can be, so that it is never taken for another.
    #[must_use]
    pub fn admit(&self, valore: Valore) -> Option<Valore> {
        match (valore, &self.ammessi, &self.tipo) {
            (Valore::Testo(text), Some(ammessi), _) => ammessi.find(&text).cloned().map(Valore::Testo),
            (Valore::Lista(records), _, Tipo::Lista(relazione)) => {
                Some(Valore::Lista(records.into_iter().map(|record| relazione.admit(record)).collect()))
            }
            (valore, ..) => Some(valore),
        }
    }
}

/// All the facts, by name.
#[derive(Debug, Default)]
pub struct Vocabolario {
    fatti: BTreeMap<Arc<str>, Arc<Fatto>>,
}

impl Vocabolario {
    /// Finds a fact by name.
    #[must_use]
    pub fn find(&self, nome: &str) -> Option<&Arc<Fatto>> {
        self.fatti.get(nome)
    }

    /// The facts, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Fatto>> + Clone {
        self.fatti.values()
    }
}

impl FromIterator<Arc<Fatto>> for Vocabolario {
    fn from_iter<I: IntoIterator<Item = Arc<Fatto>>>(fatti: I) -> Self {
        Self { fatti: fatti.into_iter().map(|fatto| (Arc::clone(&fatto.nome), fatto)).collect() }
    }
}

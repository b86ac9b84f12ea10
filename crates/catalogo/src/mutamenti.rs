//! What differs between two folders of cards, field by field as it is written, and which cards would answer otherwise.

mod campi;
mod nomi;
mod percorso;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;

use lingue::Testo;
use serde::{Deserialize, Serialize};

use self::campi::{Voce, read_card, read_entries};
pub use self::nomi::Nomi;
use self::percorso::Detti;
use crate::cartella::{Cartella, card_of};
use crate::catalogo::Catalogo;
use crate::diagnosi::Diagnosi;
use crate::impronta::{hash_figure, hash_vocabulary};
use crate::parole::Parole;
use crate::scheda::Scheda;

/// How a thing differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Come {
    /// It was not there.
    Aggiunta,
    /// It was there, and was otherwise.
    Cambiata,
    /// It is there no more.
    Tolta,
}

/// What kind of thing differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cosa {
    /// A card.
    Scheda,
    /// A parameter.
    Parametro,
    /// A fact.
    Fatto,
    /// An act.
    Norma,
}

/// A thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutamento {
    /// What it is.
    pub cosa: Cosa,
    /// Its id or name.
    pub id: Arc<str>,
    /// How it differs.
    pub come: Come,
    /// The fields that differ, in the order of the file; none where only notes and spaces do.
    pub campi: Vec<Campo>,
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campo {
    /// The names that lead to it, from the outside in.
    pub percorso: Vec<Arc<str>>,
    /// The way to it in words: `Requisiti › Ha compiuto l'età › Condizione`.
    pub via: Testo,
    /// What was written; none when it was not there.
    pub prima: Option<Arc<str>>,
    /// What is written now; none when it is there no more.
    pub dopo: Option<Arc<str>>,
}

/// The files of many entries, with the kind of each entry.
const ELENCHI: [(&str, Cosa); 3] =
    [("parametri.yaml", Cosa::Parametro), ("fatti.yaml", Cosa::Fatto), ("norme.yaml", Cosa::Norma)];

/// What two folders of cards have between them.
#[derive(Clone, Debug, Default)]
pub struct Mutamenti {
    /// What differs: cards, then parameters, facts and acts.
    pub mutamenti: Vec<Mutamento>,
    /// What the things of both are called.
    pub nomi: Nomi,
}

/// Compares two folders.
///
/// # Errors
/// A file is not YAML.
pub fn compare(prima: &Cartella, dopo: &Cartella) -> Result<Mutamenti, Vec<Diagnosi>> {
    let parole = Parole::load()?;
    let mut all = vec![(Cosa::Scheda, cards(prima)?, cards(dopo)?)];
    for (nome, cosa) in ELENCHI {
        all.push((cosa, entries(prima, nome)?, entries(dopo, nome)?));
    }
    let mut nomi = Nomi::default();
    for (cosa, prima, dopo) in &all {
        nomi.take(*cosa, prima);
        nomi.take(*cosa, dopo);
    }
    let detti = Detti { parole: &parole, nomi: &nomi };
    let mutamenti = all.iter().flat_map(|(cosa, prima, dopo)| differing(*cosa, prima, dopo, detti));
    Ok(Mutamenti { mutamenti: mutamenti.collect(), nomi })
}

/// Lists the cards that would answer otherwise: those that differ, and those that read a figure or a fact that does.
#[must_use]
pub fn touched(prima: Option<&Catalogo>, dopo: &Catalogo) -> Vec<(Arc<str>, Come)> {
    let before = prima.into_iter().flat_map(Catalogo::schede).map(|scheda| &scheda.id);
    let ids: BTreeSet<&Arc<str>> = before.chain(dopo.schede().map(|scheda| &scheda.id)).collect();
    let mut found = Vec::new();
    for id in ids {
        let old = prima.and_then(|prima| Some((prima, prima.find_scheda(id)?)));
        let come = match (old, dopo.find_scheda(id)) {
            (None, _) => Come::Aggiunta,
            (_, None) => Come::Tolta,
            (Some((prima, old)), Some(new)) if answers(prima, old) == answers(dopo, new) => continue,
            (Some(_), Some(_)) => Come::Cambiata,
        };
        found.push((Arc::clone(id), come));
    }
    found
}

/// All that an answer rests on: the card's text, its figures, what its facts mean.
fn answers(catalogo: &Catalogo, scheda: &Scheda) -> (Arc<str>, Arc<str>, Vec<Arc<str>>) {
    let figures = scheda.parametri().iter().filter_map(|nome| catalogo.find_parametro(nome));
    let figures = figures.flat_map(|descritto| {
        let parametro = &descritto.parametro;
        parametro.versioni.iter().map(|versione| hash_figure(parametro, versione))
    });
    (Arc::clone(&scheda.impronta), hash_vocabulary(scheda, catalogo.fattario()), figures.collect())
}

fn cards(cartella: &Cartella) -> Result<Vec<Voce>, Vec<Diagnosi>> {
    let cards = cartella.sorgenti().iter().filter_map(|sorgente| Some((card_of(sorgente)?, sorgente)));
    cards.map(|(id, sorgente)| read_card(id, sorgente)).collect()
}

fn entries(cartella: &Cartella, nome: &str) -> Result<Vec<Voce>, Vec<Diagnosi>> {
    let found = cartella.sorgenti().iter().find(|sorgente| sorgente.nome == nome);
    found.map_or_else(|| Ok(Vec::new()), read_entries)
}

fn differing(cosa: Cosa, prima: &[Voce], dopo: &[Voce], detti: Detti<'_>) -> Vec<Mutamento> {
    let mut found = Vec::new();
    for new in dopo {
        match prima.iter().find(|old| old.id == new.id) {
            None => found.push(Mutamento {
                cosa,
                id: Arc::clone(&new.id),
                come: Come::Aggiunta,
                campi: new.differences(None, detti),
            }),
            Some(old) if old.is_same(new) => {}
            Some(old) => {
                let campi = new.differences(Some(old), detti);
                found.push(Mutamento { cosa, id: Arc::clone(&new.id), come: Come::Cambiata, campi });
            }
        }
    }
    for old in prima.iter().filter(|old| dopo.iter().all(|new| new.id != old.id)) {
        found.push(Mutamento { cosa, id: Arc::clone(&old.id), come: Come::Tolta, campi: Vec::new() });
    }
    found
}

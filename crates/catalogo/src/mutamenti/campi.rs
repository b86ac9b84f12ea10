//! A thing as the fields that are written of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use lingue::Testo;

use super::Campo;
use super::percorso::{Detti, Dicitura};
use crate::diagnosi::{Diagnosi, Sorgente};
use crate::impronta::hash;
use crate::yaml::{Contenuto, Nodo, read};

/// The names that lead to a value.
type Percorso = Vec<Arc<str>>;

/// A card or an entry, as its fields.
pub(super) struct Voce {
    pub(super) id: Arc<str>,
    campi: Vec<(Percorso, Arc<str>)>,
    /// The hash of the text, where the whole text is the thing's own.
    impronta: Option<Arc<str>>,
}

impl Voce {
    fn of(id: &str, nodo: &Nodo, impronta: Option<Arc<str>>) -> Self {
        let mut campi = Vec::new();
        write_down(nodo, &mut Vec::new(), &mut campi);
        Self { id: id.into(), campi, impronta }
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.impronta == other.impronta && self.campi == other.campi
    }

    /// What it is called: by its title in each language or, an act, by its words.
    pub(super) fn name(&self) -> Option<Testo> {
        let title = |lingua: &str| self.find(&["titolo".into(), lingua.into()]).cloned();
        if let Some(words) = self.find(&["testo".into()]) {
            return Some(Testo::new(Arc::clone(words), Arc::clone(words), Arc::clone(words)));
        }
        Some(Testo { it: title("it")?, de: title("de")?, en: title("en")? })
    }

    pub(super) fn find(&self, percorso: &[Arc<str>]) -> Option<&Arc<str>> {
        self.campi.iter().find(|(found, _)| found == percorso).map(|(_, value)| value)
    }

    /// The fields that differ from an older thing, in this one's order; those that are gone come last.
    pub(super) fn differences(&self, prima: Option<&Self>, detti: Detti<'_>) -> Vec<Campo> {
        let dicitura = Dicitura { detti, dopo: self, prima };
        let campo = |percorso: &Percorso, prima, dopo| Campo {
            percorso: percorso.clone(),
            via: dicitura.way(percorso),
            prima,
            dopo,
        };
        let mut found = Vec::new();
        for (percorso, new) in &self.campi {
            let old = prima.and_then(|prima| prima.find(percorso));
            if old != Some(new) {
                found.push(campo(percorso, old.cloned(), Some(Arc::clone(new))));
            }
        }
        for (percorso, old) in prima.into_iter().flat_map(|prima| &prima.campi) {
            if self.find(percorso).is_none() {
                found.push(campo(percorso, Some(Arc::clone(old)), None));
            }
        }
        found
    }
}

/// Reads a card's file.
pub(super) fn read_card(id: &str, sorgente: &Sorgente) -> Result<Voce, Vec<Diagnosi>> {
    Ok(Voce::of(id, &read(sorgente)?, Some(hash(sorgente.testo.as_bytes()))))
}

/// Reads a file of entries: one map of names, under one key.
pub(super) fn read_entries(sorgente: &Sorgente) -> Result<Vec<Voce>, Vec<Diagnosi>> {
    let root = read(sorgente)?;
    let Contenuto::Mappa(sections) = &root.contenuto else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for (_, section) in sections {
        let Contenuto::Mappa(entries) = &section.contenuto else { continue };
        found.extend(entries.iter().filter_map(|(key, nodo)| Some(Voce::of(key.text()?, nodo, None))));
    }
    Ok(found)
}

fn write_down(nodo: &Nodo, percorso: &mut Percorso, out: &mut Vec<(Percorso, Arc<str>)>) {
    match &nodo.contenuto {
        Contenuto::Scalare(scalare) => out.push((percorso.clone(), Arc::from(scalare.testo.as_str()))),
        Contenuto::Mappa(entries) => {
            for (key, value) in entries {
                within(key.text().unwrap_or_default(), value, percorso, out);
            }
        }
        Contenuto::Elenco(items) => write_items(items, percorso, out),
    }
}

fn write_items(items: &[Nodo], percorso: &mut Percorso, out: &mut Vec<(Percorso, Arc<str>)>) {
    if let Some(words) = words(items) {
        out.push((percorso.clone(), words));
        return;
    }
    let mut taken = BTreeSet::new();
    for (place, item) in items.iter().enumerate() {
        let name = name_of(item).filter(|name| taken.insert(name.clone()));
        let name = name.unwrap_or_else(|| (place + 1).to_string());
        within(&name, item, percorso, out);
    }
}

fn within(name: &str, nodo: &Nodo, percorso: &mut Percorso, out: &mut Vec<(Percorso, Arc<str>)>) {
    percorso.push(name.into());
    write_down(nodo, percorso, out);
    percorso.pop();
}

/// A list of words is one value.
fn words(items: &[Nodo]) -> Option<Arc<str>> {
    let words: Option<Vec<&str>> = items.iter().map(Nodo::text).collect();
    words.map(|words| words.join(", ").into())
}

/// What tells an item of a list from the others: its first word, with the day from which a figure was known.
fn name_of(item: &Nodo) -> Option<String> {
    let Contenuto::Mappa(entries) = &item.contenuto else { return None };
    let first = entries.first()?.1.text()?;
    let known = entries.iter().find(|(key, _)| key.text() == Some("noto_dal"));
    match known.and_then(|(_, value)| value.text()) {
        Some(known) => Some(format!("{first} ({known})")),
        None => Some(first.to_owned()),
    }
}

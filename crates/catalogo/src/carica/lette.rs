//! Checking that nothing of a card is written in vain: every definition and every table is read by something that counts.

use std::collections::BTreeSet;

use regole::{Luogo, NomeLetto};

use super::testi::names_in;
use crate::lettura::Lettura;
use crate::scheda::Scheda;
use crate::termini::Tempo;
use crate::yaml::{Contenuto, Nodo};

impl Lettura<'_> {
    /// Refuses a definition or a table that no requirement, amount, first day, text or term comes to read.
    pub(super) fn check_read(&mut self, scheda: &Scheda, root: &Nodo) {
        let read = names_reached(scheda, root);
        let Contenuto::Mappa(entries) = &root.contenuto else { return };
        for (key, nodo) in entries {
            let what = match key.text() {
                Some("definizioni") => "definition",
                Some("tabelle") => "table",
                _ => continue,
            };
            for (nome, posto, _) in self.named(nodo) {
                if !read.contains(nome) {
                    self.fault(posto, format!("nothing reads this {what}: use it or take it away"));
                }
            }
        }
    }
}

/// The definitions and tables that are read, from what counts inwards.
fn names_reached(scheda: &Scheda, root: &Nodo) -> BTreeSet<String> {
    let requirements = scheda.requisiti.iter().map(|requisito| Luogo::Requisito(requisito.nome.clone()));
    let mut places: Vec<Luogo> = requirements.collect();
    places.extend([Luogo::Importo, Luogo::TotaleAnnuo, Luogo::Decorrenza]);
    let durata = scheda.termini.as_ref().and_then(|termini| termini.durata.as_ref());
    let mut names: Vec<String> = Vec::new();
    if let Some(Tempo::Definizione(nome)) = durata.map(|durata| &durata.tempo) {
        names.push(nome.to_string());
    }
    collect_names(root, &mut names);
    let mut reached = BTreeSet::new();
    loop {
        for luogo in places.drain(..) {
            names.extend(scheda.regola.names_read(&luogo).into_iter().filter_map(|name| match name {
                NomeLetto::Definizione(nome) | NomeLetto::Tabella(nome) => Some(nome.to_string()),
                NomeLetto::Fatto(_) | NomeLetto::Parametro(_) | NomeLetto::DataDiritto => None,
            }));
        }
        let new = names.drain(..).filter(|nome| reached.insert(nome.clone()));
        places.extend(new.map(|nome| Luogo::Definizione(nome.into())));
        if places.is_empty() {
            return reached;
        }
    }
}

/// The names that the texts of the card fill in.
fn collect_names(nodo: &Nodo, names: &mut Vec<String>) {
    match &nodo.contenuto {
        Contenuto::Mappa(entries) => entries.iter().for_each(|(_, value)| collect_names(value, names)),
        Contenuto::Elenco(items) => items.iter().for_each(|item| collect_names(item, names)),
        Contenuto::Scalare(_) => names.extend(names_in(nodo).map(str::to_owned)),
    }
}

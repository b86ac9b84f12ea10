//! An incompatibility between two cards is said by both, and alike.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::source_of;
use crate::diagnosi::{Diagnosi, Sorgente};
use crate::scheda::Scheda;
use crate::seguito::{Controparte, Incompatibilita};

/// Finds the incompatibilities that the other card does not say, or says otherwise.
pub(crate) fn check(schede: &BTreeMap<Arc<str>, Scheda>, sources: &[Sorgente]) -> Vec<Diagnosi> {
    let mut difetti = Vec::new();
    for scheda in schede.values() {
        let Some(sorgente) = source_of(sources, &scheda.id) else { continue };
        for found in &scheda.seguito.incompatibile_con {
            let Controparte::Scheda(id) = &found.con else { continue };
            // A card that did not load has its own defects first.
            let Some(other) = schede.get(id) else { continue };
            let message = match of(other, &scheda.id) {
                None => format!(
                    "`{id}` does not say that it is incompatible with `{}`: write it in schede/{id}.yaml too",
                    scheda.id
                ),
                Some(back) if back.grado != found.grado => format!(
                    "here `{}`, but schede/{id}.yaml says `{}`: the two must say the same",
                    found.grado.as_str(),
                    back.grado.as_str()
                ),
                Some(_) => continue,
            };
            difetti.push(Diagnosi::new(sorgente, found.posto, message));
        }
    }
    difetti
}

fn of<'s>(scheda: &'s Scheda, id: &Arc<str>) -> Option<&'s Incompatibilita> {
    scheda
        .seguito
        .incompatibile_con
        .iter()
        .find(|found| matches!(&found.con, Controparte::Scheda(other) if other == id))
}

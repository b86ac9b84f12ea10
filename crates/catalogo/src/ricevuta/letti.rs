//! Which of a person's facts a receipt keeps: those that the card reads, and no other.

use std::collections::BTreeMap;
use std::sync::Arc;

use regole::{Fatti, Valore};

use crate::scheda::Scheda;

/// Keeps the facts that a card reads: of a list, its records with only the fields read.
pub(super) fn only_read(scheda: &Scheda, fatti: &Fatti) -> Fatti {
    let named = |nome: &str| {
        let whole =
            |percorso: &Arc<str>| percorso.split_once('.').map_or(&**percorso, |(lista, _)| lista) == nome;
        scheda.fatti().iter().any(whole)
    };
    let mut read = Fatti::new();
    for (nome, valore) in fatti.iter().filter(|(nome, _)| named(nome)) {
        read.insert(Arc::clone(nome), fields_read(scheda, nome, valore));
    }
    for nome in fatti.left_open().filter(|nome| named(nome)) {
        read.leave_open(Arc::clone(nome));
    }
    read
}

fn fields_read(scheda: &Scheda, nome: &str, valore: &Valore) -> Valore {
    let Valore::Lista(records) = valore else { return valore.clone() };
    let is_read = |campo: &str| scheda.fatti().contains(format!("{nome}.{campo}").as_str());
    let kept = records.iter().map(|record| {
        let fields = record.iter().filter(|(campo, _)| is_read(campo));
        fields.map(|(campo, valore)| (Arc::clone(campo), valore.clone())).collect::<Fatti>()
    });
    Valore::Lista(kept.collect())
}

/// Writes facts as files do.
pub(super) fn written(fatti: &Fatti) -> BTreeMap<Arc<str>, serde_json::Value> {
    // A value is text, a number, a truth, or records of these: writing it cannot fail.
    let write = |valore: &Valore| serde_json::to_value(valore).unwrap_or_default();
    fatti.iter().map(|(nome, valore)| (Arc::clone(nome), write(valore))).collect()
}

//! Hashes of what an answer was made from, for receipts.

use std::fmt::Write;
use std::sync::Arc;

use regole::{Fatti, Parametro, Versione};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::cartella::is_part;
use crate::diagnosi::Sorgente;
use crate::scheda::Scheda;
use crate::vocabolario::Fattario;

/// The hash of some bytes, in hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> Arc<str> {
    Arc::from(hex::encode(Sha256::digest(bytes)))
}

/// The hash of a folder: of every file's name and of its text, by name.
pub(crate) fn hash_folder(sorgenti: &[Sorgente]) -> Arc<str> {
    let parts = sorgenti.iter().filter(|sorgente| is_part(sorgente));
    let mut parts: Vec<(&str, Arc<str>)> =
        parts.map(|sorgente| (sorgente.nome.as_str(), hash(sorgente.testo.as_bytes()))).collect();
    parts.sort_unstable();
    let mut text = String::new();
    for (nome, impronta) in parts {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{impronta} {nome}");
    }
    hash(text.as_bytes())
}

/// The hash of one figure of a parameter: its name, days, state and value.
pub(crate) fn hash_figure(parametro: &Parametro, versione: &Versione) -> Arc<str> {
    let mut text = format!("{}\n{}\n", parametro.nome, versione.valido_dal);
    let last = versione.valido_al.map_or(String::new(), |day| day.to_string());
    let value = serde_json::to_string(&versione.valore).unwrap_or_default();
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{last}\n{}\n{:?}\n{value}", versione.noto_dal, versione.stato);
    hash(text.as_bytes())
}

/// The hash of a person's facts, in alphabetical order, and of the names of those that nobody was asked about.
#[must_use]
pub fn hash_facts(fatti: &Fatti) -> Arc<str> {
    hash_written(fatti, fatti.left_open())
}

/// The same hash, of facts as they are written: it can be checked whatever the vocabulary has become.
pub(crate) fn hash_written<'n>(
    fatti: &impl Serialize,
    non_chiesti: impl Iterator<Item = &'n Arc<str>>,
) -> Arc<str> {
    let mut text = serde_json::to_string(fatti).unwrap_or_default();
    for nome in non_chiesti {
        // Writing to a String cannot fail.
        let _ = write!(text, "\n{nome}");
    }
    hash(text.as_bytes())
}

/// The hash of what the facts that a card reads mean to the engine: type, bounds, what their absence says, and the names of texts.
pub(crate) fn hash_vocabulary(scheda: &Scheda, fattario: &Fattario) -> Arc<str> {
    let mut text = String::new();
    for descritto in scheda.fatti().iter().filter_map(|percorso| fattario.find(percorso)) {
        let fatto = &descritto.fatto;
        let bound =
            |number: Option<regole::Numero>| number.map_or(String::new(), |number| number.to_string());
        let (least, most) = (bound(fatto.minimo), bound(fatto.massimo));
        let absent = serde_json::to_string(&fatto.se_assente).unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "{}\n{}\n{least}\n{most}\n{}\n{absent}",
            fatto.percorso, fatto.tipo, fatto.giudizio
        );
        for (nome, testo) in fatto.ammessi.iter().flat_map(|ammessi| ammessi.iter()) {
            let _ = writeln!(text, "{nome} {testo}");
        }
    }
    hash(text.as_bytes())
}

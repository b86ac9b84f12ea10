//! Hashes of what an answer was made from, for receipts.

use std::fmt::Write;
use std::sync::Arc;

use regole::{Fatti, Parametro, Versione};
use sha2::{Digest, Sha256};

/// The hash of some bytes, in hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> Arc<str> {
    Arc::from(hex::encode(Sha256::digest(bytes)))
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
    let mut text = serde_json::to_string(fatti).unwrap_or_default();
    for nome in fatti.left_open() {
        // Writing to a String cannot fail.
        let _ = write!(text, "\n{nome}");
    }
    hash(text.as_bytes())
}

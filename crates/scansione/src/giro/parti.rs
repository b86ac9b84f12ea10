//! The partitions of a country: what a run is made of, and what is given to a thread or to a machine.

use std::fmt::Write;

use crate::guasto::Errore;
use crate::luogo::Luogo;
use crate::tracciato::{Tracciato, relations_of};

/// The table that every partition has.
const PERSONE: &str = "persone";

/// The form of the prepared facts.
const FORMA: u32 = 2;

/// A partition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parte {
    /// The name of its files.
    pub nome: String,
    /// How many people are in it.
    pub righe: u64,
}

/// The partitions of a country, in order.
///
/// # Errors
/// There is no country.
pub fn partitions(paese: &Luogo) -> Result<Vec<Parte>, Errore> {
    let mut found = Vec::new();
    for nome in paese.names(PERSONE)? {
        // A file that cannot be read counts no rows here, and is told when its turn comes.
        let righe = paese.rows(PERSONE, &nome).unwrap_or(0);
        found.push(Parte { nome, righe });
    }
    found.sort_by(|one, other| one.nome.cmp(&other.nome));
    if found.is_empty() { Err(Errore::NessunPaese(paese.to_string())) } else { Ok(found) }
}

/// The stamp of each file of a partition: when they are the same, so is what comes of them.
pub(super) fn inputs(tracciato: &Tracciato, paese: &Luogo, parte: &str) -> Result<String, Errore> {
    let mut tables = vec![PERSONE.to_owned(), "famiglie".to_owned()];
    tables.extend(tracciato.liste.iter().map(|lista| relations_of(lista)));
    // Facts of an earlier form are prepared again.
    let mut text = format!("forma {FORMA}\n");
    for (table, stamp) in tables.iter().zip(paese.stamps(&tables, parte)?) {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{table} {stamp}");
    }
    for fatto in tracciato.fatti() {
        let _ = writeln!(text, "{} {}", fatto.nome, fatto.tipo);
    }
    Ok(text)
}

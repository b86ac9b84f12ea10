//! The partitions of a country: what a run is made of, and what is given to a thread or to a machine.

use std::fmt::Write;
use std::fs::{self, File};
use std::path::Path;
use std::time::UNIX_EPOCH;

use datafusion::parquet::file::reader::{FileReader, SerializedFileReader};

use crate::guasto::Errore;
use crate::tracciato::{Tracciato, file, relations_of};

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
pub fn partitions(paese: &Path) -> Result<Vec<Parte>, Errore> {
    let none = || Errore::NessunPaese(paese.to_owned());
    let mut found = Vec::new();
    for entry in fs::read_dir(paese.join("persone")).map_err(|_| none())? {
        let path = entry.map_err(Errore::of_file(paese))?.path();
        if path.extension().is_none_or(|extension| extension != "parquet") {
            continue;
        }
        if let Some(nome) = path.file_stem().and_then(|nome| nome.to_str()) {
            // A file that cannot be read counts no rows here, and is told when its turn comes.
            found.push(Parte { nome: nome.to_owned(), righe: rows_of(&path).unwrap_or(0) });
        }
    }
    found.sort_by(|one, other| one.nome.cmp(&other.nome));
    if found.is_empty() { Err(none()) } else { Ok(found) }
}

fn rows_of(path: &Path) -> Result<u64, Errore> {
    let opened = File::open(path).map_err(Errore::of_file(path))?;
    let rows = SerializedFileReader::new(opened)?.metadata().file_metadata().num_rows();
    Ok(u64::try_from(rows).unwrap_or(0))
}

/// The size and the instant of each file of a partition: when they are the same, so is what comes of them.
pub(super) fn inputs(tracciato: &Tracciato, paese: &Path, parte: &str) -> Result<String, Errore> {
    let mut tables = vec!["persone".to_owned(), "famiglie".to_owned()];
    tables.extend(tracciato.liste.iter().map(|lista| relations_of(lista)));
    let mut text = String::new();
    for table in tables {
        let path = file(paese, &table, parte);
        let found = fs::metadata(&path).map_err(Errore::of_file(&path))?;
        let changed = found.modified().map_err(Errore::of_file(&path))?;
        let changed = changed.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{table} {} {changed}", found.len());
    }
    for fatto in tracciato.fatti() {
        let _ = writeln!(text, "{} {}", fatto.nome, fatto.tipo);
    }
    Ok(text)
}

//! Writes the people drawn for OpenFisca: a file of plain numbers for each fact, little-endian, named by fact and type.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use crate::schiere::{CODICI, Elenco, Folla, Schiere};

/// Writes a crowd in a new folder.
///
/// # Errors
/// When a file cannot be written.
pub fn write(folla: &Folla, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let codici: BTreeMap<&str, &[&str]> = CODICI.into_iter().collect();
    fs::write(folder.join("codici.json"), serde_json::to_vec(&codici)?)?;
    write_columns(&folla.persone, folder, "")?;
    write_list(&folla.figli, folder, "figli")?;
    write_list(&folla.genitori, folder, "genitori")
}

fn write_list<const N: usize, const S: usize>(
    elenco: &Elenco<N, S>,
    folder: &Path,
    nome: &str,
) -> io::Result<()> {
    let bytes: Vec<u8> = elenco.inizi.iter().flat_map(|start| start.to_le_bytes()).collect();
    fs::write(folder.join(format!("{nome}.inizi.u32")), bytes)?;
    write_columns(&elenco.record, folder, &format!("{nome}."))
}

fn write_columns<const N: usize, const S: usize>(
    schiere: &Schiere<N, S>,
    folder: &Path,
    prefix: &str,
) -> io::Result<()> {
    for (nome, numeri) in schiere.nomi_numeri.iter().zip(&schiere.numeri) {
        let bytes: Vec<u8> = numeri.iter().flat_map(|number| number.to_le_bytes()).collect();
        fs::write(folder.join(format!("{prefix}{nome}.i32")), bytes)?;
    }
    for (nome, segni) in schiere.nomi_segni.iter().zip(&schiere.segni) {
        fs::write(folder.join(format!("{prefix}{nome}.u8")), segni)?;
    }
    Ok(())
}

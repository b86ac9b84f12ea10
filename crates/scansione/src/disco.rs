//! Files and folders that get their name when they are whole, and that only their owner reads.

use std::fs::{self, DirBuilder};
use std::io::ErrorKind;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use crate::guasto::Errore;

/// Outcomes and facts are of persons: their owner reads them, and nobody else.
const OWNER_ONLY: u32 = 0o700;
const BOZZA: &str = "bozza";

/// Where something is written until it is whole. Whoever else writes the same thing has another name for it.
pub(crate) fn draft(whole: &Path, autore: &str) -> PathBuf {
    whole.with_added_extension(format!("{BOZZA}{autore}"))
}

/// Removes what was being written when its author was stopped.
pub(crate) fn sweep(folder: &Path) -> Result<(), Errore> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        read => read.map_err(Errore::of_file(folder))?,
    };
    for entry in entries {
        let path = entry.map_err(Errore::of_file(folder))?.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if extension.is_some_and(|extension| extension.starts_with(BOZZA)) {
            remove(&path)?;
        }
    }
    Ok(())
}

pub(crate) fn private(folder: &Path) -> Result<(), Errore> {
    DirBuilder::new().recursive(true).mode(OWNER_ONLY).create(folder).map_err(Errore::of_file(folder))
}

/// Writes a file whole: under another name, then renamed.
pub(crate) fn put(path: &Path, text: &str, autore: &str) -> Result<(), Errore> {
    let draft = draft(path, autore);
    fs::write(&draft, text).and_then(|()| fs::rename(&draft, path)).map_err(Errore::of_file(path))
}

pub(crate) fn get(path: &Path) -> Result<String, Errore> {
    fs::read_to_string(path).map_err(Errore::of_file(path))
}

/// Removes a file, or a folder with all that is in it; it may not be there.
pub(crate) fn remove(path: &Path) -> Result<(), Errore> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Errore::of_file(path)(error)),
        _ => Ok(()),
    }
}

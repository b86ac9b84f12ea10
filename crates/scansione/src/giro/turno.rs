//! One run at a time in a folder: the second is told who is there, and touches nothing.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process;

use crate::guasto::Errore;

const NOME: &str = "in-corso";

/// The turn of a run in its folder, until it is dropped.
#[must_use = "another run may begin as soon as the turn is dropped"]
#[derive(Debug)]
pub struct Turno {
    percorso: PathBuf,
    /// The system gives the lock back when the process ends, however it ends.
    _file: File,
}

impl Turno {
    /// Takes the turn in a folder, or says who has it.
    pub(super) fn take(folder: &Path) -> Result<Self, Errore> {
        let percorso = folder.join(NOME);
        let blame = || Errore::of_file(percorso.clone());
        loop {
            let mut file = OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(&percorso)
                .map_err(blame())?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let mut chi = String::new();
                    file.read_to_string(&mut chi).map_err(blame())?;
                    return Err(Errore::InCorso { cartella: folder.to_owned(), chi: chi.trim().to_owned() });
                }
                Err(TryLockError::Error(error)) => return Err(blame()(error)),
            }
            // Whoever had the turn may have removed the file after it was opened here: then the lock is on nothing.
            if !is_the_one(&file, &percorso).map_err(blame())? {
                continue;
            }
            file.set_len(0).and_then(|()| write!(file, "{}", who())).map_err(blame())?;
            return Ok(Self { percorso, _file: file });
        }
    }
}

impl Drop for Turno {
    fn drop(&mut self) {
        // The lock is what counts: a file that stays hinders nobody.
        drop(fs::remove_file(&self.percorso));
    }
}

fn is_the_one(file: &File, percorso: &Path) -> std::io::Result<bool> {
    let own = file.metadata()?;
    match fs::metadata(percorso) {
        Ok(found) => Ok((found.dev(), found.ino()) == (own.dev(), own.ino())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// The process and the machine, as one looks for them.
fn who() -> String {
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    format!("{} {}", process::id(), host.trim()).trim_end().to_owned()
}

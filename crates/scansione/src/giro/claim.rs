//! Which run an output is of: it says so itself, and another is refused.

use std::fmt::Write;
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use catalogo::Catalogo;
use sha2::{Digest, Sha256};

use super::Giro;
use crate::disco::private;
use crate::guasto::Errore;

impl Giro {
    /// Takes the output for this run, or refuses one that holds another.
    ///
    /// # Errors
    /// The output is of another run, or the disk refuses.
    pub fn claim(&self, catalogo: &Catalogo) -> Result<(), Errore> {
        let (path, wanted) = (self.card(), self.identity(catalogo));
        match fs::read_to_string(&path) {
            Ok(found) if found == wanted => Ok(()),
            Ok(_) => Err(Errore::AltroGiro(self.uscita.clone())),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                private(&self.uscita)?;
                fs::write(&path, wanted).map_err(Errore::of_file(&path))
            }
            Err(error) => Err(Errore::of_file(&path)(error)),
        }
    }

    /// Refuses to work for a run that somebody else has begun elsewhere, unless its output is seen from here and rests on
    /// the cards, the figures and the engine that are here.
    ///
    /// # Errors
    /// The output is not seen, or rests on something else.
    pub fn join(&self, catalogo: &Catalogo) -> Result<(), Errore> {
        match fs::read_to_string(self.card()) {
            Ok(found) if found == self.identity(catalogo) => Ok(()),
            Ok(_) => Err(Errore::AltroCatalogo(self.uscita.clone())),
            Err(_) => Err(Errore::NonVista(self.uscita.clone())),
        }
    }

    fn card(&self) -> PathBuf {
        self.uscita.join("giro.txt")
    }

    /// All that a run rests on beside the country.
    fn identity(&self, catalogo: &Catalogo) -> String {
        let known = self.giorni.conosciuto_al.map_or(String::new(), |day| day.to_string());
        format!(
            "data: {}\nconosciuto_al: {known}\ncatalogo: {}\nmotore: {}\n",
            self.giorni.data_diritto,
            catalogo.impronta(),
            regole::VERSIONE
        )
    }
}

/// The hash of what a partition is made of.
pub(super) fn seal(inputs: &str) -> String {
    hex(Sha256::new_with_prefix(inputs))
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

//! Which run an output is of: it says so itself, and another is refused.

use std::fmt::Write;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf, absolute};

use catalogo::Catalogo;
use sha2::{Digest, Sha256};

use super::{Giro, Turno};
use crate::disco::private;
use crate::guasto::Errore;

impl Giro {
    /// Takes the output for this run, or refuses one that is in the country, that another run is writing, or that holds
    /// another.
    ///
    /// # Errors
    /// The output is not for this run, or the disk refuses.
    pub fn claim(&self, catalogo: &Catalogo) -> Result<Turno, Errore> {
        if self.paese.cartella().is_some_and(|paese| is_inside(&self.uscita, paese)) {
            return Err(Errore::NelPaese(self.uscita.clone()));
        }
        let (path, wanted) = (self.card(), self.identity(catalogo));
        private(&self.uscita)?;
        let turno = Turno::take(&self.uscita)?;
        match fs::read_to_string(&path) {
            Ok(found) if found == wanted => Ok(turno),
            Ok(_) => Err(Errore::AltroGiro(self.uscita.clone())),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                fs::write(&path, wanted).map_err(Errore::of_file(&path))?;
                Ok(turno)
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

/// Tells whether a path is a folder or in it, wherever links lead: what is not there yet is in its parent.
fn is_inside(path: &Path, folder: &Path) -> bool {
    let (Ok(path), Ok(folder)) = (absolute(path), folder.canonicalize()) else { return false };
    path.ancestors()
        .find_map(|known| known.canonicalize().ok())
        .is_some_and(|known| known.starts_with(folder))
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

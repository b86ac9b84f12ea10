//! A folder of cards as text: what is proposed, approved, kept and loaded, always whole.

use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

use crate::catalogo::Catalogo;
use crate::diagnosi::{Diagnosi, Posto, Sorgente};
use crate::impronta::{hash, hash_folder};

/// The folder as it was when the program was built.
const INCORPORATI: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/incorporati.rs"));
/// The files that cards refer to.
const COMUNI: [&str; 3] = ["fatti.yaml", "norme.yaml", "parametri.yaml"];

/// The files of a folder of cards, by name: `fatti.yaml`, `norme.yaml`, `parametri.yaml`, `schede/*.yaml`.
#[derive(Clone, Debug)]
pub struct Cartella {
    sorgenti: Vec<Sorgente>,
}

impl Cartella {
    /// Takes files already read; those that are no part of a folder of cards are left out.
    #[must_use]
    pub fn new(sorgenti: impl IntoIterator<Item = Sorgente>) -> Self {
        let mut sorgenti: Vec<Sorgente> = sorgenti.into_iter().filter(is_part).collect();
        sorgenti.sort_by(|one, other| one.nome.cmp(&other.nome));
        Self { sorgenti }
    }

    /// The folder built into the program.
    #[must_use]
    pub fn embedded() -> Self {
        Self::new(
            INCORPORATI
                .iter()
                .map(|(nome, testo)| Sorgente { nome: (*nome).to_owned(), testo: (*testo).to_owned() }),
        )
    }

    /// Reads a folder.
    ///
    /// # Errors
    /// The folder, or a file of it, cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Vec<Diagnosi>> {
        sources(folder).map(Self::new).map_err(|error| {
            let sorgente = Sorgente { nome: folder.display().to_string(), testo: String::new() };
            vec![Diagnosi::new(&sorgente, Posto::default(), format!("cannot be read: {error}"))]
        })
    }

    /// Writes the files into a new folder.
    ///
    /// # Errors
    /// The folder is there already and has something in it, or cannot be written.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder.join("schede"))?;
        if sources(folder)?.is_empty() {
            self.sorgenti
                .iter()
                .try_for_each(|sorgente| fs::write(folder.join(&sorgente.nome), &sorgente.testo))
        } else {
            Err(io::Error::new(io::ErrorKind::AlreadyExists, "there are cards in it already"))
        }
    }

    /// The same facts, acts and figures, and no card that reads them.
    #[must_use]
    pub fn without_cards(&self) -> Self {
        Self::new(self.sorgenti.iter().filter(|sorgente| card_of(sorgente).is_none()).cloned())
    }

    /// Loads the cards.
    ///
    /// # Errors
    /// Every defect, as [`Catalogo::from_sources`] finds them.
    pub fn load(&self) -> Result<Catalogo, Vec<Diagnosi>> {
        Catalogo::from_sources(&self.sorgenti)
    }

    /// The files, by name.
    #[must_use]
    pub fn sorgenti(&self) -> &[Sorgente] {
        &self.sorgenti
    }

    /// The hash of the whole: of every name and every text.
    #[must_use]
    pub fn impronta(&self) -> Arc<str> {
        hash_folder(&self.sorgenti)
    }
}

/// The hash of a file's text: two editions keep it once.
#[must_use]
pub fn hash_source(sorgente: &Sorgente) -> Arc<str> {
    hash(sorgente.testo.as_bytes())
}

/// Tells whether a file is a card, or one of those that cards refer to.
pub(crate) fn is_part(sorgente: &Sorgente) -> bool {
    COMUNI.contains(&sorgente.nome.as_str()) || sorgente.nome.starts_with("schede/")
}

/// The card that a file is for, by its name.
pub(crate) fn card_of(sorgente: &Sorgente) -> Option<&str> {
    sorgente.nome.strip_prefix("schede/")?.strip_suffix(".yaml")
}

fn sources(folder: &Path) -> io::Result<Vec<Sorgente>> {
    let mut sources = Vec::new();
    for (prefix, folder) in [("", folder.to_owned()), ("schede/", folder.join("schede"))] {
        let paths = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
        let mut paths = paths.collect::<io::Result<Vec<_>>>()?;
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
        paths.sort();
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            sources.push(Sorgente { nome: format!("{prefix}{name}"), testo: fs::read_to_string(&path)? });
        }
    }
    Ok(sources)
}

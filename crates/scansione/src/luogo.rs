//! Where a country is: in a folder, or in an object store.

#[cfg(feature = "oggetti")]
mod oggetti;

use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf, absolute};
use std::str::FromStr;
use std::time::UNIX_EPOCH;

use datafusion::parquet::file::reader::{FileReader, SerializedFileReader};
#[cfg(feature = "oggetti")]
use datafusion::prelude::SessionContext;

use crate::guasto::Errore;

/// Where a country is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Luogo {
    /// A folder.
    Cartella(PathBuf),
    /// A place in an object store, by its URL: `s3://bucket/place`. Endpoint, region and keys are those of the environment
    /// (`AWS_ENDPOINT`, `AWS_REGION`, `AWS_ACCESS_KEY_ID` and the others).
    #[cfg(feature = "oggetti")]
    Oggetti(String),
}

impl From<PathBuf> for Luogo {
    fn from(cartella: PathBuf) -> Self {
        Self::Cartella(cartella)
    }
}

impl FromStr for Luogo {
    type Err = String;

    /// Reads a path, `file://` and a path, or, where that was compiled, `s3://bucket/place`.
    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once("://") {
            None => Ok(Self::Cartella(text.into())),
            Some(("file", path)) if path.starts_with('/') => Ok(Self::Cartella(path.into())),
            #[cfg(feature = "oggetti")]
            Some(("s3", place)) if !place.is_empty() => {
                Ok(Self::Oggetti(text.trim_end_matches('/').to_owned()))
            }
            #[cfg(not(feature = "oggetti"))]
            Some(("s3", _)) => {
                Err("object stores are in the program built with `--features oggetti`".to_owned())
            }
            Some(_) => Err("a country is in a folder, or at s3://bucket/place".to_owned()),
        }
    }
}

impl fmt::Display for Luogo {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cartella(cartella) => write!(out, "{}", cartella.display()),
            #[cfg(feature = "oggetti")]
            Self::Oggetti(url) => out.write_str(url),
        }
    }
}

impl Luogo {
    /// The same place, named so that it is the same from any folder and on any machine.
    ///
    /// # Errors
    /// There is no folder to begin from.
    pub fn whole(&self) -> io::Result<Self> {
        match self {
            Self::Cartella(cartella) => Ok(Self::Cartella(absolute(cartella)?)),
            #[cfg(feature = "oggetti")]
            Self::Oggetti(_) => Ok(self.clone()),
        }
    }

    /// The folder, where it is one.
    #[must_use]
    pub fn cartella(&self) -> Option<&Path> {
        match self {
            Self::Cartella(cartella) => Some(cartella),
            #[cfg(feature = "oggetti")]
            Self::Oggetti(_) => None,
        }
    }

    /// The file of a table in a partition, as a path or a URL.
    pub(crate) fn file(&self, tavola: &str, parte: &str) -> String {
        format!("{self}/{tavola}/{parte}.parquet")
    }

    /// The names of the Parquet files of a table, without their ending; none when there is no such table.
    pub(crate) fn names(&self, tavola: &str) -> Result<Vec<String>, Errore> {
        let cartella = match self {
            Self::Cartella(cartella) => cartella.join(tavola),
            #[cfg(feature = "oggetti")]
            Self::Oggetti(url) => return oggetti::names(url, tavola),
        };
        let mut found = Vec::new();
        for entry in fs::read_dir(&cartella).into_iter().flatten() {
            let path = entry.map_err(Errore::of_file(&cartella))?.path();
            let is_parquet = path.extension().is_some_and(|extension| extension == "parquet");
            if let Some(nome) = path.file_stem().and_then(|nome| nome.to_str()).filter(|_| is_parquet) {
                found.push(nome.to_owned());
            }
        }
        Ok(found)
    }

    /// How many rows a file has.
    pub(crate) fn rows(&self, tavola: &str, parte: &str) -> Result<u64, Errore> {
        let file = self.file(tavola, parte);
        match self {
            Self::Cartella(_) => {
                let opened = File::open(&file).map_err(Errore::of_file(&file))?;
                let read = SerializedFileReader::new(opened).map_err(Errore::of_broken(&file))?;
                let rows = read.metadata().file_metadata().num_rows();
                Ok(u64::try_from(rows).unwrap_or(0))
            }
            #[cfg(feature = "oggetti")]
            Self::Oggetti(url) => Ok(oggetti::rows(url, &file)? as u64),
        }
    }

    /// The size and the instant of a partition's file in each table: when they are the same, so is what is in them.
    pub(crate) fn stamps(&self, tavole: &[String], parte: &str) -> Result<Vec<String>, Errore> {
        match self {
            Self::Cartella(_) => tavole.iter().map(|tavola| stamp(self.file(tavola, parte))).collect(),
            #[cfg(feature = "oggetti")]
            Self::Oggetti(url) => oggetti::stamps(url, tavole, parte),
        }
    }

    /// Lets an engine of tables read from here.
    #[cfg(feature = "oggetti")]
    pub(crate) fn open(&self, context: &SessionContext) -> Result<(), Errore> {
        match self {
            Self::Cartella(_) => Ok(()),
            Self::Oggetti(url) => oggetti::open(url, context),
        }
    }
}

fn stamp(file: String) -> Result<String, Errore> {
    let found = fs::metadata(&file).map_err(Errore::of_file(&file))?;
    let changed = found.modified().map_err(Errore::of_file(file))?;
    let changed = changed.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    Ok(format!("{} {changed}", found.len()))
}

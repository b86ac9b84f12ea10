//! Where the program keeps its things: the data folder, the database, the register's key, the documents.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::PathBuf;
use std::sync::Arc;

use accessi::Profilo;
use clap::{Args, ValueEnum};
use documenti::{Deposito, Disco};
use jiff::Timestamp;
use registro::{KeyError, SealKey};
use store::{Clock, Migration, Random, Store, StoreError, SystemClock};

use crate::clock::MovedClock;

/// Where the data are, and what they are for.
#[derive(Debug, Clone, Args)]
pub(crate) struct Place {
    /// The folder of the data: documents, the register's key and, unless another is named, the database.
    #[arg(long, value_name = "DIR", default_value = "data")]
    dati: PathBuf,
    /// The database: `sqlite:PATH` or `postgres://…`; by default a file in the data folder.
    #[arg(long, value_name = "URL", env = "PATROCINIO_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// What the program runs for.
    #[arg(long, value_enum, default_value_t = ProfiloArg::Esercizio)]
    profilo: ProfiloArg,
    /// Puts the clock to an instant, such as 2026-11-25T09:00:00Z; only a demonstration may.
    #[arg(long, value_name = "INSTANT")]
    orologio: Option<Timestamp>,
}

/// A profile as the command line spells it.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ProfiloArg {
    /// People who do not exist, one-click identities.
    Dimostrazione,
    /// Real people.
    Esercizio,
}

/// Why the place cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PlaceError {
    /// The data folder, or a file in it, cannot be read or written.
    #[error("data folder: {0}")]
    Folder(#[from] io::Error),
    /// The register's key is not one.
    #[error("the register's key: {0}")]
    Key(#[from] KeyError),
    /// Real terms run by the real clock.
    #[error("only the demonstration profile may put the clock to another hour")]
    Clock,
    /// The database cannot be opened.
    #[error("database: {0}")]
    Store(#[from] StoreError),
}

/// The name of the register in its seals.
const REGISTER: &str = "patrocinio/registro";
/// Only the program's own user reads what the folder holds.
const OWNER_ONLY_FOLDER: u32 = 0o700;
const OWNER_ONLY_FILE: u32 = 0o600;

impl Place {
    /// Tells what the program runs for.
    pub(crate) fn profilo(&self) -> Profilo {
        match self.profilo {
            ProfiloArg::Dimostrazione => Profilo::Dimostrazione,
            ProfiloArg::Esercizio => Profilo::Esercizio,
        }
    }

    /// Opens the database and brings its tables up to date.
    pub(crate) async fn open_store(&self) -> Result<Store, PlaceError> {
        fs::DirBuilder::new().recursive(true).mode(OWNER_ONLY_FOLDER).create(&self.dati)?;
        let file = || format!("sqlite:{}", self.dati.join("patrocinio.sqlite").display());
        let url = self.database.clone().unwrap_or_else(file);
        Ok(Store::open(&url, &history(), self.clock()?, Random::from_system()?).await?)
    }

    fn clock(&self) -> Result<Arc<dyn Clock>, PlaceError> {
        match (self.orologio, self.profilo) {
            (None, _) => Ok(Arc::new(SystemClock)),
            (Some(shown), ProfiloArg::Dimostrazione) => Ok(Arc::new(MovedClock::showing(shown))),
            (Some(_), ProfiloArg::Esercizio) => Err(PlaceError::Clock),
        }
    }

    /// Opens the folder of the documents.
    pub(crate) fn open_deposito(&self) -> Result<Deposito, PlaceError> {
        Ok(Deposito::new(Disco::open(self.dati.join("documenti"))?))
    }

    /// Loads the key that seals the register, or makes it the first time.
    pub(crate) fn load_key(&self) -> Result<SealKey, PlaceError> {
        let path = self.dati.join("registro.pem");
        match fs::read_to_string(&path) {
            Ok(pem) => Ok(SealKey::from_pem(REGISTER, &pem)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let key = SealKey::from_seed(REGISTER, &Random::from_system()?.bytes())?;
                // Never over another: a key that a second process has just made is the one to use.
                match OpenOptions::new().write(true).create_new(true).mode(OWNER_ONLY_FILE).open(&path) {
                    Ok(mut file) => {
                        file.write_all(key.to_pem()?.as_bytes())?;
                        file.sync_all()?;
                        Ok(key)
                    }
                    Err(error) if error.kind() == io::ErrorKind::AlreadyExists => self.load_key(),
                    Err(error) => Err(error.into()),
                }
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// Every table of every room, in one history.
fn history() -> Vec<Migration> {
    [
        accessi::MIGRATIONS,
        documenti::MIGRATIONS,
        anagrafe::MIGRATIONS,
        protocolli::MIGRATIONS,
        edizioni::MIGRATIONS,
        mandati::MIGRATIONS,
        fascicoli::MIGRATIONS,
        consulenza::MIGRATIONS,
        domande::MIGRATIONS,
        dimostrazione::MIGRATIONS,
    ]
    .concat()
}

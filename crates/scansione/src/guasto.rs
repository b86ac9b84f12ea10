//! What is wrong with a row, and why a run does not start: said in three languages, without any value.

mod frasi;

use std::error::Error;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use datafusion::arrow::error::ArrowError;
use datafusion::error::DataFusionError;
use datafusion::parquet::errors::ParquetError;
use regole::ColonnaSbagliata;

/// What is wrong with a row. It never holds the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guasto {
    /// It does not say whose it is, or of which family.
    SenzaIdentificativo,
    /// Another row has the same id.
    Ripetuta,
    /// A number under the least or over the most of its fact.
    FuoriLimiti,
    /// A code or a text that is not in its closed list, or a name that is no fact.
    CodiceSconosciuto,
    /// A day out of any calendar.
    DataInesistente,
    /// A value, and a note that there is none.
    Contraddizione,
    /// It names a person or a family that is not in the partition.
    Inesistente,
    /// It names, as somebody else, the very person that it is of.
    SeStesso,
}

impl Guasto {
    /// The word of `scarti.csv`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SenzaIdentificativo => "senza_identificativo",
            Self::Ripetuta => "ripetuta",
            Self::FuoriLimiti => "fuori_limiti",
            Self::CodiceSconosciuto => "codice_sconosciuto",
            Self::DataInesistente => "data_inesistente",
            Self::Contraddizione => "contraddizione",
            Self::Inesistente => "inesistente",
            Self::SeStesso => "se_stesso",
        }
    }
}

/// A bad row, by its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difetto {
    /// The table: `persone`, `famiglie`, or that of a list.
    pub tavola: Arc<str>,
    /// The row in the file of the partition, from one.
    pub riga: u64,
    /// The column.
    pub colonna: Arc<str>,
    /// What is wrong.
    pub guasto: Guasto,
}

impl Difetto {
    /// The line of `scarti.csv`.
    pub(crate) fn line(&self, parte: &str) -> String {
        let Self { tavola, riga, colonna, guasto } = self;
        format!("{tavola}/{parte}.parquet,{riga},{colonna},{}\n", guasto.as_str())
    }
}

/// Why a run does not start, or a partition cannot be judged.
#[derive(Debug, thiserror::Error)]
pub enum Errore {
    /// There is no country where it was looked for.
    #[error("no country here: {0}")]
    NessunPaese(String),
    /// There is a country already.
    #[error("a country is already here: {0}")]
    PaesePresente(PathBuf),
    /// The output is of another run: another day, other cards, other facts known.
    #[error("the output is of another run: {0}")]
    AltroGiro(PathBuf),
    /// Another run is writing the same output.
    #[error("another run is writing in {cartella} (process {chi}): wait for its end, or name another folder")]
    InCorso {
        /// The output.
        cartella: PathBuf,
        /// Its process and its machine.
        chi: String,
    },
    /// The output would be among the tables of the country.
    #[error("{0} is the country, or in it: name a folder elsewhere")]
    NelPaese(PathBuf),
    /// A file that is not Parquet, or is cut.
    #[error("{percorso} cannot be read: it is not whole, or it is not Parquet ({causa})")]
    Rotto {
        /// The file.
        percorso: PathBuf,
        /// What the library says.
        causa: String,
    },
    /// The cards, the figures or the engine of this machine are not those that the run rests on.
    #[error("this machine has other cards, other figures or another engine than the run in {0}")]
    AltroCatalogo(PathBuf),
    /// A machine does not see the folder of a run that was given to it.
    #[error("this machine does not see the folder of the run: {0}")]
    NonVista(PathBuf),
    /// The files of a partition are not those that were meant.
    #[error("this machine sees other files of the partition {0}")]
    AltriFile(String),
    /// What another machine said, in the language that it was asked in.
    #[error("{0}")]
    Altrove(String),
    /// A table does not have the columns of the layout.
    #[error("{tabella}: the column `{colonna}` is missing, or of another type")]
    Tracciato {
        /// The table.
        tabella: Arc<str>,
        /// The column.
        colonna: Arc<str>,
    },
    /// The disk.
    #[error("{percorso}: {causa}")]
    Disco {
        /// The file.
        percorso: PathBuf,
        /// What the system says.
        causa: io::Error,
    },
    /// An object store.
    #[error("{luogo}: {causa}")]
    Deposito {
        /// The place.
        luogo: String,
        /// What the store, or the way to it, says.
        causa: Box<dyn Error + Send + Sync>,
    },
    /// The engine of tables.
    #[error("the facts cannot be prepared: {0}")]
    Preparazione(#[from] DataFusionError),
    /// Parquet.
    #[error("a file cannot be read or written: {0}")]
    Parquet(#[from] ParquetError),
    /// Arrow.
    #[error("a table cannot be read or written: {0}")]
    Arrow(#[from] ArrowError),
    /// A column that does not fit its fact.
    #[error(transparent)]
    Colonna(#[from] ColonnaSbagliata),
    /// A partial summary that this program did not write.
    #[error("a partial summary cannot be read: {0}")]
    Parziale(PathBuf),
}

impl Errore {
    /// Blames a file.
    pub(crate) fn of_file(percorso: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let percorso = percorso.into();
        move |causa| Self::Disco { percorso, causa }
    }

    /// Blames a Parquet file.
    pub(crate) fn of_broken<E: Error>(percorso: impl Into<PathBuf>) -> impl FnOnce(E) -> Self {
        let percorso = percorso.into();
        // Libraries say again what those under them have said: the innermost says it once.
        move |error| {
            let mut innermost: &dyn Error = &error;
            while let Some(source) = innermost.source() {
                innermost = source;
            }
            Self::Rotto { percorso, causa: innermost.to_string() }
        }
    }

    /// Blames a place in an object store.
    #[cfg(feature = "oggetti")]
    pub(crate) fn of_place<E: Error + Send + Sync + 'static>(luogo: &str) -> impl FnOnce(E) -> Self {
        let luogo = luogo.to_owned();
        move |causa| Self::Deposito { luogo, causa: Box::new(causa) }
    }
}

//! What is wrong with a row, and why a run does not start: said in three languages, without any value.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use datafusion::arrow::error::ArrowError;
use datafusion::error::DataFusionError;
use datafusion::parquet::errors::ParquetError;
use lingue::Lingua;
use regole::ColonnaSbagliata;

/// What is wrong with a row. It never holds the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guasto {
    /// It does not say whose it is, or of which family.
    SenzaIdentificativo,
    /// Another row has the same id.
    Ripetuta,
    /// A number under the least or over the most of its fact.
    FuoriLimiti,
    /// A code that is not in the closed list, or a name that is no fact.
    CodiceSconosciuto,
    /// A day out of any calendar.
    DataInesistente,
    /// A value, and a note that there is none.
    Contraddizione,
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
        }
    }
}

/// Why a run does not start, or a partition cannot be judged.
#[derive(Debug, thiserror::Error)]
pub enum Errore {
    /// There is no country where it was looked for.
    #[error("no country here: {0}")]
    NessunPaese(PathBuf),
    /// There is a country already.
    #[error("a country is already here: {0}")]
    PaesePresente(PathBuf),
    /// The output is of another run: another day, other cards, other facts known.
    #[error("the output is of another run: {0}")]
    AltroGiro(PathBuf),
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

    /// The sentence of who runs the program; what libraries say stays in their language.
    #[must_use]
    pub fn sentence(&self, lingua: Lingua) -> String {
        match (self, lingua) {
            (_, Lingua::En) => self.to_string(),
            (Self::NessunPaese(path), Lingua::It) => format!("nessuna popolazione in {}", path.display()),
            (Self::NessunPaese(path), Lingua::De) => format!("keine Bevölkerung in {}", path.display()),
            (Self::PaesePresente(path), Lingua::It) => {
                format!("in {} c'è già una popolazione", path.display())
            }
            (Self::PaesePresente(path), Lingua::De) => {
                format!("in {} gibt es schon eine Bevölkerung", path.display())
            }
            (Self::AltroGiro(path), Lingua::It) => format!(
                "in {} c'è il risultato di un'altra scansione (altra data, altre schede o altri fatti): indicare una cartella nuova",
                path.display()
            ),
            (Self::AltroGiro(path), Lingua::De) => format!(
                "{} enthält das Ergebnis eines anderen Laufs (anderer Tag, andere Karten oder andere Fakten): einen neuen Ordner angeben",
                path.display()
            ),
            (Self::Tracciato { tabella, colonna }, Lingua::It) => {
                format!("{tabella}: la colonna `{colonna}` manca o è di un altro tipo")
            }
            (Self::Tracciato { tabella, colonna }, Lingua::De) => {
                format!("{tabella}: die Spalte `{colonna}` fehlt oder ist von einem anderen Typ")
            }
            (Self::Parziale(path), Lingua::It) => {
                format!("riassunto parziale illeggibile: {}", path.display())
            }
            (Self::Parziale(path), Lingua::De) => {
                format!("unlesbare Teilzusammenfassung: {}", path.display())
            }
            (other, _) => other.to_string(),
        }
    }
}

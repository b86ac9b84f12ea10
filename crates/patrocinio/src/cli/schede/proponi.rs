//! `patrocinio schede proponi`: brings an edition of the cards before the two who approve it.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use catalogo::{Cartella, Simulazione, SimulazioneError};
use edizioni::{Propose, ProposeError, Proposta};

use crate::cli::Uscita;
use crate::place::{Place, PlaceError};

/// Proposes the cards: they enter into force when two referenti have approved them.
#[derive(clap::Args)]
pub(super) struct Proponi {
    #[command(flatten)]
    place: Place,
    /// Who gains and who loses, as `patrocinio schede simula -o FILE` writes it.
    #[arg(long, value_name = "FILE")]
    simulazione: Option<PathBuf>,
}

/// Why the cards are not proposed.
#[derive(Debug, thiserror::Error)]
enum ProponiError {
    /// The data folder or the database.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The file of the simulation cannot be read.
    #[error("{0}: {1}")]
    Read(PathBuf, io::Error),
    /// It is no simulation.
    #[error("{0}: {1}")]
    Simulazione(PathBuf, SimulazioneError),
    /// The proposal.
    #[error(transparent)]
    Propose(#[from] ProposeError),
}

/// Proposes the cards of a folder, or those built in.
pub(super) fn run<O: Write, E: Write>(
    proponi: &Proponi,
    folder: Option<&Path>,
    output: &mut Uscita<O, E>,
) -> io::Result<ExitCode> {
    let cartella = match folder.map_or_else(|| Ok(Cartella::embedded()), Cartella::read) {
        Ok(cartella) => cartella,
        Err(difetti) => return output.refuse(&difetti),
    };
    match tokio::runtime::Runtime::new()?.block_on(propose(proponi, cartella)) {
        Ok(Proposta { id, sostituita }) => {
            if sostituita.is_some() {
                let fallen = "the edition that was waiting is replaced, and its approvals fall";
                writeln!(output.stdout, "{fallen}")?;
            }
            writeln!(output.stdout, "proposed: edition {id} waits for two referenti at /edizioni/{id}")?;
            Ok(ExitCode::SUCCESS)
        }
        Err(ProponiError::Propose(ProposeError::Defects(difetti))) => output.refuse(&difetti),
        Err(error) => output.refuse(&[error]),
    }
}

async fn propose(proponi: &Proponi, cartella: Cartella) -> Result<Proposta, ProponiError> {
    let simulazione = proponi.simulazione.as_deref().map(read_simulation).transpose()?;
    let propose = Propose::new(cartella, simulazione)?;
    let store = proponi.place.open_store().await?;
    let proposed = store.act(&propose).await;
    store.close().await;
    Ok(proposed?)
}

fn read_simulation(path: &Path) -> Result<Simulazione, ProponiError> {
    let text = fs::read_to_string(path).map_err(|error| ProponiError::Read(path.to_owned(), error))?;
    Simulazione::parse(&text).map_err(|error| ProponiError::Simulazione(path.to_owned(), error))
}

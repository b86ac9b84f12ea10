//! `patrocinio schede in-attesa`: the edition that waits, written out for whoever makes its simulation again.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use edizioni::{InAttesa, Waiting};

use crate::cli::Uscita;
use crate::place::{Place, PlaceError};

/// Writes out the edition that waits: the cards before, its cards, and the simulation that came with it.
#[derive(clap::Args)]
pub(super) struct Attesa {
    #[command(flatten)]
    place: Place,
    /// A new folder: the cards go into `prima` and `dopo`, the simulation into `simulazione.json`.
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
}

/// Why it is not written.
#[derive(Debug, thiserror::Error)]
enum AttesaError {
    /// The data folder or the database.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// There is none.
    #[error("no edition of the cards waits")]
    Nessuna,
    /// The folder cannot be written.
    #[error("{0}: {1}")]
    Write(PathBuf, io::Error),
}

/// Writes the folder, and says how the simulation is made again.
pub(super) fn run<O: Write, E: Write>(attesa: &Attesa, output: &mut Uscita<O, E>) -> io::Result<ExitCode> {
    let found = tokio::runtime::Runtime::new()?.block_on(find(&attesa.place));
    match found.and_then(|found| write(&attesa.output, &found).map(|again| (found.id, again))) {
        Ok((id, again)) => {
            writeln!(output.stdout, "edition {id} waits: {}", attesa.output.display())?;
            if let Some(again) = again {
                writeln!(output.stdout, "to make its simulation again: {again}")?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => output.refuse(&[error]),
    }
}

async fn find(place: &Place) -> Result<InAttesa, AttesaError> {
    let store = place.open_store().await?;
    let found = store.act(&Waiting).await;
    store.close().await;
    found.map_err(PlaceError::from)?.ok_or(AttesaError::Nessuna)
}

/// Writes the folder; gives the command that makes the simulation again, where there is one.
fn write(folder: &Path, found: &InAttesa) -> Result<Option<String>, AttesaError> {
    let blame = |path: &Path| {
        let path = path.to_owned();
        move |error| AttesaError::Write(path, error)
    };
    fs::create_dir(folder).map_err(blame(folder))?;
    let (prima, dopo) = (folder.join("prima"), folder.join("dopo"));
    found.dopo.write(&dopo).map_err(blame(&dopo))?;
    let before = match &found.prima {
        Some(cards) => {
            cards.write(&prima).map_err(blame(&prima))?;
            format!("--prima {}", prima.display())
        }
        None => "--dal-nulla".to_owned(),
    };
    let Some(simulazione) = &found.simulazione else { return Ok(None) };
    let file = folder.join("simulazione.json");
    fs::write(&file, simulazione).map_err(blame(&file))?;
    let (file, dopo) = (file.display(), dopo.display());
    Ok(Some(format!("patrocinio schede simula --controlla {file} {before} --dopo {dopo}")))
}

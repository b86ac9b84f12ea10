//! `patrocinio schede vigenti`: which edition of the cards is in force, and its files.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use edizioni::{InForce, Vigente};

use crate::cli::Uscita;
use crate::place::{Place, PlaceError};

/// Says which edition of the cards is in force, and writes it out.
#[derive(clap::Args)]
pub(super) struct Vigenti {
    #[command(flatten)]
    place: Place,
    /// A new folder to write its files into: what a simulation compares with, what a change begins from.
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// Why the edition in force is not given.
#[derive(Debug, thiserror::Error)]
enum VigentiError {
    /// The data folder or the database.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// There is none.
    #[error("no edition of the cards is in force: propose one with `patrocinio schede proponi`")]
    Nessuna,
    /// The folder cannot be written.
    #[error("{0}: {1}")]
    Write(PathBuf, io::Error),
}

/// Prints the edition in force, and writes its folder where one is named.
pub(super) fn run<O: Write, E: Write>(vigenti: &Vigenti, output: &mut Uscita<O, E>) -> io::Result<ExitCode> {
    match tokio::runtime::Runtime::new()?
        .block_on(find(&vigenti.place))
        .and_then(|found| vigenti.write(found))
    {
        Ok(Vigente { id, dal, cartella }) => {
            let (files, impronta) = (cartella.sorgenti().len(), cartella.impronta());
            writeln!(
                output.stdout,
                "edition {id}, in force since {}: {files} files, {impronta}",
                dal.timestamp()
            )?;
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => output.refuse(&[error]),
    }
}

impl Vigenti {
    fn write(&self, vigente: Vigente) -> Result<Vigente, VigentiError> {
        if let Some(folder) = &self.output {
            vigente.cartella.write(folder).map_err(|error| VigentiError::Write(folder.clone(), error))?;
        }
        Ok(vigente)
    }
}

async fn find(place: &Place) -> Result<Vigente, VigentiError> {
    let store = place.open_store().await?;
    let found = store.act(&InForce).await;
    store.close().await;
    found.map_err(PlaceError::from)?.ok_or(VigentiError::Nessuna)
}

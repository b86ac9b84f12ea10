//! `patrocinio verifica`: walks the whole register and says whether it is whole.

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use store::register::VerifyError;

use crate::place::{Place, PlaceError};

/// Verifies the register: every leaf, every subtree, every seal.
#[derive(Debug, Args)]
pub(crate) struct Verifica {
    #[command(flatten)]
    place: Place,
}

/// Why the register was not walked to its end.
#[derive(Debug, thiserror::Error)]
pub(crate) enum VerificaError {
    /// The data folder or the database.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// Nobody reads what is printed.
    #[error(transparent)]
    Output(#[from] std::io::Error),
}

/// Verifies, and prints what was found; a difference is exit code 1.
pub(crate) async fn run(verifica: &Verifica, output: &mut impl Write) -> Result<ExitCode, VerificaError> {
    let store = verifica.place.open_store().await?;
    let key = verifica.place.load_key()?.public();
    match store.verify(&key, None).await {
        Ok(verified) => {
            writeln!(
                output,
                "register whole: {} leaves, {} seals, {} waiting",
                verified.leaves, verified.seals, verified.waiting
            )?;
            writeln!(output, "public key: {key}")?;
            Ok(ExitCode::SUCCESS)
        }
        Err(VerifyError::Difference(difference)) => {
            writeln!(output, "register broken: {difference}")?;
            Ok(ExitCode::FAILURE)
        }
        Err(VerifyError::Store(error)) => Err(error.into()),
    }
}

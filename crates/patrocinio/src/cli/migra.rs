//! `patrocinio migra`: brings the tables up to date and seeds the national agreement, without serving.

use clap::Args;
use protocolli::{PROTOCOLLO_2022, Seed, SeedError};

use crate::place::{Place, PlaceError};

/// Brings the database up to date.
#[derive(Debug, Args)]
pub(crate) struct Migra {
    #[command(flatten)]
    place: Place,
}

/// Why the database was not brought up to date.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MigraError {
    /// The data folder or the database.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The national agreement.
    #[error(transparent)]
    Seed(#[from] SeedError),
}

/// Opens the database, which applies what is missing.
pub(crate) async fn run(migra: &Migra) -> Result<(), MigraError> {
    let store = migra.place.open_store().await?;
    store.act(&Seed(PROTOCOLLO_2022)).await?;
    store.close().await;
    Ok(())
}

//! `patrocinio demo`: the demonstration world, the same for the same seed.

mod edizione;

use std::io::Write;

use clap::Args;
use dimostrazione::{Avanzamento, Caricamento, LoadError, Ricetta, load};

use self::edizione::EdizioneError;
use crate::place::{Place, PlaceError};

/// Makes the demonstration world.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    #[command(flatten)]
    place: Place,
    /// How many people live in it.
    #[arg(long, default_value_t = 2_000)]
    persone: u32,
    /// The seed: the same seed draws the same world.
    #[arg(long, default_value_t = 1)]
    seme: u64,
}

/// Why the world was not made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DemoError {
    /// The data folder or the database.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The loading.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The first edition of the cards.
    #[error("the first edition of the cards: {0}")]
    Edizione(#[from] EdizioneError),
    /// Nobody reads what is printed.
    #[error(transparent)]
    Output(#[from] std::io::Error),
}

/// Makes the world, or what is missing of it, and tells how far it has come.
pub(crate) async fn run(demo: &Demo, output: &mut impl Write) -> Result<(), DemoError> {
    let store = demo.place.open_store().await?;
    let ricetta = Ricetta { persone: demo.persone, seme: demo.seme };
    let mut told = 0;
    let loaded = load(&store, ricetta, |Avanzamento { scritte, totale }| {
        let percent = scritte * 100 / totale.max(1);
        if percent >= told + TOLD_EVERY {
            told = percent;
            tracing::info!("{percent}%");
        }
    })
    .await?;
    edizione::put_in_force(&store).await?;
    let outcome = match loaded {
        Caricamento::Nuovo => "demonstration world made",
        Caricamento::Ripreso => "demonstration world completed",
        Caricamento::Aggiornato => "demonstration world brought up to date",
        Caricamento::GiaPresente => "the demonstration world was there already",
    };
    writeln!(output, "{outcome}: {} people, seed {}", demo.persone, demo.seme)?;
    store.close().await;
    Ok(())
}

/// Progress is told in steps of so many hundredths.
const TOLD_EVERY: usize = 10;

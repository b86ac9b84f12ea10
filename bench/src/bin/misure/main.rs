//! Writes `docs/misure.md`: what `make bench` measured, beside what was wanted, on which machine and when.

mod letture;
mod macchina;
mod pagina;
mod pari;
mod voci;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use clap::Parser;

use letture::Letture;
use macchina::Macchina;

#[derive(Parser)]
struct Riga {
    /// The folder of the runs over many people and of the comparison.
    #[arg(long)]
    corse: PathBuf,
    /// The folder where criterion keeps its estimates.
    #[arg(long)]
    criterion: PathBuf,
    /// The page to write.
    #[arg(long)]
    pagina: PathBuf,
    /// The day.
    #[arg(long)]
    giorno: String,
    /// The commit measured.
    #[arg(long)]
    commit: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let riga = Riga::parse();
    let letture = Letture::read(&riga.corse, &riga.criterion)?;
    let macchina = Macchina::read()?;
    let page = pagina::write(&letture, &macchina, (&riga.giorno, &riga.commit))?;
    fs::write(&riga.pagina, page)?;
    Ok(())
}

//! The large runs: three rules on more and more people, every rule on some, and how fast memory is. Writes what it measured.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use bench::banda::Banda;
use bench::corsa::Corsa;
use bench::misura::peak_memory;
use catalogo::Catalogo;
use clap::Parser;
use serde::Serialize;

/// Columns are made and left all the time: an allocator that keeps what it is given back is a part of the measure.
#[global_allocator]
static MEMORIA: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
struct Riga {
    /// Where to write.
    cartella: PathBuf,
    /// How many people, for each run of the compared rules.
    #[arg(long, value_delimiter = ',', default_values_t = [100_000, 1_000_000, 10_000_000])]
    persone: Vec<usize>,
    /// How many people judge the whole catalogue.
    #[arg(long, default_value_t = 131_072)]
    catalogo: usize,
    /// How many times each part is judged: the fastest counts.
    #[arg(long, default_value_t = 3)]
    volte: usize,
}

/// What the run measured.
#[derive(Serialize)]
struct Folla {
    corse: Vec<Corsa>,
    /// The most memory held so far, after the greatest run.
    memoria: Option<u64>,
    catalogo: Corsa,
    banda: Banda,
}

fn main() -> Result<(), Box<dyn Error>> {
    let riga = Riga::parse();
    let catalogo =
        Catalogo::embedded().map_err(|difetti| format!("{} defects in the cards", difetti.len()))?;
    let corse = riga.persone.iter().map(|persone| Corsa::compared(&catalogo, *persone, riga.volte));
    let corse = corse.collect::<Result<Vec<_>, _>>()?;
    let memoria = peak_memory();
    let whole = Corsa::whole(&catalogo, riga.catalogo, riga.volte);
    let folla = Folla { corse, memoria, catalogo: whole, banda: Banda::measure() };
    fs::create_dir_all(&riga.cartella)?;
    fs::write(riga.cartella.join("folla.json"), serde_json::to_vec_pretty(&folla)?)?;
    Ok(())
}

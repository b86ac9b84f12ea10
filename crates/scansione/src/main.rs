//! `patrocinio-scansione`: what `patrocinio popolazione`, `patrocinio scansiona` and `patrocinio schede simula` start.

use std::io::{Write, stdout};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread::available_parallelism;

use catalogo::{Catalogo, Lingua};
use clap::{Args, Parser};
use scansione::{
    Avanzamento, Errore, Popolazione, Scansiona, Simula, Tracciato, populate, refuse, scan, tell, watch,
};

/// Columns are made and left all the time: an allocator that keeps large blocks spares the kernel from clearing them again.
#[global_allocator]
static MEMORIA: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The population run.
#[derive(Parser)]
#[command(name = "patrocinio-scansione", version)]
enum Comando {
    /// Writes a synthetic country in Parquet: people who do not exist.
    Popolazione(Popola),
    /// Judges the whole catalogue over a country in Parquet.
    #[command(
        after_help = "Over many machines: `patrocinio scansiona … --coordinatore HOST:PORT`, as the README says; it starts `patrocinio-macchine`."
    )]
    Scansiona {
        #[command(flatten)]
        scansiona: Scansiona,
        /// How many partitions are judged at once; without it, as many as there are cores. Memory grows with it.
        #[arg(long)]
        lavori: Option<NonZeroUsize>,
    },
    /// Judges the same people with the cards before and after, and counts who gains and who loses.
    Simula(Simula),
}

#[derive(Args)]
struct Popola {
    /// How many people live in it.
    #[arg(long, value_parser = clap::value_parser!(u64).range(1..))]
    persone: u64,
    /// The seed: the same seed draws the same country.
    #[arg(long, default_value_t = 1)]
    seme: u64,
    /// In how many partitions; without it, about twenty-five thousand people in each.
    #[arg(long)]
    parti: Option<u32>,
    /// Where to write it.
    #[arg(short)]
    out: PathBuf,
    /// The language of what is said.
    #[arg(long, default_value = "it")]
    lingua: Lingua,
}

fn main() -> ExitCode {
    match Comando::parse() {
        Comando::Popolazione(popola) => embedded(popola.lingua, |catalogo| draw(catalogo, &popola)),
        Comando::Scansiona { scansiona, lavori } => {
            embedded(scansiona.lingua, |catalogo| judge(catalogo, &scansiona, lavori))
        }
        Comando::Simula(simula) => simula.run(),
    }
}

/// Does something with the cards built in.
fn embedded(lingua: Lingua, work: impl FnOnce(&Catalogo) -> Result<ExitCode, Errore>) -> ExitCode {
    match Catalogo::embedded() {
        Ok(catalogo) => work(&catalogo).unwrap_or_else(|errore| refuse([errore.sentence(lingua)])),
        Err(difetti) => refuse(difetti.iter().map(ToString::to_string)),
    }
}

fn draw(catalogo: &Catalogo, popola: &Popola) -> Result<ExitCode, Errore> {
    let usual = Popolazione::new(popola.persone, popola.seme);
    let popolazione = Popolazione { parti: popola.parti.unwrap_or(usual.parti), ..usual };
    let avanzamento = Avanzamento::new(popola.lingua);
    let scritte = populate(&Tracciato::of(catalogo), popolazione, &popola.out, &avanzamento)?;
    // Who closed the terminal does not want to know.
    let _ = writeln!(stdout(), "{}", scritte.sentence(&popola.out, popola.lingua));
    Ok(ExitCode::SUCCESS)
}

fn judge(
    catalogo: &Catalogo,
    scansiona: &Scansiona,
    lavori: Option<NonZeroUsize>,
) -> Result<ExitCode, Errore> {
    let lavori = lavori.or_else(|| available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN);
    let ferma = Arc::new(AtomicBool::new(false));
    watch(Arc::clone(&ferma));
    let resoconto = scan(catalogo, &scansiona.giro(), lavori, &Avanzamento::new(scansiona.lingua), &ferma)?;
    Ok(tell(&resoconto, scansiona.lingua))
}

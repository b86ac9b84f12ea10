//! `patrocinio-scansione`: what `patrocinio popolazione` and `patrocinio scansiona` start.

use std::io::{Write, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use catalogo::{Catalogo, Lingua};
use clap::{Args, Parser};
use jiff::civil::Date;
use regole::Giorni;
use scansione::{Avanzamento, Errore, Giro, Popolazione, Resoconto, Tracciato, populate, scan};

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
    Scansiona(Scansiona),
}

#[derive(Args)]
struct Popola {
    /// How many people live in it.
    #[arg(long)]
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

#[derive(Args)]
struct Scansiona {
    /// The country.
    paese: PathBuf,
    /// The day on which right and amount are judged.
    #[arg(long, value_parser = parse_day)]
    data: Date,
    /// Only what was known on this day.
    #[arg(long, value_parser = parse_day)]
    conosciuto_al: Option<Date>,
    /// Where outcomes and summary go; a run that was stopped goes on from there.
    #[arg(short)]
    out: PathBuf,
    /// Where prepared facts are kept, for other runs too; without it, with the outcomes.
    #[arg(long)]
    fatti: Option<PathBuf>,
    /// The language of what is said.
    #[arg(long, default_value = "it")]
    lingua: Lingua,
}

/// People in a partition, when nobody says how many partitions.
const PERSONE_PER_PARTE: u64 = 25_000;

fn main() -> ExitCode {
    let comando = Comando::parse();
    let lingua = match &comando {
        Comando::Popolazione(popola) => popola.lingua,
        Comando::Scansiona(scansiona) => scansiona.lingua,
    };
    let catalogo = match Catalogo::embedded() {
        Ok(catalogo) => catalogo,
        Err(difetti) => return refuse(difetti.iter().map(ToString::to_string)),
    };
    let done = match comando {
        Comando::Popolazione(popola) => draw(&catalogo, &popola).map(|()| ExitCode::SUCCESS),
        Comando::Scansiona(scansiona) => judge(&catalogo, &scansiona),
    };
    done.unwrap_or_else(|errore| refuse([errore.sentence(lingua)]))
}

fn draw(catalogo: &Catalogo, popola: &Popola) -> Result<(), Errore> {
    let wanted = popola.persone.div_ceil(PERSONE_PER_PARTE).max(1);
    let parti = popola.parti.unwrap_or_else(|| u32::try_from(wanted).unwrap_or(u32::MAX));
    let popolazione = Popolazione { persone: popola.persone, seme: popola.seme, parti };
    populate(&Tracciato::of(catalogo), popolazione, &popola.out, &Avanzamento::new())
}

fn judge(catalogo: &Catalogo, scansiona: &Scansiona) -> Result<ExitCode, Errore> {
    let giro = Giro {
        paese: scansiona.paese.clone(),
        uscita: scansiona.out.clone(),
        fatti: scansiona.fatti.clone().unwrap_or_else(|| scansiona.out.join("fatti")),
        giorni: Giorni { data_diritto: scansiona.data, conosciuto_al: scansiona.conosciuto_al },
    };
    let ferma = Arc::new(AtomicBool::new(false));
    watch(Arc::clone(&ferma));
    let resoconto = scan(catalogo, &giro, &Avanzamento::new(), &ferma)?;
    Ok(tell(&resoconto, scansiona.lingua))
}

/// Ctrl-C asks the run to stop; asked twice, it stops where it is.
fn watch(ferma: Arc<AtomicBool>) {
    std::thread::spawn(move || {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        runtime.block_on(async {
            while tokio::signal::ctrl_c().await.is_ok() {
                if ferma.swap(true, Ordering::Relaxed) {
                    std::process::exit(i32::from(INTERROTTA));
                }
            }
        });
    });
}

/// The code of a run that was stopped, as shells have it.
const INTERROTTA: u8 = 130;

fn tell(resoconto: &Resoconto, lingua: Lingua) -> ExitCode {
    if resoconto.fermata {
        let words = match lingua {
            Lingua::It => "fermata: lo stesso comando riprende da qui",
            Lingua::De => "angehalten: derselbe Befehl macht hier weiter",
            Lingua::En => "stopped: the same command goes on from here",
        };
        // Who closed the terminal does not want to know.
        let _ = writeln!(stderr(), "{words}");
        return ExitCode::from(INTERROTTA);
    }
    if !resoconto.fallite.is_empty() {
        return refuse(
            resoconto.fallite.iter().map(|(parte, errore)| format!("{parte}: {}", errore.sentence(lingua))),
        );
    }
    let (judged, left_out) = resoconto.persone;
    let words = match lingua {
        Lingua::It => format!("{judged} persone esaminate, {left_out} righe scartate"),
        Lingua::De => format!("{judged} Personen geprüft, {left_out} Zeilen ausgelassen"),
        Lingua::En => format!("{judged} people judged, {left_out} rows left out"),
    };
    let _ = writeln!(stdout(), "{words}");
    ExitCode::SUCCESS
}

fn refuse(reasons: impl IntoIterator<Item = String>) -> ExitCode {
    for reason in reasons {
        // Who closed the terminal does not want to know.
        let _ = writeln!(stderr(), "{reason}");
    }
    ExitCode::FAILURE
}

/// A day on the command line: `2026-11-23`.
fn parse_day(text: &str) -> Result<Date, String> {
    regole::parse_date(text).ok_or_else(|| "a day is written 2026-11-23".to_owned())
}

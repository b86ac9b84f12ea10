//! The command `scansiona`, as the run on one machine and the run over many understand it.

mod controlla;
mod simula;

use std::io::{Write, stderr, stdout};
use std::path::PathBuf;
use std::process::{ExitCode, exit};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;
use jiff::civil::Date;
use lingue::{Lingua, whole};
use regole::Giorni;

pub use self::simula::Simula;
use crate::giro::{Giro, Resoconto};
use crate::luogo::Luogo;
use crate::parole::people;

/// What is asked of a run.
#[derive(Args, Clone, Debug)]
#[group(skip)]
pub struct Scansiona {
    /// The country: a folder, or a place in an object store as `s3://bucket/place`.
    paese: Luogo,
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
    pub lingua: Lingua,
}

impl Scansiona {
    /// The run that is asked for.
    #[must_use]
    pub fn giro(&self) -> Giro {
        Giro {
            paese: self.paese.clone(),
            uscita: self.out.clone(),
            fatti: self.fatti.clone().unwrap_or_else(|| self.out.join("fatti")),
            giorni: Giorni { data_diritto: self.data, conosciuto_al: self.conosciuto_al },
            lingua: self.lingua,
        }
    }
}

/// A day on the command line: `2026-11-23`.
fn parse_day(text: &str) -> Result<Date, String> {
    regole::parse_date(text).ok_or_else(|| "a day is written 2026-11-23".to_owned())
}

/// The code of a run that was stopped, as shells have it.
const INTERROTTA: u8 = 130;

/// Ctrl-C asks the run to stop; asked twice, it stops where it is.
pub fn watch(ferma: Arc<AtomicBool>) {
    std::thread::spawn(move || {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        runtime.block_on(async {
            while tokio::signal::ctrl_c().await.is_ok() {
                if ferma.swap(true, Ordering::Relaxed) {
                    exit(i32::from(INTERROTTA));
                }
            }
        });
    });
}

/// Says how a run ended.
#[must_use]
pub fn tell(resoconto: &Resoconto, lingua: Lingua) -> ExitCode {
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
    let people = people(lingua, judged, left_out);
    let rows = whole(resoconto.segnalate, lingua);
    let words = match lingua {
        Lingua::It => format!("{people}; {rows} righe guaste in scarti.csv"),
        Lingua::De => format!("{people}; {rows} fehlerhafte Zeilen in scarti.csv"),
        Lingua::En => format!("{people}; {rows} bad rows in scarti.csv"),
    };
    let _ = writeln!(stdout(), "{words}");
    ExitCode::SUCCESS
}

/// Says why not.
#[must_use]
pub fn refuse(reasons: impl IntoIterator<Item = String>) -> ExitCode {
    for reason in reasons {
        // Who closed the terminal does not want to know.
        let _ = writeln!(stderr(), "{reason}");
    }
    ExitCode::FAILURE
}

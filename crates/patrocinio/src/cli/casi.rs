//! `patrocinio casi`: runs files of worked cases against the cards.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use catalogo::casi::{Verifica, read_cases, run as run_case};

use super::{Uscita, load, read_source};

/// Runs files of worked cases against the cards.
#[derive(clap::Args)]
pub(crate) struct Casi {
    /// The files of cases.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Only the cases of these benefits.
    #[arg(long)]
    prestazione: Vec<String>,
    /// A folder of cards, instead of those built in.
    #[arg(long)]
    cartella: Option<PathBuf>,
}

/// Prints a line for each case, then how many passed and failed.
pub(crate) fn run<O: Write, E: Write>(casi: &Casi, output: &mut Uscita<O, E>) -> io::Result<ExitCode> {
    let catalogo = match load(casi.cartella.as_deref()) {
        Ok(catalogo) => catalogo,
        Err(difetti) => return output.refuse(&difetti),
    };
    let mut conto = Conto::default();
    for path in &casi.files {
        let cases = match read_source(path).and_then(|sorgente| read_cases(&catalogo, &sorgente)) {
            Ok(cases) => cases,
            Err(difetti) => return output.refuse(&difetti),
        };
        let wanted = |prestazione: &str| {
            casi.prestazione.is_empty() || casi.prestazione.iter().any(|id| id == prestazione)
        };
        for caso in cases.iter().filter(|caso| wanted(&caso.prestazione)) {
            let verifica = run_case(&catalogo, caso);
            let nome = format!("{} {}", verifica.id, verifica.prestazione);
            conto.add(&verifica, &nome, &mut output.stdout)?;
        }
    }
    conto.finish(&mut output.stdout)
}

/// How many cases passed and failed.
#[derive(Default)]
pub(super) struct Conto {
    passed: usize,
    failed: usize,
}

impl Conto {
    /// Prints a case under a name, and counts it.
    pub(super) fn add(&mut self, verifica: &Verifica, nome: &str, out: &mut impl Write) -> io::Result<()> {
        let (mark, count) =
            if verifica.superato { ("ok    ", &mut self.passed) } else { ("FAILED", &mut self.failed) };
        *count += 1;
        writeln!(out, "{mark} {nome}: expected {}, found {}", verifica.atteso, verifica.trovato)
    }

    /// Prints the counts; a case that failed fails the whole.
    pub(super) fn finish(&self, out: &mut impl Write) -> io::Result<ExitCode> {
        writeln!(out, "{} passed, {} failed", self.passed, self.failed)?;
        Ok(if self.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

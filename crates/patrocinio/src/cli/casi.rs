//! `patrocinio casi`: runs files of worked cases against the cards.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use catalogo::casi::{read_cases, run as run_case};

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
    let (mut passed, mut failed) = (0, 0);
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
            let mark = if verifica.superato { "ok    " } else { "FAILED" };
            let (id, prestazione) = (&verifica.id, &verifica.prestazione);
            writeln!(
                output.stdout,
                "{mark} {id} {prestazione}: expected {}, found {}",
                verifica.atteso, verifica.trovato
            )?;
            if verifica.superato {
                passed += 1;
            } else {
                failed += 1;
            }
        }
    }
    writeln!(output.stdout, "{passed} passed, {failed} failed")?;
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

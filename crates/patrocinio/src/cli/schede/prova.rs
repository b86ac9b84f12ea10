//! `patrocinio schede prova`: tries the worked cases of the cards, one line each.

use std::io::{self, Write};
use std::process::ExitCode;

use catalogo::Catalogo;
use catalogo::casi::run as run_case;

use crate::cli::{Uscita, chosen};

/// Tries the worked cases of the cards: all, or those named.
#[derive(clap::Args)]
pub(super) struct Prova {
    /// The ids of the cards.
    schede: Vec<String>,
}

/// Prints a line for each case, then how many passed and failed.
pub(super) fn run<O: Write, E: Write>(
    prova: &Prova,
    catalogo: &Catalogo,
    output: &mut Uscita<O, E>,
) -> io::Result<ExitCode> {
    let schede = match chosen(catalogo, &prova.schede) {
        Ok(schede) => schede,
        Err(missing) => return output.refuse(&missing),
    };
    let (mut passed, mut failed) = (0, 0);
    for scheda in schede {
        for caso in &scheda.casi {
            let verifica = run_case(catalogo, caso);
            let mark = if verifica.superato { "ok    " } else { "FAILED" };
            let (id, found) = (&verifica.id, &verifica.trovato);
            writeln!(
                output.stdout,
                "{mark} {} {id}: expected {}, found {found}",
                scheda.id, verifica.atteso
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

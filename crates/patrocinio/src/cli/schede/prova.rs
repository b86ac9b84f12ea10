//! `patrocinio schede prova`: tries the worked cases of the cards, one line each.

use std::io::{self, Write};
use std::process::ExitCode;

use catalogo::Catalogo;
use catalogo::casi::run as run_case;

use crate::cli::casi::Conto;
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
    let mut conto = Conto::default();
    for scheda in schede {
        for caso in &scheda.casi {
            let verifica = run_case(catalogo, caso);
            let nome = format!("{} {}", scheda.id, verifica.id);
            conto.add(&verifica, &nome, &mut output.stdout)?;
        }
    }
    conto.finish(&mut output.stdout)
}

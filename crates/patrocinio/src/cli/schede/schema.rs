//! `patrocinio schede schema`: what a card looks like, as editors read it.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::cli::Uscita;

/// Prints the JSON Schema of a card, for editors.
#[derive(clap::Args)]
pub(super) struct Schema {}

/// Prints the schema; `prestazioni/scheda.schema.json` is what it prints.
pub(super) fn run<O: Write, E: Write>(output: &mut Uscita<O, E>) -> io::Result<ExitCode> {
    writeln!(output.stdout, "{:#}", catalogo::schema())?;
    Ok(ExitCode::SUCCESS)
}

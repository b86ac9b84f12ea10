//! The program.

mod cli;

use std::io::{stderr, stdout};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// INPS and the patronati: one shared platform.
#[derive(Parser)]
#[command(name = "patrocinio", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Says which benefits a person's facts give a right to, and why.
    Valuta(cli::valuta::Valuta),
    /// Runs files of worked cases against the cards.
    Casi(cli::casi::Casi),
    /// Lists the cards and checks them.
    Schede(cli::schede::Schede),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut output = cli::Uscita { stdout: stdout().lock(), stderr: stderr().lock() };
    let done = match &arguments.command {
        Command::Valuta(valuta) => cli::valuta::run(valuta, &mut output),
        Command::Casi(casi) => cli::casi::run(casi, &mut output),
        Command::Schede(schede) => cli::schede::run(schede, &mut output),
    };
    // A closed pipe, as after `| head`, is the reader's choice and not a failure to report.
    done.unwrap_or(ExitCode::FAILURE)
}

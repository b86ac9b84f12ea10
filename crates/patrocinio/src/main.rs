//! The program.

mod app;
mod cli;
mod pages;
mod place;
mod routes;
mod seat;

use std::error::Error;
use std::future::Future;
use std::io::{stderr, stdout};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tracing_subscriber::EnvFilter;

/// INPS and the patronati: one shared platform.
#[derive(Parser)]
#[command(name = "patrocinio", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the pages.
    Serve(cli::serve::Serve),
    /// Makes the demonstration world: people who do not exist.
    Demo(cli::demo::Demo),
    /// Brings the database up to date.
    Migra(cli::migra::Migra),
    /// Verifies the register: every leaf, every subtree, every seal.
    Verifica(cli::verifica::Verifica),
    /// Lists every address of the pages.
    Strade,
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
        Command::Serve(serve) => {
            return wait(async { cli::serve::run(serve).await.map(|()| ExitCode::SUCCESS) });
        }
        Command::Demo(demo) => {
            return wait(async {
                cli::demo::run(demo, &mut output.stdout).await.map(|()| ExitCode::SUCCESS)
            });
        }
        Command::Migra(migra) => {
            return wait(async { cli::migra::run(migra).await.map(|()| ExitCode::SUCCESS) });
        }
        Command::Verifica(verifica) => return wait(cli::verifica::run(verifica, &mut output.stdout)),
        Command::Strade => cli::strade::run(&mut output.stdout).map(|()| ExitCode::SUCCESS),
        Command::Valuta(valuta) => cli::valuta::run(valuta, &mut output),
        Command::Casi(casi) => cli::casi::run(casi, &mut output),
        Command::Schede(schede) => cli::schede::run(schede, &mut output),
    };
    // A closed pipe, as after `| head`, is the reader's choice and not a failure to report.
    done.unwrap_or(ExitCode::FAILURE)
}

/// Runs what waits for the database or the network, and says on one line why it failed.
fn wait<E: Error>(work: impl Future<Output = Result<ExitCode, E>>) -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(stderr).init();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            tracing::error!(%error, "no threads to run on");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(work) {
        Ok(code) => code,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

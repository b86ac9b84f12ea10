//! The program.

mod app;
mod cli;
mod clock;
mod pages;
mod place;
mod ripresa;
mod routes;
mod seat;
mod vigente;

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
    #[command(flatten)]
    Live(Live),
    #[command(flatten)]
    Paper(Paper),
}

/// What waits for the database or the network.
#[derive(Subcommand)]
enum Live {
    /// Serves the pages.
    Serve(cli::serve::Serve),
    /// Makes the demonstration world: people who do not exist.
    Demo(cli::demo::Demo),
    /// Brings the database up to date.
    Migra(cli::migra::Migra),
    /// Verifies the register: every leaf, every subtree, every seal.
    Verifica(cli::verifica::Verifica),
}

/// What only reads and prints.
#[derive(Subcommand)]
enum Paper {
    /// Lists every address of the pages.
    Strade,
    /// Says which benefits a person's facts give a right to, and why.
    Valuta(cli::valuta::Valuta),
    /// Says what is owed for the past, month by month, for a claim filed on a day.
    Arretrati(cli::arretrati::Arretrati),
    /// Says from when a person will have the rights that today are denied.
    Futuro(cli::futuro::Futuro),
    /// Says, before a review of a pension, what each income-tested right would become.
    Ricostituzione(cli::ricostituzione::Ricostituzione),
    /// Makes an answer again from its receipt, and says whether it would differ today, and why.
    Ricevuta(cli::ricevuta::Ricevuta),
    /// Runs files of worked cases against the cards.
    Casi(cli::casi::Casi),
    /// Lists the cards and checks them.
    Schede(cli::schede::Schede),
    /// Writes a synthetic country in Parquet: people who do not exist.
    Popolazione(cli::scansione::Parole),
    /// Judges the whole catalogue over a country in Parquet; over many machines with `--coordinatore HOST:PORT`.
    Scansiona(cli::scansione::Parole),
    /// Gives the partitions of a country to the machines that ask for them, at `--indirizzo IP:PORT`.
    Coordina(cli::scansione::Parole),
    /// Asks the coordinator at `--coordinatore HOST:PORT` for partitions, and judges them.
    Lavora(cli::scansione::Parole),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Live(command) => wait(run(command)),
        Command::Paper(command) => print(&command),
    }
}

async fn run(command: Live) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Live::Serve(serve) => cli::serve::run(&serve).await?,
        Live::Demo(demo) => cli::demo::run(&demo, &mut stdout()).await?,
        Live::Migra(migra) => cli::migra::run(&migra).await?,
        Live::Verifica(verifica) => return Ok(cli::verifica::run(&verifica, &mut stdout()).await?),
    }
    Ok(ExitCode::SUCCESS)
}

fn print(command: &Paper) -> ExitCode {
    // Locked here and nowhere else: a worker that logs while another thread holds the lock would wait for ever.
    let mut output = cli::Uscita { stdout: stdout().lock(), stderr: stderr().lock() };
    let done = match command {
        Paper::Strade => cli::strade::run(&mut output.stdout).map(|()| ExitCode::SUCCESS),
        Paper::Valuta(valuta) => cli::valuta::run(valuta, &mut output),
        Paper::Arretrati(arretrati) => cli::arretrati::run(arretrati, &mut output),
        Paper::Futuro(futuro) => cli::futuro::run(futuro, &mut output),
        Paper::Ricostituzione(ricostituzione) => cli::ricostituzione::run(ricostituzione, &mut output),
        Paper::Ricevuta(ricevuta) => cli::ricevuta::run(ricevuta, &mut output),
        Paper::Casi(casi) => cli::casi::run(casi, &mut output),
        Paper::Schede(schede) => cli::schede::run(schede, &mut output),
        Paper::Popolazione(parole) => cli::scansione::run("popolazione", parole, &mut output),
        Paper::Scansiona(parole) => cli::scansione::run("scansiona", parole, &mut output),
        Paper::Coordina(parole) => cli::scansione::run("coordina", parole, &mut output),
        Paper::Lavora(parole) => cli::scansione::run("lavora", parole, &mut output),
    };
    // A closed pipe, as after `| head`, is the reader's choice and not a failure to report.
    done.unwrap_or(ExitCode::FAILURE)
}

/// Runs what waits for the database or the network, and says on one line why it failed.
fn wait(work: impl Future<Output = Result<ExitCode, Box<dyn Error>>>) -> ExitCode {
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

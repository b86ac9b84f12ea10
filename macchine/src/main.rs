//! `patrocinio-macchine`: what `patrocinio coordina`, `patrocinio lavora` and `patrocinio scansiona --coordinatore` start.

use std::future::Future;
use std::io::{Write, stdout};
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread::available_parallelism;

use catalogo::Catalogo;
use clap::{Args, Parser};
use macchine::{Coordina, Lavora, coordinate, scan, work};
use scansione::{Avanzamento, Scansiona, refuse, tell, watch};
use tokio::net::TcpListener;

/// Columns are made and left all the time: an allocator that keeps large blocks spares the kernel from clearing them again.
#[global_allocator]
static MEMORIA: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The population run over many machines. Nothing here asks who it is talking to: its port is for a private network.
#[derive(Parser)]
#[command(name = "patrocinio-macchine", version)]
enum Comando {
    /// Keeps the partitions that are to be judged, and gives them to the workers that ask.
    Coordina {
        /// Where it listens, an IP and a port: other machines reach it only at its address in the private network that they
        /// share; without one, leave it on this machine.
        #[arg(long, default_value = "127.0.0.1:7050")]
        indirizzo: SocketAddr,
        /// After so many seconds of silence a worker's partitions are given to others; at least eleven.
        #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u64).range(11..))]
        attesa: u64,
    },
    /// Asks a coordinator for partitions, and judges them.
    Lavora(Lavoro),
    /// Judges the whole catalogue over a country in Parquet, on the workers of a coordinator.
    Scansiona {
        #[command(flatten)]
        scansiona: Scansiona,
        /// The coordinator: host and port.
        #[arg(long, value_parser = parse_address)]
        coordinatore: (String, u16),
    },
}

#[derive(Args)]
struct Lavoro {
    /// The coordinator: host and port.
    #[arg(long, default_value = "127.0.0.1:7050", value_parser = parse_address)]
    coordinatore: (String, u16),
    /// The folder that the machines share: countries and outcomes are in it, and nothing else is touched.
    #[arg(long)]
    cartella: PathBuf,
    /// How many partitions are judged at once; without it, as many as there are cores.
    #[arg(long)]
    lavori: Option<NonZeroUsize>,
}

fn main() -> ExitCode {
    let comando = Comando::parse();
    let catalogo = match Catalogo::embedded() {
        Ok(catalogo) => catalogo,
        Err(difetti) => return refuse(difetti.iter().map(ToString::to_string)),
    };
    match comando {
        Comando::Coordina { indirizzo, attesa } => run(serve(indirizzo, Coordina { attesa })),
        Comando::Lavora(Lavoro { coordinatore, cartella, lavori }) => {
            let lavori = lavori.or_else(|| available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN);
            run(work(Lavora { coordinatore, cartella, lavori }, catalogo))
        }
        Comando::Scansiona { scansiona, coordinatore } => judge(&catalogo, &scansiona, &coordinatore),
    }
}

/// Listens, and says where: the port may have been left to the system.
async fn serve(indirizzo: SocketAddr, coordina: Coordina) -> ballista_core::error::Result<()> {
    let port = TcpListener::bind(indirizzo).await?;
    // Who closed the terminal does not want to know.
    let _ = writeln!(stdout(), "{}", port.local_addr()?);
    coordinate(port, coordina).await
}

fn judge(catalogo: &Catalogo, scansiona: &Scansiona, coordinatore: &(String, u16)) -> ExitCode {
    let ferma = Arc::new(AtomicBool::new(false));
    watch(Arc::clone(&ferma));
    let (giro, avanzamento) = (scansiona.giro(), Avanzamento::new(scansiona.lingua));
    let mut ended = ExitCode::FAILURE;
    let done = run(async {
        ended = match scan(catalogo, &giro, coordinatore, &avanzamento, &ferma).await {
            Ok(resoconto) => tell(&resoconto, giro.lingua),
            Err(guasto) => refuse([guasto.sentence(giro.lingua)]),
        };
        Ok(())
    });
    if done == ExitCode::SUCCESS { ended } else { done }
}

fn run(work: impl Future<Output = ballista_core::error::Result<()>>) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return refuse([error.to_string()]),
    };
    match runtime.block_on(work) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse([error.to_string()]),
    }
}

/// A host and a port, as in `127.0.0.1:7050`.
fn parse_address(text: &str) -> Result<(String, u16), String> {
    let parts = text.rsplit_once(':').filter(|(host, _)| !host.is_empty());
    let found = parts.and_then(|(host, port)| Some((host.to_owned(), port.parse().ok()?)));
    found.ok_or_else(|| "an address is written host:port".to_owned())
}

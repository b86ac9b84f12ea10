//! A worker: it asks the coordinator for partitions, and judges as many at once as it was told.

use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;

use ballista_core::config::TaskSchedulingPolicy;
use ballista_core::error::{BallistaError, Result};
use ballista_core::ids::new_instance_id;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_executor::shutdown::Shutdown;
use catalogo::Catalogo;

use crate::giudica::Esecutore;
use crate::motore::{Codice, Motore};

/// How a worker works.
#[derive(Clone, Debug)]
pub struct Lavora {
    /// The coordinator: host and port.
    pub coordinatore: (String, u16),
    /// The folder that the machines share.
    pub cartella: PathBuf,
    /// How many partitions are judged at once.
    pub lavori: NonZeroUsize,
}

/// Seconds for which a coordinator that is not there yet is waited for.
const PAZIENZA: u16 = 30;

/// Works until it is told to stop, or the coordinator cannot be found.
///
/// # Errors
/// There is no coordinator, or no such folder.
pub async fn work(lavora: Lavora, catalogo: Catalogo) -> Result<()> {
    let nome = new_instance_id().replace('.', "-");
    let cartella = lavora.cartella.canonicalize()?;
    let esecutore = Arc::new(Esecutore { catalogo, cartella, nome: nome.clone() });
    // Ballista keeps here the names that each partition gives back.
    let own = tempfile::tempdir()?;
    let work_dir = own.path().to_str().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
    let (scheduler_host, scheduler_port) = lavora.coordinatore;
    let config = ExecutorProcessConfig {
        executor_id: nome,
        scheduler_host,
        scheduler_port,
        scheduler_connect_timeout_seconds: PAZIENZA,
        vcores: lavora.lavori.get(),
        task_scheduling_policy: TaskSchedulingPolicy::PullStaged,
        work_dir: Some(work_dir.to_owned()),
        // The judgement bounds its own memory.
        memory_pool_size: Some(0),
        override_execution_engine: Some(Arc::new(Motore::default())),
        override_physical_codec: Some(Arc::new(Codice::of(esecutore))),
        // Nobody fetches anything from a worker: no port is opened.
        override_arrow_flight_service: Some(Arc::new(|_, _, mut stop: Shutdown, _| {
            tokio::spawn(async move {
                stop.recv().await;
                Ok::<(), BallistaError>(())
            })
        })),
        ..ExecutorProcessConfig::default()
    };
    start_executor_process(Arc::new(config)).await
}

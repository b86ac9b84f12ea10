//! Where files are kept: a handle for the acts, and the port to the medium below.

use std::{io, sync::Arc};

use crate::{Contenuto, Impronta};

/// A medium that keeps bytes under their hash: a folder here, an object store elsewhere.
///
/// The calls block; [`Deposito`] takes them off the async workers.
pub trait Supporto: Send + Sync + 'static {
    /// Keeps the bytes for good before it returns; keeping the same bytes again changes nothing.
    fn keep(&self, impronta: Impronta, bytes: &[u8]) -> io::Result<()>;

    /// Reads what was kept, or `None` when nothing was kept under this hash.
    fn find(&self, impronta: Impronta) -> io::Result<Option<Vec<u8>>>;
}

/// The files of the platform, each under the hash of its bytes; cheap to clone.
#[derive(Clone)]
pub struct Deposito(Arc<dyn Supporto>);

/// Says why a file could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum DepositoError {
    /// Nothing is kept under this hash.
    #[error("no file under this hash")]
    Missing,
    /// What is kept no longer has the hash it is named after.
    #[error("a kept file no longer matches its hash")]
    Damaged,
    /// The medium failed.
    #[error("the document store failed")]
    Medium(#[from] io::Error),
}

impl Deposito {
    /// Uses `supporto` as the medium.
    pub fn new(supporto: impl Supporto) -> Self {
        Self(Arc::new(supporto))
    }

    /// Keeps a file: when it returns, the file outlives a power cut.
    ///
    /// Call it before the transaction that writes the row: a file without a row is waste, a row without a file is a loss.
    pub async fn keep(&self, contenuto: Contenuto) -> Result<Contenuto, DepositoError> {
        let supporto = Arc::clone(&self.0);
        aside(move || {
            supporto.keep(contenuto.impronta(), contenuto.bytes())?;
            Ok(contenuto)
        })
        .await
    }

    /// Loads the bytes kept under `impronta` and checks that they are still the same.
    pub async fn load(&self, impronta: Impronta) -> Result<Vec<u8>, DepositoError> {
        let supporto = Arc::clone(&self.0);
        aside(move || {
            let bytes = supporto.find(impronta)?.ok_or(DepositoError::Missing)?;
            if Impronta::of(&bytes) == impronta { Ok(bytes) } else { Err(DepositoError::Damaged) }
        })
        .await
    }
}

async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, DepositoError> + Send + 'static,
) -> Result<T, DepositoError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(stopped) => Err(DepositoError::Medium(io::Error::other(stopped))),
    }
}

//! A country in an object store: listed, looked at and read over S3's own protocol.

use std::future::Future;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread;

use datafusion::execution::object_store::ObjectStoreUrl;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use object_store::aws::AmazonS3Builder;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};

use crate::guasto::Errore;

/// A store, and the part of its names that comes before those of a country.
struct Deposito {
    store: Arc<dyn ObjectStore>,
    /// The URL of the whole store.
    radice: ObjectStoreUrl,
    prefisso: String,
}

impl Deposito {
    fn new(url: &str) -> Result<Self, Errore> {
        let store = AmazonS3Builder::from_env().with_url(url).build().map_err(Errore::of_place(url))?;
        let (scheme, place) = url.split_once("://").unwrap_or_default();
        let (bucket, prefisso) = place.split_once('/').unwrap_or((place, ""));
        let radice = ObjectStoreUrl::parse(format!("{scheme}://{bucket}"))?;
        Ok(Self { store: Arc::new(store), radice, prefisso: prefisso.to_owned() })
    }

    fn path(&self, place: &str) -> Path {
        Path::from(format!("{}/{place}", self.prefisso))
    }

    fn file(&self, tavola: &str, parte: &str) -> Path {
        self.path(&format!("{tavola}/{parte}.parquet"))
    }
}

pub(super) fn names(url: &str, tavola: &str) -> Result<Vec<String>, Errore> {
    let deposito = Deposito::new(url)?;
    let folder = deposito.path(tavola);
    let listed = wait(deposito.store.list_with_delimiter(Some(&folder)))?;
    let listed = listed.map_err(Errore::of_place(url))?;
    let name = |file: &Path| Some(file.filename()?.strip_suffix(".parquet")?.to_owned());
    Ok(listed.objects.iter().filter_map(|object| name(&object.location)).collect())
}

/// How many rows a file has: its last bytes say it, and no other is read.
pub(super) fn rows(url: &str, file: &str) -> Result<usize, Errore> {
    let context = SessionContext::new();
    open(url, &context)?;
    let counted = async { context.read_parquet(file, ParquetReadOptions::default()).await?.count().await };
    Ok(wait(counted)??)
}

pub(super) fn stamps(url: &str, tavole: &[String], parte: &str) -> Result<Vec<String>, Errore> {
    let deposito = Deposito::new(url)?;
    let asked = async {
        let mut stamps = Vec::new();
        for tavola in tavole {
            let found = deposito.store.head(&deposito.file(tavola, parte)).await?;
            let version = found.e_tag.unwrap_or_default();
            stamps.push(format!("{} {} {version}", found.size, found.last_modified.timestamp_millis()));
        }
        Ok::<_, object_store::Error>(stamps)
    };
    wait(asked)?.map_err(Errore::of_place(url))
}

pub(super) fn open(url: &str, context: &SessionContext) -> Result<(), Errore> {
    let deposito = Deposito::new(url)?;
    context.register_object_store(deposito.radice.as_ref(), deposito.store);
    Ok(())
}

/// Waits for an answer, on a thread of its own: whoever asks may be at work for others who wait.
fn wait<F: Future<Output: Send> + Send>(asked: F) -> Result<F::Output, Errore> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(Errore::of_file("tokio"))?;
    Ok(thread::scope(|scope| {
        let other = scope.spawn(move || runtime.block_on(asked));
        other.join().unwrap_or_else(|panic| resume_unwind(panic))
    }))
}

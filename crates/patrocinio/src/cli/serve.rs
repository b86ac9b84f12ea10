//! `patrocinio serve`: the pages, the sequencer of the register and the outbox, until the signal to stop.

use std::net::SocketAddr;
use std::sync::Arc;

use accessi::sessioni::Durate;
use accessi::{Platform, Politiche, PoliticheError, Profilo, Settings, StartError, Transport};
use clap::Args;
use cornice::{Origin, Profile};
use dimostrazione::{ArchiviEsterni, MondoCaricato, find_mondo};
use store::jobs::Runner;
use store::{Store, StoreError};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::app::App;
use crate::place::{Place, PlaceError};
use crate::routes::{self, RoutesError};
use crate::vigente::{SchedeVigenti, VigenteError};

/// Serves the pages.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    place: Place,
    /// Where to listen.
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:8080")]
    indirizzo: SocketAddr,
    /// The public address, for links that leave the pages; by default the one listened on.
    #[arg(long, value_name = "URL")]
    origine: Option<String>,
}

/// Why the program does not serve.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServeError {
    /// The data folder or the database.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The policies are wrong.
    #[error("policies: {0}")]
    Politiche(#[from] PoliticheError),
    /// There are no cards to answer with.
    #[error(transparent)]
    Schede(#[from] VigenteError),
    /// The profile and the data do not go together.
    #[error(transparent)]
    Start(#[from] StartError),
    /// No archive answers for INPS in real use yet.
    #[error("no connection to INPS's archives is configured: only the demonstration profile can be served")]
    NoArchive,
    /// The demonstration world is not there, or only half.
    #[error("no demonstration world in this database: make it first with `patrocinio demo`")]
    NoWorld,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The pages cannot be put together.
    #[error(transparent)]
    Routes(#[from] RoutesError),
    /// The address cannot be listened on.
    #[error("{0}: {1}")]
    Listen(SocketAddr, std::io::Error),
}

/// Serves until the signal to stop; requests in hand are finished first.
pub(crate) async fn run(serve: &Serve) -> Result<(), ServeError> {
    let store = serve.place.open_store().await?;
    let key = serve.place.load_key()?;
    let listener = TcpListener::bind(serve.indirizzo)
        .await
        .map_err(|error| ServeError::Listen(serve.indirizzo, error))?;
    let address = listener.local_addr().map_err(|error| ServeError::Listen(serve.indirizzo, error))?;
    let app = open(serve, store.clone(), address).await?;
    let schede = app.schede.clone();
    let pages = routes::build(app, Profile::Demonstration)?;

    let (stop, stopped) = watch::channel(false);
    let sequencer = tokio::spawn({
        let (store, stopped) = (store.clone(), wait(stopped.clone()));
        async move { store.sequence_until(&key, stopped).await }
    });
    let outbox = tokio::spawn({
        let (runner, stopped) = (Runner::new(store.clone()), wait(stopped.clone()));
        async move { runner.run_until(stopped).await }
    });
    let cards = tokio::spawn({
        let (store, stopped) = (store.clone(), wait(stopped.clone()));
        async move { schede.follow_until(&store, stopped).await }
    });
    tracing::info!("http://{address}");
    let served = axum::serve(listener, pages).with_graceful_shutdown(signal(stop)).await;
    // What was acknowledged is committed; the workers finish what they have in hand.
    let (sequenced, sent, followed) = tokio::join!(sequencer, outbox, cards);
    for failed in [sequenced, sent, followed].into_iter().filter_map(Result::err) {
        tracing::error!(%failed, "a worker ended badly");
    }
    store.close().await;
    served.map_err(|error| ServeError::Listen(address, error))
}

async fn open(serve: &Serve, store: Store, address: SocketAddr) -> Result<App, ServeError> {
    let settings =
        Settings { profilo: serve.place.profilo(), transport: Transport::Loopback, durate: Durate::USUAL };
    let platform = Platform::start(store.clone(), Politiche::embedded()?, settings).await?;
    if serve.place.profilo() != Profilo::Dimostrazione {
        return Err(ServeError::NoArchive);
    }
    let Some(MondoCaricato { ricetta, completo: true }) = find_mondo(&store).await? else {
        return Err(ServeError::NoWorld);
    };
    let archivi = Arc::new(ArchiviEsterni::generate(ricetta));
    let origin = serve.origine.clone().unwrap_or_else(|| format!("http://{address}"));
    Ok(App {
        platform,
        schede: SchedeVigenti::open(&store).await?,
        identita: archivi.identita().into(),
        archivio: archivi.clone(),
        nazionale: archivi,
        deposito: serve.place.open_deposito()?,
        origin: Origin::new(&origin),
    })
}

/// Waits for the signal to stop, and passes it on.
async fn signal(stop: watch::Sender<bool>) {
    if let Err(error) = tokio::signal::ctrl_c().await {
        tracing::error!(%error, "no signal will stop the program");
        std::future::pending::<()>().await;
    }
    // Nobody listens any more only when everything has ended already.
    let _ = stop.send(true);
}

/// Is ready when the program is to stop.
async fn wait(mut stopped: watch::Receiver<bool>) {
    // The sender goes away only when the program ends.
    let _ = stopped.wait_for(|is_stopped| *is_stopped).await;
}

//! What the pages take: each chapter extracts only the parts it names.

use std::sync::Arc;

use accessi::Platform;
use anagrafe::AnagrafeNazionale;
use axum::extract::FromRef;
use catalogo::Catalogo;
use cornice::Origin;
use dimostrazione::Identita;
use documenti::Deposito;
use fascicoli::ArchivioInps;

use crate::vigente::SchedeVigenti;

/// The shared state of the program; cheap to clone.
#[derive(Clone, FromRef)]
pub(crate) struct App {
    /// The store, the gate and the sessions.
    pub(crate) platform: Platform,
    /// The cards in force.
    pub(crate) schede: SchedeVigenti,
    /// INPS's archives.
    pub(crate) archivio: Arc<dyn ArchivioInps>,
    /// The population register.
    pub(crate) nazionale: Arc<dyn AnagrafeNazionale>,
    /// The documents.
    pub(crate) deposito: Deposito,
    /// The public address.
    pub(crate) origin: Origin,
    /// The test identities, as the login page presents them.
    pub(crate) identita: Arc<[Identita]>,
}

/// Each request takes the cards that are in force when it comes, and keeps them to its end.
impl FromRef<App> for Arc<Catalogo> {
    fn from_ref(app: &App) -> Self {
        app.schede.catalogo()
    }
}

//! What the steps of a claim are made with: the platform, the cards and the archives, taken from the shared state.

use std::convert::Infallible;
use std::sync::Arc;

use accessi::{Actor, Platform};
use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use catalogo::Catalogo;
use cornice::Failure;
use fascicoli::{ArchivioInps, Fonti};

use super::bozza::{self, Bozza};
use crate::DomandaId;

/// The platform, the cards and the archives.
pub(super) struct Banco {
    pub(super) platform: Platform,
    pub(super) catalogo: Arc<Catalogo>,
    archivio: Arc<dyn ArchivioInps>,
}

impl<S> FromRequestParts<S> for Banco
where
    S: Send + Sync,
    Platform: FromRef<S>,
    Arc<Catalogo>: FromRef<S>,
    Arc<dyn ArchivioInps>: FromRef<S>,
{
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, state: &S) -> Result<Self, Infallible> {
        Ok(Self {
            platform: Platform::from_ref(state),
            catalogo: Arc::from_ref(state),
            archivio: Arc::from_ref(state),
        })
    }
}

impl Banco {
    /// Opens a claim that was not sent; none when it was.
    pub(super) async fn open(&self, actor: &Actor, domanda: DomandaId) -> Result<Option<Bozza<'_>>, Failure> {
        let fonti = Fonti { archivio: &*self.archivio, catalogo: &self.catalogo };
        bozza::load(&self.platform, actor, fonti, domanda).await
    }
}

//! The cards in force in this process: taken when it starts, and again soon after another edition comes into force.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use catalogo::{Cartella, Catalogo, Diagnosi};
use edizioni::{EdizioneId, InForce, InForceId};
use store::{Store, StoreError};

/// How often each process asks which edition is in force.
const EVERY: Duration = Duration::from_secs(2);

/// Why there are no cards to answer with.
#[derive(Debug, thiserror::Error)]
pub(crate) enum VigenteError {
    /// A card is wrong.
    #[error("{} defects in the cards, the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Catalogo(Vec<Diagnosi>),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A handle on the cards in force; cheap to clone.
#[derive(Clone)]
pub(crate) struct SchedeVigenti(Arc<RwLock<InUso>>);

struct InUso {
    /// The edition last read, whether its cards load or not.
    edizione: Option<EdizioneId>,
    catalogo: Arc<Catalogo>,
}

impl SchedeVigenti {
    /// Takes the edition in force; where there is none yet, no card answers, since nobody has approved any.
    pub(crate) async fn open(store: &Store) -> Result<Self, VigenteError> {
        let built_in = Cartella::embedded();
        let nothing = built_in.without_cards().load().map_err(VigenteError::Catalogo)?;
        let catalogo = Arc::new(nothing);
        let schede = Self(Arc::new(RwLock::new(InUso { edizione: None, catalogo })));
        match schede.refresh(store).await? {
            None => tracing::warn!(
                "no edition of the cards is in force: no benefit is answered for until two referenti approve one; \
                 to propose the cards built in: patrocinio schede proponi"
            ),
            Some(in_force) if *in_force != *built_in.impronta() => tracing::warn!(
                "the cards built into this program are not those in force; to propose them: \
                 patrocinio schede proponi --simulazione FILE"
            ),
            Some(_) => {}
        }
        Ok(schede)
    }

    /// Gives the cards in force.
    pub(crate) fn catalogo(&self) -> Arc<Catalogo> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner).catalogo)
    }

    /// Follows the edition in force until the program stops.
    pub(crate) async fn follow_until(&self, store: &Store, stopped: impl Future<Output = ()>) {
        let mut stopped = pin!(stopped);
        loop {
            tokio::select! {
                () = &mut stopped => return,
                () = tokio::time::sleep(EVERY) => {}
            }
            let known = self.0.read().unwrap_or_else(PoisonError::into_inner).edizione;
            let outcome = match store.act(&InForceId).await {
                Ok(now) if now.map(|(id, _)| id) == known => continue,
                Ok(_) => self.refresh(store).await.map(drop),
                Err(error) => Err(error),
            };
            if let Err(error) = outcome {
                tracing::warn!(%error, "the edition in force cannot be read: the cards stay as they are");
            }
        }
    }

    /// Takes the edition in force; cards that this program cannot load leave the old ones. Gives the hash in force.
    async fn refresh(&self, store: &Store) -> Result<Option<Arc<str>>, StoreError> {
        let Some(vigente) = store.act(&InForce).await? else { return Ok(None) };
        let loaded = vigente.cartella.load();
        let mut in_use = self.0.write().unwrap_or_else(PoisonError::into_inner);
        in_use.edizione = Some(vigente.id);
        match loaded {
            Ok(catalogo) => {
                in_use.catalogo = Arc::new(catalogo);
                tracing::info!(edizione = %vigente.id, "cards in force");
            }
            Err(difetti) => tracing::error!(
                edizione = %vigente.id,
                defects = difetti.len(),
                first = difetti.first().map(ToString::to_string),
                "the cards in force do not load with this program: the old ones stay"
            ),
        }
        Ok(Some(vigente.cartella.impronta()))
    }
}

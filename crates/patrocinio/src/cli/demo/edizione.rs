//! The first edition of the demonstration: the built-in cards, approved by its two referenti through the gate.

use accessi::sessioni::Durate;
use accessi::{
    AccessError, Actor, Hat, Platform, Politiche, PoliticheError, Profilo, Settings, StartError, Transport,
};
use catalogo::Cartella;
use dimostrazione::REFERENTI;
use edizioni::{Approve, ApproveError, EdizioneId, Propose, ProposeError, in_force_id, waiting_id};
use store::{Store, StoreError, Tx, Work};

/// Why the cards did not enter into force.
#[derive(Debug, thiserror::Error)]
pub(crate) enum EdizioneError {
    /// The policies are wrong.
    #[error("policies: {0}")]
    Politiche(#[from] PoliticheError),
    /// The platform does not start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The proposal.
    #[error(transparent)]
    Propose(#[from] ProposeError),
    /// An approval.
    #[error(transparent)]
    Approve(#[from] ApproveError),
    /// The login.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// Nobody in this world may approve cards.
    #[error("a referente is missing in this world: make it again in an empty folder")]
    NoReferente,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Proposes the built-in cards and approves them twice, unless an edition is in force.
pub(super) async fn put_in_force(store: &Store) -> Result<(), EdizioneError> {
    let first = First(Propose::new(Cartella::embedded(), None)?);
    let Some(edizione) = store.act(&first).await? else { return Ok(()) };
    let settings =
        Settings { profilo: Profilo::Dimostrazione, transport: Transport::Loopback, durate: Durate::USUAL };
    let platform = Platform::start(store.clone(), Politiche::embedded()?, settings).await?;
    for chiave in REFERENTI {
        let referente = enter(&platform, chiave).await?;
        match platform.act(&referente, &Approve { edizione }).await {
            // Another load of the same world came first.
            Ok(_) | Err(ApproveError::SamePerson | ApproveError::NotWaiting) => {}
            Err(error) => return Err(error.into()),
        }
        platform.sessioni().close(&referente).await?;
    }
    Ok(())
}

/// Logs in as one of the two, in the only role that he has.
async fn enter(platform: &Platform, chiave: &str) -> Result<Actor, EdizioneError> {
    let identita = platform.identita_dimostrative().ok_or(EdizioneError::NoReferente)?;
    let offered = identita.list().await?;
    let offered = offered.iter().find(|offered| offered.etichetta == chiave);
    let token = identita.enter(offered.ok_or(EdizioneError::NoReferente)?.soggetto).await?;
    let sessioni = platform.sessioni();
    let actor = sessioni.find_actor(&token).await?.ok_or(EdizioneError::NoReferente)?;
    let roles = sessioni.list_roles(&actor).await?;
    let role = roles.iter().find(|role| matches!(role.hat, Hat::ReferenteSchede { .. }));
    sessioni.wear(&actor, Some(role.ok_or(EdizioneError::NoReferente)?.abilitazione)).await?;
    sessioni.find_actor(&token).await?.ok_or(EdizioneError::NoReferente)
}

/// Proposes the first edition, or finds the one that waits; nothing where one is in force.
struct First(Propose);

impl Work for First {
    type Output = Option<EdizioneId>;
    type Error = ProposeError;

    async fn run(&self, tx: &Tx) -> Result<Option<EdizioneId>, ProposeError> {
        if in_force_id(&tx.open()).await?.is_some() {
            return Ok(None);
        }
        match waiting_id(&tx.open()).await? {
            Some(waiting) => Ok(Some(waiting)),
            None => Ok(Some(self.0.run(tx).await?.id)),
        }
    }
}

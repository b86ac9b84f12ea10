//! Approving an edition: the first of two says so, the second puts it in force.

use accessi::{AccessError, Act, Desk, Motivo};
use store::StoreError;
use store::orm::*;

use crate::azioni::Approva;
use crate::edizione::EdizioneId;
use crate::rows::{IN_VIGORE, PROPOSTA, approvazioni, edizioni, supersede};

/// Approves an edition that waits.
#[derive(Debug, Clone, Copy)]
pub struct Approve {
    /// Which.
    pub edizione: EdizioneId,
}

/// What an approval did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Approvata {
    /// It waits for another referente.
    MancaUna,
    /// It is in force.
    InVigore,
}

/// Why an edition was not approved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ApproveError {
    /// There is no such edition.
    #[error("no such edition")]
    Unknown,
    /// It is in force, replaced or refused already.
    #[error("the edition does not wait for approval")]
    NotWaiting,
    /// The two must be two.
    #[error("the same person has approved it already: the second approval is another's")]
    SamePerson,
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for ApproveError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Approve {
    type Output = Approvata;
    type Error = ApproveError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Approvata, ApproveError> {
        desk.allow::<Approva>(Some(self.edizione), Motivo::CuraSchede).await?;
        let open = desk.open();
        let row = open.one(edizioni::Entity::find_by_id(self.edizione)).await?;
        let row = row.ok_or(ApproveError::Unknown)?;
        if row.stato != PROPOSTA {
            return Err(ApproveError::NotWaiting);
        }
        let given = approvazioni::Entity::find()
            .filter(approvazioni::Column::Edizione.eq(self.edizione))
            .order_by_asc(approvazioni::Column::Posto);
        let given = open.list(given, 2).await?;
        let me = desk.actor().soggetto();
        if given.iter().any(|approval| approval.soggetto == me) {
            return Err(ApproveError::SamePerson);
        }
        let is_second = !given.is_empty();
        let approval = approvazioni::ActiveModel {
            edizione: Set(self.edizione),
            soggetto: Set(me),
            posto: Set(if is_second { 2 } else { 1 }),
            istante: Set(desk.now()),
        };
        open.insert(approval).await?;
        if !is_second {
            return Ok(Approvata::MancaUna);
        }
        self.put_in_force(desk, row.prima).await?;
        Ok(Approvata::InVigore)
    }
}

impl Approve {
    /// At most one is in force: the one before goes first. It is still the one that this was compared with, since only
    /// what waits comes into force, and only one waits.
    async fn put_in_force(&self, desk: &Desk<'_>, before: Option<EdizioneId>) -> Result<(), StoreError> {
        let open = desk.open();
        if let Some(before) = before {
            open.update(supersede(before, desk.now())).await?;
        }
        let now_in_force = edizioni::ActiveModel {
            id: Unchanged(self.edizione),
            stato: Set(IN_VIGORE.to_owned()),
            dal: Set(Some(desk.now())),
            ..Default::default()
        };
        open.update(now_in_force).await
    }
}

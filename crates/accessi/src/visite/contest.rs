//! "I do not recognise this": contesting an access to one's own data, once.

use axum::http::StatusCode;
use cornice::{Failure, Guasto};
use registro::Leaf;
use store::orm::*;
use store::register::foglie;
use store::{Event, Id, StoreError};

use super::ContestRegistro;
use crate::desk::Desk;
use crate::error::AccessError;
use crate::motivo::Motivo;
use crate::platform::Act;
use crate::risorse::NewResource;
use crate::rows::contestazioni;

/// The event on the person's timeline.
const CONTESTED: &str = "accessi.contestato";

/// Contests one line of what the register says about the actor.
#[derive(Debug, Clone, Copy)]
pub struct Contest {
    /// The leaf that is not recognised.
    pub foglia: Id<Leaf>,
}

/// Why an access is not contested.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContestError {
    /// It was contested before.
    #[error("already contested")]
    AlreadyContested,
    /// The gate said no, or the line is about somebody else.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl Guasto for ContestError {
    fn failure(&self) -> Failure {
        match self {
            Self::AlreadyContested => Failure::new(StatusCode::CONFLICT, "accessi-gia-contestato"),
            Self::Access(error) => error.failure(),
        }
    }
}

impl From<StoreError> for ContestError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Contest {
    type Output = ();
    type Error = ContestError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), ContestError> {
        let me = NewResource::about(desk.actor().soggetto());
        let permit = desk.permit_new::<ContestRegistro>(me, Motivo::DatiPropri).await?;
        let mine = foglie::Entity::find()
            .filter(foglie::Column::Id.eq(self.foglia))
            .filter(foglie::Column::Soggetto.eq(permit.soggetto()));
        if permit.rows().one(mine).await?.is_none() {
            return Err(AccessError::NotFound.into());
        }
        let before = contestazioni::Entity::find().filter(contestazioni::Column::Foglia.eq(self.foglia));
        if permit.rows().one(before).await?.is_some() {
            return Err(ContestError::AlreadyContested);
        }
        let row = contestazioni::ActiveModel {
            id: Set(desk.id()),
            foglia: Set(self.foglia),
            soggetto: Set(permit.soggetto()),
            istante: Set(desk.now()),
        };
        permit.rows().insert(row).await?;
        desk.event(Event::new(permit.soggetto(), CONTESTED, self.foglia, &())?).await?;
        Ok(())
    }
}

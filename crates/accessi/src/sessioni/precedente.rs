//! The session that a browser had: it opens nothing any more, and tells whose are the pages left open, and in which role.

use store::orm::*;
use store::{Id, StoreError, Tx, Work};

use super::{Sessioni, Token, hat_of};
use crate::actor::{Abilitazione, Actor, Hat, Sessione, SoggettoId};
use crate::persons;
use crate::rows::sessioni::{Column, Entity};

/// Whose a session was, as it stood when it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Precedente {
    /// The session.
    pub sessione: Id<Sessione>,
    /// The person.
    pub soggetto: SoggettoId,
    /// The role worn last.
    pub hat: Hat,
    /// The enablement behind the role; none when acting for oneself.
    pub abilitazione: Option<Id<Abilitazione>>,
}

impl Precedente {
    /// Tells whether the same person is here again.
    #[must_use]
    pub fn is_of(&self, actor: &Actor) -> bool {
        self.soggetto == actor.soggetto
    }

    /// Tells whether the role worn now is the one worn then.
    #[must_use]
    pub fn is_in_the_role_of(&self, actor: &Actor) -> bool {
        self.abilitazione == actor.abilitazione
    }
}

impl Sessioni {
    /// Finds whose a session was, or is.
    pub async fn find_precedente(&self, sessione: Id<Sessione>) -> Result<Option<Precedente>, StoreError> {
        self.store.act(&FindPrecedente { which: Column::Id.eq(sessione) }).await
    }

    /// Finds whose a token was, or is.
    pub(crate) async fn find_precedente_by_token(
        &self,
        token: &Token,
    ) -> Result<Option<Precedente>, StoreError> {
        self.store.act(&FindPrecedente { which: Column::Impronta.eq(token.impronta().to_string()) }).await
    }
}

struct FindPrecedente {
    which: Expr,
}

impl Work for FindPrecedente {
    type Output = Option<Precedente>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Option<Precedente>, StoreError> {
        let select = Entity::find().filter(self.which.clone());
        let Some(row) = persons(tx).one(select).await? else { return Ok(None) };
        Ok(Some(Precedente {
            sessione: row.id,
            soggetto: row.soggetto,
            hat: hat_of(tx, &row).await?,
            abilitazione: row.abilitazione,
        }))
    }
}

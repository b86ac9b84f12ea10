//! Sessions: opened at login, recognised by a token of which only the hash is kept, closed for good.

mod precedente;
mod token;

use jiff::SignedDuration;
use store::orm::*;
use store::{Id, Instant, Store, StoreError, Tx, Work};

pub use precedente::Precedente;
pub use token::Token;

use crate::abilitazioni::{self, Ruolo};
use crate::actor::{Abilitazione, Actor, Hat, Livello, SoggettoId};
use crate::error::AccessError;
use crate::rows::sessioni::{ActiveModel, Column, Entity, Model};
use crate::{foglia, persons};

/// How long sessions live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Durate {
    /// Without a request for so long, a session ends.
    pub inattiva: SignedDuration,
    /// However busy, a session ends after so long.
    pub assoluta: SignedDuration,
}

impl Durate {
    /// Half an hour of silence, one working day in all: a counter is left unattended more often than an office.
    pub const USUAL: Self =
        Self { inattiva: SignedDuration::from_mins(30), assoluta: SignedDuration::from_hours(10) };
}

/// A session is marked as seen at most this often: one write a minute, not one a request.
const MARK_EVERY: SignedDuration = SignedDuration::from_mins(1);

/// The sessions of the house; clones share the store.
#[derive(Clone)]
pub struct Sessioni {
    store: Store,
    durate: Durate,
}

impl Sessioni {
    pub(crate) fn new(store: Store, durate: Durate) -> Self {
        Self { store, durate }
    }

    /// Tells how long sessions live.
    #[must_use]
    pub fn durate(&self) -> Durate {
        self.durate
    }

    /// Opens a session for somebody who has just proved who he is; he acts for himself until he chooses a role.
    pub async fn open(&self, soggetto: SoggettoId, livello: Livello) -> Result<Token, StoreError> {
        self.store.act(&Open { soggetto, livello }).await
    }

    /// Finds who is behind a token, if the session is alive, and marks it as seen.
    pub async fn find_actor(&self, token: &Token) -> Result<Option<Actor>, StoreError> {
        self.store.act(&FindActor { token, durate: self.durate }).await
    }

    /// Lists the roles that the actor may wear now.
    pub async fn list_roles(&self, actor: &Actor) -> Result<Vec<Ruolo>, StoreError> {
        self.store.act(&ListRoles { soggetto: actor.soggetto }).await
    }

    /// Puts on another role, or takes off the present one to act for oneself.
    pub async fn wear(&self, actor: &Actor, role: Option<Id<Abilitazione>>) -> Result<(), AccessError> {
        self.store.act(&Wear { actor, role }).await
    }

    /// Closes the session.
    pub async fn close(&self, actor: &Actor) -> Result<(), StoreError> {
        self.store.act(&Close { which: Column::Id.eq(actor.sessione) }).await
    }

    /// Closes every session of the person.
    pub async fn close_all(&self, soggetto: SoggettoId) -> Result<(), StoreError> {
        self.store.act(&Close { which: Column::Soggetto.eq(soggetto) }).await
    }
}

struct Open {
    soggetto: SoggettoId,
    livello: Livello,
}

impl Work for Open {
    type Output = Token;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Token, StoreError> {
        let token = Token::from_bytes(tx.random_bytes());
        let row = ActiveModel {
            id: Set(tx.id()),
            impronta: Set(token.impronta().to_string()),
            soggetto: Set(self.soggetto),
            abilitazione: Set(None),
            livello: Set(self.livello.number()),
            creata: Set(tx.now()),
            vista: Set(tx.now()),
            chiusa: Set(None),
        };
        persons(tx).insert(row).await?;
        // The person sees in the register that somebody entered as him.
        foglia::login(tx, self.soggetto, token.impronta())?;
        Ok(token)
    }
}

struct FindActor<'a> {
    token: &'a Token,
    durate: Durate,
}

impl Work for FindActor<'_> {
    type Output = Option<Actor>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Option<Actor>, StoreError> {
        let impronta = self.token.impronta();
        let select = Entity::find().filter(Column::Impronta.eq(impronta.to_string()));
        let Some(row) = persons(tx).one(select).await? else { return Ok(None) };
        if !is_alive(&row, self.durate, tx.now()) {
            return Ok(None);
        }
        if tx.now().since(row.vista) >= MARK_EVERY {
            let seen = ActiveModel { id: Unchanged(row.id), vista: Set(tx.now()), ..Default::default() };
            persons(tx).update(seen).await?;
        }
        let hat = hat_of(tx, &row).await?;
        Ok(Some(Actor {
            soggetto: row.soggetto,
            hat,
            abilitazione: row.abilitazione,
            sessione: row.id,
            impronta,
            livello: Livello::parse(row.livello).ok_or(StoreError::Decode)?,
        }))
    }
}

async fn hat_of(tx: &Tx, row: &Model) -> Result<Hat, StoreError> {
    match row.abilitazione {
        None => Ok(Hat::Assistito),
        Some(id) => Ok(abilitazioni::find(tx, id).await?.ok_or(StoreError::Missing)?.1),
    }
}

fn is_alive(row: &Model, durate: Durate, now: Instant) -> bool {
    row.chiusa.is_none() && now < row.creata.plus(durate.assoluta) && now < row.vista.plus(durate.inattiva)
}

struct ListRoles {
    soggetto: SoggettoId,
}

impl Work for ListRoles {
    type Output = Vec<Ruolo>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Vec<Ruolo>, StoreError> {
        abilitazioni::list(tx, self.soggetto, tx.now()).await
    }
}

struct Wear<'a> {
    actor: &'a Actor,
    role: Option<Id<Abilitazione>>,
}

impl Work for Wear<'_> {
    type Output = ();
    type Error = AccessError;

    async fn run(&self, tx: &Tx) -> Result<(), AccessError> {
        if let Some(id) = self.role {
            let found = abilitazioni::find(tx, id).await?;
            let worn = found.filter(|(row, _)| {
                row.soggetto == self.actor.soggetto && abilitazioni::is_valid(row, tx.now())
            });
            if worn.is_none() {
                return Err(AccessError::HatNotWorn);
            }
        }
        let update = Entity::update_many()
            .col_expr(Column::Abilitazione, Expr::value(self.role))
            .filter(Column::Id.eq(self.actor.sessione))
            .filter(Column::Chiusa.is_null());
        match persons(tx).update_many(update).await? {
            0 => Err(AccessError::Unauthenticated),
            _ => Ok(()),
        }
    }
}

struct Close {
    which: Expr,
}

impl Work for Close {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::Chiusa, Expr::value(tx.now()))
            .filter(self.which.clone())
            .filter(Column::Chiusa.is_null());
        persons(tx).update_many(update).await?;
        Ok(())
    }
}

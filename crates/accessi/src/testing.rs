//! A platform for tests, and words to fill it with people, roles and offices.

#![expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot set up its world must fail loudly"
)]

use jiff::civil::date;
pub use registro::Leaf;
use store::orm::*;
use store::register::foglie::{Column, Entity as Foglie};
use store::testing::Engine;
use store::{Id, Migration, StoreError, Tx, Work};

use crate::actor::{Abilitazione, Actor, Hat, Livello, PatronatoId, SedeId, SedeInpsId, SoggettoId};
use crate::codice_fiscale::{CodiceFiscale, Sesso};
use crate::cookie::Transport;
use crate::identita::Profilo;
use crate::platform::{Platform, Settings};
use crate::politiche::Politiche;
use crate::sessioni::Durate;
use crate::soggetti::{self, Identita};
use crate::{abilitazioni, legami, persons};

/// A fresh platform on one engine.
#[derive(Debug)]
pub struct World {
    /// The store's own world: its clock, its engine.
    pub store: store::testing::World,
    /// The platform.
    pub platform: Platform,
}

/// The settings that tests run with.
pub const SETTINGS: Settings =
    Settings { profilo: Profilo::Dimostrazione, transport: Transport::Loopback, durate: Durate::USUAL };

/// More than any story writes.
const MOST_LEAVES: u64 = 1_000;

impl World {
    /// Opens a platform with this room's tables and a chapter's.
    pub async fn open(engine: Engine, chapters: &[Migration]) -> Self {
        let politiche = Politiche::embedded().expect("the policies fit their schema");
        Self::with_policies(engine, chapters, politiche).await
    }

    /// Opens a platform with other policies than the program's.
    pub async fn with_policies(engine: Engine, chapters: &[Migration], politiche: Politiche) -> Self {
        let migrations: Vec<Migration> = crate::MIGRATIONS.iter().chain(chapters).copied().collect();
        let store = store::testing::World::open(engine, &migrations).await;
        let platform = Platform::start(store.store.clone(), politiche, SETTINGS).await.expect("a platform");
        Self { store, platform }
    }

    /// Reads every leaf of the register, in order: a test looks behind the gate.
    pub async fn leaves(&self) -> Vec<Leaf> {
        self.platform.store().act(&Leaves).await.expect("the register is read")
    }

    /// Makes a person born on 1 January 1950 in Rome; the same names give the same person.
    pub async fn person(&self, cognome: &str, nome: &str) -> SoggettoId {
        self.run(Person(identity(cognome, nome))).await
    }

    /// Makes a patronato with one office.
    pub async fn office(&self) -> (PatronatoId, SedeId) {
        self.run(Ids).await
    }

    /// Makes an INPS office.
    pub async fn sede_inps(&self) -> SedeInpsId {
        self.office().await.1.cast()
    }

    /// Makes two people relatives.
    pub async fn relatives(&self, one: SoggettoId, other: SoggettoId) {
        self.run(Relatives(one, other)).await;
    }

    /// Logs a person in, at the level that the services ask for, in a role that is granted on the spot.
    pub async fn actor(&self, soggetto: SoggettoId, hat: Hat) -> Actor {
        self.actor_at(soggetto, hat, Livello::Due).await
    }

    /// Logs a person in at a level, in a role that is granted on the spot.
    pub async fn actor_at(&self, soggetto: SoggettoId, hat: Hat, livello: Livello) -> Actor {
        let role = self.run(Grant { soggetto, hat }).await;
        let sessioni = self.platform.sessioni();
        let token = sessioni.open(soggetto, livello).await.expect("a session");
        let actor = sessioni.find_actor(&token).await.expect("a store").expect("a live session");
        sessioni.wear(&actor, role).await.expect("the role is worn");
        sessioni.find_actor(&token).await.expect("a store").expect("a live session")
    }

    /// Ends the enablement behind an actor's role, now.
    pub async fn end_role(&self, actor: &Actor) {
        self.run(EndRole(actor.abilitazione().expect("a role"))).await;
    }

    async fn run<W: Work<Error = StoreError> + Sync>(&self, work: W) -> W::Output {
        self.platform.store().act(&work).await.expect("the world is set up")
    }
}

/// Gives the identity of a person born on 1 January 1950 in Rome.
#[must_use]
pub fn identity(cognome: &str, nome: &str) -> Identita {
    let born = date(1950, 1, 1);
    let codice_fiscale =
        CodiceFiscale::compose(cognome, nome, born, Sesso::Femminile, "H501").expect("a code");
    Identita {
        codice_fiscale,
        cognome: cognome.to_owned(),
        nome: nome.to_owned(),
        data_nascita: born.into(),
        sesso: Sesso::Femminile,
    }
}

struct Person(Identita);

impl Work for Person {
    type Output = SoggettoId;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<SoggettoId, StoreError> {
        soggetti::find_or_create(tx, &self.0).await
    }
}

struct Ids;

impl Work for Ids {
    type Output = (PatronatoId, SedeId);
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(PatronatoId, SedeId), StoreError> {
        Ok((tx.id(), tx.id()))
    }
}

struct Relatives(SoggettoId, SoggettoId);

impl Work for Relatives {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        legami::link(tx, self.0, self.1).await
    }
}

struct Grant {
    soggetto: SoggettoId,
    hat: Hat,
}

impl Work for Grant {
    type Output = Option<Id<Abilitazione>>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Option<Id<Abilitazione>>, StoreError> {
        abilitazioni::grant(tx, self.soggetto, self.hat, tx.now(), None).await
    }
}

struct EndRole(Id<Abilitazione>);

impl Work for EndRole {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        abilitazioni::end(tx, self.0, tx.now()).await
    }
}

struct Leaves;

impl Work for Leaves {
    type Output = Vec<Leaf>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Vec<Leaf>, StoreError> {
        let all = Foglie::find().order_by_asc(Column::Id);
        let rows = persons(tx).list(all, MOST_LEAVES).await?;
        Ok(rows.iter().map(|row| row.leaf().expect("a leaf")).collect())
    }
}

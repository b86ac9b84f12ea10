//! One SQL text on SQLite and PostgreSQL: connection, transaction, migrations, outbox, jobs and the register's tables.
//!
//! Everything is written and read inside an act: [`Store::act`] opens one transaction, runs a [`Work`] in it, and
//! commits its rows, its events, its jobs and its register leaves together. Nobody else knows which engine runs.

mod act;
mod cents;
mod clock;
mod engine;
mod error;
pub mod event;
mod giorno;
mod id;
mod instant;
pub mod jobs;
mod json;
mod migration;
mod random;
pub mod register;
mod serie;
mod store;
mod table;
mod tx;

pub mod orm;
#[cfg(feature = "testing")]
pub mod testing;

pub use self::store::Store;
pub use act::Work;
pub use cents::Cents;
pub use clock::{Clock, ManualClock, SystemClock};
pub use error::StoreError;
pub use event::Event;
pub use giorno::{Giorno, GiornoError};
pub use id::{Id, IdError, Soggetto};
pub use instant::Instant;
pub use jobs::Job;
pub use json::Json;
pub use migration::Migration;
pub use random::Random;
pub use table::{Connection, Open, Persons, Table};
pub use tx::Tx;

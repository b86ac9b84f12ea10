//! Actors, login, sessions, the gate and its `Permit`.
//!
//! Nothing about a person is read or written but through one door: [`Desk::permit`]. The door asks the policies, the
//! titles and the level of the login, at the instant of the transaction that will use the answer, and leaves a leaf in
//! the register. What it gives, a [`Permit`], is the only way to the tables about persons.

pub mod abilitazioni;
mod actor;
mod azione;
mod cercato;
pub mod codice_fiscale;
mod cookie;
mod desk;
mod error;
mod fatti;
mod foglia;
mod gate;
pub mod identita;
pub mod legami;
mod motivo;
mod permit;
mod platform;
mod politiche;
mod presa;
mod risorsa;
mod risorse;
mod rows;
mod scope;
pub mod sessioni;
pub mod soggetti;
#[cfg(feature = "testing")]
pub mod testing;
pub mod titoli;
pub mod visite;

pub use actor::{
    Abilitazione, Actor, Hat, Livello, Patronato, PatronatoId, SedeId, SedeInps, SedeInpsId, SedePatronato,
    Sessione, SoggettoId,
};
pub use azione::{Action, ActionKind};
pub use cercato::{Cercato, CercatoError};
pub use codice_fiscale::{CodiceFiscale, CodiceFiscaleError, Sesso};
pub use cookie::Transport;
pub use desk::Desk;
pub use error::AccessError;
pub use fatti::FattiAperti;
pub use foglia::console;
pub use identita::{Profilo, StartError};
pub use motivo::Motivo;
pub use permit::{Listing, Permit, Registered};
pub use platform::{Act, Platform, Settings};
pub use politiche::{Politiche, PoliticheError, Refusal};
pub use presa::{Presa, StartPresa};
pub use risorsa::{Fascicolo, Kind, Registro, Resource};
pub use risorse::NewResource;
pub use scope::{Columns, Scope};
pub use soggetti::Identita;
pub use store::{Id, Soggetto};
pub use titoli::{Causa, Fonte, NuovoTitolo, Titolare, Titolo};

use cornice::Testi;
use store::{Connection, Migration, Persons, Tx};

/// The texts of this room.
pub const TESTI: Testi = Testi {
    crate_name: "accessi",
    it: include_str!("../locales/it.ftl"),
    de: include_str!("../locales/de.ftl"),
    en: include_str!("../locales/en.ftl"),
};

/// The tables of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration::new("20261125080000_accessi", include_str!("../migrations/20261125080000_accessi.sql")),
    Migration::new(
        "20261125120000_accessi_ricerca",
        include_str!("../migrations/20261125120000_accessi_ricerca.sql"),
    ),
    Migration::new("20261126090000_referenti", include_str!("../migrations/20261126090000_referenti.sql"))
        .with_companions(
            include_str!("../migrations/20261126090000_referenti.sqlite.sql"),
            include_str!("../migrations/20261126090000_referenti.postgres.sql"),
        ),
];

/// The one way to the tables about persons.
#[expect(
    clippy::disallowed_methods,
    reason = "this room is the gate: everybody else reaches these tables through a Permit"
)]
fn persons(tx: &Tx) -> Connection<'_, Persons> {
    tx.persons()
}

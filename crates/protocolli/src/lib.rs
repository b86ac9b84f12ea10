//! Agreements between INPS and the patronati, and the values they put in force here, on this day, for this body.
//!
//! No threshold of the platform is a constant of the code: each is a [`Clausola`] with dates, a place and a source.
//! [`in_force`] answers which value holds; a local agreement may tighten the national line and never loosen it.

mod accordo;
mod chiave;
mod clausola;
mod in_force;
mod luogo;
mod parole;
mod rows;
mod seed;

pub use accordo::{Accordo, AccordoError, parse_accordo};
pub use chiave::Chiave;
pub use clausola::{Clausola, prevailing};
pub use in_force::{ProtocolliError, Regola, in_force};
pub use luogo::{Dove, Luogo, NotAPlace};
pub use parole::{Stato, Stringe, Unita};
pub use rows::MIGRATIONS;
pub use seed::{PROTOCOLLO_2022, Seed, SeedError};

//! Agreements between INPS and the patronati, and the values they put in force here, on this day, for this body.
//!
//! No threshold of the platform is a constant of the code: each is a [`Clausola`] with dates, a place and a source.
//! [`in_force`] answers which value holds; a local agreement may tighten the national line and never loosen it.

mod accordo;
mod clausola;
mod in_force;
mod rows;
mod seed;

pub use accordo::{Accordo, AccordoError, parse_accordo};
pub use clausola::{Chiave, Clausola, Dove, Luogo, Stato, Stringe, Unita, prevailing};
pub use in_force::{ProtocolliError, Regola, in_force};
pub use rows::MIGRATIONS;
pub use seed::{PROTOCOLLO_2022, Seed, SeedError};

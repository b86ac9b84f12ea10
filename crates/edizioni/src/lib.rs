//! Editions of the cards: which texts are in force, since when, and who said so.
//!
//! An edition is a whole folder of cards. A door proposes it ([`Propose`]), with the simulation of who gains and who
//! loses; two different referenti approve it ([`Approve`]), and with the second it is in force and the one before is
//! not; either may refuse it ([`Refuse`]). [`in_force`] gives the folder to load, [`in_force_id`] tells cheaply whether
//! it is still that one. An edition is about nobody.

mod approve;
mod azioni;
mod edizione;
mod in_force;
mod pages;
mod propose;
mod read;
mod refuse;
mod rows;
mod succedute;
mod waiting;

pub use approve::{Approvata, Approve, ApproveError};
pub use azioni::{Approva, Legge, Rifiuta};
pub use edizione::{Approvazione, Edizione, EdizioneId, Stato};
pub use in_force::{InForce, InForceId, Vigente, in_force, in_force_id, waiting_id};
pub use pages::{TESTI, router};
pub use propose::{PERSONE_MINIME, Propose, ProposeError, Proposta};
pub use read::{Elenco, List, Read, Veduta};
pub use refuse::{Refuse, RefuseError};
pub use rows::MIGRATIONS;
pub use succedute::{Succedute, TraDueGiorni, Vigenza};
pub use waiting::{InAttesa, Waiting};

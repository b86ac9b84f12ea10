//! Advice (*consulenza*): which benefits a person may claim, why, how much, and which fact is still missing.
//!
//! [`evaluate`] is pure: a set informativo in, an answer for each card out. A card is answered only when everything it
//! reads about the person is open; the others say that they need a mandate of advice, and read no archive.

mod azioni;
mod diritto;
mod evaluate;
mod pages;
mod riesame;
mod silenzio;

pub use azioni::Valuta;
pub use diritto::{Diritto, Giudizio, Gruppo, Pagamento};
pub use evaluate::{Evaluate, evaluate, evaluate_one, load_diritti};
pub use pages::{TESTI, router};
pub use riesame::{Cambiamenti, Riesame, is_reviewed};

use store::Migration;

/// This chapter keeps nothing of its own: what it answers is made again from the facts.
pub const MIGRATIONS: &[Migration] = &[];

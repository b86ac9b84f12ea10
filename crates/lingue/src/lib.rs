//! The three languages of the house, and words in all of them.

mod lingua;
mod testo;

pub use lingua::{Lingua, UnknownLingua};
pub use testo::Testo;

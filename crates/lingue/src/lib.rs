//! The three languages of the house, and words in all of them.

mod cifre;
mod lingua;
mod mesi;
mod testo;

pub use cifre::{grouped, whole};
pub use lingua::{Lingua, UnknownLingua};
pub use mesi::month_name;
pub use testo::Testo;

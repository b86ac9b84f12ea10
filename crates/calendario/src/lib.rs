//! Holidays, and terms that run and end. Pure: days come in, days come out.

mod festivo;
mod termine;

pub use festivo::{easter, is_festivo};
pub use termine::{CalendarioError, last_day};

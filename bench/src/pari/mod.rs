//! The same people and rules in OpenFisca: what it reads, and where the two differ.

mod confronto;
mod scrittura;
mod zeri;

pub use confronto::{Confronto, Loro, Motivo};
pub use scrittura::write;
pub use zeri::Zeri;

//! The population run over many machines.
//!
//! A coordinator keeps the list of partitions that are to be judged, workers take one at a time and judge it with the very
//! code of one machine, a client asks and adds up. Lists, turns and workers that disappear are Ballista's; outcomes never
//! pass through it: each worker writes the folder of a partition, whole, where all the machines see it.

mod chiedi;
mod coordina;
mod distribuisci;
mod giudica;
mod guasto;
mod lavora;
mod motore;
mod nodo;
mod richiesta;
mod silenzio;

pub use coordina::{Coordina, coordinate};
pub use distribuisci::scan;
pub use guasto::Guasto;
pub use lavora::{Lavora, work};

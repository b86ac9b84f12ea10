//! The house as a whole: its arrows, its doors, and the story over HTTP.
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot set up its world has failed"
)]

mod carichi;
mod carta;
mod cerca;
mod crolli;
mod decesso;
mod edizioni;
mod frecce;
mod guardia;
mod porte;
mod prova;
mod ripresa;
mod sbagli;
mod storia;
mod testi;

//! The claim on both engines: its whole life, every wrong order, twice and in parallel, and who may see it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot set up its world must fail loudly"
)]

mod azioni;
mod cifre;
mod clausole;
mod conferma;
mod decisione;
mod documenti;
mod invio;
mod pagine;
mod preparazione;
mod sedi;
mod storia;
mod testi;

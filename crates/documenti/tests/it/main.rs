//! What the crate promises: files that stay whole, and documents that anyone can read.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot set up its world has failed"
)]

mod contenuto;
mod deposito;
mod esempi;
mod mandato;
mod pdf;
mod ricevuta;
mod rows;

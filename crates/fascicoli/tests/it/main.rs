//! The case file on both engines: what opens, what is declared, what is attached, who looked.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot set up its world must fail loudly"
)]

mod anni;
mod dichiarazioni;
mod documenti;
mod pagine;
mod questionario;
mod set;
mod testi;
mod visite;

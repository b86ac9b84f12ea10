//! Advice on both engines: what is answered, what needs another mandate, what changes on the spot.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its world must fail loudly")]

mod anni;
mod diritti;
mod edizioni;
mod non_chiesti;
mod pagamenti;
mod pagine;
mod porta;
mod pubblica;
mod ricostituzione;
mod silenzio;
mod testi;

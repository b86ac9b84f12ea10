//! Advice on both engines: what is answered, what needs another mandate, what changes on the spot.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its world must fail loudly")]

mod cautela;
mod diritti;
mod pagine;
mod testi;

//! The bodies, their offices and the persons assisted, kept and found on both engines.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its world must fail loudly")]

mod enti;
mod persone;
mod world;

//! Editions on both engines: proposed, approved by two, refused, replaced, and who may do none of it.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its world must fail loudly")]

mod approvazioni;
mod azioni;
mod casa;
mod proposte;
mod succedute;
mod testi;

//! The gate, on both engines: who passes, who does not, and what stays in the register.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its world must fail loudly")]

mod actions;
mod migrations;
mod nobody;
mod people;
mod permits;
mod refusals;
mod scopes;
mod sessions;
mod texts;
mod titles;
mod visits;

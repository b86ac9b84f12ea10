//! The outbox and its runner: jobs enter with the act that causes them, and are done at least once.

mod claim;
pub(crate) mod job;
mod list;
mod runner;

pub use job::{Job, Model as JobRow};
pub use runner::{JobFailure, Runner};

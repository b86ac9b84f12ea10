//! The register's tables: leaves written with their acts, numbered into the tree, sealed, proved and verified.

pub(crate) mod albero;
pub mod foglie;
mod nodes;
mod prove;
mod sequence;
mod turni;
mod verify;

pub use prove::{Inclusion, Seal};
pub use sequence::Sequencing;
pub use verify::{Difference, Verified, VerifyError};

//! The verifiable register: leaves, Merkle proofs, signed checkpoints.
//!
//! Pure: it reads no clock, draws no chance and keeps nothing. `docs/registro.md` says how another program reproduces
//! the bytes of a leaf, the hashes of the tree and the signature of a checkpoint.

mod canonical;
mod codice;
mod hash;
mod leaf;

pub use codice::{Codice, CodiceError};
pub use hash::{Hash, HashError};
pub use leaf::{Actor, Entry, Kind, Leaf, LeafError, Resource};

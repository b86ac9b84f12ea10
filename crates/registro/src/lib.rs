//! The verifiable register: leaves, Merkle proofs, signed checkpoints.
//!
//! Pure: it reads no clock, draws no chance and keeps nothing. The crate's `README.md` says how another program
//! reproduces the bytes of a leaf, the hashes of the tree and the signature of a checkpoint.

mod canonical;
mod checkpoint;
mod codice;
mod hash;
mod key;
mod leaf;
mod proof;
mod tree;

pub use checkpoint::{Checkpoint, NoteError};
pub use codice::{Codice, CodiceError};
pub use hash::{Hash, HashError};
pub use key::{KeyError, PublicKey, SealKey};
pub use leaf::{Actor, Entry, Kind, Leaf, LeafError, Resource};
pub use proof::{Root, is_consistent, is_included};
pub use tree::{Frontier, Node, Plan};

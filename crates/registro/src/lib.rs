//! The verifiable register: leaves, Merkle proofs, signed checkpoints.

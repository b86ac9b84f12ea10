//! Checking proofs, knowing nothing but the hashes (RFC 9162, 2.1.3.2 and 2.1.4.2).

use crate::Hash;

/// A tree as a checkpoint names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Root {
    /// The number of leaves.
    pub size: u64,
    /// The hash of the root.
    pub hash: Hash,
}

/// Tells whether a proof shows that the leaf with this hash stands at this position of the tree.
#[must_use]
pub fn is_included(leaf: Hash, position: u64, proof: &[Hash], root: Root) -> bool {
    if position >= root.size {
        return false;
    }
    let mut path = Path { first: position, second: root.size - 1 };
    let mut hash = leaf;
    for &sibling in proof {
        if path.second == 0 {
            return false;
        }
        if path.joins_left() {
            hash = Hash::of_children(sibling, hash);
            path.skip_to_odd();
        } else {
            hash = Hash::of_children(hash, sibling);
        }
        path.climb();
    }
    path.second == 0 && hash == root.hash
}

/// Tells whether a proof shows that the newer tree begins with all the leaves of the older one, in the same order.
#[must_use]
pub fn is_consistent(older: Root, newer: Root, proof: &[Hash]) -> bool {
    if older.size == newer.size {
        return proof.is_empty() && older.hash == newer.hash;
    }
    if older.size == 0 {
        return proof.is_empty() && older.hash == Hash::of_nothing();
    }
    if older.size > newer.size {
        return false;
    }
    // A complete older tree is itself a node of the newer one, and is not repeated in the proof.
    let known = older.size.is_power_of_two().then_some(older.hash);
    let mut hashes = known.into_iter().chain(proof.iter().copied());
    let Some(start) = hashes.next() else { return false };

    let mut path = Path { first: older.size - 1, second: newer.size - 1 };
    while path.first & 1 == 1 {
        path.climb();
    }
    let (mut old_hash, mut new_hash) = (start, start);
    for sibling in hashes {
        if path.second == 0 {
            return false;
        }
        if path.joins_left() {
            old_hash = Hash::of_children(sibling, old_hash);
            new_hash = Hash::of_children(sibling, new_hash);
            path.skip_to_odd();
        } else {
            new_hash = Hash::of_children(new_hash, sibling);
        }
        path.climb();
    }
    path.second == 0 && old_hash == older.hash && new_hash == newer.hash
}

/// Where a walk to the root stands: the walker's node and the last node of the same level.
struct Path {
    first: u64,
    second: u64,
}

impl Path {
    const fn joins_left(&self) -> bool {
        self.first & 1 == 1 || self.first == self.second
    }

    const fn skip_to_odd(&mut self) {
        while self.first & 1 == 0 && self.first != 0 {
            self.climb();
        }
    }

    const fn climb(&mut self) {
        self.first >>= 1;
        self.second >>= 1;
    }
}

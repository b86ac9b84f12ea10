//! Roots and proofs, byte by byte, against an implementation by others.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use registro::Hash;
use sha2::Sha256;

use crate::tree::{Tree, numbered};

const SIZES: u64 = 130;

#[test]
fn every_root_is_the_peers() {
    for size in 0..SIZES {
        assert_eq!(
            &Tree::of(&numbered(size)).root().hash.as_bytes()[..],
            &peer(size).root().as_bytes()[..],
            "size {size}"
        );
    }
}

#[test]
fn every_inclusion_proof_is_the_peers() {
    for size in 1..SIZES {
        let (ours, theirs) = (Tree::of(&numbered(size)), peer(size));
        for leaf in 0..size {
            let proof = theirs.prove_inclusion(usize::try_from(leaf).unwrap());
            assert_eq!(bytes(&ours.inclusion(leaf)), proof.as_bytes(), "leaf {leaf} of {size}");
        }
    }
}

#[test]
fn every_consistency_proof_is_the_peers() {
    for size in 1..SIZES {
        let (ours, theirs) = (Tree::of(&numbered(size)), peer(size));
        for older in 1..=size {
            let proof = theirs.prove_consistency(usize::try_from(size - older).unwrap());
            assert_eq!(bytes(&ours.consistency(older)), proof.as_bytes(), "{older} to {size}");
        }
    }
}

fn peer(size: u64) -> MemoryBackedTree<Sha256, Vec<u8>> {
    let mut tree = MemoryBackedTree::new();
    for leaf in numbered(size) {
        tree.push(leaf);
    }
    tree
}

fn bytes(proof: &[Hash]) -> Vec<u8> {
    proof.iter().flat_map(|hash| *hash.as_bytes()).collect()
}

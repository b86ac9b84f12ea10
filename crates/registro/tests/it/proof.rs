//! What proofs prove, and what they refuse.

use proptest::prelude::*;
use registro::{Hash, Plan, Root, is_consistent, is_included};

use crate::tree::{Tree, numbered};

proptest! {
    #[test]
    fn each_leaf_proves_that_it_is_there(size in 1..600_u64, pick in any::<u64>()) {
        let leaves = numbered(size);
        let tree = Tree::of(&leaves);
        let position = pick % size;
        let leaf = Hash::of_leaf(&position.to_be_bytes());
        prop_assert!(is_included(leaf, position, &tree.inclusion(position), tree.root()));
    }

    #[test]
    fn no_other_leaf_place_or_root_passes(size in 2..300_u64, pick in any::<u64>(), other in any::<u64>()) {
        let tree = Tree::of(&numbered(size));
        let (position, elsewhere) = (pick % size, other % size);
        let (leaf, proof) = (Hash::of_leaf(&position.to_be_bytes()), tree.inclusion(position));
        prop_assert!(!is_included(Hash::of_leaf(b"forged"), position, &proof, tree.root()));
        if elsewhere != position {
            prop_assert!(!is_included(leaf, elsewhere, &proof, tree.root()));
        }
        let forged = Root { hash: Hash::of_leaf(b"forged"), ..tree.root() };
        prop_assert!(!is_included(leaf, position, &proof, forged));
        prop_assert!(!is_included(leaf, size, &proof, tree.root()));
    }

    #[test]
    fn a_proof_cut_or_lengthened_passes_no_more(size in 2..300_u64, pick in any::<u64>()) {
        let tree = Tree::of(&numbered(size));
        let position = pick % size;
        let leaf = Hash::of_leaf(&position.to_be_bytes());
        let mut proof = tree.inclusion(position);
        proof.push(Hash::of_nothing());
        prop_assert!(!is_included(leaf, position, &proof, tree.root()));
        proof.pop();
        proof.pop();
        prop_assert!(!is_included(leaf, position, &proof, tree.root()));
    }

    #[test]
    fn a_tree_that_only_grew_proves_it(size in 1..600_u64, pick in any::<u64>()) {
        let tree = Tree::of(&numbered(size));
        let older = pick % (size + 1);
        prop_assert!(is_consistent(tree.root_at(older), tree.root(), &tree.consistency(older)));
    }

    #[test]
    fn a_tree_that_lost_or_changed_a_leaf_cannot_prove_that_it_grew(size in 2..300_u64, pick in any::<u64>()) {
        let mut leaves = numbered(size);
        let older = 1 + pick % (size - 1);
        let before = Tree::of(&leaves).root_at(older);

        leaves[usize::try_from(pick % older).unwrap()] = b"changed".to_vec();
        let changed = Tree::of(&leaves);
        prop_assert!(!is_consistent(before, changed.root(), &changed.consistency(older)));

        let mut leaves = numbered(size);
        leaves.remove(usize::try_from(pick % older).unwrap());
        leaves.push(b"later".to_vec());
        let shorter = Tree::of(&leaves);
        prop_assert!(!is_consistent(before, shorter.root(), &shorter.consistency(older)));
    }
}

#[test]
fn a_shrunken_tree_is_not_consistent() {
    let tree = Tree::of(&numbered(9));
    assert!(!is_consistent(tree.root(), tree.root_at(8), &[]));
    assert_eq!(Plan::consistency(9, 8), None);
}

#[test]
fn an_empty_older_tree_must_have_the_empty_root() {
    let tree = Tree::of(&numbered(3));
    let forged = Root { size: 0, hash: Hash::of_leaf(b"forged") };
    assert!(!is_consistent(forged, tree.root(), &[]));
}

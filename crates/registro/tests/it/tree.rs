//! A tree kept as its complete subtrees, as the store keeps it, and the vectors of RFC 6962's reference implementation.

use std::collections::BTreeMap;

use registro::{Frontier, Hash, Node, Plan, Root};

/// The complete subtrees of a tree, in memory.
pub(crate) struct Tree {
    frontier: Frontier,
    nodes: BTreeMap<Node, Hash>,
}

impl Tree {
    pub(crate) fn of(leaves: &[Vec<u8>]) -> Self {
        let mut tree = Self { frontier: Frontier::empty(), nodes: BTreeMap::new() };
        for leaf in leaves {
            tree.nodes.extend(tree.frontier.push(Hash::of_leaf(leaf)));
        }
        tree
    }

    pub(crate) fn root(&self) -> Root {
        self.root_at(self.frontier.size())
    }

    pub(crate) fn root_at(&self, size: u64) -> Root {
        let hash = Plan::root(size).map_or_else(Hash::of_nothing, |plan| self.resolve(&plan)[0]);
        Root { size, hash }
    }

    pub(crate) fn inclusion(&self, leaf: u64) -> Vec<Hash> {
        self.resolve(&Plan::inclusion(leaf, self.frontier.size()).unwrap())
    }

    pub(crate) fn consistency(&self, older: u64) -> Vec<Hash> {
        self.resolve(&Plan::consistency(older, self.frontier.size()).unwrap())
    }

    fn resolve(&self, plan: &Plan) -> Vec<Hash> {
        plan.resolve(|node| self.nodes.get(&node).copied()).unwrap()
    }
}

pub(crate) fn numbered(count: u64) -> Vec<Vec<u8>> {
    (0..count).map(|number| number.to_be_bytes().to_vec()).collect()
}

/// The eight inputs of the reference implementation of Certificate Transparency, and the root after each.
const REFERENCE: [(&str, &str); 8] = [
    ("", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
    ("00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
    ("10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
    ("2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
    ("3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
    ("40414243", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
    ("5051525354555657", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
    ("606162636465666768696a6b6c6d6e6f", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
];

#[test]
fn the_roots_are_those_of_the_reference_implementation() {
    let mut leaves = Vec::new();
    for (input, root) in REFERENCE {
        leaves.push(hex::decode(input).unwrap());
        assert_eq!(Tree::of(&leaves).root().hash.to_string(), root);
    }
}

#[test]
fn the_tree_without_leaves_hashes_nothing() {
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(Frontier::empty().root().to_string(), empty);
}

#[test]
fn a_tree_taken_up_from_its_edge_grows_as_if_it_had_never_stopped() {
    let leaves = numbered(200);
    for size in 0..200 {
        let whole = Tree::of(&leaves[..size]);
        let peaks = Frontier::nodes(size as u64).iter().map(|node| whole.nodes[node]).collect();
        let mut resumed = Frontier::resume(size as u64, peaks).unwrap();
        resumed.push(Hash::of_leaf(&leaves[size]));
        assert_eq!(resumed.root(), Tree::of(&leaves[..=size]).root().hash);
    }
}

#[test]
fn a_tree_cannot_be_taken_up_from_too_few_subtrees() {
    assert_eq!(Frontier::resume(3, vec![Hash::of_nothing()]), None);
}

#[test]
fn a_missing_subtree_is_named() {
    let missing = Node { level: 1, index: 0 };
    assert_eq!(Plan::root(2).unwrap().resolve(|_| None), Err(missing));
}

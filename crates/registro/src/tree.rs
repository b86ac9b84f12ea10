//! The shape of the tree (RFC 6962, 2.1): which complete subtrees it keeps, and which of them a root or a proof needs.

use crate::Hash;

/// A complete subtree: the 2^`level` leaves that start at `index`·2^`level`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node {
    /// The height; a leaf has 0.
    pub level: u32,
    /// The place among the subtrees of the same height, from the left.
    pub index: u64,
}

/// The right edge of a growing tree: enough to add leaves and to give the root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

/// The hashes that a root or a proof is made of, each the root of a range of leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan(Vec<Range>);

/// The leaves from `start` to before `end`; never empty, and aligned as the tree splits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Range {
    start: u64,
    end: u64,
}

impl Frontier {
    /// Gives the edge of the tree without leaves.
    #[must_use]
    pub const fn empty() -> Self {
        Self { size: 0, peaks: Vec::new() }
    }

    /// Lists the subtrees on the edge of a tree of that size, from the left, so that they can be read from where they
    /// are kept.
    #[must_use]
    pub fn nodes(size: u64) -> Vec<Node> {
        Range { start: 0, end: size }.cover()
    }

    /// Takes up a tree of that size from the hashes of [`Frontier::nodes`]; gives nothing when their number is wrong.
    #[must_use]
    pub fn resume(size: u64, peaks: Vec<Hash>) -> Option<Self> {
        let expected = usize::try_from(size.count_ones()).ok()?;
        (peaks.len() == expected).then_some(Self { size, peaks })
    }

    /// Adds a leaf; gives the subtrees that it completes, the leaf itself first.
    pub fn push(&mut self, leaf: Hash) -> Vec<(Node, Hash)> {
        let mut completed = vec![(Node { level: 0, index: self.size }, leaf)];
        let mut hash = leaf;
        for level in 1..=self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                hash = Hash::of_children(left, hash);
                completed.push((Node { level, index: self.size >> level }, hash));
            }
        }
        self.peaks.push(hash);
        self.size += 1;
        completed
    }

    /// Gives the number of leaves.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Gives the root.
    #[must_use]
    pub fn root(&self) -> Hash {
        fold(&self.peaks).unwrap_or_else(Hash::of_nothing)
    }
}

impl Plan {
    /// Plans the root of a tree, as its only hash; gives nothing for the tree without leaves.
    #[must_use]
    pub fn root(size: u64) -> Option<Self> {
        (size > 0).then(|| Self(vec![Range { start: 0, end: size }]))
    }

    /// Plans the proof that a leaf is in a tree (RFC 6962, 2.1.1), from the leaf to the root.
    #[must_use]
    pub fn inclusion(leaf: u64, size: u64) -> Option<Self> {
        if leaf >= size {
            return None;
        }
        let mut here = Range { start: 0, end: size };
        let mut siblings = Vec::new();
        while here.len() > 1 {
            let (left, right) = here.split();
            let is_left = leaf < left.end;
            siblings.push(if is_left { right } else { left });
            here = if is_left { left } else { right };
        }
        siblings.reverse();
        Some(Self(siblings))
    }

    /// Plans the proof that a tree only grew (RFC 6962, 2.1.2), from the older edge to the root.
    #[must_use]
    pub fn consistency(older: u64, newer: u64) -> Option<Self> {
        if older > newer {
            return None;
        }
        let mut here = Range { start: 0, end: newer };
        let mut hashes = Vec::new();
        while older > 0 && older != here.end {
            let (left, right) = here.split();
            let is_left = older <= left.end;
            hashes.push(if is_left { right } else { left });
            here = if is_left { left } else { right };
        }
        // The verifier knows the older root, which is this last range when it starts at the first leaf.
        if older > 0 && here.start > 0 {
            hashes.push(here);
        }
        hashes.reverse();
        Some(Self(hashes))
    }

    /// Lists the subtrees to read.
    #[must_use]
    pub fn nodes(&self) -> Vec<Node> {
        self.0.iter().flat_map(|range| range.cover()).collect()
    }

    /// Makes the hashes from the subtrees; answers with the first one that is missing.
    pub fn resolve(&self, find: impl Fn(Node) -> Option<Hash>) -> Result<Vec<Hash>, Node> {
        let mut hashes = Vec::new();
        for range in &self.0 {
            let mut peaks = Vec::new();
            for node in range.cover() {
                peaks.push(find(node).ok_or(node)?);
            }
            hashes.extend(fold(&peaks));
        }
        Ok(hashes)
    }
}

impl Range {
    const fn len(self) -> u64 {
        self.end - self.start
    }

    /// Splits as RFC 6962, 2.1 does: the left part is the largest power of two smaller than the whole.
    const fn split(self) -> (Self, Self) {
        let middle = self.start + (1 << (self.len() - 1).ilog2());
        (Self { start: self.start, end: middle }, Self { start: middle, end: self.end })
    }

    /// Lists the largest complete subtrees that make the range, from the left.
    fn cover(self) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut start = self.start;
        while start < self.end {
            let level = (self.end - start).ilog2();
            nodes.push(Node { level, index: start >> level });
            start += 1 << level;
        }
        nodes
    }
}

/// Joins subtrees of falling size, from the right.
fn fold(peaks: &[Hash]) -> Option<Hash> {
    peaks.iter().rev().copied().reduce(|right, left| Hash::of_children(left, right))
}

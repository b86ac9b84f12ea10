//! Verifying: walks the whole register from its first leaf and says the first difference it meets.

use std::collections::BTreeMap;

use registro::{Checkpoint, Frontier, Hash, Leaf, PublicKey};
use sea_orm::{DatabaseTransaction, QueryOrder, QuerySelect, prelude::*, sea_query::Query};

use super::{
    albero::{self, column, natural, sigilli},
    foglie::{self, coda},
    nodes,
};
use crate::{Id, Store, StoreError};

/// What was walked when nothing differed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The leaves in the tree.
    pub leaves: u64,
    /// The seals over it.
    pub seals: u64,
    /// The leaves that wait for their number, and are not covered by a seal yet.
    pub waiting: u64,
}

/// The first difference between the register and what it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Difference {
    /// A position of the tree is empty.
    #[error("position {0} of the tree is missing")]
    Position(u64),
    /// The leaf at a position is missing, is no leaf, or is not the one that was hashed.
    #[error("the leaf at position {0} is missing or was changed")]
    Leaf(u64),
    /// The columns beside a leaf do not say what its text says.
    #[error("the columns of the leaf at position {0} do not say what its text says")]
    Columns(u64),
    /// A stored subtree is missing, or is not what the leaves below it give.
    #[error("the subtree at level {level}, index {index} is missing or was changed")]
    Node {
        /// The height.
        level: u32,
        /// The place from the left.
        index: u64,
    },
    /// A stored subtree or seal stands where the tree has none.
    #[error("there are subtrees or seals that the tree does not have")]
    Surplus,
    /// A seal does not match the tree, or was not signed with the register's key.
    #[error("the seal at size {0} does not match the tree or its signature")]
    Seal(u64),
    /// The last leaves of the tree are covered by no seal.
    #[error("the tree of size {0} is not sealed")]
    Unsealed(u64),
    /// A leaf is neither in the tree nor waiting.
    #[error("the leaf {0} is neither in the tree nor waiting for its number")]
    Lost(Id<Leaf>),
    /// A leaf waits for a number that it has already.
    #[error("the leaf {0} waits for a number that it has already")]
    Repeated(Id<Leaf>),
    /// The tree is not the one that a witness saw.
    #[error("the tree does not begin with the {0} leaves that were witnessed")]
    Witnessed(u64),
}

/// Why the register is not verified.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// It is not what it should be.
    #[error(transparent)]
    Difference(#[from] Difference),
    /// It cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<DbErr> for VerifyError {
    fn from(error: DbErr) -> Self {
        Self::Store(error.into())
    }
}

/// Leaves read at a time.
const PAGE: u64 = 1_000;

impl Store {
    /// Verifies every leaf, subtree and seal against the register's public key, and against a checkpoint kept by
    /// others if there is one: without it, a register cut back to an older seal cannot be told from that older one.
    pub async fn verify(
        &self,
        key: &PublicKey,
        witnessed: Option<&Checkpoint>,
    ) -> Result<Verified, VerifyError> {
        let reading = self.read().await?;
        let mut walk = Walk { frontier: Frontier::empty(), subtrees: 0, seals: 0, key, witnessed };
        walk.check_witness()?;
        while walk.check_page(&reading).await? {}
        walk.check_rest(&reading).await?;
        let waiting = check_queue(&reading).await?;
        Ok(Verified { leaves: walk.frontier.size(), seals: walk.seals, waiting })
    }
}

struct Walk<'k> {
    frontier: Frontier,
    subtrees: u64,
    seals: u64,
    key: &'k PublicKey,
    witnessed: Option<&'k Checkpoint>,
}

/// A page of the tree, with all that belongs to it.
struct Page {
    positions: Vec<(albero::Model, Option<foglie::Model>)>,
    subtrees: Vec<nodes::Model>,
    seals: Vec<sigilli::Model>,
}

impl Walk<'_> {
    /// Checks the next page; tells whether there was one.
    async fn check_page(&mut self, reading: &DatabaseTransaction) -> Result<bool, VerifyError> {
        let page = Page::read(reading, self.frontier.size()).await?;
        let (mut subtrees, mut seals) = (BTreeMap::new(), page.seals.iter().peekable());
        for row in &page.subtrees {
            subtrees.insert(nodes::node(row)?, row.hash.as_str());
        }
        for (row, leaf) in &page.positions {
            let hash = self.check_leaf(row, leaf.as_ref())?;
            for (node, hash) in self.frontier.push(hash).into_iter().skip(1) {
                if subtrees.get(&node) != Some(&hash.to_string().as_str()) {
                    return Err(Difference::Node { level: node.level, index: node.index }.into());
                }
                self.subtrees += 1;
            }
            self.check_witness()?;
            let size = column(self.frontier.size())?;
            if let Some(seal) = seals.next_if(|seal| seal.dimensione == size) {
                self.check_seal(seal)?;
            }
        }
        Ok(!page.positions.is_empty())
    }

    fn check_leaf(&self, row: &albero::Model, stored: Option<&foglie::Model>) -> Result<Hash, Difference> {
        let position = self.frontier.size();
        if u64::try_from(row.posizione) != Ok(position) {
            return Err(Difference::Position(position));
        }
        let stored = stored.ok_or(Difference::Leaf(position))?;
        let leaf = stored.leaf().map_err(|_| Difference::Leaf(position))?;
        let hash = Hash::of_leaf(stored.testo.as_bytes());
        if hash.to_string() != row.hash || leaf.id() != row.foglia.uuid() {
            return Err(Difference::Leaf(position));
        }
        let same_subject = leaf.entry().subject == stored.soggetto.map(Id::uuid);
        if leaf.instant() == stored.istante.as_micros() && same_subject {
            Ok(hash)
        } else {
            Err(Difference::Columns(position))
        }
    }

    fn check_seal(&mut self, seal: &sigilli::Model) -> Result<(), Difference> {
        let size = self.frontier.size();
        let wrong = Difference::Seal(size);
        let checkpoint = Checkpoint::open(&seal.nota, self.key).map_err(|_| wrong.clone())?;
        let root = self.frontier.root();
        let is_same = checkpoint.root.size == size
            && checkpoint.root.hash == root
            && seal.radice == root.to_string()
            && checkpoint.instant == seal.istante.as_micros();
        self.seals += 1;
        if is_same { Ok(()) } else { Err(wrong) }
    }

    fn check_witness(&self) -> Result<(), Difference> {
        match self.witnessed {
            Some(seen)
                if seen.root.size == self.frontier.size() && seen.root.hash != self.frontier.root() =>
            {
                Err(Difference::Witnessed(seen.root.size))
            }
            _ => Ok(()),
        }
    }

    /// Checks that nothing is left over, and that the last leaf is sealed.
    async fn check_rest(&self, reading: &DatabaseTransaction) -> Result<(), VerifyError> {
        let size = self.frontier.size();
        if let Some(seen) = self.witnessed.filter(|seen| seen.root.size > size) {
            return Err(Difference::Witnessed(seen.root.size).into());
        }
        let beyond = sigilli::Entity::find().filter(sigilli::Column::Dimensione.gt(column(size)?));
        if let Some(seal) = beyond.order_by_asc(sigilli::Column::Dimensione).one(reading).await? {
            return Err(Difference::Seal(natural(seal.dimensione)?).into());
        }
        let last = sigilli::Entity::find()
            .filter(sigilli::Column::Dimensione.eq(column(size)?))
            .one(reading)
            .await?;
        if size > 0 && last.is_none() {
            return Err(Difference::Unsealed(size).into());
        }
        let subtrees = nodes::Entity::find().count(reading).await?;
        let seals = sigilli::Entity::find().count(reading).await?;
        if subtrees == self.subtrees && seals == self.seals {
            Ok(())
        } else {
            Err(Difference::Surplus.into())
        }
    }
}

impl Page {
    async fn read(reading: &DatabaseTransaction, start: u64) -> Result<Self, StoreError> {
        let (from, to) = (column(start)?, column(start.saturating_add(PAGE))?);
        let positions = albero::Entity::find()
            .filter(albero::Column::Posizione.gte(from))
            .order_by_asc(albero::Column::Posizione)
            .limit(PAGE)
            .all(reading)
            .await?;
        let leaves = foglie::Entity::find()
            .filter(foglie::Column::Id.is_in(positions.iter().map(|row| row.foglia)))
            .all(reading)
            .await?;
        let seals = sigilli::Entity::find()
            .filter(sigilli::Column::Dimensione.gt(from))
            .filter(sigilli::Column::Dimensione.lte(to))
            .order_by_asc(sigilli::Column::Dimensione)
            .all(reading)
            .await?;
        let subtrees = nodes::completed(reading, from, to).await?;
        let mut leaves: BTreeMap<_, _> = leaves.into_iter().map(|leaf| (leaf.id, leaf)).collect();
        let positions = positions.into_iter().map(|row| {
            let leaf = leaves.remove(&row.foglia);
            (row, leaf)
        });
        Ok(Self { positions: positions.collect(), subtrees, seals })
    }
}

/// Checks that each leaf is either in the tree or waiting, and gives how many wait.
async fn check_queue(reading: &DatabaseTransaction) -> Result<u64, VerifyError> {
    let numbered = Query::select().column(albero::Column::Foglia).from(albero::Entity).to_owned();
    let waiting = Query::select().column(coda::Column::Id).from(coda::Entity).to_owned();
    let lost = foglie::Entity::find()
        .filter(foglie::Column::Id.not_in_subquery(numbered.clone()))
        .filter(foglie::Column::Id.not_in_subquery(waiting))
        .order_by_asc(foglie::Column::Id);
    if let Some(leaf) = lost.one(reading).await? {
        return Err(Difference::Lost(leaf.id).into());
    }
    let repeated = coda::Entity::find().filter(coda::Column::Id.in_subquery(numbered));
    if let Some(row) = repeated.order_by_asc(coda::Column::Id).one(reading).await? {
        return Err(Difference::Repeated(row.id).into());
    }
    Ok(coda::Entity::find().count(reading).await?)
}

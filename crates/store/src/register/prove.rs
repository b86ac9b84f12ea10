//! Proofs against the last seal: that a leaf is in the register, and that the register only grew.

use registro::{Hash, Leaf, Plan, Root};
use sea_orm::{ConnectionTrait, QueryOrder, prelude::*};

use super::{
    albero::{self, hash, natural, sigilli},
    nodes,
};
use crate::{Id, Store, StoreError};

/// A seal of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// The size and the root.
    pub root: Root,
    /// The signed note, to be given whole.
    pub note: String,
}

/// What shows that a leaf is in the register: [`registro::is_included`] checks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inclusion {
    /// The hash of the leaf.
    pub leaf: Hash,
    /// Its position.
    pub position: u64,
    /// The hashes from the leaf to the root.
    pub proof: Vec<Hash>,
    /// The seal it is proved against.
    pub seal: Seal,
}

impl Store {
    /// Finds the last seal; there is none before the first leaf is numbered.
    pub async fn find_last_seal(&self) -> Result<Option<Seal>, StoreError> {
        last_seal(&self.read().await?).await
    }

    /// Proves that a leaf is in the register; gives nothing while the leaf waits for its number (about a second).
    pub async fn prove_inclusion(&self, leaf: Id<Leaf>) -> Result<Option<Inclusion>, StoreError> {
        let reading = self.read().await?;
        let row = albero::Entity::find().filter(albero::Column::Foglia.eq(leaf)).one(&reading).await?;
        let (Some(row), Some(seal)) = (row, last_seal(&reading).await?) else { return Ok(None) };
        let position = natural(row.posizione)?;
        let Some(plan) = Plan::inclusion(position, seal.root.size) else { return Ok(None) };
        let proof = resolve(&reading, &plan).await?;
        Ok(Some(Inclusion { leaf: hash(&row.hash)?, position, proof, seal }))
    }

    /// Proves that the register of the last seal begins with the one that had `older` leaves; gives nothing when it
    /// never had so many. [`registro::is_consistent`] checks the proof.
    pub async fn prove_consistency(&self, older: u64) -> Result<Option<(Vec<Hash>, Seal)>, StoreError> {
        let reading = self.read().await?;
        let Some(seal) = last_seal(&reading).await? else { return Ok(None) };
        let Some(plan) = Plan::consistency(older, seal.root.size) else { return Ok(None) };
        Ok(Some((resolve(&reading, &plan).await?, seal)))
    }
}

async fn last_seal(database: &impl ConnectionTrait) -> Result<Option<Seal>, StoreError> {
    let last = sigilli::Entity::find().order_by_desc(sigilli::Column::Dimensione).one(database).await?;
    let Some(row) = last else { return Ok(None) };
    let root = Root { size: natural(row.dimensione)?, hash: hash(&row.radice)? };
    Ok(Some(Seal { root, note: row.nota }))
}

async fn resolve(database: &impl ConnectionTrait, plan: &Plan) -> Result<Vec<Hash>, StoreError> {
    let found = nodes::find(database, &plan.nodes()).await?;
    let missing = |_| StoreError::Register("subtrees are missing".to_owned());
    plan.resolve(|node| found.get(&node).copied()).map_err(missing)
}

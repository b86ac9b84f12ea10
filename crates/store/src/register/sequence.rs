//! Numbering: the leaves that wait become positions of the tree, in batches, each batch sealed with its signature.

use std::{collections::BTreeMap, future::Future, time::Duration};

use jiff::SignedDuration;
use registro::{Checkpoint, Frontier, Hash, Leaf, Root, SealKey};
use sea_orm::{Insert, IsolationLevel, QueryOrder, QuerySelect, Set, prelude::*};

use super::{
    albero::{self, column, natural, sigilli},
    foglie::{self, coda},
    nodes, turni,
};
use crate::{Id, Store, StoreError, Tx, Work};

/// What one call of [`Store::sequence`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sequencing {
    /// Another process has the turn.
    NotOurTurn,
    /// So many leaves were numbered and sealed; more wait when the batch was full.
    Numbered(u64),
}

/// Leaves in one transaction.
const BATCH: u64 = 1_000;
/// How long a process that fell silent keeps the others waiting.
const LEASE: SignedDuration = SignedDuration::from_secs(10);
/// How often the queue is looked at.
const PERIOD: Duration = Duration::from_secs(1);
const TURN: &str = "registro";

impl Store {
    /// Numbers a batch of the leaves that wait, and seals the tree with its signature.
    pub async fn sequence(&self, key: &SealKey) -> Result<Sequencing, StoreError> {
        let batch = Batch { key, holder: self.holder() };
        // The turn and the primary keys keep two sequencers apart. Under SERIALIZABLE every act would be an obstacle
        // to this reading of the whole queue, and this reading to every act.
        self.act_at(IsolationLevel::RepeatableRead, &batch).await
    }

    /// Numbers and seals each second, until `stop` is ready; a failure is logged and tried again.
    pub async fn sequence_until(&self, key: &SealKey, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        loop {
            let is_full = match self.sequence(key).await {
                Ok(outcome) => outcome == Sequencing::Numbered(BATCH),
                Err(error) => {
                    tracing::error!(%error, "the register was not sealed");
                    false
                }
            };
            let pause = if is_full { Duration::ZERO } else { PERIOD };
            tokio::select! {
                () = &mut stop => return,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Counts the leaves that are committed and not yet numbered.
    pub async fn pending_leaves(&self) -> Result<u64, StoreError> {
        let reading = self.read().await?;
        Ok(coda::Entity::find().count(&reading).await?)
    }
}

struct Batch<'k> {
    key: &'k SealKey,
    holder: &'k str,
}

impl Work for Batch<'_> {
    type Output = Sequencing;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Sequencing, StoreError> {
        if !turni::take(tx, TURN, self.holder, LEASE).await? {
            return Ok(Sequencing::NotOurTurn);
        }
        let waiting = coda::Entity::find().order_by_asc(coda::Column::Id).limit(BATCH);
        let waiting: Vec<_> =
            tx.watch(waiting.all(tx.database()).await)?.into_iter().map(|row| row.id).collect();
        if waiting.is_empty() {
            return Ok(Sequencing::Numbered(0));
        }
        let last = albero::Entity::find().order_by_desc(albero::Column::Posizione);
        let size = match tx.watch(last.one(tx.database()).await)? {
            Some(row) => natural(row.posizione)? + 1,
            None => 0,
        };
        let mut frontier = nodes::resume(tx.database(), size).await?;
        number(tx, &mut frontier, &waiting).await?;
        seal(tx, &frontier, self.key).await?;
        Ok(Sequencing::Numbered(frontier.size() - size))
    }
}

/// Writes the positions and the subtrees that they complete, and empties the queue of them.
async fn number(tx: &Tx, frontier: &mut Frontier, waiting: &[Id<Leaf>]) -> Result<(), StoreError> {
    let leaves = foglie::Entity::find().filter(foglie::Column::Id.is_in(waiting.iter().copied()));
    let leaves = tx.watch(leaves.all(tx.database()).await)?;
    let texts: BTreeMap<_, _> = leaves.iter().map(|leaf| (leaf.id, leaf.testo.as_bytes())).collect();

    let (mut positions, mut subtrees) = (Vec::new(), Vec::new());
    for id in waiting {
        let text =
            texts.get(id).ok_or_else(|| StoreError::Register("a queued leaf is missing".to_owned()))?;
        for (node, hash) in frontier.push(Hash::of_leaf(text)) {
            if node.level > 0 {
                subtrees.push(nodes::row(node, hash)?);
                continue;
            }
            positions.push(albero::ActiveModel {
                posizione: Set(column(node.index)?),
                foglia: Set(*id),
                hash: Set(hash.to_string()),
            });
        }
    }
    tx.watch(Insert::many(positions).exec_without_returning(tx.database()).await)?;
    if !subtrees.is_empty() {
        tx.watch(Insert::many(subtrees).exec_without_returning(tx.database()).await)?;
    }
    let numbered = coda::Entity::delete_many().filter(coda::Column::Id.is_in(waiting.iter().copied()));
    tx.watch(numbered.exec(tx.database()).await)?;
    Ok(())
}

async fn seal(tx: &Tx, frontier: &Frontier, key: &SealKey) -> Result<(), StoreError> {
    let root = Root { size: frontier.size(), hash: frontier.root() };
    let checkpoint = Checkpoint { root, instant: tx.now().as_micros() };
    let row = sigilli::ActiveModel {
        dimensione: Set(column(root.size)?),
        radice: Set(root.hash.to_string()),
        istante: Set(tx.now()),
        nota: Set(checkpoint.sign(key)),
    };
    tx.watch(Insert::one(row).exec_without_returning(tx.database()).await)?;
    Ok(())
}

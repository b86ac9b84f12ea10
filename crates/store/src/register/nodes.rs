//! Complete subtrees as rows; the leaves themselves are the subtrees of height 0, and are read from the tree.

use std::collections::BTreeMap;

use registro::{Frontier, Hash, Node};
use sea_orm::{
    ActiveModelBehavior, Condition, ConnectionTrait, DeriveEntityModel, DerivePrimaryKey, DeriveRelation,
    EnumIter, ExprTrait, Set, prelude::*,
};

use super::albero::{self, column, hash, natural};
use crate::StoreError;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registro_nodi")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub livello: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub indice: i64,
    pub hash: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub(crate) fn row(node: Node, hash: Hash) -> Result<ActiveModel, StoreError> {
    Ok(ActiveModel {
        livello: Set(i64::from(node.level)),
        indice: Set(column(node.index)?),
        hash: Set(hash.to_string()),
    })
}

/// Reads the subtrees that a root or a proof needs: at most about twice the height of the tree.
pub(crate) async fn find(
    database: &impl ConnectionTrait,
    wanted: &[Node],
) -> Result<BTreeMap<Node, Hash>, StoreError> {
    let (leaves, inner): (Vec<&Node>, Vec<&Node>) = wanted.iter().partition(|node| node.level == 0);
    let mut found = BTreeMap::new();
    if !leaves.is_empty() {
        let mut positions = Vec::new();
        for node in leaves {
            positions.push(column(node.index)?);
        }
        let rows =
            albero::Entity::find().filter(albero::Column::Posizione.is_in(positions)).all(database).await?;
        for row in rows {
            found.insert(Node { level: 0, index: natural(row.posizione)? }, hash(&row.hash)?);
        }
    }
    if !inner.is_empty() {
        let mut any = Condition::any();
        for node in inner {
            any = any
                .add(Column::Livello.eq(i64::from(node.level)).and(Column::Indice.eq(column(node.index)?)));
        }
        for row in Entity::find().filter(any).all(database).await? {
            found.insert(node(&row)?, hash(&row.hash)?);
        }
    }
    Ok(found)
}

/// Takes up the tree where the last batch left it.
pub(crate) async fn resume(database: &impl ConnectionTrait, size: u64) -> Result<Frontier, StoreError> {
    let wanted = Frontier::nodes(size);
    let found = find(database, &wanted).await?;
    let peaks = wanted.iter().filter_map(|node| found.get(node).copied()).collect();
    Frontier::resume(size, peaks).ok_or_else(|| StoreError::Register("subtrees are missing".to_owned()))
}

pub(crate) fn node(row: &Model) -> Result<Node, StoreError> {
    let level = u32::try_from(row.livello).map_err(|_| StoreError::Decode)?;
    Ok(Node { level, index: natural(row.indice)? })
}

/// Reads the subtrees that the leaves from `start` to before `end` complete.
pub(crate) async fn completed(
    database: &impl ConnectionTrait,
    start: i64,
    end: i64,
) -> Result<Vec<Model>, StoreError> {
    let mut any = Condition::any();
    for level in 1..i64::BITS {
        let (from, to) = (start >> level, end >> level);
        if from < to {
            let level = Column::Livello.eq(i64::from(level));
            any = any.add(level.and(Column::Indice.gte(from)).and(Column::Indice.lt(to)));
        }
    }
    if any.is_empty() { Ok(Vec::new()) } else { Ok(Entity::find().filter(any).all(database).await?) }
}

//! The table `documenti`: which files a person's case has.

use store::{Id, Instant, Migration, Persons, Soggetto, Table, orm::*};

use crate::{Contenuto, Formato, Impronta, NomeFile};

/// The tables of this crate.
pub const MIGRATIONS: &[Migration] =
    &[Migration::new("20261125075000_documenti", include_str!("../migrations/20261125075000_documenti.sql"))];

/// Marks the ids of the patronato's cases, which a later chapter keeps: cast yours with [`Id::cast`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pratica {}

/// A file of a case.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "documenti")]
pub struct Model {
    /// The id, which sorts by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<Model>,
    /// The hash under which the bytes are kept.
    pub impronta: Impronta,
    /// The format that the bytes show.
    pub formato: Formato,
    /// How many bytes there are.
    pub dimensione: i64,
    /// The name it came with.
    pub nome: NomeFile,
    /// The person it is about.
    pub soggetto: Id<Soggetto>,
    /// The case it belongs to.
    pub pratica: Id<Pratica>,
    /// When it was attached.
    pub creato: Instant,
}

/// What is said about a file when it is attached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Riferimento {
    /// The name it came with.
    pub nome: NomeFile,
    /// The person it is about.
    pub soggetto: Id<Soggetto>,
    /// The case it belongs to.
    pub pratica: Id<Pratica>,
}

impl Model {
    /// Describes a file that [`crate::Deposito::keep`] already keeps.
    #[must_use]
    pub fn new(id: Id<Self>, contenuto: &Contenuto, riferimento: Riferimento, creato: Instant) -> Self {
        let Riferimento { nome, soggetto, pratica } = riferimento;
        Self {
            id,
            impronta: contenuto.impronta(),
            formato: contenuto.formato(),
            dimensione: i64::try_from(contenuto.size()).unwrap_or(i64::MAX),
            nome,
            soggetto,
            pratica,
            creato,
        }
    }
}

/// No relation: the cases are in a later chapter.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Table<Persons> for Entity {}

//! Loading the demonstration world into a store, once: in bounded transactions, and from where it was left.

use accessi::CodiceFiscaleError;
use protocolli::SeedError;
use store::orm::*;
use store::{Store, StoreError, Tx, Work};

use crate::contenuto::{Voce, contenuto};
use crate::ids::Ids;
use crate::mondo::Mondo;
use crate::nuovi::Nuovi;
use crate::rows::mondi;
use crate::scrivi::write;

/// Which world: how many people, from which seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ricetta {
    /// How many drawn people, at least.
    pub persone: u32,
    /// The seed.
    pub seme: u64,
}

/// The world that a database holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MondoCaricato {
    /// Which one.
    pub ricetta: Ricetta,
    /// Whether it is all there; if not, [`load`] goes on from where it was left.
    pub completo: bool,
}

/// How far a load has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Avanzamento {
    /// Things written.
    pub scritte: usize,
    /// Things to write.
    pub totale: usize,
}

/// What a load found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caricamento {
    /// An empty database: the world was written.
    Nuovo,
    /// A load left half-way: the rest was written.
    Ripreso,
    /// The same world, as an older program made it: who has come since was written.
    Aggiornato,
    /// The same world, complete: nothing was written.
    GiaPresente,
}

/// Why a world was not loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// One database, one world.
    #[error(
        "this database holds another demonstration world ({} people, seed {}): use another database",
        .0.persone,
        .0.seme
    )]
    OtherWorld(Ricetta),
    /// Invented people never come among real ones.
    #[error("this database is in use and holds no demonstration world: use another database")]
    InUse,
    /// A generated codice fiscale is wrong.
    #[error(transparent)]
    CodiceFiscale(#[from] CodiceFiscaleError),
    /// The protocol was not seeded.
    #[error(transparent)]
    Seed(#[from] SeedError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How many things go into one transaction: a moment's work, so that no other writer waits for long.
const BATCH: usize = 200;
/// The only row of the table.
const UNICO: i64 = 1;

/// Loads a world, or what is missing of it, and tells `progress` after each transaction.
///
/// Each transaction reads how far the world has been written, moves the mark and writes the things between. So whoever
/// is killed leaves a mark that is true, and two loads at once write everything once.
pub async fn load(
    store: &Store,
    ricetta: Ricetta,
    mut progress: impl FnMut(Avanzamento) + Send,
) -> Result<Caricamento, LoadError> {
    let found = find_mondo(store).await?;
    if let Some(found) = found {
        found.require(ricetta)?;
        if found.completo {
            let is_older = store.act(&Nuovi { seme: ricetta.seme }).await?;
            return Ok(if is_older { Caricamento::Aggiornato } else { Caricamento::GiaPresente });
        }
    }
    let mondo = Mondo::generate(ricetta.persone, ricetta.seme);
    let voci = contenuto(&mondo);
    let step = Step { ricetta, voci: &voci };
    let mut last = 0;
    loop {
        let scritte = match store.act(&step).await {
            Ok(scritte) => scritte,
            // Another load of the same world always came first: as long as it gets on, its work is this one's.
            Err(error @ LoadError::Store(StoreError::Contended)) => {
                let mark = store.act(&Mark).await?;
                if mark == last {
                    return Err(error);
                }
                mark
            }
            Err(error) => return Err(error),
        };
        last = scritte;
        progress(Avanzamento { scritte, totale: voci.len() });
        if scritte >= voci.len() {
            return Ok(if found.is_some() { Caricamento::Ripreso } else { Caricamento::Nuovo });
        }
    }
}

/// Finds the world that a database holds.
pub async fn find_mondo(store: &Store) -> Result<Option<MondoCaricato>, StoreError> {
    store.act(&Find).await
}

impl MondoCaricato {
    fn require(self, ricetta: Ricetta) -> Result<(), LoadError> {
        if self.ricetta == ricetta { Ok(()) } else { Err(LoadError::OtherWorld(self.ricetta)) }
    }
}

impl TryFrom<&mondi::Model> for MondoCaricato {
    type Error = StoreError;

    fn try_from(row: &mondi::Model) -> Result<Self, StoreError> {
        let persone = u32::try_from(row.persone).map_err(|_| StoreError::Decode)?;
        let seme = row.seme.parse().map_err(|_| StoreError::Decode)?;
        Ok(Self { ricetta: Ricetta { persone, seme }, completo: row.completo })
    }
}

struct Find;

impl Work for Find {
    type Output = Option<MondoCaricato>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Option<MondoCaricato>, StoreError> {
        let row = tx.open().one(mondi::Entity::find_by_id(UNICO)).await?;
        row.as_ref().map(MondoCaricato::try_from).transpose()
    }
}

/// Reads how many things another load has written.
struct Mark;

impl Work for Mark {
    type Output = usize;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<usize, StoreError> {
        let row = tx.open().one(mondi::Entity::find_by_id(UNICO)).await?;
        row.map_or(Ok(0), |row| usize::try_from(row.scritte).map_err(|_| StoreError::Decode))
    }
}

/// Writes the next things, and gives how many are written in all.
struct Step<'m> {
    ricetta: Ricetta,
    voci: &'m [Voce<'m>],
}

impl Work for Step<'_> {
    type Output = usize;
    type Error = LoadError;

    async fn run(&self, tx: &Tx) -> Result<usize, LoadError> {
        let before = self.read_mark(tx).await?;
        let after = self.voci.len().min(before.saturating_add(BATCH));
        // The mark moves first: another load waits there, and then reads again where to begin.
        self.move_mark(tx, after).await?;
        let ids = Ids::new(self.ricetta.seme);
        for voce in self.voci.iter().skip(before).take(BATCH) {
            write(tx, ids, *voce).await?;
        }
        Ok(after)
    }
}

impl Step<'_> {
    /// Reads how far the world has been written, and begins it in an empty database.
    async fn read_mark(&self, tx: &Tx) -> Result<usize, LoadError> {
        if let Some(row) = tx.open().one(mondi::Entity::find_by_id(UNICO)).await? {
            MondoCaricato::try_from(&row)?.require(self.ricetta)?;
            return Ok(usize::try_from(row.scritte).map_err(|_| StoreError::Decode)?);
        }
        // A house that is used has its INPS offices.
        if !anagrafe::ListProvince.run(tx).await?.is_empty() {
            return Err(LoadError::InUse);
        }
        let row = mondi::ActiveModel {
            id: Set(UNICO),
            persone: Set(i64::from(self.ricetta.persone)),
            seme: Set(self.ricetta.seme.to_string()),
            scritte: Set(0),
            completo: Set(false),
            iniziato: Set(tx.now()),
        };
        tx.open().insert(row).await?;
        Ok(0)
    }

    async fn move_mark(&self, tx: &Tx, written: usize) -> Result<(), StoreError> {
        let mark = mondi::ActiveModel {
            id: Unchanged(UNICO),
            scritte: Set(i64::try_from(written).unwrap_or(i64::MAX)),
            completo: Set(written == self.voci.len()),
            ..Default::default()
        };
        tx.open().update(mark).await
    }
}

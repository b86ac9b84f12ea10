//! Looking at editions: all of them, or one with what changed, the simulation and the approvals.

use accessi::{AccessError, Act, Desk, Motivo};
use catalogo::{Cartella, Diagnosi, Mutamenti, Simulazione, compare};
use store::orm::*;
use store::{Connection, Open, StoreError};

use crate::azioni::Legge;
use crate::edizione::{Approvazione, Edizione, EdizioneId};
use crate::in_force::read_folder;
use crate::rows::{approvazioni, edizioni};

/// How many editions a list shows, the newest.
const MOST: u64 = 100;

/// Lists the editions, newest first.
#[derive(Debug, Clone, Copy)]
pub struct List;

/// The editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elenco {
    /// Each with its approvals.
    pub righe: Vec<(Edizione, Vec<Approvazione>)>,
}

impl Act for List {
    type Output = Elenco;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Elenco, AccessError> {
        desk.allow::<Legge>(None, Motivo::CuraSchede).await?;
        let open = desk.open();
        let select = edizioni::Entity::find().order_by_desc(edizioni::Column::Id);
        let mut righe = Vec::new();
        for row in open.list(select, MOST).await? {
            righe.push((row.edizione()?, approvals(desk, &open, row.id).await?));
        }
        Ok(Elenco { righe })
    }
}

/// Reads one edition.
#[derive(Debug, Clone, Copy)]
pub struct Read {
    /// Which.
    pub edizione: EdizioneId,
}

/// An edition, with all that whoever approves it must see.
#[derive(Debug, Clone)]
pub struct Veduta {
    /// The edition.
    pub edizione: Edizione,
    /// Its cards.
    pub cartella: Cartella,
    /// The cards that it was compared with.
    pub prima: Option<Cartella>,
    /// Who gains and who loses; none for the first edition.
    pub simulazione: Option<Simulazione>,
    /// The approvals given.
    pub approvazioni: Vec<Approvazione>,
}

impl Veduta {
    /// Compares its cards with those before it; the first edition comes after nothing.
    pub(crate) fn confronto(&self) -> Result<Mutamenti, Vec<Diagnosi>> {
        let nothing = Cartella::new([]);
        compare(self.prima.as_ref().unwrap_or(&nothing), &self.cartella)
    }
}

impl Act for Read {
    type Output = Veduta;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Veduta, AccessError> {
        desk.allow::<Legge>(Some(self.edizione), Motivo::CuraSchede).await?;
        let open = desk.open();
        let row = open.one(edizioni::Entity::find_by_id(self.edizione)).await?;
        let row = row.ok_or(AccessError::NotFound)?;
        let prima = match row.prima {
            Some(prima) => Some(read_folder(&open, prima).await?),
            None => None,
        };
        let read = |text: &String| Simulazione::parse(text).map_err(|_| StoreError::Decode);
        Ok(Veduta {
            edizione: row.edizione()?,
            cartella: read_folder(&open, row.id).await?,
            prima,
            simulazione: row.simulazione.as_ref().map(read).transpose()?,
            approvazioni: approvals(desk, &open, row.id).await?,
        })
    }
}

async fn approvals(
    desk: &Desk<'_>,
    open: &Connection<'_, Open>,
    edizione: EdizioneId,
) -> Result<Vec<Approvazione>, StoreError> {
    let select = approvazioni::Entity::find()
        .filter(approvazioni::Column::Edizione.eq(edizione))
        .order_by_asc(approvazioni::Column::Posto);
    let rows = open.list(select, 2).await?;
    let me = desk.actor().soggetto();
    Ok(rows.iter().map(|row| Approvazione { istante: row.istante, mia: row.soggetto == me }).collect())
}

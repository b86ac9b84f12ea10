//! Which edition was in force on two days, and what differs between their cards: what was approved is for anybody to read.

use catalogo::{Mutamenti, compare};
use store::orm::*;
use store::{Connection, Giorno, Instant, Open, StoreError, Tx, Work};

use crate::edizione::EdizioneId;
use crate::in_force::read_folder;
use crate::rows::edizioni;

/// Asks which edition was in force at the end of two days.
#[derive(Debug, Clone, Copy)]
pub struct TraDueGiorni {
    /// The first day.
    pub dal: Giorno,
    /// The second.
    pub al: Giorno,
}

/// An edition that was in force, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vigenza {
    /// Which.
    pub id: EdizioneId,
    /// Since when.
    pub dal: Instant,
}

/// The editions of two days.
#[derive(Debug, Clone)]
pub struct Succedute {
    /// That of the first day; none where nobody had approved one.
    pub prima: Option<Vigenza>,
    /// That of the second.
    pub dopo: Option<Vigenza>,
    /// What differs between their cards; none where it is one edition, or one of them is not there.
    pub mutamenti: Option<Mutamenti>,
}

impl Work for TraDueGiorni {
    type Output = Succedute;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Succedute, StoreError> {
        let open = tx.open();
        let (prima, dopo) = (on(&open, self.dal).await?, on(&open, self.al).await?);
        let mutamenti = match (prima, dopo) {
            (Some(prima), Some(dopo)) if prima.id != dopo.id => {
                let (old, new) = (read_folder(&open, prima.id).await?, read_folder(&open, dopo.id).await?);
                // They were loaded when they were proposed: that they no longer are YAML is an error of the data.
                Some(compare(&old, &new).map_err(|_| StoreError::Decode)?)
            }
            _ => None,
        };
        Ok(Succedute { prima, dopo, mutamenti })
    }
}

/// The last that came into force by the end of a day: each takes the place of the one before.
async fn on(open: &Connection<'_, Open>, giorno: Giorno) -> Result<Option<Vigenza>, StoreError> {
    let Some(end) = Instant::end_of(giorno) else { return Ok(None) };
    let select = edizioni::Entity::find()
        .filter(edizioni::Column::Dal.lt(end))
        .order_by_desc(edizioni::Column::Dal)
        .order_by_desc(edizioni::Column::Id);
    let rows = open.list(select, 1).await?;
    Ok(rows.first().and_then(|row| Some(Vigenza { id: row.id, dal: row.dal? })))
}

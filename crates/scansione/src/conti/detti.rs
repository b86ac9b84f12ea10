//! Which counts are said: none from which the few of a group could be recognised.

use std::collections::BTreeMap;
use std::mem::discriminant;

use regole::Esito;

use super::{Chi, Conti, Conto};
use crate::pochi::{Detti, decide};

/// A count as it is said.
#[derive(Debug)]
pub(crate) struct Detto<'c> {
    /// The place of the card.
    pub(crate) scheda: usize,
    pub(crate) chi: &'c Chi,
    pub(crate) esito: Esito,
    /// None where it is not said: there is somebody.
    pub(crate) conto: Option<Conto>,
}

impl Conti {
    /// What is said of what was counted: card, who, outcome, in that order.
    pub(crate) fn said(&self) -> Vec<Detto<'_>> {
        let mut rows: Vec<Option<Detto<'_>>> = Vec::new();
        for (scheda, chi, esito, conto) in self.rows() {
            rows.push(Some(Detto { scheda, chi, esito, conto: Some(conto) }));
        }
        for places in together(&rows) {
            hide(&mut rows, &places);
        }
        rows.into_iter().flatten().collect()
    }
}

/// The places of counts that add up to the same total, with how many people each has.
type Insieme = Vec<(usize, u64)>;

fn together(rows: &[Option<Detto<'_>>]) -> Vec<Insieme> {
    let mut found: BTreeMap<(usize, &str, &str), Insieme> = BTreeMap::new();
    for (place, detto) in rows.iter().enumerate() {
        let Some(Detto { scheda, chi, esito, conto: Some(conto) }) = detto else { continue };
        let (kind, _) = chi.words();
        found.entry((*scheda, kind, esito.as_str())).or_default().push((place, conto.persone));
    }
    found.into_values().collect()
}

fn hide(rows: &mut [Option<Detto<'_>>], places: &[(usize, u64)]) {
    let counts: Vec<u64> = places.iter().map(|(_, people)| *people).collect();
    let decided = decide(&counts);
    for (order, (place, _)) in places.iter().enumerate() {
        let Some(row) = rows.get_mut(*place) else { continue };
        let is_total = row.as_ref().is_some_and(|detto| discriminant(detto.chi) == discriminant(&Chi::Tutti));
        let is_hidden = match &decided {
            Detti::Conti { taciuti } => taciuti.get(order).copied().unwrap_or(true),
            Detti::Niente | Detti::Totale if is_total => true,
            // Of how the total is made up nothing is said, not even of whom.
            Detti::Niente | Detti::Totale => {
                *row = None;
                continue;
            }
        };
        if let Some(detto) = row.as_mut().filter(|_| is_hidden) {
            detto.conto = None;
        }
    }
}

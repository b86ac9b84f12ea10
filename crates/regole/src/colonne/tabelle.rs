//! Tables over a batch: cells as bits and whole bounds, and the row that each person's keys match.

use super::stato::{NOTO, errore};
use super::vettore::{Dati, Forma, Vettore, at};
use crate::attesa::ErroreRiga;
use crate::numero::Numero;
use crate::stima::Stima;
use crate::tabella::{Cella, Fascia, Riga, Tabella};

/// A cell, over the denominator of its key.
enum Casella {
    Qualsiasi,
    SiNo(u8),
    Codici(u64),
    Fasce(Vec<(i64, i64)>),
}

/// The results of the rows that known keys match; none where the keys have no loop.
pub(super) fn rows_of(tabella: &Tabella, forma: Forma, keys: &[&Vettore]) -> Option<Vettore> {
    let righe = keys.iter().map(|key| key.righe).max()?;
    if keys.iter().all(|key| key.is_constant()) {
        return None;
    }
    let rows: Vec<Vec<Casella>> = tabella.righe.iter().map(|row| cells(row, keys)).collect::<Option<_>>()?;
    let stime = tabella.righe.iter().map(|row| Stima::of_value(&row.valore, &tabella.risultato));
    let outside = Stima::error(ErroreRiga::FuoriTabella);
    let results = Vettore::collect(rows.len() + 1, forma, stime.chain([outside]));
    let places: Vec<u32> = (0..righe)
        .map(|row| {
            let matches =
                |cells: &Vec<Casella>| cells.iter().zip(keys).all(|(cell, key)| cell.accepts(key, row));
            let place = rows.iter().position(matches).unwrap_or(rows.len());
            u32::try_from(place).unwrap_or(u32::MAX)
        })
        .collect();
    let mut found = results.gather(&places);
    // Upper bounds were written because of the row that nothing matches.
    if found.stati.iter().all(|state| *state == NOTO) {
        found = found.settle_known();
    }
    debug_assert!(
        found.stati.iter().all(|state| *state == NOTO || *state == errore(ErroreRiga::FuoriTabella))
    );
    Some(found)
}

fn cells(row: &Riga, keys: &[&Vettore]) -> Option<Vec<Casella>> {
    row.celle
        .iter()
        .zip(keys)
        .map(|(cell, key)| match (cell, &key.dati) {
            (Cella::Qualsiasi, _) => Some(Casella::Qualsiasi),
            (Cella::SiNo(yes), Dati::SiNo(_)) => Some(Casella::SiNo(u8::from(*yes))),
            (Cella::Codici(mask), Dati::Codici(_)) => Some(Casella::Codici(*mask)),
            (Cella::Fasce(ranges), Dati::Numeri { den, .. }) => {
                ranges.iter().map(|range| whole_range(range, *den)).collect::<Option<_>>().map(Casella::Fasce)
            }
            _ => None,
        })
        .collect()
}

/// The least and the greatest whole number over a denominator that a range holds.
fn whole_range(range: &Fascia, den: i64) -> Option<(i64, i64)> {
    let scaled = |end: Numero| end.checked_mul(Numero::from(den));
    let whole = |end: Numero| scaled(end).map(|end| (end.floor().to_i64(), end.to_i64().is_some()));
    let least = match range.da {
        None => i64::MIN,
        Some((end, closed)) => {
            let (below, is_whole) = whole(end)?;
            if is_whole && closed { below? } else { below?.checked_add(1)? }
        }
    };
    let most = match range.a {
        None => i64::MAX,
        Some((end, closed)) => {
            let (below, is_whole) = whole(end)?;
            if is_whole && !closed { below?.checked_sub(1)? } else { below? }
        }
    };
    Some((least, most))
}

impl Casella {
    fn accepts(&self, key: &Vettore, row: usize) -> bool {
        match (self, &key.dati) {
            (Self::Qualsiasi, _) => true,
            (Self::SiNo(wanted), Dati::SiNo(values)) => at(values, row) == *wanted,
            (Self::Codici(wanted), Dati::Codici(values)) => wanted & at(values, row) != 0,
            (Self::Fasce(ranges), Dati::Numeri { lo, .. }) => {
                let number = at(lo, row);
                ranges.iter().any(|(least, most)| (*least..=*most).contains(&number))
            }
            _ => false,
        }
    }
}

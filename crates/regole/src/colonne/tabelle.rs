//! Tables over a batch: each row of the table is held against all the keys at once, end by end.

use super::giri;
use super::stato::{NOTO, RIFIUTATO, errore, settled};
use super::vettore::{Dati, Forma, INCERTO, Vettore, at, upper};
use crate::attesa::ErroreRiga;
use crate::numero::Numero;
use crate::stima::Stima;
use crate::tabella::{Cella, Fascia, Riga, Tabella};

/// How a key stands to a cell: it does not match, it may, it does.
const NO: u8 = 0;
const FORSE: u8 = 1;
const SI: u8 = 2;

/// The results of the rows that the keys match, or may; none where keys or results have no whole bounds.
pub(super) fn rows_of(tabella: &Tabella, forma: Forma, keys: &[&Vettore]) -> Option<Vettore> {
    let righe = keys.iter().map(|key| key.righe).max()?;
    if keys.iter().all(|key| key.is_constant()) {
        return None;
    }
    let outside = Stima::error(ErroreRiga::FuoriTabella);
    let stime = tabella.righe.iter().map(|row| Stima::of_value(&row.valore, &tabella.risultato));
    let results = Vettore::collect(tabella.righe.len() + 1, forma, stime.chain([outside]));
    let rows = tabella.righe.iter().map(|row| cells(row, keys)).collect::<Option<Vec<_>>>()?;
    let mut found = results.gather(&places(&rows, keys, righe)?);
    for (row, waits) in waits(righe, keys).iter().enumerate().filter(|(_, waits)| **waits != NOTO) {
        let (state, ends) = match *waits {
            waits if waits >= RIFIUTATO => (waits, (0, 0)),
            waits => hull_of(&rows, keys, row, &results, waits)?,
        };
        found.write_ends(row, state, ends);
    }
    Some(found.settle_known())
}

/// A cell, over the denominator of its key.
#[derive(PartialEq)]
enum Casella {
    Qualsiasi,
    SiNo(u8),
    Codici(u64),
    Fasce(Vec<(i64, i64)>),
}

/// The row of the table that the keys match, as if all were known; after the last, where none does.
fn places(rows: &[Vec<Casella>], keys: &[&Vettore], righe: usize) -> Option<Vec<u32>> {
    let nowhere = u32::try_from(rows.len()).ok()?;
    let mut places = vec![nowhere; righe];
    // Cells are often the same in several rows.
    let mut seen: Vec<(usize, &Casella, Vec<u8>)> = Vec::new();
    for (place, row) in (0..nowhere).zip(rows).rev() {
        let mut matches = vec![1; righe];
        for (at_key, (cell, key)) in row.iter().zip(keys).enumerate() {
            let known = seen.iter().position(|(at, other, _)| *at == at_key && *other == cell);
            if known.is_none() {
                seen.push((at_key, cell, cell.matches(key)?));
            }
            let (_, _, one) = known.map_or(seen.last(), |known| seen.get(known))?;
            matches = giri::zip(&matches, one, |all, one| all & one);
        }
        for (found, matches) in places.iter_mut().zip(&matches) {
            *found = if *matches == 0 { *found } else { place };
        }
    }
    Some(places)
}

/// What one person's keys give: the row that surely matches, or the hull of those that may.
fn hull_of(
    rows: &[Vec<Casella>],
    keys: &[&Vettore],
    person: usize,
    results: &Vettore,
    waits: u8,
) -> Option<(u8, (i64, i64))> {
    let mut hull: Option<(i64, i64)> = None;
    for (place, row) in rows.iter().enumerate() {
        let accord = row.iter().zip(keys).map(|(cell, key)| cell.accord(key, person)).min().unwrap_or(SI);
        if accord == NO {
            continue;
        }
        let (least, most) = results.ends(place)?;
        if accord == SI {
            return Some((settled(waits, true), (least, most)));
        }
        hull = Some(hull.map_or((least, most), |(lo, hi)| (lo.min(least), hi.max(most))));
    }
    let outside = (errore(ErroreRiga::FuoriTabella), (0, 0));
    Some(hull.map_or(outside, |(lo, hi)| (settled(waits, lo == hi), (lo, hi))))
}

/// What the keys of each row wait for together, or why one has no value; none when all are known.
fn waits(righe: usize, keys: &[&Vettore]) -> Vec<u8> {
    keys.iter().fold(Vec::new(), |all, key| giri::strict(righe, &all, &key.stati))
}

/// The cells of a row of the table; none where one cannot be held against its key.
fn cells(row: &Riga, keys: &[&Vettore]) -> Option<Vec<Casella>> {
    let one = |(cell, key): (&Cella, &&Vettore)| match (cell, &key.dati) {
        (Cella::Qualsiasi, _) => Some(Casella::Qualsiasi),
        (Cella::SiNo(yes), Dati::SiNo(_)) => Some(Casella::SiNo(u8::from(*yes))),
        (Cella::Codici(mask), Dati::Codici(_)) => Some(Casella::Codici(*mask)),
        (Cella::Fasce(ranges), Dati::Numeri { den, .. }) => {
            ranges.iter().map(|range| whole_range(range, *den)).collect::<Option<_>>().map(Casella::Fasce)
        }
        _ => None,
    };
    row.celle.iter().zip(keys).map(one).collect()
}

impl Casella {
    /// Whether it accepts each key, as if all were known.
    fn matches(&self, key: &Vettore) -> Option<Vec<u8>> {
        match (self, &key.dati) {
            (Self::Qualsiasi, _) => Some(vec![1]),
            (Self::SiNo(wanted), Dati::SiNo(answers)) => {
                Some(giri::map(answers, |answer| u8::from(answer == *wanted)))
            }
            (Self::Codici(wanted), Dati::Codici(masks)) => {
                Some(giri::map(masks, |mask| u8::from(mask & wanted != 0)))
            }
            (Self::Fasce(ranges), Dati::Numeri { lo, .. }) => {
                let holds = |(least, most): (i64, i64)| {
                    giri::map(lo, move |number| u8::from(least <= number) & u8::from(number <= most))
                };
                let any =
                    |mine: Vec<u8>, theirs: Vec<u8>| giri::zip(&mine, &theirs, |mine, theirs| mine | theirs);
                Some(ranges.iter().copied().map(holds).reduce(any).unwrap_or_else(|| vec![0]))
            }
            _ => None,
        }
    }

    /// How it stands to the key of one person.
    fn accord(&self, key: &Vettore, person: usize) -> u8 {
        match (self, &key.dati) {
            (Self::SiNo(wanted), Dati::SiNo(answers)) => match at(answers, person) {
                INCERTO => FORSE,
                answer if answer == *wanted => SI,
                _ => NO,
            },
            (Self::Codici(wanted), Dati::Codici(masks)) => {
                let mask = at(masks, person);
                match (wanted & mask, !wanted & mask) {
                    (0, _) => NO,
                    (_, 0) => SI,
                    _ => FORSE,
                }
            }
            (Self::Fasce(ranges), Dati::Numeri { lo, hi, .. }) => {
                let (low, high) = (at(lo, person), at(upper(lo, hi), person));
                let meets = ranges.iter().any(|(least, most)| low <= *most && high >= *least);
                match (meets, low == high) {
                    (false, _) => NO,
                    (true, true) => SI,
                    (true, false) => FORSE,
                }
            }
            _ => SI,
        }
    }
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

//! Tables over a batch: each row of the table is held against all the keys at once, end by end.

use super::giri;
use super::stato::{ATTESE, NOTO, RIFIUTATO, errore, settled};
use super::vettore::{Dati, Forma, INCERTO, Vettore, at, upper};
use crate::attesa::ErroreRiga;
use crate::numero::Numero;
use crate::stima::Stima;
use crate::tabella::{Cella, Fascia, Tabella};

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
    let accordi = accordi(tabella, keys, righe)?;
    // The place after the last row is that of the keys that no row matches.
    let nowhere = u32::try_from(tabella.righe.len()).ok()?;
    let mut places = vec![nowhere; righe];
    for (place, accordo) in (0..nowhere).zip(&accordi).rev() {
        for (found, accord) in places.iter_mut().zip(accordo) {
            *found = if *accord == SI { place } else { *found };
        }
    }
    let mut found = results.gather(&places);
    let refused = waits(righe, keys);
    for (row, waits) in refused.iter().enumerate().filter(|(_, waits)| **waits != NOTO) {
        let at_row = accordi.iter().map(|accordo| at(accordo, row));
        let (state, ends) = match *waits {
            waits if waits >= RIFIUTATO => (waits, (0, 0)),
            waits => hull_of(at_row, &results, waits & ATTESE)?,
        };
        found.write_ends(row, state, ends);
    }
    Some(found.settle_known())
}

/// What one person's keys give: the row that surely matches, or the hull of those that may.
fn hull_of(accordi: impl Iterator<Item = u8>, results: &Vettore, waits: u8) -> Option<(u8, (i64, i64))> {
    let mut hull: Option<(i64, i64)> = None;
    for (place, accord) in accordi.enumerate().filter(|(_, accord)| *accord != NO) {
        let (least, most) = results.ends(place)?;
        if accord == SI {
            return Some((NOTO, (least, most)));
        }
        hull = Some(hull.map_or((least, most), |(lo, hi)| (lo.min(least), hi.max(most))));
    }
    let outside = (errore(ErroreRiga::FuoriTabella), (0, 0));
    Some(hull.map_or(outside, |(lo, hi)| (settled(waits, lo == hi), (lo, hi))))
}

/// How the keys of each row stand to each row of the table; none where a cell has no loop.
fn accordi(tabella: &Tabella, keys: &[&Vettore], righe: usize) -> Option<Vec<Vec<u8>>> {
    // Cells are often the same in several rows.
    let mut seen: Vec<(usize, &Cella, Vec<u8>)> = Vec::new();
    let mut all = Vec::with_capacity(tabella.righe.len());
    for row in &tabella.righe {
        let mut accordo = vec![SI; righe];
        for (place, (cell, key)) in row.celle.iter().zip(keys).enumerate() {
            let same = |(at, other, _): &&(usize, &Cella, Vec<u8>)| *at == place && *other == cell;
            let one = match seen.iter().find(same) {
                Some((_, _, one)) => one,
                None => {
                    seen.push((place, cell, cell_accord(cell, key)?));
                    &seen.last()?.2
                }
            };
            match one.as_slice() {
                [one] => accordo.iter_mut().for_each(|accord| *accord = (*accord).min(*one)),
                all => accordo.iter_mut().zip(all).for_each(|(accord, one)| *accord = (*accord).min(*one)),
            }
        }
        all.push(accordo);
    }
    Some(all)
}

/// What the keys of each row wait for together, or why one has no value; none when all are known.
fn waits(righe: usize, keys: &[&Vettore]) -> Vec<u8> {
    let mut all = Vec::new();
    for key in keys {
        all = giri::strict(righe, &all, &key.stati);
    }
    all
}

/// How a key stands to a cell in each row; none where the cell has no loop.
fn cell_accord(cell: &Cella, key: &Vettore) -> Option<Vec<u8>> {
    match (cell, &key.dati) {
        (Cella::Qualsiasi, _) => Some(vec![SI]),
        (Cella::SiNo(yes), Dati::SiNo(answers)) => {
            let wanted = u8::from(*yes);
            Some(giri::map(answers, |answer| match answer {
                INCERTO => FORSE,
                answer if answer == wanted => SI,
                _ => NO,
            }))
        }
        (Cella::Codici(wanted), Dati::Codici(masks)) => {
            Some(giri::map(masks, |mask| match (wanted & mask, !wanted & mask) {
                (0, _) => NO,
                (_, 0) => SI,
                _ => FORSE,
            }))
        }
        (Cella::Fasce(ranges), Dati::Numeri { lo, hi, den, .. }) => {
            let mut any = vec![NO; lo.len()];
            for range in ranges {
                let (least, most) = whole_range(range, *den)?;
                let meets = |low: i64, high: i64| {
                    let accord = if low == high { SI } else { FORSE };
                    if low <= most && high >= least { accord } else { NO }
                };
                any = giri::zip(&any, &giri::zip(lo, upper(lo, hi), meets), u8::max);
            }
            Some(any)
        }
        _ => None,
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

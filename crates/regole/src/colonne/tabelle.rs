//! Tables over a batch: each row of the table is held against all the keys at once, end by end.

use super::giri;
use super::stato::{ATTESE, NOTO, RIFIUTATO, errore, settled};
use super::vettore::{Dati, Forma, INCERTO, Vettore, upper};
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
    let stime = tabella.righe.iter().map(|row| Stima::of_value(&row.valore, &tabella.risultato));
    let results = Vettore::collect(tabella.righe.len(), forma, stime);
    if !results.is_known() {
        return None;
    }
    let mut found = Trovati::new(righe);
    for (place, row) in tabella.righe.iter().enumerate() {
        let mut accord = vec![SI; righe];
        for (cell, key) in row.celle.iter().zip(keys) {
            narrow(&mut accord, cell, key)?;
        }
        found.add(&accord, results.ends(place)?);
    }
    found.finish(forma, &waits(righe, keys))
}

/// What the keys of each row wait for together, or why one has no value.
fn waits(righe: usize, keys: &[&Vettore]) -> Vec<u8> {
    let mut all = Vec::new();
    for key in keys {
        all = giri::strict(righe, &all, &key.stati);
    }
    if all.is_empty() { vec![NOTO; righe] } else { all }
}

/// Narrows how the keys stand to a row of the table by one of its cells; none where the cell has no loop.
fn narrow(accord: &mut [u8], cell: &Cella, key: &Vettore) -> Option<()> {
    let one = match (cell, &key.dati) {
        (Cella::Qualsiasi, _) => return Some(()),
        (Cella::SiNo(yes), Dati::SiNo(answers)) => {
            let wanted = u8::from(*yes);
            giri::map(answers, |answer| match answer {
                INCERTO => FORSE,
                answer if answer == wanted => SI,
                _ => NO,
            })
        }
        (Cella::Codici(wanted), Dati::Codici(masks)) => {
            giri::map(masks, |mask| match (wanted & mask, !wanted & mask) {
                (0, _) => NO,
                (_, 0) => SI,
                _ => FORSE,
            })
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
            any
        }
        _ => return None,
    };
    match one.as_slice() {
        [one] => accord.iter_mut().for_each(|accord| *accord = (*accord).min(*one)),
        all => accord.iter_mut().zip(all).for_each(|(accord, one)| *accord = (*accord).min(*one)),
    }
    Some(())
}

/// The rows found so far for each combination of keys.
struct Trovati {
    /// Whether none, some that may, or one that surely matches.
    accordo: Vec<u8>,
    lo: Vec<i64>,
    hi: Vec<i64>,
}

impl Trovati {
    fn new(righe: usize) -> Self {
        Self { accordo: vec![NO; righe], lo: vec![i64::MAX; righe], hi: vec![i64::MIN; righe] }
    }

    /// One more row of the table: the first that surely matches stands alone, those that may widen the bounds.
    fn add(&mut self, accordi: &[u8], (least, most): (i64, i64)) {
        let ends = self.lo.iter_mut().zip(&mut self.hi);
        for ((found, accord), (lo, hi)) in self.accordo.iter_mut().zip(accordi).zip(ends) {
            let (alone, wider) = (*found != SI && *accord == SI, *found != SI && *accord == FORSE);
            *lo = if alone {
                least
            } else if wider {
                least.min(*lo)
            } else {
                *lo
            };
            *hi = if alone {
                most
            } else if wider {
                most.max(*hi)
            } else {
                *hi
            };
            *found = (*found).max(*accord);
        }
    }

    fn finish(self, forma: Forma, waits: &[u8]) -> Option<Vettore> {
        let rows = self.accordo.iter().zip(waits).zip(self.lo.iter().zip(&self.hi));
        let rows = rows.map(|((accord, waits), (lo, hi))| match (*accord, *waits) {
            (_, waits) if waits >= RIFIUTATO => (waits, (0, 0)),
            (NO, _) => (errore(ErroreRiga::FuoriTabella), (0, 0)),
            (_, waits) => (settled(waits & ATTESE, lo == hi), (*lo, *hi)),
        });
        Vettore::of_ends(self.accordo.len(), forma, rows)
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

//! Values seen as whole bounds, whatever their type.

use super::scrive::put;
use super::{Dati, Forma, INCERTO, MENO_INFINITO, Misura, NO, PIU_INFINITO, SI, Vettore, at, upper};
use crate::colonne::giorno::{ALWAYS, NEVER};
use crate::colonne::scala;
use crate::intervallo::Intervallo;
use crate::numero::Numero;

impl Vettore {
    /// The bounds of a row as whole numbers; yes and no are one and zero. None where bounds are not such.
    pub(in crate::colonne) fn ends(&self, row: usize) -> Option<(i64, i64)> {
        match &self.dati {
            Dati::SiNo(values) => Some(match at(values, row) {
                NO => (0, 0),
                SI => (1, 1),
                _ => (0, 1),
            }),
            Dati::Numeri { lo, hi, .. } => Some((at(lo, row), at(upper(lo, hi), row))),
            Dati::Date { lo, hi } => {
                let wide = |day: i32| match day {
                    NEVER => MENO_INFINITO,
                    ALWAYS => PIU_INFINITO,
                    day => i64::from(day),
                };
                Some((wide(at(lo, row)), wide(at(upper(lo, hi), row))))
            }
            Dati::Esatti(_) | Dati::Codici(_) | Dati::Testi(_) | Dati::Nessuno => None,
        }
    }

    /// Writes in a row a value from its bounds, with its byte.
    pub(in crate::colonne) fn write_ends(&mut self, row: usize, state: u8, (least, most): (i64, i64)) {
        self.spread();
        put(&mut self.stati, row, state);
        match &mut self.dati {
            Dati::SiNo(values) => put(values, row, answer_of((least, most))),
            Dati::Numeri { lo, hi, misura, .. } => {
                *misura = misura.either(Misura::of(&[least], &[most]));
                put(lo, row, least);
                put(hi, row, most);
            }
            Dati::Date { lo, hi } => {
                put(lo, row, day_of(least));
                put(hi, row, day_of(most));
            }
            Dati::Esatti(_) | Dati::Codici(_) | Dati::Testi(_) | Dati::Nessuno => {}
        }
    }

    /// Writes in a row a date from its ends, with its byte.
    pub(in crate::colonne) fn write_days(&mut self, row: usize, state: u8, (first, last): (i32, i32)) {
        self.spread();
        put(&mut self.stati, row, state);
        if let Dati::Date { lo, hi } = &mut self.dati {
            put(lo, row, first);
            put(hi, row, last);
        }
    }

    /// Values from their bounds as whole numbers, each with its byte.
    pub(in crate::colonne) fn of_ends(
        righe: usize,
        forma: Forma,
        rows: impl Iterator<Item = (u8, (i64, i64))>,
    ) -> Option<Self> {
        let (stati, ends): (Vec<u8>, Vec<(i64, i64)>) = rows.unzip();
        let dati = match forma {
            Forma::SiNo => Dati::SiNo(ends.into_iter().map(answer_of).collect()),
            Forma::Numeri(den) => {
                let (lo, hi) = ends.into_iter().unzip();
                Dati::numbers(lo, hi, den)
            }
            Forma::Date => {
                let (lo, hi) = ends.into_iter().map(|(lo, hi)| (day_of(lo), day_of(hi))).unzip();
                Dati::Date { lo, hi }
            }
            Forma::Esatti | Forma::Codici | Forma::Testi => return None,
        };
        Some(Self::new(righe, stati, dati).settle_known())
    }
}

/// Yes and no are one and zero.
fn answer_of(ends: (i64, i64)) -> u8 {
    match ends {
        (0, 0) => NO,
        (1, 1) => SI,
        _ => INCERTO,
    }
}

fn day_of(end: i64) -> i32 {
    match end {
        MENO_INFINITO => NEVER,
        PIU_INFINITO => ALWAYS,
        end => i32::try_from(end).unwrap_or(NEVER),
    }
}

/// The bounds over a denominator, when both are whole over it.
pub(in crate::colonne) fn whole_bounds(interval: Intervallo<Numero>, den: i64) -> Option<(i64, i64)> {
    let whole = |number: Numero| {
        let scaled = number.checked_mul(Numero::from(den))?.to_i64()?;
        (scaled != MENO_INFINITO && scaled != PIU_INFINITO).then_some(scaled)
    };
    let least = interval.min.map_or(Some(MENO_INFINITO), whole)?;
    let most = interval.max.map_or(Some(PIU_INFINITO), whole)?;
    Some((least, most))
}

/// The denominator that makes both bounds whole, unless it is too large.
pub(super) fn scale_of(interval: Intervallo<Numero>) -> Option<i64> {
    let den = |bound: Option<Numero>| bound.map_or(Some(1), Numero::denominator);
    scala::join(den(interval.min)?, den(interval.max)?).filter(|den| whole_bounds(interval, *den).is_some())
}

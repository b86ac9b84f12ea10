//! The values of an expression in a batch of rows: the bounds of each, and how each stands.

mod estremi;
mod misura;
mod scelta;
mod scrive;

use std::sync::Arc;

use jiff::civil::Date;

use self::estremi::scale_of;
pub(super) use self::misura::Misura;
use self::scrive::state_of;
use super::giorno;
use super::giri;
use super::stato::{self, FORSE, FUORI, NOTO, RIFIUTATO};
use crate::insieme::Insieme;
use crate::intervallo::Intervallo;
use crate::numero::Numero;
use crate::stima::Stima;

/// No bound below.
pub(super) const MENO_INFINITO: i64 = i64::MIN;
/// No bound above.
pub(super) const PIU_INFINITO: i64 = i64::MAX;

/// Yes and no as bytes, and either.
pub(super) const NO: u8 = 0;
pub(super) const SI: u8 = 1;
pub(super) const INCERTO: u8 = 2;

/// The values of a batch.
#[derive(Clone, Debug)]
pub(super) struct Vettore {
    /// How many rows it speaks of; one value may stand for them all.
    pub(super) righe: usize,
    /// How each value stands; empty when all are known.
    pub(super) stati: Vec<u8>,
    pub(super) dati: Dati,
}

/// The values of each type. Upper bounds are empty when all are known: each is then its own.
#[derive(Clone, Debug)]
pub(super) enum Dati {
    /// No, yes, either.
    SiNo(Vec<u8>),
    /// Whole numbers over one denominator.
    Numeri { lo: Vec<i64>, hi: Vec<i64>, den: i64, misura: Misura },
    /// Numbers that have no common denominator.
    Esatti(Vec<Intervallo<Numero>>),
    /// Packed dates.
    Date { lo: Vec<i32>, hi: Vec<i32> },
    /// Sets of codes, as bits.
    Codici(Vec<u64>),
    /// Texts, where they are known.
    Testi(Vec<Option<Arc<str>>>),
    /// No value at all.
    Nessuno,
}

/// The type of the values that an operation gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Forma {
    SiNo,
    Numeri(i64),
    Esatti,
    Date,
    Codici,
    Testi,
}

impl Vettore {
    pub(super) fn new(righe: usize, stati: Vec<u8>, dati: Dati) -> Self {
        Self { righe, stati, dati }
    }

    /// Rows that columns cannot write.
    pub(super) fn lost(righe: usize) -> Self {
        Self::new(righe, vec![FUORI], Dati::Nessuno)
    }

    /// Tells whether every value is known.
    pub(super) fn is_known(&self) -> bool {
        self.stati.is_empty() && !matches!(self.dati, Dati::Nessuno)
    }

    /// One value for all the rows of a batch.
    pub(super) fn constant(righe: usize, stima: &Stima) -> Self {
        let forma = match &stima.insieme {
            Insieme::SiNo(_) => Forma::SiNo,
            Insieme::Numero(interval) => scale_of(*interval).map_or(Forma::Esatti, Forma::Numeri),
            Insieme::Data(_) => Forma::Date,
            Insieme::Codice(_) => Forma::Codici,
            Insieme::Testo(_) => Forma::Testi,
            _ => {
                let stato = state_of(stima);
                return Self::new(righe, vec![stato], Dati::Nessuno);
            }
        };
        let one = Self::collect(1, forma, std::iter::once(stima.clone()));
        Self { righe, ..one }
    }

    /// How many values are written.
    pub(super) fn length(&self) -> usize {
        match &self.dati {
            Dati::SiNo(values) => values.len(),
            Dati::Numeri { lo, .. } => lo.len(),
            Dati::Esatti(values) => values.len(),
            Dati::Date { lo, .. } => lo.len(),
            Dati::Codici(values) => values.len(),
            Dati::Testi(values) => values.len(),
            Dati::Nessuno => self.stati.len(),
        }
    }

    /// Tells whether one value stands for all the rows.
    pub(super) fn is_constant(&self) -> bool {
        self.length() == 1
    }

    /// The one known number, over its denominator, that stands for all the rows.
    pub(super) fn single(&self) -> Option<i64> {
        match &self.dati {
            Dati::Numeri { lo, .. } if self.is_constant() && self.is_known() => lo.first().copied(),
            _ => None,
        }
    }

    pub(super) fn state(&self, row: usize) -> u8 {
        at(&self.stati, row)
    }

    /// What is known in a row, as the other evaluator writes it.
    pub(super) fn stima(&self, row: usize) -> Stima {
        let state = self.state(row);
        if let Some(errore) = stato::read_error(state) {
            return Stima::error(errore);
        }
        if state >= RIFIUTATO {
            return Stima::known(Insieme::NonSiApplica);
        }
        let insieme = match &self.dati {
            Dati::SiNo(values) => Insieme::SiNo(match at(values, row) {
                NO => Some(false),
                SI => Some(true),
                _ => None,
            }),
            Dati::Numeri { lo, hi, den, .. } => Insieme::Numero(interval(lo, hi, *den, row)),
            Dati::Esatti(values) => Insieme::Numero(one_of(values, row).copied().unwrap_or(Intervallo::ALL)),
            Dati::Date { lo, hi } => Insieme::Data(days(lo, hi, row)),
            Dati::Codici(values) => Insieme::Codice(at(values, row)),
            Dati::Testi(values) => Insieme::Testo(one_of(values, row).cloned().flatten()),
            Dati::Nessuno => Insieme::NonSiApplica,
        };
        let forse_non_si_applica = state & FORSE != 0;
        Stima { insieme, forse_non_si_applica, forse_errore: false, attese: stato::attese(state) }
    }

    /// The values of some rows, in their order.
    pub(super) fn gather(&self, places: &[u32]) -> Self {
        if self.is_constant() {
            return Self { righe: places.len(), ..self.clone() };
        }
        let dati = match &self.dati {
            Dati::SiNo(values) => Dati::SiNo(pick(values, places)),
            Dati::Numeri { lo, hi, den, misura } => {
                Dati::Numeri { lo: pick(lo, places), hi: pick(hi, places), den: *den, misura: *misura }
            }
            Dati::Esatti(values) => {
                let found = places.iter().map(|place| values.get(*place as usize).copied());
                Dati::Esatti(found.map(|value| value.unwrap_or(Intervallo::ALL)).collect())
            }
            Dati::Date { lo, hi } => Dati::Date { lo: pick(lo, places), hi: pick(hi, places) },
            Dati::Codici(values) => Dati::Codici(pick(values, places)),
            Dati::Testi(values) => {
                let found = places.iter().map(|place| values.get(*place as usize).cloned().flatten());
                Dati::Testi(found.collect())
            }
            Dati::Nessuno => Dati::Nessuno,
        };
        Self::new(places.len(), giri::unless_all_known(pick(&self.stati, places)), dati).tidied()
    }

    /// Forgets the bytes of values that are all known.
    pub(super) fn settle_known(mut self) -> Self {
        if self.stati.iter().all(|stato| *stato == NOTO) && !matches!(self.dati, Dati::Nessuno) {
            self.stati.clear();
        }
        self.tidied()
    }

    /// Drops the upper bounds of values that are all known.
    pub(super) fn tidied(mut self) -> Self {
        if self.stati.is_empty() {
            match &mut self.dati {
                Dati::Numeri { hi, .. } => hi.clear(),
                Dati::Date { hi, .. } => hi.clear(),
                _ => {}
            }
        }
        self
    }
}

/// The value of a row, or the one that stands for all.
pub(super) fn at<T: Copy + Default>(values: &[T], row: usize) -> T {
    one_of(values, row).copied().unwrap_or_default()
}

pub(super) fn one_of<T>(values: &[T], row: usize) -> Option<&T> {
    match values {
        [one] => Some(one),
        all => all.get(row),
    }
}

pub(super) fn upper<'v, T>(lo: &'v [T], hi: &'v [T]) -> &'v [T] {
    if hi.is_empty() { lo } else { hi }
}

/// The form that values have.
pub(super) fn form(vettore: &Vettore) -> Option<Forma> {
    match &vettore.dati {
        Dati::SiNo(_) => Some(Forma::SiNo),
        Dati::Numeri { den, .. } => Some(Forma::Numeri(*den)),
        Dati::Esatti(_) => Some(Forma::Esatti),
        Dati::Date { .. } => Some(Forma::Date),
        Dati::Codici(_) => Some(Forma::Codici),
        Dati::Testi(_) => Some(Forma::Testi),
        Dati::Nessuno => None,
    }
}

/// The values of some places, in their order.
pub(super) fn pick<T: Copy + Default>(values: &[T], places: &[u32]) -> Vec<T> {
    if values.is_empty() {
        return Vec::new();
    }
    places.iter().map(|place| values.get(*place as usize).copied().unwrap_or_default()).collect()
}

fn interval(lo: &[i64], hi: &[i64], den: i64, row: usize) -> Intervallo<Numero> {
    let (least, most) = (at(lo, row), if hi.is_empty() { at(lo, row) } else { at(hi, row) });
    let number = |whole: i64| Numero::from(whole).checked_div(Numero::from(den));
    Intervallo {
        min: Some(least).filter(|least| *least != MENO_INFINITO).and_then(number),
        max: Some(most).filter(|most| *most != PIU_INFINITO).and_then(number),
    }
}

fn days(lo: &[i32], hi: &[i32], row: usize) -> Intervallo<Date> {
    let (least, most) = (at(lo, row), if hi.is_empty() { at(lo, row) } else { at(hi, row) });
    Intervallo { min: giorno::unpack(least), max: giorno::unpack(most) }
}

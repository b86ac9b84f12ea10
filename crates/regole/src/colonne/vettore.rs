//! The values of an expression in a batch of rows: the bounds of each, and how each stands.

use std::sync::Arc;

use jiff::civil::Date;

use super::giorno::{self, ALWAYS, NEVER};
use super::stato::{self, FORSE, FUORI, NESSUNO, NOTO, RIFIUTATO};
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
    Numeri { lo: Vec<i64>, hi: Vec<i64>, den: i64 },
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

    /// Tells whether one value stands for all the rows.
    pub(super) fn is_constant(&self) -> bool {
        let length = match &self.dati {
            Dati::SiNo(values) => values.len(),
            Dati::Numeri { lo, .. } => lo.len(),
            Dati::Esatti(values) => values.len(),
            Dati::Date { lo, .. } => lo.len(),
            Dati::Codici(values) => values.len(),
            Dati::Testi(values) => values.len(),
            Dati::Nessuno => self.stati.len(),
        };
        length == 1
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
            Dati::Numeri { lo, hi, den } => Insieme::Numero(interval(lo, hi, *den, row)),
            Dati::Esatti(values) => Insieme::Numero(one_of(values, row).copied().unwrap_or(Intervallo::ALL)),
            Dati::Date { lo, hi } => Insieme::Data(days(lo, hi, row)),
            Dati::Codici(values) => Insieme::Codice(at(values, row)),
            Dati::Testi(values) => Insieme::Testo(one_of(values, row).cloned().flatten()),
            Dati::Nessuno => Insieme::NonSiApplica,
        };
        Stima { insieme, forse_non_si_applica: state & FORSE != 0, attese: stato::attese(state) }
    }

    /// Writes what is known in each row.
    pub(super) fn collect(righe: usize, forma: Forma, stime: impl Iterator<Item = Stima>) -> Self {
        let mut builder = Costruttore::new(forma, righe);
        stime.for_each(|stima| builder.push(&stima));
        builder.finish()
    }

    /// The values of some rows, in their order.
    pub(super) fn gather(&self, places: &[u32]) -> Self {
        if self.is_constant() {
            return Self { righe: places.len(), ..self.clone() };
        }
        let dati = match &self.dati {
            Dati::SiNo(values) => Dati::SiNo(pick(values, places)),
            Dati::Numeri { lo, hi, den } => {
                Dati::Numeri { lo: pick(lo, places), hi: pick(hi, places), den: *den }
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
        let mut stati = pick(&self.stati, places);
        if stati.iter().all(|stato| *stato == NOTO) {
            stati = Vec::new();
        }
        Self::new(places.len(), stati, dati).tidied()
    }

    /// Forgets the bytes of values that are all known.
    pub(super) fn settle_known(mut self) -> Self {
        if self.stati.iter().all(|stato| *stato == NOTO) && !matches!(self.dati, Dati::Nessuno) {
            self.stati.clear();
        }
        self.tidied()
    }

    /// Writes in a row what the other evaluator makes of it.
    pub(super) fn patch(&mut self, row: usize, stima: &Stima) {
        let one = form(self).map(|forma| Self::collect(1, forma, std::iter::once(stima.clone())));
        if let Some(one) = one {
            self.spread();
            self.overwrite(row, &one, one.state(0));
        }
    }

    /// Writes in a row the only value of another batch of the same form.
    pub(super) fn overwrite(&mut self, row: usize, one: &Self, state: u8) {
        put(&mut self.stati, row, state);
        match (&mut self.dati, &one.dati) {
            (Dati::SiNo(values), Dati::SiNo(found)) => put(values, row, at(found, 0)),
            (Dati::Codici(values), Dati::Codici(found)) => put(values, row, at(found, 0)),
            (Dati::Numeri { lo, hi, .. }, Dati::Numeri { lo: least, hi: most, .. }) => {
                put(lo, row, at(least, 0));
                put(hi, row, at(upper(least, most), 0));
            }
            (Dati::Date { lo, hi }, Dati::Date { lo: least, hi: most }) => {
                put(lo, row, at(least, 0));
                put(hi, row, at(upper(least, most), 0));
            }
            (Dati::Esatti(values), Dati::Esatti(found)) => {
                if let (Some(slot), Some(found)) = (values.get_mut(row), found.first()) {
                    *slot = *found;
                }
            }
            (Dati::Testi(values), Dati::Testi(found)) => {
                if let (Some(slot), Some(found)) = (values.get_mut(row), found.first()) {
                    slot.clone_from(found);
                }
            }
            _ => {}
        }
    }

    /// The bounds of a row as whole numbers; yes and no are one and zero. None where bounds are not such.
    pub(super) fn ends(&self, row: usize) -> Option<(i64, i64)> {
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

    /// Values from their bounds as whole numbers, each with its byte.
    pub(super) fn of_ends(
        righe: usize,
        forma: Forma,
        rows: impl Iterator<Item = (u8, (i64, i64))>,
    ) -> Option<Self> {
        let (stati, ends): (Vec<u8>, Vec<(i64, i64)>) = rows.unzip();
        let dati = match forma {
            Forma::SiNo => Dati::SiNo(
                ends.iter()
                    .map(|ends| match ends {
                        (0, 0) => NO,
                        (1, 1) => SI,
                        _ => INCERTO,
                    })
                    .collect(),
            ),
            Forma::Numeri(den) => {
                let (lo, hi) = ends.into_iter().unzip();
                Dati::Numeri { lo, hi, den }
            }
            Forma::Date => {
                let day = |end: i64| match end {
                    MENO_INFINITO => NEVER,
                    PIU_INFINITO => ALWAYS,
                    end => i32::try_from(end).unwrap_or(NEVER),
                };
                let (lo, hi) = ends.into_iter().map(|(lo, hi)| (day(lo), day(hi))).unzip();
                Dati::Date { lo, hi }
            }
            Forma::Esatti | Forma::Codici | Forma::Testi => return None,
        };
        Some(Self::new(righe, stati, dati).settle_known())
    }

    /// Says of some rows that columns cannot write them.
    pub(super) fn lose(&mut self, rows: &[usize]) {
        if rows.is_empty() {
            return;
        }
        self.spread();
        for row in rows {
            if let Some(state) = self.stati.get_mut(*row) {
                *state = FUORI;
            }
        }
    }

    /// The same value written in every row.
    fn repeated(&self) -> Self {
        let places = vec![0; self.righe];
        let length = |values: usize| if values == 0 { 0 } else { self.righe };
        let dati = match &self.dati {
            Dati::SiNo(values) => Dati::SiNo(pick(values, &places)),
            Dati::Numeri { lo, hi, den } => {
                Dati::Numeri { lo: pick(lo, &places), hi: pick(hi, &places), den: *den }
            }
            Dati::Esatti(values) => {
                Dati::Esatti(vec![values.first().copied().unwrap_or(Intervallo::ALL); length(values.len())])
            }
            Dati::Date { lo, hi } => Dati::Date { lo: pick(lo, &places), hi: pick(hi, &places) },
            Dati::Codici(values) => Dati::Codici(pick(values, &places)),
            Dati::Testi(values) => Dati::Testi(vec![values.first().cloned().flatten(); length(values.len())]),
            Dati::Nessuno => Dati::Nessuno,
        };
        Self::new(self.righe, pick(&self.stati, &places), dati)
    }

    /// Writes the byte of every row, and the upper bounds beside.
    pub(super) fn spread(&mut self) {
        if self.is_constant() && self.righe > 1 {
            *self = self.repeated();
        }
        if self.stati.is_empty() {
            self.stati = vec![NOTO; self.righe];
            match &mut self.dati {
                Dati::Numeri { lo, hi, .. } => hi.clone_from(lo),
                Dati::Date { lo, hi } => hi.clone_from(lo),
                _ => {}
            }
        }
    }

    /// In each row the value of the branch that was answered: yes the first, no the second. The branches are alike.
    pub(super) fn select(answers: &[u8], branches: &[Self; 2]) -> Self {
        let [allora, altrimenti] = branches;
        let righe = allora.righe;
        let taken = |row: usize| if at(answers, row) == SI { allora } else { altrimenti };
        let dati = match (&allora.dati, &altrimenti.dati) {
            (Dati::SiNo(a), Dati::SiNo(b)) => Dati::SiNo(mix(righe, answers, a, b)),
            (Dati::Codici(a), Dati::Codici(b)) => Dati::Codici(mix(righe, answers, a, b)),
            (Dati::Numeri { lo: a, hi: b, den }, Dati::Numeri { lo: c, hi: d, .. }) => Dati::Numeri {
                lo: mix(righe, answers, a, c),
                hi: mix(righe, answers, upper(a, b), upper(c, d)),
                den: *den,
            },
            (Dati::Date { lo: a, hi: b }, Dati::Date { lo: c, hi: d }) => Dati::Date {
                lo: mix(righe, answers, a, c),
                hi: mix(righe, answers, upper(a, b), upper(c, d)),
            },
            (Dati::Esatti(_), Dati::Esatti(_)) => Dati::Esatti(
                (0..righe)
                    .map(|row| match &taken(row).dati {
                        Dati::Esatti(values) => one_of(values, row).copied().unwrap_or(Intervallo::ALL),
                        _ => Intervallo::ALL,
                    })
                    .collect(),
            ),
            (Dati::Testi(_), Dati::Testi(_)) => Dati::Testi(
                (0..righe)
                    .map(|row| match &taken(row).dati {
                        Dati::Testi(values) => one_of(values, row).cloned().flatten(),
                        _ => None,
                    })
                    .collect(),
            ),
            _ => Dati::Nessuno,
        };
        let stati = if allora.stati.is_empty() && altrimenti.stati.is_empty() {
            Vec::new()
        } else {
            (0..righe).map(|row| taken(row).state(row)).collect()
        };
        Self::new(righe, stati, dati).settle_known()
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

/// Writes values row by row.
struct Costruttore {
    stati: Vec<u8>,
    dati: Dati,
}

impl Costruttore {
    fn new(forma: Forma, righe: usize) -> Self {
        let dati = match forma {
            Forma::SiNo => Dati::SiNo(Vec::with_capacity(righe)),
            Forma::Numeri(den) => {
                Dati::Numeri { lo: Vec::with_capacity(righe), hi: Vec::with_capacity(righe), den }
            }
            Forma::Esatti => Dati::Esatti(Vec::with_capacity(righe)),
            Forma::Date => Dati::Date { lo: Vec::with_capacity(righe), hi: Vec::with_capacity(righe) },
            Forma::Codici => Dati::Codici(Vec::with_capacity(righe)),
            Forma::Testi => Dati::Testi(Vec::with_capacity(righe)),
        };
        Self { stati: Vec::with_capacity(righe), dati }
    }

    fn push(&mut self, stima: &Stima) {
        let mut state = state_of(stima);
        match &mut self.dati {
            Dati::SiNo(values) => values.push(match stima.insieme {
                Insieme::SiNo(Some(false)) => NO,
                Insieme::SiNo(Some(true)) => SI,
                _ => INCERTO,
            }),
            Dati::Numeri { lo, hi, den } => {
                let found = match stima.insieme {
                    Insieme::Numero(interval) => whole_bounds(interval, *den),
                    _ => Some((0, 0)),
                };
                let (least, most) = found.unwrap_or_else(|| {
                    state = FUORI;
                    (0, 0)
                });
                lo.push(least);
                hi.push(most);
            }
            Dati::Esatti(values) => values.push(match stima.insieme {
                Insieme::Numero(interval) => interval,
                _ => Intervallo::ALL,
            }),
            Dati::Date { lo, hi } => {
                let (least, most) = match stima.insieme {
                    Insieme::Data(days) => {
                        (days.min.map_or(NEVER, giorno::pack), days.max.map_or(ALWAYS, giorno::pack))
                    }
                    _ => (NEVER, ALWAYS),
                };
                lo.push(least);
                hi.push(most);
            }
            Dati::Codici(values) => values.push(match stima.insieme {
                Insieme::Codice(mask) => mask,
                _ => 0,
            }),
            Dati::Testi(values) => values.push(match &stima.insieme {
                Insieme::Testo(text) => text.clone(),
                _ => None,
            }),
            Dati::Nessuno => {}
        }
        self.stati.push(state);
    }

    fn finish(mut self) -> Vettore {
        let righe = self.stati.len();
        if self.stati.iter().all(|stato| *stato == NOTO) {
            self.stati.clear();
        }
        Vettore::new(righe, self.stati, self.dati).tidied()
    }
}

fn state_of(stima: &Stima) -> u8 {
    match stima.insieme {
        Insieme::Errore(errore) => stato::errore(errore),
        Insieme::NonSiApplica => NESSUNO,
        _ => stato::of_attese(&stima.attese) | if stima.forse_non_si_applica { FORSE } else { NOTO },
    }
}

/// The value of a row, or the one that stands for all.
pub(super) fn at<T: Copy + Default>(values: &[T], row: usize) -> T {
    one_of(values, row).copied().unwrap_or_default()
}

fn one_of<T>(values: &[T], row: usize) -> Option<&T> {
    match values {
        [one] => Some(one),
        all => all.get(row),
    }
}

fn upper<'v, T>(lo: &'v [T], hi: &'v [T]) -> &'v [T] {
    if hi.is_empty() { lo } else { hi }
}

fn put<T: Copy>(values: &mut [T], row: usize, value: T) {
    if let Some(slot) = values.get_mut(row) {
        *slot = value;
    }
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

fn mix<T: Copy + Default>(righe: usize, answers: &[u8], yes: &[T], no: &[T]) -> Vec<T> {
    (0..righe).map(|row| if at(answers, row) == SI { at(yes, row) } else { at(no, row) }).collect()
}

fn pick<T: Copy + Default>(values: &[T], places: &[u32]) -> Vec<T> {
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

/// The bounds over a denominator, when both are whole over it.
pub(super) fn whole_bounds(interval: Intervallo<Numero>, den: i64) -> Option<(i64, i64)> {
    let whole = |number: Numero| {
        let scaled = number.checked_mul(Numero::from(den))?.to_i64()?;
        (scaled != MENO_INFINITO && scaled != PIU_INFINITO).then_some(scaled)
    };
    let least = interval.min.map_or(Some(MENO_INFINITO), whole)?;
    let most = interval.max.map_or(Some(PIU_INFINITO), whole)?;
    Some((least, most))
}

/// The denominator that makes both bounds whole, unless it is too large.
fn scale_of(interval: Intervallo<Numero>) -> Option<i64> {
    let den = |bound: Option<Numero>| bound.map_or(Some(1), Numero::denominator);
    super::scala::join(den(interval.min)?, den(interval.max)?)
        .filter(|den| whole_bounds(interval, *den).is_some())
}

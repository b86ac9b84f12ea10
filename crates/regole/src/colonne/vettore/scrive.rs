//! Writing values row by row.

use super::estremi::whole_bounds;
use super::{Dati, Forma, INCERTO, Misura, NO, SI, Vettore, at, form, pick, upper};
use crate::colonne::giorno::{self, ALWAYS, NEVER};
use crate::colonne::giri;
use crate::colonne::stato::{self, FORSE, FUORI, NESSUNO, NOTO};
use crate::insieme::Insieme;
use crate::intervallo::Intervallo;
use crate::stima::Stima;

impl Vettore {
    /// Writes what is known in each row.
    pub(in crate::colonne) fn collect(
        righe: usize,
        forma: Forma,
        stime: impl Iterator<Item = Stima>,
    ) -> Self {
        let mut builder = Costruttore::new(forma, righe);
        stime.for_each(|stima| builder.push(&stima));
        builder.finish()
    }

    /// Writes in a row what the other evaluator makes of it.
    pub(in crate::colonne) fn patch(&mut self, row: usize, stima: &Stima) {
        let one = form(self).map(|forma| Self::collect(1, forma, std::iter::once(stima.clone())));
        if let Some(one) = one {
            self.spread();
            self.overwrite(row, &one, one.state(0));
        }
    }

    /// Writes in a row the only value of another batch of the same form.
    pub(in crate::colonne) fn overwrite(&mut self, row: usize, one: &Self, state: u8) {
        put(&mut self.stati, row, state);
        match (&mut self.dati, &one.dati) {
            (Dati::SiNo(values), Dati::SiNo(found)) => put(values, row, at(found, 0)),
            (Dati::Codici(values), Dati::Codici(found)) => put(values, row, at(found, 0)),
            (
                Dati::Numeri { lo, hi, misura, .. },
                Dati::Numeri { lo: least, hi: most, misura: theirs, .. },
            ) => {
                *misura = misura.either(*theirs);
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

    /// Says of some rows that columns cannot write them.
    pub(in crate::colonne) fn lose(&mut self, rows: &[usize]) {
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

    /// Writes the byte of every row, and the upper bounds beside.
    pub(in crate::colonne) fn spread(&mut self) {
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

    /// The same value written in every row.
    fn repeated(&self) -> Self {
        let places = vec![0; self.righe];
        let length = |values: usize| if values == 0 { 0 } else { self.righe };
        let dati = match &self.dati {
            Dati::SiNo(values) => Dati::SiNo(pick(values, &places)),
            Dati::Numeri { lo, hi, den, misura } => {
                Dati::Numeri { lo: pick(lo, &places), hi: pick(hi, &places), den: *den, misura: *misura }
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
                let (lo, hi) = (Vec::with_capacity(righe), Vec::with_capacity(righe));
                Dati::Numeri { lo, hi, den, misura: Misura::NIENTE }
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
            Dati::Numeri { lo, hi, den, misura } => {
                let found = number_ends(stima, *den);
                let ends = found.unwrap_or_default();
                state = found.map_or(FUORI, |_| state);
                *misura = misura.either(Misura::of(&[ends.0], &[ends.1]));
                push_both(lo, hi, ends);
            }
            Dati::Esatti(values) => values.push(match stima.insieme {
                Insieme::Numero(interval) => interval,
                _ => Intervallo::ALL,
            }),
            Dati::Date { lo, hi } => {
                let days = match stima.insieme {
                    Insieme::Data(days) => days,
                    _ => Intervallo::ALL,
                };
                let ends = (days.min.map_or(NEVER, giorno::pack), days.max.map_or(ALWAYS, giorno::pack));
                push_both(lo, hi, ends);
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

    fn finish(self) -> Vettore {
        let righe = self.stati.len();
        Vettore::new(righe, giri::unless_all_known(self.stati), self.dati).tidied()
    }
}

/// The bounds of a number over a denominator; none when they are not whole over it.
fn number_ends(stima: &Stima, den: i64) -> Option<(i64, i64)> {
    match stima.insieme {
        Insieme::Numero(interval) => whole_bounds(interval, den),
        _ => Some((0, 0)),
    }
}

pub(super) fn state_of(stima: &Stima) -> u8 {
    match stima.insieme {
        Insieme::Errore(errore) => stato::errore(errore),
        // That the row may be wrong no byte can say.
        _ if stima.forse_errore => FUORI,
        Insieme::NonSiApplica => NESSUNO,
        _ => stato::of_attese(&stima.attese) | if stima.forse_non_si_applica { FORSE } else { NOTO },
    }
}

fn push_both<T>(lo: &mut Vec<T>, hi: &mut Vec<T>, (least, most): (T, T)) {
    lo.push(least);
    hi.push(most);
}

pub(super) fn put<T: Copy>(values: &mut [T], row: usize, value: T) {
    if let Some(slot) = values.get_mut(row) {
        *slot = value;
    }
}

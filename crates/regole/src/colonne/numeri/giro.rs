//! The loops over numbers: what a row gives, its bounds, and whether all rows are known.

use super::Estremi;
use crate::colonne::stato::{FORSE, FUORI, NOTO, RIFIUTATO, refusal, settled, strict};
use crate::colonne::vettore::{Dati, MENO_INFINITO, PIU_INFINITO, Vettore, at};

/// A loop over one operand.
pub(in crate::colonne) fn map(
    vettore: &Vettore,
    den: i64,
    operation: impl Fn(Estremi) -> Option<Estremi>,
) -> Vettore {
    let Dati::Numeri { lo, hi, .. } = &vettore.dati else { return Vettore::lost(vettore.righe) };
    let mut loops = Giro::new(vettore.righe, lo.len(), den, vettore.is_known());
    for (row, least) in lo.iter().enumerate() {
        let most = hi.get(row).unwrap_or(least);
        loops.push(refusal(vettore.state(row)), operation((*least, *most)));
    }
    loops.finish()
}

/// A loop over two operands.
pub(in crate::colonne) fn zip(
    left: &Vettore,
    right: &Vettore,
    den: i64,
    operation: impl Fn(Estremi, Estremi) -> Option<Estremi>,
) -> Vettore {
    let (Dati::Numeri { lo: a, hi: b, .. }, Dati::Numeri { lo: c, hi: d, .. }) = (&left.dati, &right.dati)
    else {
        return Vettore::lost(left.righe);
    };
    let length = if left.is_constant() && right.is_constant() { 1 } else { left.righe };
    let is_known = left.is_known() && right.is_known();
    let mut loops = Giro::new(left.righe, length, den, is_known);
    let upper = |lo: &[i64], hi: &[i64], row| if hi.is_empty() { at(lo, row) } else { at(hi, row) };
    for row in 0..length {
        let (mine, theirs) = ((at(a, row), upper(a, b, row)), (at(c, row), upper(c, d, row)));
        let state = if is_known { NOTO } else { strict(left.state(row), right.state(row)) };
        loops.push(state, operation(mine, theirs));
    }
    loops.finish()
}

/// The results of a loop: bounds and bytes are written only where something is not known.
struct Giro {
    righe: usize,
    den: i64,
    lo: Vec<i64>,
    hi: Vec<i64>,
    stati: Vec<u8>,
    all_known: bool,
}

impl Giro {
    fn new(righe: usize, length: usize, den: i64, all_known: bool) -> Self {
        let side = || Vec::with_capacity(if all_known { 0 } else { length });
        Self {
            righe,
            den,
            lo: Vec::with_capacity(length),
            hi: side(),
            stati: side_bytes(length, all_known),
            all_known,
        }
    }

    fn push(&mut self, state: u8, ends: Option<Estremi>) {
        if self.all_known {
            match ends {
                Some((value, _)) => return self.lo.push(value),
                None => self.widen(),
            }
        }
        let state = match (state, ends) {
            (state, _) if state >= RIFIUTATO => state,
            (_, None) => FUORI,
            (state, Some((lo, hi))) => settled(state, lo == hi && state & FORSE == 0),
        };
        let (lo, hi) = ends.unwrap_or_default();
        self.lo.push(lo);
        self.hi.push(hi);
        self.stati.push(state);
    }

    fn widen(&mut self) {
        self.all_known = false;
        self.hi.clone_from(&self.lo);
        self.stati = vec![NOTO; self.lo.len()];
    }

    fn finish(self) -> Vettore {
        let Self { righe, den, lo, hi, stati, .. } = self;
        Vettore::new(righe, stati, Dati::numbers(lo, hi, den)).settle_known()
    }
}

fn side_bytes(length: usize, all_known: bool) -> Vec<u8> {
    Vec::with_capacity(if all_known { 0 } else { length })
}

pub(in crate::colonne) fn is_infinite(end: i64) -> bool {
    end == MENO_INFINITO || end == PIU_INFINITO
}

pub(in crate::colonne) fn flip(end: i64) -> i64 {
    match end {
        MENO_INFINITO => PIU_INFINITO,
        PIU_INFINITO => MENO_INFINITO,
        other => other,
    }
}

pub(in crate::colonne) fn finite(end: Option<i64>) -> Option<i64> {
    end.filter(|end| !is_infinite(*end))
}

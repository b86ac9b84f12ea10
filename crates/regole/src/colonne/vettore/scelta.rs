//! Choosing row by row between two values in one form.

use super::{Dati, SI, Vettore, at, one_of, upper};
use crate::intervallo::Intervallo;

impl Vettore {
    /// In each row the value of the branch that was answered: yes the first, no the second. The branches are alike.
    pub(in crate::colonne) fn select(answers: &[u8], branches: &[Self; 2]) -> Self {
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
}

fn mix<T: Copy + Default>(righe: usize, answers: &[u8], yes: &[T], no: &[T]) -> Vec<T> {
    (0..righe).map(|row| if at(answers, row) == SI { at(yes, row) } else { at(no, row) }).collect()
}

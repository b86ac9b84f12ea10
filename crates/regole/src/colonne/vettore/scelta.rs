//! Choosing row by row between two values in one form.

use super::{Dati, SI, Vettore, at, one_of, upper};
use crate::intervallo::Intervallo;

impl Vettore {
    /// In each row the value of the branch that was answered: yes the first, anything else the second. The branches are alike.
    pub(in crate::colonne) fn select(answers: &[u8], [allora, altrimenti]: [&Self; 2]) -> Self {
        let righe = allora.righe;
        let taken = |answer: &u8| if *answer == SI { allora } else { altrimenti };
        let dati = match (&allora.dati, &altrimenti.dati) {
            (Dati::SiNo(a), Dati::SiNo(b)) => Dati::SiNo(mix(answers, a, b)),
            (Dati::Codici(a), Dati::Codici(b)) => Dati::Codici(mix(answers, a, b)),
            (
                Dati::Numeri { lo: a, hi: b, den, misura },
                Dati::Numeri { lo: c, hi: d, misura: theirs, .. },
            ) => {
                let (lo, hi) = both_ends(answers, (a, b), (c, d));
                Dati::Numeri { lo, hi, den: *den, misura: misura.either(*theirs) }
            }
            (Dati::Date { lo: a, hi: b }, Dati::Date { lo: c, hi: d }) => {
                let (lo, hi) = both_ends(answers, (a, b), (c, d));
                Dati::Date { lo, hi }
            }
            (Dati::Esatti(_), Dati::Esatti(_)) => {
                let exact = |(row, answer)| match &taken(answer).dati {
                    Dati::Esatti(values) => one_of(values, row).copied().unwrap_or(Intervallo::ALL),
                    _ => Intervallo::ALL,
                };
                Dati::Esatti(answers.iter().enumerate().map(exact).collect())
            }
            (Dati::Testi(_), Dati::Testi(_)) => {
                let text = |(row, answer)| match &taken(answer).dati {
                    Dati::Testi(values) => one_of(values, row).cloned().flatten(),
                    _ => None,
                };
                Dati::Testi(answers.iter().enumerate().map(text).collect())
            }
            _ => Dati::Nessuno,
        };
        let stati = match (allora.stati.is_empty(), altrimenti.stati.is_empty()) {
            (true, true) => Vec::new(),
            (true, false) => mix(answers, &[0], &altrimenti.stati),
            (false, true) => mix(answers, &allora.stati, &[0]),
            (false, false) => mix(answers, &allora.stati, &altrimenti.stati),
        };
        Self::new(righe, stati, dati)
    }
}

fn both_ends<T: Copy + Default>(
    answers: &[u8],
    (a, b): (&[T], &[T]),
    (c, d): (&[T], &[T]),
) -> (Vec<T>, Vec<T>) {
    let hi = if b.is_empty() && d.is_empty() { Vec::new() } else { mix(answers, upper(a, b), upper(c, d)) };
    (mix(answers, a, c), hi)
}

fn mix<T: Copy + Default>(answers: &[u8], yes: &[T], no: &[T]) -> Vec<T> {
    match (yes, no) {
        ([yes], no) if no.len() != 1 => {
            answers.iter().zip(no).map(|(answer, no)| if *answer == SI { *yes } else { *no }).collect()
        }
        (yes, [no]) if yes.len() != 1 => {
            answers.iter().zip(yes).map(|(answer, yes)| if *answer == SI { *yes } else { *no }).collect()
        }
        (yes, no) if yes.len() == answers.len() && no.len() == answers.len() => answers
            .iter()
            .zip(yes.iter().zip(no))
            .map(|(answer, (yes, no))| if *answer == SI { *yes } else { *no })
            .collect(),
        (yes, no) => {
            answers.iter().map(|answer| if *answer == SI { at(yes, 0) } else { at(no, 0) }).collect()
        }
    }
}

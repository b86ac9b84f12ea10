//! The least and the greatest of some values.

use super::Estremi;
use super::giro::zip;
use super::rescaled;
use super::simili::alike;
use crate::colonne::esegui::each;
use crate::colonne::scala;
use crate::colonne::stato::{ATTESE, FORSE, FUORI, NESSUNO, NOTO, RIFIUTATO, settled};
use crate::colonne::vettore::{Dati, Forma, Vettore, at, form};
use crate::valuta::calcolo::{Candidato, extreme_of};

/// The least or the greatest of some values.
pub(in crate::colonne) fn extreme(massimo: bool, operands: &[&Vettore]) -> Vettore {
    let righe = operands.iter().map(|operand| operand.righe).max().unwrap_or_default();
    let all_known = operands.iter().all(|operand| operand.is_known());
    let varies = operands.iter().any(|operand| !operand.is_constant());
    let known = if all_known && varies { known_extreme(massimo, righe, operands) } else { None };
    if let Some(found) = known {
        return found;
    }
    let forma = operands.iter().filter_map(|operand| form(operand)).reduce(common).unwrap_or(Forma::SiNo);
    if let Some(found) = extreme_of_ends(massimo, righe, forma, operands) {
        return found;
    }
    let found = each(forma, operands, |stime| {
        let candidates = stime.iter().map(|stima| Candidato { stima: stima.clone(), sure: true });
        extreme_of(massimo, candidates.collect())
    });
    Vettore { righe, ..found }
}

/// The form in which numbers of two forms can both be written.
fn common(mine: Forma, theirs: Forma) -> Forma {
    match (mine, theirs) {
        (Forma::Numeri(mine), Forma::Numeri(theirs)) => {
            scala::join(mine, theirs).map_or(Forma::Esatti, Forma::Numeri)
        }
        (mine, theirs) if mine == theirs => mine,
        _ => Forma::Esatti,
    }
}

/// The least or the greatest in whole bounds, where all operands have such in one form.
fn extreme_of_ends(massimo: bool, righe: usize, forma: Forma, operands: &[&Vettore]) -> Option<Vettore> {
    let alike: Vec<Vettore> = operands
        .iter()
        .map(|operand| match (form(operand), forma) {
            (None, forma) => Some(operand.empty(forma)),
            (Some(mine), theirs) if mine == theirs => Some(Vettore::clone(operand)),
            (Some(_), Forma::Numeri(den)) => rescaled(operand, den),
            _ => None,
        })
        .collect::<Option<_>>()?;
    // One list for all the rows.
    let mut candidates = Vec::with_capacity(alike.len());
    let rows = (0..righe).map(|row| {
        candidates.clear();
        for operand in &alike {
            candidates.push((operand.state(row), operand.ends(row)?, true));
        }
        Some(best_of(massimo, &candidates))
    });
    Vettore::of_ends(righe, forma, rows.collect::<Option<Vec<_>>>()?.into_iter())
}

/// The least or the greatest of some candidates, each with its byte, its bounds, and whether it surely takes part.
pub(in crate::colonne) fn best_of(massimo: bool, candidates: &[(u8, Estremi, bool)]) -> (u8, Estremi) {
    if candidates.iter().all(|(state, _, sure)| *state == NOTO && *sure) {
        let points = candidates.iter().map(|(_, (value, _), _)| *value);
        let best = if massimo { points.max() } else { points.min() };
        return best.map_or((NESSUNO, (0, 0)), |best| (NOTO, (best, best)));
    }
    if candidates.iter().any(|(state, _, _)| *state == FUORI) {
        return (FUORI, (0, 0));
    }
    let refused = candidates.iter().find(|(state, _, _)| *state >= RIFIUTATO && *state != NESSUNO);
    if let Some((state, _, _)) = refused {
        return (*state, (0, 0));
    }
    let applying = || candidates.iter().filter(|(state, _, _)| *state != NESSUNO);
    let sure = || applying().filter(|(state, _, sure)| *sure && state & FORSE == 0);
    let lows = || applying().map(|(_, (lo, _), _)| *lo);
    let highs = || applying().map(|(_, (_, hi), _)| *hi);
    let (Some(least), Some(most)) = (lows().min(), highs().max()) else { return (NESSUNO, (0, 0)) };
    let ends = if massimo {
        (sure().map(|(_, (lo, _), _)| *lo).max().unwrap_or(least), most)
    } else {
        (least, sure().map(|(_, (_, hi), _)| *hi).min().unwrap_or(most))
    };
    if sure().next().is_none() {
        let waits = applying().fold(NOTO, |all, (state, _, _)| all | (state & ATTESE));
        return (waits | FORSE, ends);
    }
    // A candidate that cannot win is not worth waiting for.
    let may_win = |(lo, hi): Estremi| if massimo { hi > ends.0 } else { ends.1 > lo };
    let waiting = applying().filter(|(_, ends, _)| may_win(*ends));
    let waits = waiting.fold(NOTO, |all, (state, _, _)| all | (state & ATTESE));
    (settled(waits, ends.0 == ends.1), ends)
}

fn known_extreme(massimo: bool, righe: usize, operands: &[&Vettore]) -> Option<Vettore> {
    let mut best: Option<Vettore> = None;
    for operand in operands {
        best = Some(match best {
            None => Vettore::clone(operand),
            Some(best) => {
                let (_, [mine, theirs]) = alike(&best, operand)?;
                let better = |a: i64, b: i64| if massimo { a.max(b) } else { a.min(b) };
                match (&mine.dati, &theirs.dati) {
                    (Dati::Numeri { den, .. }, Dati::Numeri { .. }) => {
                        zip(&mine, &theirs, *den, |(a, _), (b, _)| Some((better(a, b), better(a, b))))
                    }
                    (Dati::Date { lo: a, .. }, Dati::Date { lo: b, .. }) => {
                        let day = |row| {
                            if massimo { at(a, row).max(at(b, row)) } else { at(a, row).min(at(b, row)) }
                        };
                        let lo = (0..righe).map(day).collect();
                        Vettore::new(righe, Vec::new(), Dati::Date { lo, hi: Vec::new() })
                    }
                    _ => return None,
                }
            }
        });
    }
    best
}

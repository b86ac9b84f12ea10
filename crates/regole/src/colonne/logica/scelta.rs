//! The branch that each row takes, and the default that an act gives.

use std::rc::Rc;

use crate::attesa::ErroreRiga;
use crate::colonne::esegui::each;
use crate::colonne::numeri;
use crate::colonne::stato::{ATTESE, FORSE, FUORI, NESSUNO, RIFIUTATO, refusal, settled};
use crate::colonne::vettore::{Dati, NO, SI, Vettore, at};
use crate::insieme::Insieme;
use crate::stima::Stima;

/// The branch that each row takes; the hull of both where the condition is not known.
pub(in crate::colonne) fn choose(condition: &Vettore, branches: &[Rc<Vettore>; 2]) -> Vettore {
    let [allora, altrimenti] = branches;
    let Some((forma, branches)) = numeri::alike(allora, altrimenti) else {
        return Vettore::lost(condition.righe);
    };
    let Dati::SiNo(answers) = &condition.dati else {
        return each(forma, &[condition, &branches[0], &branches[1]], hull);
    };
    if condition.is_known() {
        if answers.iter().all(|answer| *answer == SI) {
            return branches[0].clone();
        }
        if answers.iter().all(|answer| *answer == NO) {
            return branches[1].clone();
        }
        return Vettore::select(answers, &branches);
    }
    if branches.iter().all(|branch| branch.ends(0).is_some()) {
        let rows =
            (0..condition.righe).map(|row| hull_of_ends(answers, condition.state(row), &branches, row));
        let found: Option<Vec<_>> = rows.collect();
        let whole = found.and_then(|rows| Vettore::of_ends(condition.righe, forma, rows.into_iter()));
        if let Some(whole) = whole {
            return whole;
        }
    }
    each(forma, &[condition, &branches[0], &branches[1]], hull)
}

/// What a row may be, as whole bounds; none where a branch cannot be judged.
fn hull_of_ends(answers: &[u8], state: u8, branches: &[Vettore; 2], row: usize) -> Option<(u8, (i64, i64))> {
    let [allora, altrimenti] = branches;
    if state >= RIFIUTATO {
        return Some((refusal(state), (0, 0)));
    }
    match at(answers, row) {
        SI if state & FORSE == 0 => return Some((allora.state(row), allora.ends(row)?)),
        NO if state & FORSE == 0 => return Some((altrimenti.state(row), altrimenti.ends(row)?)),
        _ => {}
    }
    let (mine, theirs) =
        ((allora.state(row), allora.ends(row)?), (altrimenti.state(row), altrimenti.ends(row)?));
    let waits = state & ATTESE;
    match (mine, theirs) {
        ((FUORI, _), _) | (_, (FUORI, _)) => Some((FUORI, (0, 0))),
        ((NESSUNO, _), (NESSUNO, _)) => Some((NESSUNO, (0, 0))),
        ((NESSUNO, _), (state, ends)) | ((state, ends), (NESSUNO, _)) if state < RIFIUTATO => {
            Some((state | waits | FORSE, ends))
        }
        ((one, (a, b)), (other, (c, d))) if one < RIFIUTATO && other < RIFIUTATO => {
            let (lo, hi) = (a.min(c), b.max(d));
            Some((settled(one | other | waits, lo == hi), (lo, hi)))
        }
        _ => None,
    }
}

fn hull(stime: &[Stima]) -> Stima {
    let [condition, allora, altrimenti] = stime else { return Stima::error(ErroreRiga::TipoSbagliato) };
    match (condition.row_error(), &condition.insieme) {
        (Some(errore), _) => return Stima::error(errore),
        (None, Insieme::NonSiApplica) => return Stima::error(ErroreRiga::NonSiApplica),
        _ => {}
    }
    match condition.truth() {
        Some(true) => allora.clone(),
        Some(false) => altrimenti.clone(),
        None => allora.clone().hull(altrimenti.clone(), &condition.attese),
    }
}

/// The value, or what the act gives where it is not known.
pub(in crate::colonne) fn default(value: &Vettore, ripiego: &Vettore) -> Vettore {
    let awaited = |row| {
        let state = value.state(row);
        state < RIFIUTATO && state & ATTESE != 0
    };
    let Some((_, branches)) = numeri::alike(value, ripiego) else {
        return Vettore::lost(value.righe);
    };
    let answers: Vec<u8> = (0..value.righe).map(|row| u8::from(!awaited(row))).collect();
    Vettore::select(&answers, &branches)
}

//! The branch that each row takes, and the default that an act gives.

use std::borrow::Cow;
use std::rc::Rc;

use crate::attesa::ErroreRiga;
use crate::colonne::esegui::each;
use crate::colonne::numeri;
use crate::colonne::stato::{ATTESE, FORSE, FUORI, NESSUNO, NOTO, RIFIUTATO, read_error, refusal, settled};
use crate::colonne::vettore::{Dati, NO, SI, Vettore, at};
use crate::stima::Stima;
use crate::valuta::logica::chosen;

/// The branch that each row takes; the hull of both where the condition is not known.
pub(in crate::colonne) fn choose(condition: &Vettore, branches: &[Rc<Vettore>; 2]) -> Rc<Vettore> {
    let [allora, altrimenti] = branches;
    let slow = |stime: &[Stima]| match stime {
        [condition, allora, altrimenti] => chosen(condition, [allora, altrimenti]),
        _ => Stima::error(ErroreRiga::TipoSbagliato),
    };
    let Some((forma, alike)) = numeri::alike(allora, altrimenti) else {
        return Rc::new(Vettore::lost(condition.righe));
    };
    let [mine, theirs] = alike.each_ref().map(AsRef::as_ref);
    let Dati::SiNo(answers) = &condition.dati else {
        return Rc::new(each(forma, &[condition, mine, theirs], slow));
    };
    if condition.is_known() && answers.iter().all(|answer| *answer == SI) {
        return Rc::clone(allora);
    }
    if condition.is_known() && answers.iter().all(|answer| *answer == NO) {
        return Rc::clone(altrimenti);
    }
    let (answers, stati) = (every(answers, condition.righe), every(&condition.stati, condition.righe));
    let mut found = Vettore::select(&answers, [mine, theirs]);
    if let Some(()) = patch_undecided(&answers, &stati, [mine, theirs], &mut found) {
        return Rc::new(found.settle_known());
    }
    Rc::new(each(forma, &[condition, mine, theirs], slow))
}

/// A byte for every row, where one stands for all.
fn every(bytes: &[u8], righe: usize) -> Cow<'_, [u8]> {
    match bytes {
        [one] => Cow::Owned(vec![*one; righe]),
        all => Cow::Borrowed(all),
    }
}

/// Writes again the rows whose condition is not known; none where a branch has no whole bounds.
fn patch_undecided(answers: &[u8], stati: &[u8], branches: [&Vettore; 2], found: &mut Vettore) -> Option<()> {
    for (row, state) in stati.iter().enumerate().filter(|(_, state)| **state != NOTO) {
        let (state, ends) = hull_of_ends(at(answers, row), *state, branches, row)?;
        found.write_ends(row, state, ends);
    }
    Some(())
}

/// What a row may be, as whole bounds; none where a branch cannot be judged.
fn hull_of_ends(answer: u8, state: u8, branches: [&Vettore; 2], row: usize) -> Option<(u8, (i64, i64))> {
    let [allora, altrimenti] = branches;
    let state = refusal(state);
    if state >= RIFIUTATO {
        return Some((state, (0, 0)));
    }
    match answer {
        SI => return Some((allora.state(row), allora.ends(row)?)),
        NO => return Some((altrimenti.state(row), altrimenti.ends(row)?)),
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
        ((one, _), (other, _)) if read_error(one).is_some() && read_error(other).is_some() => {
            Some((one, (0, 0)))
        }
        // One branch is wrong: that the row may be no byte can say.
        ((one, _), (other, _)) if one >= RIFIUTATO || other >= RIFIUTATO => Some((FUORI, (0, 0))),
        ((one, (a, b)), (other, (c, d))) => {
            let (lo, hi) = (a.min(c), b.max(d));
            Some((settled(one | other | waits, lo == hi), (lo, hi)))
        }
    }
}

/// The value, or what the act gives where it is not known.
pub(in crate::colonne) fn default(value: &Vettore, ripiego: &Vettore) -> Vettore {
    let awaited = |row| {
        let state = value.state(row);
        state < RIFIUTATO && state & ATTESE != 0
    };
    let Some((_, alike)) = numeri::alike(value, ripiego) else {
        return Vettore::lost(value.righe);
    };
    let answers: Vec<u8> = (0..value.righe).map(|row| u8::from(!awaited(row))).collect();
    Vettore::select(&answers, alike.each_ref().map(AsRef::as_ref)).settle_known()
}

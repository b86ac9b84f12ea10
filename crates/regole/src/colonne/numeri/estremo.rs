//! The least and the greatest of some values.

use std::borrow::Cow;

use super::Estremi;
use super::rescaled;
use crate::colonne::esegui::each;
use crate::colonne::giri;
use crate::colonne::scala;
use crate::colonne::stato::{ATTESE, FORSE, FUORI, NESSUNO, NOTO, RIFIUTATO, is_perhaps, settled};
use crate::colonne::vettore::{Dati, Forma, Misura, Vettore, form, upper};
use crate::valuta::calcolo::{Candidato, extreme_of};

/// The least or the greatest of some values.
pub(in crate::colonne) fn extreme(massimo: bool, operands: &[&Vettore]) -> Vettore {
    let righe = operands.iter().map(|operand| operand.righe).max().unwrap_or_default();
    let forma = operands.iter().filter_map(|operand| form(operand)).reduce(common).unwrap_or(Forma::SiNo);
    let found = alike(forma, operands).and_then(|alike| {
        let mut found = sure_extreme(massimo, &alike)?;
        patch_unsure(massimo, &alike, &mut found)?;
        Some(Vettore { righe, ..found.settle_known() })
    });
    found.unwrap_or_else(|| {
        let found = each(forma, operands, |stime| {
            let candidates = stime.iter().map(|stima| Candidato { stima: stima.clone(), sure: true });
            extreme_of(massimo, candidates.collect())
        });
        Vettore { righe, ..found }
    })
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

/// All the operands in one form.
fn alike<'v>(forma: Forma, operands: &[&'v Vettore]) -> Option<Vec<Cow<'v, Vettore>>> {
    let one = |operand: &&'v Vettore| match (form(operand), forma) {
        (None, forma) => Some(Cow::Owned(operand.empty(forma))),
        (Some(mine), theirs) if mine == theirs => Some(Cow::Borrowed(*operand)),
        (Some(_), Forma::Numeri(den)) => rescaled(operand, den),
        _ => None,
    };
    operands.iter().map(one).collect()
}

/// The least or the greatest of numbers, or of dates, as if they all surely applied: end by end.
fn sure_extreme(massimo: bool, operands: &[Cow<'_, Vettore>]) -> Option<Vettore> {
    let mut best: Option<Dati> = None;
    for operand in operands {
        best = Some(match best {
            None => operand.dati.clone(),
            Some(best) => better(massimo, &best, &operand.dati)?,
        });
    }
    let dati = best?;
    let unknown: Vec<&Vettore> =
        operands.iter().map(AsRef::as_ref).filter(|operand| !operand.stati.is_empty()).collect();
    let (mut stati, length) = match &dati {
        Dati::Numeri { lo, .. } => (Vec::new(), lo.len()),
        Dati::Date { lo, .. } => (Vec::new(), lo.len()),
        _ => return None,
    };
    for operand in &unknown {
        // Where the only one that is not known cannot win, the bounds have met, and nothing waits.
        let waits = if unknown.len() == 1 { operand.stati.clone() } else { waits(massimo, &dati, operand)? };
        stati = giri::strict(length, &stati, &waits);
    }
    match &dati {
        Dati::Numeri { lo, hi, .. } => giri::settle(&mut stati, lo, upper(lo, hi)),
        Dati::Date { lo, hi } => giri::settle(&mut stati, lo, upper(lo, hi)),
        _ => {}
    }
    Some(Vettore::new(length, stati, dati))
}

/// Writes again the rows in which some operand does not apply, or may not.
fn patch_unsure(massimo: bool, operands: &[Cow<'_, Vettore>], found: &mut Vettore) -> Option<()> {
    let is_unsure = |state: u8| state == NESSUNO || is_perhaps(state);
    if !operands.iter().any(|operand| operand.stati.iter().any(|state| is_unsure(*state))) {
        return Some(());
    }
    // One list for all the rows.
    let mut candidates = Vec::with_capacity(operands.len());
    for row in 0..found.length() {
        if !operands.iter().any(|operand| is_unsure(operand.state(row))) {
            continue;
        }
        candidates.clear();
        for operand in operands {
            candidates.push((operand.state(row), operand.ends(row)?, true));
        }
        let (state, ends) = best_of(massimo, &candidates);
        found.write_ends(row, state, ends);
    }
    Some(())
}

/// The better of two columns, end by end.
fn better(massimo: bool, best: &Dati, other: &Dati) -> Option<Dati> {
    fn ends<T: Copy + Ord>(massimo: bool, a: &[T], b: &[T]) -> Vec<T> {
        if massimo { giri::zip(a, b, Ord::max) } else { giri::zip(a, b, Ord::min) }
    }
    match (best, other) {
        (Dati::Numeri { lo: a, hi: b, den, misura }, Dati::Numeri { lo: c, hi: d, misura: theirs, .. }) => {
            let lo = ends(massimo, a, c);
            let is_open = !(b.is_empty() && d.is_empty());
            let hi = if is_open { ends(massimo, upper(a, b), upper(c, d)) } else { Vec::new() };
            Some(Dati::Numeri { lo, hi, den: *den, misura: Misura::either(*misura, *theirs) })
        }
        (Dati::Date { lo: a, hi: b }, Dati::Date { lo: c, hi: d }) => {
            let lo = ends(massimo, a, c);
            let is_open = !(b.is_empty() && d.is_empty());
            let hi = if is_open { ends(massimo, upper(a, b), upper(c, d)) } else { Vec::new() };
            Some(Dati::Date { lo, hi })
        }
        _ => None,
    }
}

/// What a candidate waits for where it may win: one that cannot is not worth waiting for.
fn waits(massimo: bool, best: &Dati, candidate: &Vettore) -> Option<Vec<u8>> {
    fn may_win<T: Copy + Ord>(massimo: bool, best: (&[T], &[T]), mine: (&[T], &[T])) -> Vec<u8> {
        if massimo {
            giri::zip(mine.1, best.0, |most, bound| u8::from(most > bound))
        } else {
            giri::zip(best.1, mine.0, |bound, least| u8::from(bound > least))
        }
    }
    let may_win = match (best, &candidate.dati) {
        (Dati::Numeri { lo, hi, .. }, Dati::Numeri { lo: a, hi: b, .. }) => {
            may_win(massimo, (lo, upper(lo, hi)), (a, upper(a, b)))
        }
        (Dati::Date { lo, hi }, Dati::Date { lo: a, hi: b }) => {
            may_win(massimo, (lo, upper(lo, hi)), (a, upper(a, b)))
        }
        _ => return None,
    };
    Some(giri::zip(&candidate.stati, &may_win, |state, may_win| {
        if state < RIFIUTATO { state & may_win.wrapping_neg() } else { state }
    }))
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

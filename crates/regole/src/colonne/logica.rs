//! Conditions over a batch: Kleene's logic on bytes, comparisons on bounds.

use std::rc::Rc;

use super::stato::{ATTESE, FORSE, FUORI, NESSUNO, NOTO, RIFIUTATO, errore, settled, strict};
use super::vettore::{Dati, INCERTO, NO, SI, Vettore, at};
use super::{esegui::each, numeri, scala};
use crate::attesa::ErroreRiga;
use crate::sintassi::Confronto;

/// Gathers the parts of an AND or of an OR, row by row.
pub(super) struct Connettivo {
    decide: bool,
    righe: usize,
    /// Whether some part decides.
    decided: Vec<u8>,
    /// The first error, else what the parts wait for; `INCERTO` in `open` where some part is not known.
    stati: Vec<u8>,
    open: Vec<u8>,
}

impl Connettivo {
    pub(super) fn new(righe: usize, decide: bool) -> Self {
        Self { decide, righe, decided: vec![NO; righe], stati: Vec::new(), open: Vec::new() }
    }

    pub(super) fn add(&mut self, part: &Vettore) {
        let Dati::SiNo(values) = &part.dati else { return self.add_refused(part) };
        let deciding = u8::from(self.decide);
        if part.is_known() {
            match values.as_slice() {
                [one] => {
                    let decides = u8::from(*one == deciding);
                    self.decided.iter_mut().for_each(|decided| *decided |= decides);
                }
                all => {
                    for (decided, value) in self.decided.iter_mut().zip(all) {
                        *decided |= u8::from(*value == deciding);
                    }
                }
            }
            return;
        }
        self.widen();
        for row in 0..self.righe {
            self.add_one(row, at(values, row), part.state(row));
        }
    }

    /// A part without values: an error in every row.
    fn add_refused(&mut self, part: &Vettore) {
        self.widen();
        for row in 0..self.righe {
            self.add_one(row, INCERTO, part.state(row));
        }
    }

    pub(super) fn add_one(&mut self, row: usize, value: u8, state: u8) {
        let (Some(decided), Some(kept), Some(open)) =
            (self.decided.get_mut(row), self.stati.get_mut(row), self.open.get_mut(row))
        else {
            return;
        };
        if state >= RIFIUTATO {
            let state = if state == NESSUNO { errore(ErroreRiga::NonSiApplica) } else { state };
            if *kept < RIFIUTATO || state == FUORI {
                *kept = state;
            }
        } else if state & FORSE != 0 || value == INCERTO {
            *open = INCERTO;
            if *kept < RIFIUTATO {
                *kept |= state & ATTESE;
            }
        } else {
            *decided |= u8::from(value == u8::from(self.decide));
        }
    }

    pub(super) fn widen(&mut self) {
        if self.stati.is_empty() {
            self.stati = vec![NOTO; self.righe];
            self.open = vec![NO; self.righe];
        }
    }

    pub(super) fn finish(self) -> Vettore {
        let (yes, otherwise) = if self.decide { (SI, NO) } else { (NO, SI) };
        if self.stati.is_empty() {
            let values = self.decided.iter().map(|decided| if *decided == SI { yes } else { otherwise });
            return Vettore::new(self.righe, Vec::new(), Dati::SiNo(values.collect()));
        }
        let (mut values, mut stati) = (Vec::with_capacity(self.righe), Vec::with_capacity(self.righe));
        for ((decided, state), open) in self.decided.into_iter().zip(self.stati).zip(self.open) {
            let (value, state) = match (decided, state, open) {
                (_, FUORI, _) => (INCERTO, FUORI),
                (SI, _, _) => (yes, NOTO),
                (_, state, _) if state >= RIFIUTATO => (INCERTO, state),
                (_, state, INCERTO) => (INCERTO, state),
                _ => (otherwise, NOTO),
            };
            values.push(value);
            stati.push(state);
        }
        Vettore::new(self.righe, stati, Dati::SiNo(values)).settle_known()
    }
}

/// Kleene's AND (which a no decides) or OR (which a yes decides) of two answers, each with its byte.
pub(super) fn of_two(decide: u8, mine: (u8, u8), theirs: (u8, u8)) -> (u8, u8) {
    let is_open = |(value, state): (u8, u8)| value == INCERTO || state & FORSE != 0;
    let refused = |(_, state): (u8, u8)| match state {
        NESSUNO => Some(errore(ErroreRiga::NonSiApplica)),
        state if state >= RIFIUTATO => Some(state),
        _ => None,
    };
    if mine.1 == FUORI || theirs.1 == FUORI {
        return (INCERTO, FUORI);
    }
    let decides = |part: (u8, u8)| refused(part).is_none() && !is_open(part) && part.0 == decide;
    if decides(mine) || decides(theirs) {
        return (decide, NOTO);
    }
    if let Some(state) = refused(mine).or(refused(theirs)) {
        return (INCERTO, state);
    }
    if is_open(mine) || is_open(theirs) {
        let waits = |part: (u8, u8)| if is_open(part) { part.1 & ATTESE } else { NOTO };
        return (INCERTO, waits(mine) | waits(theirs));
    }
    (if decide == SI { NO } else { SI }, NOTO)
}

/// Turns yes and no around.
pub(super) fn not(inner: &Vettore) -> Option<Vettore> {
    let Dati::SiNo(values) = &inner.dati else { return None };
    if inner.stati.iter().any(|state| *state >= RIFIUTATO) {
        return None;
    }
    let turned = values.iter().map(|value| match *value {
        NO => SI,
        SI => NO,
        other => other,
    });
    Some(Vettore::new(inner.righe, inner.stati.clone(), Dati::SiNo(turned.collect())))
}

/// Compares bounds; none when the operands have no loop.
pub(super) fn comparison(confronto: Confronto, left: &Vettore, right: &Vettore) -> Option<Vettore> {
    if left.is_constant() && right.is_constant() {
        return None;
    }
    match (&left.dati, &right.dati) {
        (Dati::Numeri { den: mine, .. }, Dati::Numeri { den: theirs, .. }) => {
            let den = scala::join(*mine, *theirs)?;
            let (left, right) = (numeri::rescaled(left, den)?, numeri::rescaled(right, den)?);
            let (Dati::Numeri { lo: a, hi: b, .. }, Dati::Numeri { lo: c, hi: d, .. }) =
                (&left.dati, &right.dati)
            else {
                return None;
            };
            Some(ordered(confronto, &left, &right, [a, b, c, d]))
        }
        (Dati::Date { lo: a, hi: b }, Dati::Date { lo: c, hi: d }) => {
            Some(ordered(confronto, left, right, [a, b, c, d]))
        }
        (Dati::SiNo(a), Dati::SiNo(b)) if left.is_known() && right.is_known() => {
            Some(equal(confronto, left.righe, a, b, |a, b| a == b))
        }
        (Dati::Codici(a), Dati::Codici(b)) if left.is_known() && right.is_known() => {
            Some(equal(confronto, left.righe, a, b, |a, b| a == b))
        }
        _ => None,
    }
}

fn equal<T: Copy + Default>(
    confronto: Confronto,
    righe: usize,
    left: &[T],
    right: &[T],
    same: impl Fn(T, T) -> bool,
) -> Vettore {
    let wanted = confronto == Confronto::Uguale;
    let values = (0..righe).map(|row| u8::from(same(at(left, row), at(right, row)) == wanted));
    Vettore::new(righe, Vec::new(), Dati::SiNo(values.collect()))
}

fn ordered<T: Copy + Default + Ord>(
    confronto: Confronto,
    left: &Vettore,
    right: &Vettore,
    [left_lo, left_hi, right_lo, right_hi]: [&[T]; 4],
) -> Vettore {
    let righe = left.righe;
    if left.is_known() && right.is_known() {
        let holds: fn(T, T) -> bool = match confronto {
            Confronto::Uguale => |a, b| a == b,
            Confronto::Diverso => |a, b| a != b,
            Confronto::Minore => |a, b| a < b,
            Confronto::MinoreUguale => |a, b| a <= b,
            Confronto::Maggiore => |a, b| a > b,
            Confronto::MaggioreUguale => |a, b| a >= b,
        };
        let values = match (left_lo, right_lo) {
            (lefts, [right]) => lefts.iter().map(|left| u8::from(holds(*left, *right))).collect(),
            ([left], rights) => rights.iter().map(|right| u8::from(holds(*left, *right))).collect(),
            (lefts, rights) => {
                lefts.iter().zip(rights).map(|(left, right)| u8::from(holds(*left, *right))).collect()
            }
        };
        return Vettore::new(righe, Vec::new(), Dati::SiNo(values));
    }
    let upper = |lo: &[T], hi: &[T], row| if hi.is_empty() { at(lo, row) } else { at(hi, row) };
    let (mut values, mut stati) = (Vec::with_capacity(righe), Vec::with_capacity(righe));
    for row in 0..righe {
        let mine = (at(left_lo, row), upper(left_lo, left_hi, row));
        let theirs = (at(right_lo, row), upper(right_lo, right_hi, row));
        let decided = decide(confronto, mine, theirs);
        let state = settled(strict(left.state(row), right.state(row)), decided.is_some());
        values.push(decided.map_or(INCERTO, u8::from));
        stati.push(state);
    }
    Vettore::new(righe, stati, Dati::SiNo(values)).settle_known()
}

/// Infinite bounds are the least and the greatest values of the type, so they never decide.
fn decide<T: Ord + Copy>(confronto: Confronto, mine: (T, T), theirs: (T, T)) -> Option<bool> {
    let less = |a: (T, T), b: (T, T)| match () {
        () if a.1 < b.0 => Some(true),
        () if a.0 >= b.1 => Some(false),
        () => None,
    };
    let same = || {
        if mine.0 == mine.1 && theirs.0 == theirs.1 {
            return Some(mine.0 == theirs.0);
        }
        let apart = less(mine, theirs) == Some(true) || less(theirs, mine) == Some(true);
        if apart { Some(false) } else { None }
    };
    match confronto {
        Confronto::Uguale => same(),
        Confronto::Diverso => same().map(|same| !same),
        Confronto::Minore => less(mine, theirs),
        Confronto::MaggioreUguale => less(mine, theirs).map(|less| !less),
        Confronto::Maggiore => less(theirs, mine),
        Confronto::MinoreUguale => less(theirs, mine).map(|greater| !greater),
    }
}

/// Whether codes are among some constants.
pub(super) fn among(value: &Vettore, among: &[&Vettore]) -> Option<Vettore> {
    let Dati::Codici(values) = &value.dati else { return None };
    if value.is_constant() || value.stati.iter().any(|state| *state >= FORSE) {
        return None;
    }
    let mut wanted = 0;
    for one in among {
        match &one.dati {
            Dati::Codici(mask) if one.is_constant() && one.is_known() => wanted |= at(mask, 0),
            _ => return None,
        }
    }
    let verdict = |mask: &u64| match (mask & wanted, mask & !wanted) {
        (0, _) => NO,
        (_, 0) => SI,
        _ => INCERTO,
    };
    let found: Vec<u8> = values.iter().map(verdict).collect();
    Some(Vettore::new(value.righe, value.stati.clone(), Dati::SiNo(found)).settle_known())
}

/// The branch that each row takes; the hull of both where the condition is not known.
pub(super) fn choose(condition: &Vettore, branches: &[Rc<Vettore>; 2]) -> Vettore {
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
        let refused = if state == NESSUNO { errore(ErroreRiga::NonSiApplica) } else { state };
        return Some((refused, (0, 0)));
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

fn hull(stime: &[crate::stima::Stima]) -> crate::stima::Stima {
    use crate::stima::Stima;
    let [condition, allora, altrimenti] = stime else { return Stima::error(ErroreRiga::TipoSbagliato) };
    match (condition.row_error(), &condition.insieme) {
        (Some(errore), _) => return Stima::error(errore),
        (None, crate::insieme::Insieme::NonSiApplica) => return Stima::error(ErroreRiga::NonSiApplica),
        _ => {}
    }
    match condition.truth() {
        Some(true) => allora.clone(),
        Some(false) => altrimenti.clone(),
        None => allora.clone().hull(altrimenti.clone(), &condition.attese),
    }
}

/// The value, or what the act gives where it is not known.
pub(super) fn default(value: &Vettore, ripiego: &Vettore) -> Vettore {
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

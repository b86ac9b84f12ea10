//! Conditions over a batch: Kleene's logic on bytes, comparisons on bounds.

mod confronto;
mod scelta;

use std::borrow::Cow;
use std::rc::Rc;

use super::stato::{ATTESE, FORSE, FUORI, NESSUNO, NOTO, RIFIUTATO, is_perhaps, refusal};
use super::vettore::{Dati, Forma, INCERTO, NO, SI, Vettore};

use self::confronto::turned;
pub(super) use self::confronto::{among, comparison};
pub(super) use self::scelta::{choose, default};
use super::giri;

/// Gathers the parts of an AND or of an OR, row by row.
pub(super) struct Connettivo {
    decide: bool,
    righe: usize,
    /// Whether some part decides.
    decided: Vec<u8>,
    /// The first error of each row, else what its parts wait for, and `INCERTO` where one of them is open: once some part is not known.
    stati: Vec<u8>,
    aperti: Vec<u8>,
}

impl Connettivo {
    pub(super) fn new(righe: usize, decide: bool) -> Self {
        Self { decide, righe, decided: vec![NO; righe], stati: Vec::new(), aperti: Vec::new() }
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
        self.add_rows(values, &part.stati);
    }

    /// A part without values: an error in every row.
    fn add_refused(&mut self, part: &Vettore) {
        self.add_rows(&[INCERTO], &part.stati);
    }

    fn add_rows(&mut self, values: &[u8], stati: &[u8]) {
        self.widen();
        let stati = if stati.is_empty() { &[NOTO] } else { stati };
        let one = |bytes: &[u8]| bytes.first().copied().filter(|_| bytes.len() == 1 && self.righe != 1);
        let [value, state] = [one(values), one(stati)];
        let values = value.map_or(Cow::Borrowed(values), |value| Cow::Owned(vec![value; self.righe]));
        let stati = state.map_or(Cow::Borrowed(stati), |state| Cow::Owned(vec![state; self.righe]));
        let deciding = u8::from(self.decide);
        let mine = self.decided.iter_mut().zip(&mut self.stati).zip(&mut self.aperti);
        for (((decided, kept), open), (value, state)) in mine.zip(values.iter().zip(stati.iter())) {
            (*decided, *kept, *open) = added((*decided, *kept, *open), *value, *state, deciding);
        }
    }

    pub(super) fn add_one(&mut self, row: usize, value: u8, state: u8) {
        let (Some(decided), Some(kept), Some(open)) =
            (self.decided.get_mut(row), self.stati.get_mut(row), self.aperti.get_mut(row))
        else {
            return;
        };
        let deciding = u8::from(self.decide);
        if state == NOTO && value != INCERTO {
            *decided |= u8::from(value == deciding);
            return;
        }
        (*decided, *kept, *open) = added((*decided, *kept, *open), value, state, deciding);
    }

    /// Parts that are known, each of the row that is said.
    pub(super) fn add_known(&mut self, rows: &[u32], values: &[u8]) {
        let deciding = u8::from(self.decide);
        for (row, value) in rows.iter().zip(values) {
            if let Some(decided) = self.decided.get_mut(*row as usize) {
                *decided |= u8::from(*value == deciding);
            }
        }
    }

    pub(super) fn widen(&mut self) {
        if self.stati.is_empty() {
            self.stati = vec![NOTO; self.righe];
            self.aperti = vec![NO; self.righe];
        }
    }

    pub(super) fn finish(self) -> Vettore {
        let (yes, otherwise) = if self.decide { (SI, NO) } else { (NO, SI) };
        if self.stati.is_empty() {
            let values = self.decided.iter().map(|decided| if *decided == SI { yes } else { otherwise });
            return Vettore::new(self.righe, Vec::new(), Dati::SiNo(values.collect()));
        }
        let (mut values, mut stati) = (self.decided, self.stati);
        for ((value, state), open) in values.iter_mut().zip(&mut stati).zip(self.aperti) {
            (*value, *state) = answered((*value, *state, open), yes, otherwise);
        }
        Vettore::new(self.righe, stati, Dati::SiNo(values)).settle_known()
    }
}

/// What a row is decided, its byte and whether it is open, with one part more; written so that many rows go through it at once.
fn added((decided, kept, open): (u8, u8, u8), value: u8, state: u8, deciding: u8) -> (u8, u8, u8) {
    let state = refusal(state);
    let is_refused = state >= RIFIUTATO;
    let is_open = !is_refused && value == INCERTO;
    // The first error, or what no byte can say.
    let first = if kept < RIFIUTATO || state == FUORI { state } else { kept };
    let waits = if kept < RIFIUTATO { kept | state } else { kept };
    let kept = if is_refused { first } else { kept };
    let kept = if is_open { waits } else { kept };
    let decides = !is_refused && value == deciding;
    (decided | u8::from(decides), kept, if is_open { INCERTO } else { open })
}

/// The answer of a row, and its byte. Beside an error an open part may still decide: no byte can say that.
fn answered((decided, state, open): (u8, u8, u8), yes: u8, otherwise: u8) -> (u8, u8) {
    let is_wrong = state >= RIFIUTATO;
    let state = if is_wrong && open == INCERTO { FUORI } else { state };
    let value = if is_wrong || open == INCERTO { INCERTO } else { otherwise };
    if decided == SI && state != FUORI { (yes, NOTO) } else { (value, state) }
}

/// Kleene's AND (which a no decides) or OR (which a yes decides) of two answers, each with its byte.
pub(super) fn of_two(decide: u8, mine: (u8, u8), theirs: (u8, u8)) -> (u8, u8) {
    let (yes, otherwise) = (decide, if decide == SI { NO } else { SI });
    let one = added((NO, NOTO, NO), mine.0, mine.1, decide);
    answered(added(one, theirs.0, theirs.1, decide), yes, otherwise)
}

/// Tells whether values apply: whatever they are, their bytes say it.
pub(super) fn applies(inner: &Vettore) -> Vettore {
    let rows = (0..inner.righe).map(|row| match inner.state(row) {
        NESSUNO => (NOTO, (0, 0)),
        state if state >= RIFIUTATO => (state, (0, 0)),
        state if state & FORSE != 0 => (state & ATTESE, (0, 1)),
        _ => (NOTO, (1, 1)),
    });
    Vettore::of_ends(inner.righe, Forma::SiNo, rows).unwrap_or_else(|| Vettore::lost(inner.righe))
}

/// The same values, read where they surely apply.
pub(super) fn applied(inner: Rc<Vettore>) -> Rc<Vettore> {
    if !inner.stati.iter().any(|state| is_perhaps(*state)) {
        return inner;
    }
    let mut found = Vettore::clone(&inner);
    for row in (0..inner.length()).filter(|row| is_perhaps(inner.state(*row))) {
        found.patch(row, &inner.stima(row).applied());
    }
    Rc::new(found.settle_known())
}

/// Turns yes and no around.
pub(super) fn not(inner: &Vettore) -> Option<Vettore> {
    let Dati::SiNo(values) = &inner.dati else { return None };
    if inner.stati.iter().any(|state| *state >= FORSE) {
        return None;
    }
    Some(Vettore::new(inner.righe, inner.stati.clone(), Dati::SiNo(giri::map(values, turned))))
}

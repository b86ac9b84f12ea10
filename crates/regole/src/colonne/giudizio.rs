//! The judgement of a table: requirement after requirement, each taking out the rows that certainly fail it.

use std::borrow::Cow;
use std::rc::Rc;

use jiff::civil::Date;

use super::giorno;
use super::giri;
use super::lotto::Lotto;
use super::piano::Piano;
use super::scala::CENTESIMI;
use super::stato::{FORSE, FUORI, GIUDIZIO, NOTO, RIFIUTATO, refusal};
use super::tavola::Tavola;
use super::verdetti::{Requisiti, Verdetti, Verdetto};
use super::vettore::{Dati, INCERTO, NO, Vettore, at, pick};
use crate::esito::{Esito, Importo};
use crate::giudizio::{amount_of, certainly_zero};
use crate::nodo::{Nodo, Op};
use crate::regola::{Regola, Voce};
use crate::valore::Centesimi;
use crate::valuta::Giorni;

/// Rows worked out together: what one of their columns takes stays near the processor.
const LOTTO: u32 = 4_096;
/// Rows on which the order of the requirements is tried.
const CAMPIONE: u32 = 512;

impl Regola {
    /// Judges every row of a table on the given days.
    #[must_use]
    pub fn judge_all(&self, tavola: &Tavola, giorni: Giorni) -> Verdetti {
        let piano = Piano::new(tavola, self, giorni);
        let order = piano.order();
        let mut verdetti = Verdetti { esiti: vec![Esito::NonSpetta; tavola.righe()], ..Verdetti::default() };
        let rows = u32::try_from(tavola.righe()).unwrap_or(u32::MAX);
        for first in (0..rows).step_by(LOTTO as usize) {
            let last = rows.min(first.saturating_add(LOTTO));
            piano.judge_batch(Lotto::new(&piano, (first..last).collect()), &order, &mut verdetti);
        }
        verdetti
    }
}

impl<'a> Piano<'a> {
    /// The order in which requirements are worked out: first those that, for what they cost, take out most rows of a sample.
    fn order(&self) -> Vec<usize> {
        let rows = u32::try_from(self.tavola.righe()).unwrap_or(CAMPIONE).min(CAMPIONE);
        let sample = Lotto::new(self, (0..rows).collect());
        let cost_of_a_no = |voce: &Voce| {
            let found = sample.eval(&voce.nodo, &sample.base());
            let (answers, _) = stands(&found, sample.righe.len());
            let refused = answers.len() - places_kept(&answers).len();
            self.cost(&voce.nodo).saturating_mul(CAMPIONE as usize) / (refused + 1)
        };
        let requisiti = self.regola.requisiti.iter().enumerate();
        let mut order: Vec<(usize, usize)> =
            requisiti.map(|(place, voce)| (cost_of_a_no(voce), place)).collect();
        order.sort_unstable();
        order.into_iter().map(|(_, place)| place).collect()
    }

    /// How much there is to read to work out an expression.
    pub(super) fn cost(&self, nodo: &Nodo) -> usize {
        let mut cost = 0;
        nodo.visit(&mut |inner| {
            cost += match &inner.op {
                Op::Definizione(place) => {
                    self.regola.definizioni.get(*place).map_or(1, |voce| self.cost(&voce.nodo))
                }
                _ => 1,
            };
        });
        cost
    }

    /// Each requirement takes out the rows that certainly fail it.
    fn judge_batch(&'a self, mut lotto: Lotto<'a>, order: &[usize], verdetti: &mut Verdetti) {
        let mut attese = vec![NOTO; lotto.righe.len()];
        let mut requisiti = vec![0_u64; lotto.righe.len()];
        for place in order {
            let Some(voce) = self.regola.requisiti.get(*place) else { continue };
            let found = lotto.entry(&voce.nodo);
            let (answers, open) = stands(&found, lotto.righe.len());
            for (bits, answer) in requisiti.iter_mut().zip(answers.iter()) {
                *bits |= u64::from(*answer) << (2 * place);
            }
            for (waits, open) in attese.iter_mut().zip(&open) {
                *waits = worse(*waits, *open);
            }
            let kept = places_kept(&answers);
            if kept.len() < lotto.righe.len() {
                (attese, requisiti) = (pick(&attese, &kept), pick(&requisiti, &kept));
                lotto = lotto.keep(kept);
            }
            if lotto.righe.is_empty() {
                return;
            }
        }
        self.settle(&lotto, &attese, &requisiti, verdetti);
    }

    /// Says the outcome of the rows that no requirement has refused.
    fn settle(&self, lotto: &Lotto<'_>, attese: &[u8], requisiti: &[u64], verdetti: &mut Verdetti) {
        let amount = self.regola.importo.as_ref().map(|nodo| lotto.entry(nodo));
        let from = self.regola.decorrenza.as_ref().map(|nodo| lotto.entry(nodo));
        let state_of =
            |found: &Option<Rc<Vettore>>, row| found.as_ref().map_or(NOTO, |found| found.state(row));
        for (row, riga) in lotto.righe.iter().enumerate() {
            let (state, riga) = (at(attese, row), *riga as usize);
            let is_lost = [state, state_of(&amount, row), state_of(&from, row)].contains(&FUORI);
            let sum = amount.as_ref().map(|found| Somma::read(found, row));
            match outcome(state, sum.as_ref()) {
                // What columns refuse for its size the other evaluator may still judge.
                found if is_lost || found == Some(Esito::Errore) => {
                    verdetti.fuori += 1;
                    verdetti.take(riga, &self.regola.judge(&self.tavola.fatti(riga), self.giorni));
                }
                None => {}
                Some(esito) => verdetti.push(Verdetto {
                    riga,
                    esito,
                    importo: sum.map(|sum| sum.importo),
                    decorrenza: from.as_ref().and_then(|found| day(found, row)),
                    requisiti: Requisiti(at(requisiti, row)),
                }),
            }
        }
    }
}

/// An amount, as the outcome needs it.
struct Somma {
    importo: Importo,
    is_zero: bool,
    is_error: bool,
}

impl Somma {
    fn read(found: &Vettore, row: usize) -> Self {
        let state = found.state(row);
        if let (Dati::Numeri { lo, den: CENTESIMI, .. }, NOTO) = (&found.dati, state) {
            let cents = at(lo, row);
            return Self { importo: Importo::Certo(Centesimi(cents)), is_zero: cents <= 0, is_error: false };
        }
        let stima = found.stima(row);
        Self { importo: amount_of(&stima), is_zero: certainly_zero(&stima), is_error: state >= RIFIUTATO }
    }
}

/// The first day, if it is known.
fn day(found: &Vettore, row: usize) -> Option<Date> {
    match (&found.dati, found.state(row)) {
        (Dati::Date { lo, .. }, NOTO) => giorno::unpack(at(lo, row)),
        _ => None,
    }
}

/// How a requirement stands in each row, and the byte of what is open; no bytes when nothing is.
fn stands(found: &Vettore, righe: usize) -> (Cow<'_, [u8]>, Vec<u8>) {
    let Dati::SiNo(values) = &found.dati else {
        return (Cow::Owned(vec![INCERTO; righe]), (0..righe).map(|row| refusal(found.state(row))).collect());
    };
    let values = match values.as_slice() {
        [one] => Cow::Owned(vec![*one; righe]),
        all => Cow::Borrowed(all),
    };
    if found.is_known() && !values.contains(&INCERTO) {
        return (values, Vec::new());
    }
    let (mut answers, mut open) = (values.into_owned(), vec![NOTO; righe]);
    for (row, (answer, open)) in answers.iter_mut().zip(&mut open).enumerate() {
        let state = found.state(row);
        if state & FORSE != 0 || state >= RIFIUTATO || *answer == INCERTO {
            // Something open that waits for nothing that can be asked is still open.
            (*answer, *open) = (INCERTO, refusal(if state == NOTO { GIUDIZIO } else { state }));
        }
    }
    (Cow::Owned(answers), open)
}

/// The places that are not a certain no.
fn places_kept(answers: &[u8]) -> Vec<u32> {
    giri::places(answers, |answer| answer != NO)
}

/// What a row that is open for two reasons is open for: the first that cannot be judged, else both.
fn worse(before: u8, now: u8) -> u8 {
    match (before, now) {
        (FUORI, _) | (_, FUORI) => FUORI,
        (before, _) if before >= RIFIUTATO => before,
        (_, now) if now >= RIFIUTATO => now,
        (before, now) => before | now,
    }
}

/// A certain no, an error, something missing, something to ascertain, yes; none is the certain no that stands already.
fn outcome(state: u8, amount: Option<&Somma>) -> Option<Esito> {
    if amount.is_some_and(|amount| amount.is_zero) {
        return None;
    }
    if state >= RIFIUTATO || amount.is_some_and(|amount| amount.is_error) {
        return Some(Esito::Errore);
    }
    Some(match state & !FORSE {
        NOTO if state == NOTO => Esito::Spetta,
        GIUDIZIO | NOTO => Esito::DaAccertare,
        _ => Esito::DaCompletare,
    })
}

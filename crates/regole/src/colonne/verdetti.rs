//! The verdicts of a card on a table: for each row the outcome, the amount, the first day, and two bits for each requirement.

use jiff::civil::Date;

use super::giorno;
use super::lotto::Lotto;
use super::scala::CENTESIMI;
use super::stato::{FORSE, FUORI, GIUDIZIO, NOTO, RIFIUTATO, refusal};
use super::tavola::Tavola;
use super::vettore::{Dati, NO, SI, Vettore, at};
use crate::esito::{Esito, Importo, Valutazione, amount_of, certainly_zero};
use crate::regola::{Regola, Voce};
use crate::valore::Centesimi;
use crate::valuta::Giorni;

/// Rows worked out together: what one of their columns takes stays near the processor.
const LOTTO: usize = 2_048;

/// How a requirement stands: two bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Requisito {
    /// It certainly fails.
    No,
    /// It certainly holds.
    Si,
    /// It is not known, or cannot be judged.
    #[default]
    Aperto,
}

/// The verdicts of one card, by row.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdetti {
    /// The outcome.
    pub esiti: Vec<Esito>,
    /// The amount, for a card that gives one.
    pub importi: Vec<Option<Importo>>,
    /// The first day, where the card says it.
    pub decorrenze: Vec<Option<Date>>,
    /// For each requirement, how it stands; of a certain no only one that fails is worked out.
    pub requisiti: Vec<Vec<Requisito>>,
    /// The rows that the other evaluator had to judge.
    pub fuori: usize,
}

impl Regola {
    /// Judges every row of a table on the given days.
    #[must_use]
    pub fn judge_all(&self, tavola: &Tavola, giorni: Giorni) -> Verdetti {
        let mut verdetti = Verdetti {
            esiti: vec![Esito::NonSpetta; tavola.righe()],
            importi: vec![self.importo.as_ref().map(|_| Importo::Certo(Centesimi(0))); tavola.righe()],
            decorrenze: vec![None; tavola.righe()],
            requisiti: self.requisiti.iter().map(|_| vec![Requisito::default(); tavola.righe()]).collect(),
            fuori: 0,
        };
        let order = self.order(tavola, giorni);
        let mut first = 0;
        while first < tavola.righe() {
            let last = (first + LOTTO).min(tavola.righe());
            let righe = (first..last).filter_map(|row| u32::try_from(row).ok()).collect();
            self.judge_batch(Lotto::new(tavola, self, giorni, righe), &order, &mut verdetti);
            first = last;
        }
        verdetti
    }

    /// The order in which requirements are worked out: first those that, for what they cost, take out most rows of a sample.
    fn order(&self, tavola: &Tavola, giorni: Giorni) -> Vec<usize> {
        let rows = u32::try_from(tavola.righe().min(LOTTO)).unwrap_or_default();
        let sample = Lotto::new(tavola, self, giorni, (0..rows).collect());
        let cost_of_a_no = |voce: &Voce| {
            let found = sample.eval(&voce.nodo, &sample.base());
            let refused =
                (0..sample.righe.len()).filter(|row| stands(&found, *row).0 == Requisito::No).count();
            self.cost(&voce.nodo).saturating_mul(LOTTO) / (refused + 1)
        };
        let mut order: Vec<(usize, usize)> =
            self.requisiti.iter().enumerate().map(|(place, voce)| (cost_of_a_no(voce), place)).collect();
        order.sort_unstable();
        order.into_iter().map(|(_, place)| place).collect()
    }

    /// Each requirement takes out the rows that certainly fail it.
    fn judge_batch<'a>(&'a self, mut lotto: Lotto<'a>, order: &[usize], verdetti: &mut Verdetti) {
        let mut attese = vec![NOTO; lotto.righe.len()];
        for place in order {
            let Some(voce) = self.requisiti.get(*place) else { continue };
            let found = lotto.eval(&voce.nodo, &lotto.base());
            let mut kept = Vec::with_capacity(lotto.righe.len());
            for row in 0..lotto.righe.len() {
                let (stands, state) = stands(&found, row);
                if let Some(slot) = verdetti
                    .requisiti
                    .get_mut(*place)
                    .zip(lotto.righe.get(row))
                    .and_then(|(column, place)| column.get_mut(*place as usize))
                {
                    *slot = stands;
                }
                if stands != Requisito::No {
                    kept.push(u32::try_from(row).unwrap_or(u32::MAX));
                }
                if let Some(slot) = attese.get_mut(row) {
                    *slot = worse(*slot, state);
                }
            }
            if kept.len() < lotto.righe.len() {
                attese = kept.iter().map(|row| at(&attese, *row as usize)).collect();
                lotto = lotto.keep(&kept);
            }
            if lotto.righe.is_empty() {
                return;
            }
        }
        self.settle(&lotto, &attese, verdetti);
    }

    /// Says the outcome of the rows that no requirement has refused.
    fn settle(&self, lotto: &Lotto<'_>, attese: &[u8], verdetti: &mut Verdetti) {
        let amount = self.importo.as_ref().map(|nodo| lotto.eval(nodo, &lotto.base()));
        let from = self.decorrenza.as_ref().map(|nodo| lotto.eval(nodo, &lotto.base()));
        for (row, place) in lotto.righe.iter().enumerate() {
            let state = at(attese, row);
            let place = *place as usize;
            let is_lost = |found: &Option<std::rc::Rc<Vettore>>| {
                found.as_ref().is_some_and(|found| found.state(row) == FUORI)
            };
            if state == FUORI || is_lost(&amount) || is_lost(&from) {
                verdetti.fuori += 1;
                let judged = self.judge(&lotto.tavola.fatti(place), lotto.giorni);
                verdetti.take(place, &judged);
                continue;
            }
            let sum = amount.as_ref().map(|found| Somma::read(found, row));
            let Some(esito) = outcome(state, sum.as_ref()) else { continue };
            verdetti.write(place, esito, sum.map(|sum| sum.importo));
            if let (Some(slot), Some(found)) = (verdetti.decorrenze.get_mut(place), &from) {
                *slot = day(found, row);
            }
        }
    }

    /// How much there is to read to work out an expression.
    fn cost(&self, nodo: &crate::nodo::Nodo) -> usize {
        let mut cost = 0;
        nodo.visit(&mut |inner| {
            cost += match &inner.op {
                crate::nodo::Op::Definizione(place) => {
                    self.definizioni.get(*place).map_or(1, |voce| self.cost(&voce.nodo))
                }
                _ => 1,
            };
        });
        cost
    }
}

impl Verdetti {
    fn write(&mut self, place: usize, esito: Esito, importo: Option<Importo>) {
        if let Some(slot) = self.esiti.get_mut(place) {
            *slot = esito;
        }
        if let Some(slot) = self.importi.get_mut(place) {
            *slot = importo;
        }
    }

    /// Takes the verdict of the other evaluator.
    fn take(&mut self, place: usize, judged: &Valutazione) {
        self.write(place, judged.esito, judged.importo);
        if let Some(slot) = self.decorrenze.get_mut(place) {
            *slot = judged.decorrenza;
        }
        for (column, requisito) in self.requisiti.iter_mut().zip(&judged.requisiti) {
            if let Some(slot) = column.get_mut(place) {
                *slot = match requisito.stima.truth() {
                    Some(true) => Requisito::Si,
                    Some(false) => Requisito::No,
                    None => Requisito::Aperto,
                };
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

/// How a requirement stands in a row, and the byte of what is open.
fn stands(found: &Vettore, row: usize) -> (Requisito, u8) {
    let state = found.state(row);
    let Dati::SiNo(values) = &found.dati else { return (Requisito::Aperto, refusal(state)) };
    if state & FORSE == 0 && state < RIFIUTATO {
        match at(values, row) {
            NO => return (Requisito::No, NOTO),
            SI => return (Requisito::Si, NOTO),
            _ => {}
        }
    }
    // Something open that waits for nothing that can be asked is still open.
    (Requisito::Aperto, refusal(if state == NOTO { GIUDIZIO } else { state }))
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

//! Numbers over a batch: whole numbers over a common denominator, checked; fractions where there is none.

use super::esegui::each;
use super::scala;
use super::stato::{ATTESE, FORSE, FUORI, NESSUNO, NOTO, RIFIUTATO, settled, strict};
use super::vettore::{Dati, Forma, MENO_INFINITO, PIU_INFINITO, Vettore, at, form};
use crate::intervallo::Intervallo;
use crate::numero::{Modo, Numero};
use crate::sintassi::Calcolo;
use crate::stima::Stima;
use crate::valuta::calcolo::{Candidato, calculate, extreme_of, on_number};

/// A value and its bounds over a denominator.
pub(super) type Estremi = (i64, i64);

pub(super) fn calculation(calcolo: Calcolo, fattore: Numero, left: &Vettore, right: &Vettore) -> Vettore {
    let fast = match calcolo {
        Calcolo::Piu => sum(left, right, 1),
        Calcolo::Meno => sum(left, right, -1),
        Calcolo::Per => product(fattore, left, right),
        Calcolo::Diviso => quotient(fattore, left, right),
    };
    let all_constant = left.is_constant() && right.is_constant();
    fast.filter(|_| !all_constant).unwrap_or_else(|| {
        let slow = |stime: &[Stima]| match stime {
            [left, right] => calculate(calcolo, fattore, left, right),
            _ => Stima::error(crate::attesa::ErroreRiga::TipoSbagliato),
        };
        if all_constant {
            let constant = slow(&[left.stima(0), right.stima(0)]);
            return Vettore::constant(left.righe, &constant);
        }
        each(Forma::Esatti, &[left, right], slow)
    })
}

/// The same numbers over a denominator that theirs divides; a number too large is lost.
pub(super) fn rescaled(vettore: &Vettore, den: i64) -> Option<Vettore> {
    let Dati::Numeri { den: mine, .. } = &vettore.dati else { return None };
    let by = den.checked_div(*mine)?;
    if by == 1 {
        return Some(vettore.clone());
    }
    Some(scaled(vettore, by, den))
}

fn scaled(vettore: &Vettore, by: i64, den: i64) -> Vettore {
    map(
        vettore,
        den,
        |state| state,
        |(lo, hi)| {
            let end = |end: i64| if is_infinite(end) { Some(end) } else { finite(end.checked_mul(by)) };
            let (lo, hi) = (end(lo)?, end(hi)?);
            Some(if by < 0 { (flip(hi), flip(lo)) } else { (lo, hi) })
        },
    )
}

fn sum(left: &Vettore, right: &Vettore, sign: i64) -> Option<Vettore> {
    let (Dati::Numeri { den: mine, .. }, Dati::Numeri { den: theirs, .. }) = (&left.dati, &right.dati) else {
        return None;
    };
    let den = scala::join(*mine, *theirs)?;
    let right = if sign < 0 { scaled(&rescaled(right, den)?, -1, den) } else { rescaled(right, den)? };
    let add = |a: i64, b: i64, infinite: i64| {
        if a == infinite || b == infinite { Some(infinite) } else { finite(a.checked_add(b)) }
    };
    Some(zip(&rescaled(left, den)?, &right, den, |(a, b), (c, d)| {
        Some((add(a, c, MENO_INFINITO)?, add(b, d, PIU_INFINITO)?))
    }))
}

fn product(fattore: Numero, left: &Vettore, right: &Vettore) -> Option<Vettore> {
    let (Dati::Numeri { den: mine, .. }, Dati::Numeri { den: theirs, .. }) = (&left.dati, &right.dati) else {
        return None;
    };
    let (up, down) = fattore.parts()?;
    let den = scala::product(scala::product(*mine, *theirs)?, down)?;
    Some(zip(left, right, den, |(a, b), (c, d)| match (a == b, c == d) {
        (_, true) => times((a, b), c.checked_mul(up)?),
        (true, _) => times((c, d), a.checked_mul(up)?),
        (false, false) => times(products((a, b), (c, d))?, up),
    }))
}

/// The least and the greatest of the products of two bounds with two others.
fn products((a, b): Estremi, (c, d): Estremi) -> Option<Estremi> {
    let product = |mine: i64, theirs: i64| match (is_infinite(mine), is_infinite(theirs)) {
        (false, false) => finite(mine.checked_mul(theirs)),
        _ if mine == 0 || theirs == 0 => Some(0),
        _ => Some(if (mine < 0) == (theirs < 0) { PIU_INFINITO } else { MENO_INFINITO }),
    };
    let all = [product(a, c)?, product(a, d)?, product(b, c)?, product(b, d)?];
    Some((all.iter().copied().min()?, all.iter().copied().max()?))
}

/// A division by a constant is a product by its inverse.
fn quotient(fattore: Numero, left: &Vettore, right: &Vettore) -> Option<Vettore> {
    let Dati::Numeri { den: mine, .. } = &left.dati else { return None };
    if !right.is_constant() || !right.is_known() {
        return None;
    }
    let inverse = fattore.checked_div(right.stima(0).number()?)?;
    let (up, down) = inverse.parts()?;
    let den = scala::product(*mine, down)?;
    Some(map(left, den, alone, |ends| times(ends, up)))
}

/// Bounds times a known number.
fn times((lo, hi): Estremi, by: i64) -> Option<Estremi> {
    if by == 0 {
        return Some((0, 0));
    }
    let end = |end: i64| match (is_infinite(end), by < 0) {
        (true, false) => Some(end),
        (true, true) => Some(flip(end)),
        (false, _) => finite(end.checked_mul(by)),
    };
    let (lo, hi) = (end(lo)?, end(hi)?);
    Some(if by < 0 { (hi, lo) } else { (lo, hi) })
}

pub(super) fn negative(inner: &Vettore) -> Vettore {
    match &inner.dati {
        Dati::Numeri { den, .. } => map(inner, *den, alone, |ends| times(ends, -1)),
        _ => each(Forma::Esatti, &[inner], |stime| unary(stime, Intervallo::neg)),
    }
}

pub(super) fn floor(inner: &Vettore) -> Vettore {
    match &inner.dati {
        Dati::Numeri { den, .. } => map(inner, 1, alone, |(lo, hi)| {
            let end = |end: i64| if is_infinite(end) { end } else { end.div_euclid(*den) };
            Some((end(lo), end(hi)))
        }),
        _ => each(Forma::Numeri(1), &[inner], |stime| unary(stime, |interval| Ok(interval.floor()))),
    }
}

pub(super) fn round(inner: &Vettore, decimali: u32, modo: Modo) -> Vettore {
    let Some(scale) = 10_i64.checked_pow(decimali) else { return Vettore::lost(inner.righe) };
    match &inner.dati {
        Dati::Numeri { den, .. } => map(inner, scale, alone, |(lo, hi)| {
            let end = |end: i64| {
                if is_infinite(end) {
                    return Some(end);
                }
                let scaled = i128::from(end).checked_mul(i128::from(scale))?;
                finite(i64::try_from(modo.divide(scaled, i128::from(*den))?).ok())
            };
            Some((end(lo)?, end(hi)?))
        }),
        _ => each(Forma::Numeri(scale), &[inner], |stime| {
            unary(stime, |interval| interval.round(decimali, modo))
        }),
    }
}

/// A quotient rounded at once: among whole numbers where both are known.
pub(super) fn rounded_quotient(
    fattore: Numero,
    left: &Vettore,
    right: &Vettore,
    decimali: u32,
    modo: Modo,
) -> Vettore {
    let forma = 10_i64.checked_pow(decimali);
    let Some(scale) = forma else { return Vettore::lost(left.righe.max(right.righe)) };
    let slow = |stime: &[Stima]| match stime {
        [left, right] => {
            let exact = calculate(Calcolo::Diviso, fattore, left, right);
            on_number(&exact, |interval| interval.round(decimali, modo))
        }
        _ => Stima::error(crate::attesa::ErroreRiga::TipoSbagliato),
    };
    let (Dati::Numeri { lo: above, den: mine, .. }, Dati::Numeri { lo: below, den: theirs, .. }) =
        (&left.dati, &right.dati)
    else {
        return each(Forma::Numeri(scale), &[left, right], slow);
    };
    let parts = fattore.parts().filter(|_| left.is_known() && right.is_known());
    let Some((up, down)) = parts else { return each(Forma::Numeri(scale), &[left, right], slow) };
    let ratio = |row: usize| {
        let (above, below) = (i128::from(at(above, row)), i128::from(at(below, row)));
        let num = above.checked_mul(i128::from(*theirs))?.checked_mul(i128::from(up))?;
        let den = below.checked_mul(i128::from(*mine))?.checked_mul(i128::from(down))?;
        let num = num.checked_mul(i128::from(scale))?.checked_mul(den.signum())?;
        finite(i64::try_from(modo.divide(num, den.checked_abs().filter(|den| *den != 0)?)?).ok())
    };
    let righe = left.righe;
    let (mut lo, mut stati) = (Vec::with_capacity(righe), vec![NOTO; righe]);
    for (row, state) in stati.iter_mut().enumerate() {
        let found = ratio(row);
        if found.is_none() {
            *state = if at(below, row) == 0 {
                super::stato::errore(crate::attesa::ErroreRiga::DivisionePerZero)
            } else {
                FUORI
            };
        }
        lo.push(found.unwrap_or_default());
    }
    let hi = lo.clone();
    Vettore::new(righe, stati, Dati::Numeri { lo, hi, den: scale }).settle_known()
}

/// The least or the greatest of some values.
pub(super) fn extreme(massimo: bool, operands: &[&Vettore]) -> Vettore {
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
    let rows = (0..righe).map(|row| {
        let candidates = alike.iter().map(|operand| Some((operand.state(row), operand.ends(row)?, true)));
        Some(best_of(massimo, &candidates.collect::<Option<Vec<_>>>()?))
    });
    Vettore::of_ends(righe, forma, rows.collect::<Option<Vec<_>>>()?.into_iter())
}

/// The least or the greatest of some candidates, each with its byte, its bounds, and whether it surely takes part.
pub(super) fn best_of(massimo: bool, candidates: &[(u8, Estremi, bool)]) -> (u8, Estremi) {
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

/// Two values in the same form, so that either may stand in a row.
pub(super) fn alike(left: &Vettore, right: &Vettore) -> Option<(Forma, [Vettore; 2])> {
    let (mine, theirs) = match (form(left), form(right)) {
        (None, None) => return Some((Forma::SiNo, [left.clone(), right.clone()])),
        (Some(forma), None) => return Some((forma, [left.clone(), right.empty(forma)])),
        (None, Some(forma)) => return Some((forma, [left.empty(forma), right.clone()])),
        (Some(mine), Some(theirs)) => (mine, theirs),
    };
    match (mine, theirs) {
        (mine, theirs) if mine == theirs => Some((mine, [left.clone(), right.clone()])),
        (Forma::Numeri(a), Forma::Numeri(b)) => match scala::join(a, b) {
            Some(den) => Some((Forma::Numeri(den), [rescaled(left, den)?, rescaled(right, den)?])),
            None => Some((Forma::Esatti, [exact(left), exact(right)])),
        },
        (Forma::Numeri(_) | Forma::Esatti, Forma::Numeri(_) | Forma::Esatti) => {
            Some((Forma::Esatti, [exact(left), exact(right)]))
        }
        _ => None,
    }
}

fn exact(vettore: &Vettore) -> Vettore {
    each(Forma::Esatti, &[vettore], |stime| {
        stime.first().cloned().unwrap_or(Stima::error(crate::attesa::ErroreRiga::TipoSbagliato))
    })
}

fn unary(
    stime: &[Stima],
    operation: impl FnOnce(Intervallo<Numero>) -> Result<Intervallo<Numero>, crate::attesa::ErroreRiga>,
) -> Stima {
    match stime {
        [stima] => on_number(stima, operation),
        _ => Stima::error(crate::attesa::ErroreRiga::TipoSbagliato),
    }
}

/// The byte of a strict operation on one operand.
fn alone(state: u8) -> u8 {
    strict(state, NOTO)
}

/// A loop over one operand.
fn map(
    vettore: &Vettore,
    den: i64,
    state: impl Fn(u8) -> u8,
    operation: impl Fn(Estremi) -> Option<Estremi>,
) -> Vettore {
    let Dati::Numeri { lo, hi, .. } = &vettore.dati else { return Vettore::lost(vettore.righe) };
    let mut loops = Giro::new(vettore.righe, lo.len(), den, vettore.is_known());
    for (row, least) in lo.iter().enumerate() {
        let most = hi.get(row).unwrap_or(least);
        loops.push(state(vettore.state(row)), operation((*least, *most)));
    }
    loops.finish()
}

/// A loop over two operands.
fn zip(
    left: &Vettore,
    right: &Vettore,
    den: i64,
    operation: impl Fn(Estremi, Estremi) -> Option<Estremi>,
) -> Vettore {
    let (Dati::Numeri { lo: a, hi: b, .. }, Dati::Numeri { lo: c, hi: d, .. }) = (&left.dati, &right.dati)
    else {
        return Vettore::lost(left.righe);
    };
    let length = if left.is_constant() && right.is_constant() { 1 } else { left.righe };
    let is_known = left.is_known() && right.is_known();
    let mut loops = Giro::new(left.righe, length, den, is_known);
    let upper = |lo: &[i64], hi: &[i64], row| if hi.is_empty() { at(lo, row) } else { at(hi, row) };
    for row in 0..length {
        let (mine, theirs) = ((at(a, row), upper(a, b, row)), (at(c, row), upper(c, d, row)));
        let state = if is_known { NOTO } else { strict(left.state(row), right.state(row)) };
        loops.push(state, operation(mine, theirs));
    }
    loops.finish()
}

/// The results of a loop: bounds and bytes are written only where something is not known.
struct Giro {
    righe: usize,
    den: i64,
    lo: Vec<i64>,
    hi: Vec<i64>,
    stati: Vec<u8>,
    all_known: bool,
}

impl Giro {
    fn new(righe: usize, length: usize, den: i64, all_known: bool) -> Self {
        let side = || Vec::with_capacity(if all_known { 0 } else { length });
        Self {
            righe,
            den,
            lo: Vec::with_capacity(length),
            hi: side(),
            stati: side_bytes(length, all_known),
            all_known,
        }
    }

    fn push(&mut self, state: u8, ends: Option<Estremi>) {
        if self.all_known {
            match ends {
                Some((value, _)) => return self.lo.push(value),
                None => self.widen(),
            }
        }
        let state = match (state, ends) {
            (state, _) if state >= RIFIUTATO => state,
            (_, None) => FUORI,
            (state, Some((lo, hi))) => settled(state, lo == hi && state & FORSE == 0),
        };
        let (lo, hi) = ends.unwrap_or_default();
        self.lo.push(lo);
        self.hi.push(hi);
        self.stati.push(state);
    }

    fn widen(&mut self) {
        self.all_known = false;
        self.hi.clone_from(&self.lo);
        self.stati = vec![NOTO; self.lo.len()];
    }

    fn finish(self) -> Vettore {
        let Self { righe, den, lo, hi, stati, .. } = self;
        Vettore::new(righe, stati, Dati::Numeri { lo, hi, den }).settle_known()
    }
}

fn side_bytes(length: usize, all_known: bool) -> Vec<u8> {
    Vec::with_capacity(if all_known { 0 } else { length })
}

pub(super) fn is_infinite(end: i64) -> bool {
    end == MENO_INFINITO || end == PIU_INFINITO
}

fn flip(end: i64) -> i64 {
    match end {
        MENO_INFINITO => PIU_INFINITO,
        PIU_INFINITO => MENO_INFINITO,
        other => other,
    }
}

pub(super) fn finite(end: Option<i64>) -> Option<i64> {
    end.filter(|end| !is_infinite(*end))
}

impl Vettore {
    /// The same rows without values, in a form that others have.
    fn empty(&self, forma: Forma) -> Self {
        let length = self.stati.len().max(1);
        let dati = match forma {
            Forma::SiNo => Dati::SiNo(vec![super::vettore::INCERTO; length]),
            Forma::Numeri(den) => Dati::Numeri { lo: vec![0; length], hi: vec![0; length], den },
            Forma::Esatti => Dati::Esatti(vec![Intervallo::ALL; length]),
            Forma::Date => {
                Dati::Date { lo: vec![super::giorno::NEVER; length], hi: vec![super::giorno::ALWAYS; length] }
            }
            Forma::Codici => Dati::Codici(vec![0; length]),
            Forma::Testi => Dati::Testi(vec![None; length]),
        };
        let stati = if self.stati.is_empty() { vec![NESSUNO; length] } else { self.stati.clone() };
        Self::new(self.righe, stati, dati)
    }
}

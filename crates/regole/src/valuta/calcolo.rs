//! Arithmetic on what is known and on bounds, exact and checked.

use super::{Dubbi, Operandi, Valutatore, strict};
use crate::attesa::{Attese, ErroreRiga};
use crate::insieme::Insieme;
use crate::intervallo::Intervallo;
use crate::nodo::Nodo;
use crate::numero::Numero;
use crate::sintassi::Calcolo;
use crate::stima::Stima;

/// A value that takes part in a minimum or maximum, and whether it surely does.
pub(crate) struct Candidato {
    pub(crate) stima: Stima,
    pub(crate) sure: bool,
}

impl<'a> Valutatore<'a> {
    pub(super) fn calculation(
        &mut self,
        calcolo: Calcolo,
        [left, right]: &'a [Nodo; 2],
        fattore: Numero,
    ) -> Stima {
        let (left, right) = (self.eval(left), self.eval(right));
        calculate(calcolo, fattore, &left, &right)
    }

    pub(super) fn extreme(&mut self, massimo: bool, nodi: &'a [Nodo]) -> Stima {
        let candidates = nodi.iter().map(|nodo| Candidato { stima: self.eval(nodo), sure: true }).collect();
        extreme_of(massimo, candidates)
    }
}

pub(crate) fn calculate(calcolo: Calcolo, fattore: Numero, left: &Stima, right: &Stima) -> Stima {
    let operands = match strict([left, right]) {
        Ok(operands) => operands,
        Err(errore) => return Stima::error(errore),
    };
    let (Insieme::Numero(left), Insieme::Numero(right)) = (&left.insieme, &right.insieme) else {
        return Stima::error(ErroreRiga::TipoSbagliato);
    };
    let result = match calcolo {
        Calcolo::Piu => left.add(*right),
        Calcolo::Meno => right.neg().and_then(|right| left.add(right)),
        Calcolo::Per => left.multiply(*right),
        Calcolo::Diviso => left.divide(*right),
    };
    let scaled = result.and_then(|interval| {
        if fattore == Numero::UNO { Ok(interval) } else { interval.multiply(Intervallo::point(fattore)) }
    });
    number_result(operands, scaled)
}

pub(crate) fn on_number(
    stima: &Stima,
    operation: impl FnOnce(Intervallo<Numero>) -> Result<Intervallo<Numero>, ErroreRiga>,
) -> Stima {
    match (strict([stima]), &stima.insieme) {
        (Err(errore), _) => Stima::error(errore),
        (Ok(operands), Insieme::Numero(interval)) => number_result(operands, operation(*interval)),
        (Ok(_), _) => Stima::error(ErroreRiga::TipoSbagliato),
    }
}

fn number_result(operands: Operandi, result: Result<Intervallo<Numero>, ErroreRiga>) -> Stima {
    match result {
        Ok(interval) => operands.result(Insieme::Numero(interval)),
        Err(errore) => Stima::error(errore),
    }
}

/// The least or greatest of the candidates that apply; none that applies gives `non_si_applica`.
pub(crate) fn extreme_of(massimo: bool, candidates: Vec<Candidato>) -> Stima {
    let mut numbers = Vec::new();
    let mut dates = Vec::new();
    let mut dubbi = Dubbi::default();
    for Candidato { stima, sure } in candidates {
        dubbi.note(&stima);
        let sure = sure && !stima.forse_non_si_applica;
        match stima.insieme {
            Insieme::NonSiApplica => {}
            Insieme::Errore(errore) => return Stima::error(errore),
            Insieme::Numero(interval) => numbers.push((interval, sure, stima.attese)),
            Insieme::Data(interval) => dates.push((interval, sure, stima.attese)),
            _ => return Stima::error(ErroreRiga::TipoSbagliato),
        }
    }
    dubbi.doubt(match (numbers.is_empty(), dates.is_empty()) {
        (true, true) => Stima::known(Insieme::NonSiApplica),
        (_, true) => choose(massimo, &numbers, Insieme::Numero),
        (true, _) => choose(massimo, &dates, Insieme::Data),
        (false, false) => Stima::error(ErroreRiga::TipoSbagliato),
    })
}

fn choose<T: Ord + Copy>(
    massimo: bool,
    candidates: &[(Intervallo<T>, bool, Attese)],
    insieme: fn(Intervallo<T>) -> Insieme,
) -> Stima {
    let interval = if massimo { greatest(candidates) } else { least(candidates) };
    // A candidate that cannot win is not worth waiting for.
    let may_win = |candidate: &Intervallo<T>| {
        let loses = if massimo { candidate.max.zip(interval.min) } else { interval.max.zip(candidate.min) };
        loses.is_none_or(|(mine, bound)| mine > bound)
    };
    let waiting = candidates.iter().filter(|(candidate, _, _)| may_win(candidate));
    let attese: Attese = waiting.flat_map(|(_, _, attese)| attese.iter().cloned()).collect();
    if candidates.iter().any(|(_, sure, _)| *sure) {
        return Stima::new(insieme(interval), attese);
    }
    let attese = candidates.iter().flat_map(|(_, _, attese)| attese.iter().cloned()).collect();
    Stima { forse_non_si_applica: true, attese, ..Stima::known(insieme(interval)) }
}

fn least<T: Ord + Copy>(candidates: &[(Intervallo<T>, bool, Attese)]) -> Intervallo<T> {
    let sure = candidates.iter().filter(|(_, sure, _)| *sure);
    let max = match sure.clone().next() {
        Some(_) => sure.filter_map(|(interval, _, _)| interval.max).min(),
        None => all_ends(candidates, |interval| interval.max).and_then(|ends| ends.into_iter().max()),
    };
    Intervallo {
        min: all_ends(candidates, |interval| interval.min).and_then(|ends| ends.into_iter().min()),
        max,
    }
}

fn greatest<T: Ord + Copy>(candidates: &[(Intervallo<T>, bool, Attese)]) -> Intervallo<T> {
    let sure = candidates.iter().filter(|(_, sure, _)| *sure);
    let min = match sure.clone().next() {
        Some(_) => sure.filter_map(|(interval, _, _)| interval.min).max(),
        None => all_ends(candidates, |interval| interval.min).and_then(|ends| ends.into_iter().min()),
    };
    Intervallo {
        min,
        max: all_ends(candidates, |interval| interval.max).and_then(|ends| ends.into_iter().max()),
    }
}

/// One end of every candidate, unless one is infinite.
fn all_ends<T: Copy>(
    candidates: &[(Intervallo<T>, bool, Attese)],
    end: impl Fn(&Intervallo<T>) -> Option<T>,
) -> Option<Vec<T>> {
    candidates.iter().map(|(interval, _, _)| end(interval)).collect()
}

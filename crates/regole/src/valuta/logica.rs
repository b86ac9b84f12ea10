//! Kleene's logic: one certain answer decides, in any order, and every part is always evaluated.

use std::sync::Arc;

use super::{Dubbi, Valutatore, refused, strict};
use crate::attesa::{Attese, ErroreRiga};
use crate::insieme::Insieme;
use crate::nodo::Nodo;
use crate::sintassi::Confronto;
use crate::stima::Stima;
use crate::traccia::Cosa;

/// Gathers the parts of an AND or of an OR.
pub(crate) struct Connettivo {
    /// The truth that decides alone: false for AND, true for OR.
    decide: bool,
    /// Whether a sure part decides.
    decided: bool,
    /// What the parts that are not errors say together.
    answer: Option<bool>,
    errore: Option<ErroreRiga>,
    forse_errore: bool,
    attese: Attese,
}

impl Connettivo {
    pub(crate) fn new(decide: bool) -> Self {
        let answer = Some(!decide);
        Self { decide, decided: false, answer, errore: None, forse_errore: false, attese: Attese::new() }
    }

    pub(crate) fn add(&mut self, part: &Stima) {
        if let Some(errore) = refused(part) {
            self.errore.get_or_insert(errore);
            return;
        }
        let decides = part.answer() == Some(self.decide);
        self.decided |= decides && part.is_sure();
        self.answer = match (self.answer, part.answer()) {
            (_, Some(_)) if decides => Some(self.decide),
            (Some(open), None) if open != self.decide => None,
            (answer, _) => answer,
        };
        self.forse_errore |= !part.is_sure();
        self.attese.extend(part.attese.iter().cloned());
    }

    pub(crate) fn result(self) -> Stima {
        if self.decided {
            return Stima::si_no(self.decide);
        }
        let found = |answer| Stima::known(Insieme::SiNo(answer));
        match (self.errore, self.answer) {
            (Some(errore), Some(truth)) if truth != self.decide => Stima::error(errore),
            // Either a part decides, or the row is wrong.
            (Some(_), _) => found(Some(self.decide)).doubted(self.attese),
            (None, answer) if self.forse_errore => found(answer).doubted(self.attese),
            (None, answer) => Stima::new(Insieme::SiNo(answer), self.attese),
        }
    }
}

impl<'a> Valutatore<'a> {
    pub(super) fn connective(&mut self, parts: &'a [Nodo], decide: bool) -> Stima {
        let mut connective = Connettivo::new(decide);
        for part in parts {
            let mark = self.passi.len();
            let stima = self.eval(part);
            connective.add(&stima);
            self.step_around(mark, part, Cosa::Condizione, &stima);
        }
        connective.result()
    }

    pub(super) fn comparison(&mut self, confronto: Confronto, [left, right]: &'a [Nodo; 2]) -> Stima {
        let (left, right) = (self.eval(left), self.eval(right));
        compare(confronto, &left, &right)
    }

    pub(super) fn range(
        &mut self,
        [value, da, a]: &'a [Nodo; 3],
        da_compreso: bool,
        a_compreso: bool,
    ) -> Stima {
        let (value, da, a) = (self.eval(value), self.eval(da), self.eval(a));
        let from = if da_compreso { Confronto::MaggioreUguale } else { Confronto::Maggiore };
        let to = if a_compreso { Confronto::MinoreUguale } else { Confronto::Minore };
        let mut both = Connettivo::new(false);
        both.add(&compare(from, &value, &da));
        both.add(&compare(to, &value, &a));
        both.result()
    }

    pub(super) fn membership(&mut self, value: &'a Nodo, among: &'a [Nodo]) -> Stima {
        let value = self.eval(value);
        let among: Vec<Stima> = among.iter().map(|nodo| self.eval(nodo)).collect();
        is_among(&value, &among)
    }

    pub(super) fn conditional(&mut self, [condizione, allora, altrimenti]: &'a [Nodo; 3]) -> Stima {
        let condition = self.eval(condizione);
        if let Some(errore) = refused(&condition) {
            return Stima::error(errore);
        }
        let found = match condition.answer() {
            Some(true) => self.eval(allora),
            Some(false) => self.eval(altrimenti),
            None => self.eval(allora).hull(self.eval(altrimenti), &condition.attese),
        };
        if condition.is_sure() { found } else { found.doubted(condition.attese) }
    }

    /// The only default: taken because an act gives it, never in silence.
    pub(super) fn default(
        &mut self,
        nodo: &Nodo,
        [value, ripiego]: &'a [Nodo; 2],
        norma: &Arc<str>,
    ) -> Stima {
        let stima = self.eval(value);
        if stima.attese.is_empty() {
            return stima;
        }
        let mark = self.passi.len();
        let stima = self.eval(ripiego);
        self.step_around(mark, nodo, Cosa::Ripiego(Arc::clone(norma)), &stima);
        stima
    }
}

/// The branch that a condition takes; the hull of both where it is not known.
pub(crate) fn chosen(condition: &Stima, [allora, altrimenti]: [&Stima; 2]) -> Stima {
    let operands = match strict([condition]) {
        Ok(operands) => operands,
        Err(errore) => return Stima::error(errore),
    };
    let found = match condition.answer() {
        Some(true) => allora.clone(),
        Some(false) => altrimenti.clone(),
        None => allora.clone().hull(altrimenti.clone(), &condition.attese),
    };
    operands.doubt(found)
}

pub(crate) fn not(stima: &Stima) -> Stima {
    match (strict([stima]), &stima.insieme) {
        (Err(errore), _) => Stima::error(errore),
        (Ok(operands), Insieme::SiNo(yes)) => operands.result(Insieme::SiNo(yes.map(|yes| !yes))),
        (Ok(_), _) => Stima::error(ErroreRiga::TipoSbagliato),
    }
}

pub(crate) fn applies(stima: &Stima) -> Stima {
    let mut dubbi = Dubbi::default();
    dubbi.note(stima);
    dubbi.doubt(match stima.insieme {
        Insieme::Errore(errore) => Stima::error(errore),
        Insieme::NonSiApplica => Stima::si_no(false),
        _ if stima.forse_non_si_applica => Stima::new(Insieme::SiNo(None), stima.attese.clone()),
        _ => Stima::si_no(true),
    })
}

pub(crate) fn is_among(value: &Stima, among: &[Stima]) -> Stima {
    if let (Ok(operands), true) = (strict([value]), is_surely_among(value, among)) {
        return operands.result(Insieme::SiNo(Some(true)));
    }
    let mut any = Connettivo::new(true);
    for one in among {
        any.add(&compare(Confronto::Uguale, value, one));
    }
    any.result()
}

/// Whether a code, though unknown, can only be one of these: the comparisons one by one would not see it.
fn is_surely_among(value: &Stima, among: &[Stima]) -> bool {
    let Insieme::Codice(possible) = value.insieme else { return false };
    let known = among.iter().filter(|one| one.is_known()).map(|one| match one.insieme {
        Insieme::Codice(code) => code,
        _ => 0,
    });
    possible & !known.fold(0, |all, code| all | code) == 0
}

pub(crate) fn compare(confronto: Confronto, left: &Stima, right: &Stima) -> Stima {
    let operands = match strict([left, right]) {
        Ok(operands) => operands,
        Err(errore) => return Stima::error(errore),
    };
    let decided = match (&left.insieme, &right.insieme) {
        (Insieme::Numero(left), Insieme::Numero(right)) => ordered(confronto, *left, *right),
        (Insieme::Data(left), Insieme::Data(right)) => ordered(confronto, *left, *right),
        (Insieme::SiNo(left), Insieme::SiNo(right)) => {
            equality(confronto, left.zip(*right).map(|(a, b)| a == b))
        }
        (Insieme::Testo(left), Insieme::Testo(right)) => {
            equality(confronto, left.as_ref().zip(right.as_ref()).map(|(a, b)| a == b))
        }
        (Insieme::Codice(left), Insieme::Codice(right)) => {
            let same = match (left & right, left.count_ones(), right.count_ones()) {
                (0, _, _) => Some(false),
                (_, 1, 1) => Some(true),
                _ => None,
            };
            equality(confronto, same)
        }
        _ => return Stima::error(ErroreRiga::TipoSbagliato),
    };
    operands.result(Insieme::SiNo(decided))
}

fn ordered<T: Ord + Copy>(
    confronto: Confronto,
    left: crate::intervallo::Intervallo<T>,
    right: crate::intervallo::Intervallo<T>,
) -> Option<bool> {
    match confronto {
        Confronto::Uguale | Confronto::Diverso => equality(confronto, left.equal(right)),
        Confronto::Minore => left.less(right),
        Confronto::MaggioreUguale => left.less(right).map(|less| !less),
        Confronto::Maggiore => right.less(left),
        Confronto::MinoreUguale => right.less(left).map(|greater| !greater),
    }
}

fn equality(confronto: Confronto, same: Option<bool>) -> Option<bool> {
    same.map(|same| same == (confronto == Confronto::Uguale))
}

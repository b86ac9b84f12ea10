//! Types of conditions: comparison, ranges, membership, `if`, and the connectives.

use super::{Checked, Controllo};
use crate::difetto::{Difetto, Span};
use crate::nodo::{Nodo, Op};
use crate::sintassi::{Confronto, Espressione, Estremo};
use crate::tipo::Tipo;
use crate::unita::Unita;

impl Controllo<'_> {
    pub(super) fn truth(&mut self, espressione: &Espressione) -> Checked {
        let nodo = self.check(espressione, None)?;
        if nodo.tipo == Tipo::SiNo {
            return Ok(nodo);
        }
        Err(Difetto::new(nodo.span, format!("a condition is needed here, and this is {}", nodo.tipo)))
    }

    pub(super) fn truths(&mut self, parts: &[Espressione]) -> Result<Vec<Nodo>, Difetto> {
        parts.iter().map(|part| self.truth(part)).collect()
    }

    pub(super) fn comparison(
        &mut self,
        span: Span,
        confronto: Confronto,
        left: &Espressione,
        right: &Espressione,
    ) -> Checked {
        let pair = self.pair(left, right, None)?;
        let ordered = !matches!(confronto, Confronto::Uguale | Confronto::Diverso);
        let [left, right] = &pair;
        comparable(span, &left.tipo, &right.tipo, ordered)?;
        Ok(Nodo { span, tipo: Tipo::SiNo, op: Op::Confronto(confronto, Box::new(pair)) })
    }

    pub(super) fn range(&mut self, span: Span, valore: &Espressione, da: &Estremo, a: &Estremo) -> Checked {
        let valore = self.check(valore, None)?;
        let first = self.check(&da.valore, Some(&valore.tipo))?;
        let last = self.check(&a.valore, Some(&valore.tipo))?;
        comparable(first.span, &valore.tipo, &first.tipo, true)?;
        comparable(last.span, &valore.tipo, &last.tipo, true)?;
        let nodi = Box::new([valore, first, last]);
        let op = Op::Tra { nodi, da_compreso: da.compreso, a_compreso: a.compreso };
        Ok(Nodo { span, tipo: Tipo::SiNo, op })
    }

    pub(super) fn membership(&mut self, span: Span, valore: &Espressione, valori: &[Espressione]) -> Checked {
        let valore = self.check(valore, None)?;
        let mut among = Vec::with_capacity(valori.len());
        for espressione in valori {
            let nodo = self.check(espressione, Some(&valore.tipo))?;
            comparable(nodo.span, &valore.tipo, &nodo.tipo, false)?;
            self.meet([&valore, &nodo])?;
            among.push(nodo);
        }
        Ok(Nodo { span, tipo: Tipo::SiNo, op: Op::Appartiene(Box::new(valore), among) })
    }

    pub(super) fn conditional(
        &mut self,
        span: Span,
        condizione: &Espressione,
        [allora, altrimenti]: [&Espressione; 2],
        expected: Option<&Tipo>,
    ) -> Checked {
        let condizione = self.truth(condizione)?;
        let [allora, altrimenti] = self.pair(allora, altrimenti, expected)?;
        let tipo = allora.tipo.join(&altrimenti.tipo).ok_or_else(|| {
            let message = format!("`then` gives {} and `else` gives {}", allora.tipo, altrimenti.tipo);
            Difetto::new(altrimenti.span, message)
        })?;
        Ok(Nodo { span, tipo, op: Op::Se(Box::new([condizione, allora, altrimenti])) })
    }
}

/// A bare number beside one with a unit is nearly always the unit forgotten.
fn not_alike(left: &Tipo, right: &Tipo) -> String {
    let unit = match (left, right) {
        (Tipo::Numero(mine), Tipo::Numero(theirs)) if mine.unita == Unita::NESSUNA => Some(theirs.unita),
        (Tipo::Numero(mine), Tipo::Numero(theirs)) if theirs.unita == Unita::NESSUNA => Some(mine.unita),
        _ => None,
    };
    let hint = unit.map_or(String::new(), |unita| {
        let number = if unita.is_money() { "5.00" } else { "5" };
        format!("; a number is written with its unit, as `{number} {unita}`")
    });
    format!("cannot compare {left} with {right}{hint}")
}

fn comparable(span: Span, left: &Tipo, right: &Tipo, ordered: bool) -> Result<(), Difetto> {
    let joined = left.join(right).ok_or_else(|| Difetto::new(span, not_alike(left, right)))?;
    match (joined, ordered) {
        (Tipo::Numero(_) | Tipo::Data, _) | (Tipo::Codice(_) | Tipo::SiNo | Tipo::Testo, false) => Ok(()),
        (Tipo::NonSiApplica, _) => {
            Err(Difetto::new(span, "to ask whether a value applies write `si_applica(x)`"))
        }
        (tipo, true) => Err(Difetto::new(span, format!("{tipo} has no order"))),
        (tipo, false) => Err(Difetto::new(span, format!("{tipo} is not compared"))),
    }
}

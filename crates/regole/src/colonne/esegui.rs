//! The walk of a typed tree over a batch.

use std::rc::Rc;

use super::lotto::{Contesto, Lotto};
use super::stato::{FUORI, NOTO};
use super::vettore::{Dati, Forma, Vettore};
use super::{date, logica, numeri, tabelle};
use crate::nodo::{Nodo, Op};
use crate::stima::Stima;
use crate::tipo::{Specie, Tipo};
use crate::valuta::logica::{applies, compare, is_among, not};
use crate::valuta::{look_up, parameter_value};
use crate::{numero::Modo, sintassi::Calcolo, sintassi::Confronto};

impl Lotto<'_> {
    pub(super) fn eval(&self, nodo: &Nodo, dove: &Contesto) -> Rc<Vettore> {
        let found = match &nodo.op {
            Op::Fatto(fatto) => return self.fact(fatto, dove),
            Op::Definizione(place) => return self.definition(*place, dove),
            Op::Campo { livello, campo } => self.field(*livello, campo, dove),
            Op::Costante(stima) => self.constant(stima, dove),
            Op::DataDiritto => self.constant(&Stima::date(self.giorni.data_diritto), dove),
            Op::Parametro(parametro) => self.constant(&parameter_value(parametro, self.giorni).1, dove),
            Op::Non(inner) => {
                let inner = self.eval(inner, dove);
                logica::not(&inner).unwrap_or_else(|| each(Forma::SiNo, &[&inner], |stime| one(stime, not)))
            }
            Op::E(parts) => self.connective(parts, false, dove),
            Op::O(parts) => self.connective(parts, true, dove),
            Op::Confronto(confronto, pair) => self.comparison(*confronto, pair, dove),
            Op::Tra { nodi, da_compreso, a_compreso } => {
                let [value, da, a] = nodi.as_ref().each_ref().map(|nodo| self.eval(nodo, dove));
                let from = if *da_compreso { Confronto::MaggioreUguale } else { Confronto::Maggiore };
                let to = if *a_compreso { Confronto::MinoreUguale } else { Confronto::Minore };
                let mut both = logica::Connettivo::new(dove.righe, false);
                both.add(&compared(from, &value, &da));
                both.add(&compared(to, &value, &a));
                both.finish()
            }
            Op::Appartiene(value, among) => {
                let value = self.eval(value, dove);
                let among: Vec<Rc<Vettore>> = among.iter().map(|nodo| self.eval(nodo, dove)).collect();
                logica::among(&value, &among).unwrap_or_else(|| {
                    let operands: Vec<&Vettore> =
                        std::iter::once(&*value).chain(among.iter().map(|one| &**one)).collect();
                    each(Forma::SiNo, &operands, |stime| match stime.split_first() {
                        Some((value, among)) => is_among(value, among),
                        None => Stima::si_no(false),
                    })
                })
            }
            Op::Se(parts) => self.conditional(parts, dove),
            Op::Calcolo { calcolo, nodi, fattore } => {
                let [left, right] = nodi.as_ref().each_ref().map(|nodo| self.eval(nodo, dove));
                numeri::calculation(*calcolo, *fattore, &left, &right)
            }
            Op::Negativo(inner) => numeri::negative(&self.eval(inner, dove)),
            Op::Arrotonda { nodo, decimali, modo } => self.rounding(nodo, *decimali, *modo, dove),
            Op::Pavimento(inner) => numeri::floor(&self.eval(inner, dove)),
            Op::Estremo { massimo, nodi } => {
                let operands: Vec<Rc<Vettore>> = nodi.iter().map(|nodo| self.eval(nodo, dove)).collect();
                numeri::extreme(*massimo, &operands)
            }
            Op::Data(funzione, nodi) => {
                let operands: Vec<Rc<Vettore>> = nodi.iter().map(|nodo| self.eval(nodo, dove)).collect();
                date::function(*funzione, &operands)
            }
            Op::SiApplica(inner) => {
                let inner = self.eval(inner, dove);
                if inner.is_known() {
                    self.constant(&Stima::si_no(true), dove)
                } else {
                    each(Forma::SiNo, &[&inner], |stime| one(stime, applies))
                }
            }
            Op::SeIgnoto { nodi, .. } => {
                let [value, ripiego] = nodi.as_ref();
                let value = self.eval(value, dove);
                if value.is_known() {
                    return value;
                }
                logica::default(&value, &self.eval(ripiego, dove))
            }
            Op::Tabella(tabella, keys) => {
                let keys: Vec<Rc<Vettore>> = keys.iter().map(|key| self.eval(key, dove)).collect();
                let operands: Vec<&Vettore> = keys.iter().map(|key| &**key).collect();
                let slow = |keys: &[Stima]| look_up(tabella, keys);
                match tabelle::rows_of(tabella, form_of(&nodo.tipo), &operands) {
                    Some(found) => patched(found, &operands, slow),
                    None => each(form_of(&nodo.tipo), &operands, slow),
                }
            }
            Op::Quantificatore { tutti, scorre } => self.quantifier(*tutti, scorre, dove),
            Op::Conta(lista) => self.count(lista, dove),
            Op::Aggregato(quale, scorre) => self.aggregate(*quale, scorre, &nodo.tipo, dove),
            // Lists are read by what runs over them.
            Op::Filtro(_) => Vettore::new(dove.righe, vec![FUORI], Dati::Nessuno),
        };
        Rc::new(found)
    }

    fn comparison(&self, confronto: Confronto, pair: &[Nodo; 2], dove: &Contesto) -> Vettore {
        let [left, right] = pair.each_ref().map(|nodo| self.eval(nodo, dove));
        compared(confronto, &left, &right)
    }

    fn connective(&self, parts: &[Nodo], decide: bool, dove: &Contesto) -> Vettore {
        let mut connective = logica::Connettivo::new(dove.righe, decide);
        for part in parts {
            connective.add(&self.eval(part, dove));
        }
        connective.finish()
    }

    fn conditional(&self, [condizione, allora, altrimenti]: &[Nodo; 3], dove: &Contesto) -> Vettore {
        let condition = self.eval(condizione, dove);
        let branches = [self.eval(allora, dove), self.eval(altrimenti, dove)];
        logica::choose(&condition, &branches)
    }

    /// A division that is rounded at once stays among whole numbers.
    fn rounding(&self, nodo: &Nodo, decimali: u32, modo: Modo, dove: &Contesto) -> Vettore {
        if let Op::Calcolo { calcolo: Calcolo::Diviso, nodi, fattore } = &nodo.op {
            let [left, right] = nodi.as_ref().each_ref().map(|nodo| self.eval(nodo, dove));
            return numeri::rounded_quotient(*fattore, &left, &right, decimali, modo);
        }
        numeri::round(&self.eval(nodo, dove), decimali, modo)
    }
}

/// A comparison, in plain loops where its operands allow it.
pub(super) fn compared(confronto: Confronto, left: &Vettore, right: &Vettore) -> Vettore {
    logica::comparison(confronto, left, right).unwrap_or_else(|| {
        each(Forma::SiNo, &[left, right], |stime| match stime {
            [left, right] => compare(confronto, left, right),
            _ => Stima::si_no(false),
        })
    })
}

/// What the other evaluator makes of each row, where columns have no loop of their own.
pub(super) fn each(forma: Forma, operands: &[&Vettore], judge: impl Fn(&[Stima]) -> Stima) -> Vettore {
    let righe = operands.iter().map(|operand| operand.righe).max().unwrap_or_default();
    let distinct = if operands.iter().all(|operand| operand.is_constant()) { righe.min(1) } else { righe };
    let mut lost = Vec::new();
    let rows = (0..distinct).map(|row| {
        if operands.iter().any(|operand| operand.state(row) == FUORI) {
            lost.push(row);
            return Stima::si_no(false);
        }
        let stime: Vec<Stima> = operands.iter().map(|operand| operand.stima(row)).collect();
        judge(&stime)
    });
    let mut found = Vettore::collect(distinct, forma, rows);
    found.lose(&lost);
    Vettore { righe, ..found }
}

/// The values of a loop over what is known, with the other evaluator's in the rows where an operand is not.
pub(super) fn patched(
    mut found: Vettore,
    operands: &[&Vettore],
    judge: impl Fn(&[Stima]) -> Stima,
) -> Vettore {
    if operands.iter().all(|operand| operand.is_known()) {
        return found;
    }
    let mut lost = Vec::new();
    for row in 0..found.righe {
        let states = operands.iter().map(|operand| operand.state(row));
        match states.max().unwrap_or_default() {
            NOTO => {}
            FUORI => lost.push(row),
            _ => {
                let stime: Vec<Stima> = operands.iter().map(|operand| operand.stima(row)).collect();
                found.patch(row, &judge(&stime));
            }
        }
    }
    found.lose(&lost);
    found
}

fn one(stime: &[Stima], judge: impl Fn(&Stima) -> Stima) -> Stima {
    stime.first().map_or(Stima::si_no(false), judge)
}

/// The form of the values of a type.
pub(super) fn form_of(tipo: &Tipo) -> Forma {
    match tipo {
        Tipo::Data => Forma::Date,
        Tipo::Codice(_) => Forma::Codici,
        Tipo::Numero(grandezza) => match grandezza.specie {
            Specie::Zero | Specie::Intero => Forma::Numeri(1),
            Specie::Centesimi => Forma::Numeri(100),
            Specie::Esatto | Specie::Percentuale => Forma::Esatti,
        },
        Tipo::SiNo | Tipo::Testo | Tipo::Lista(_) | Tipo::NonSiApplica => Forma::SiNo,
    }
}

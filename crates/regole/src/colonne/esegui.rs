//! The walk of a typed tree over a batch.

use std::rc::Rc;

use super::lotto::{Contesto, Lotto};
use super::numeri::Taglio;
use super::scala::CENTESIMI;
use super::stato::{FUORI, NOTO};
use super::vettore::{Forma, Vettore};
use super::{date, logica, numeri, tabelle};
use crate::nodo::{Nodo, Op};
use crate::sintassi::{Calcolo, Confronto};
use crate::stima::Stima;
use crate::tipo::{Specie, Tipo};
use crate::valuta::logica::{compare, is_among, not};
use crate::valuta::{look_up, parameter_value};

impl Lotto<'_> {
    pub(super) fn eval(&self, nodo: &Nodo, dove: &Contesto) -> Rc<Vettore> {
        if let Some(constant) = self.piano.constant(nodo, dove.righe) {
            return constant;
        }
        if let Some(persone) = dove.persone.as_ref().filter(|_| self.piano.is_of_a_row(nodo)) {
            return Rc::new(self.eval(nodo, &self.base()).gather(persone));
        }
        match &nodo.op {
            Op::Fatto(fatto) => self.fact(fatto, dove),
            Op::Definizione(place) => self.definition(*place, dove),
            Op::SeIgnoto { nodi, .. } => self.default(nodi, dove),
            Op::Se(parts) => self.conditional(parts, dove),
            Op::Applicato(inner) => logica::applied(self.eval(inner, dove)),
            _ => Rc::new(self.work_out(nodo, dove)),
        }
    }

    fn work_out(&self, nodo: &Nodo, dove: &Contesto) -> Vettore {
        let constant = |stima: &Stima| Vettore::constant(dove.righe, stima);
        match &nodo.op {
            Op::Campo { livello, campo } => self.field(*livello, campo, dove),
            Op::Costante(stima) => constant(stima),
            Op::DataDiritto => constant(&Stima::date(self.piano.giorni.data_diritto)),
            Op::Parametro(parametro) => constant(&parameter_value(parametro, self.piano.giorni).1),
            Op::E(parts) => self.connective(parts, false, dove),
            Op::O(parts) => self.connective(parts, true, dove),
            Op::Confronto(confronto, pair) => self.comparison(*confronto, pair, dove),
            Op::Tra { nodi, da_compreso, a_compreso } => self.range(nodi, *da_compreso, *a_compreso, dove),
            Op::Quantificatore { tutti, scorre } => self.quantifier(*tutti, scorre, dove),
            Op::Conta(lista) => self.count(lista, dove),
            Op::Aggregato(quale, scorre) => self.aggregate(*quale, scorre, &nodo.tipo, dove),
            Op::Calcolo { calcolo, nodi, fattore } => {
                let [left, right] = nodi.as_ref().each_ref().map(|nodo| self.eval(nodo, dove));
                numeri::calculation(*calcolo, *fattore, &left, &right)
            }
            Op::Arrotonda { nodo, decimali, modo } => {
                self.cut(nodo, Taglio::Decimali(*decimali, *modo), dove)
            }
            Op::Pavimento(nodo) => self.cut(nodo, Taglio::Pavimento, dove),
            _ => self.work_out_parts(nodo, dove),
        }
    }

    /// The operations that only need the values of their parts.
    fn work_out_parts(&self, nodo: &Nodo, dove: &Contesto) -> Vettore {
        let parts: Vec<Rc<Vettore>> = nodo.parts().into_iter().map(|part| self.eval(part, dove)).collect();
        let operands: Vec<&Vettore> = parts.iter().map(|part| &**part).collect();
        match (&nodo.op, operands.as_slice()) {
            (Op::Non(_), [inner]) => {
                logica::not(inner).unwrap_or_else(|| each(Forma::SiNo, &operands, |stime| one(stime, not)))
            }
            (Op::Appartiene(..), [value, among @ ..]) => logica::among(value, among)
                .unwrap_or_else(|| each(Forma::SiNo, &operands, |stime| first_of(stime, is_among))),
            (Op::Negativo(_), [inner]) => numeri::negative(inner),
            (Op::Estremo { massimo, .. }, operands) => numeri::extreme(*massimo, operands),
            (Op::Data(funzione, _), operands) => date::function(*funzione, operands),
            (Op::SiApplica(_), [inner]) => logica::applies(inner),
            (Op::Tabella(tabella, _), operands) => {
                let (forma, slow) = (form_of(&nodo.tipo), |keys: &[Stima]| look_up(tabella, keys));
                tabelle::rows_of(tabella, forma, operands).unwrap_or_else(|| each(forma, operands, slow))
            }
            // Lists are read by what runs over them.
            _ => Vettore::lost(dove.righe),
        }
    }

    fn range(&self, nodi: &[Nodo; 3], da_compreso: bool, a_compreso: bool, dove: &Contesto) -> Vettore {
        let [value, da, a] = nodi.each_ref().map(|nodo| self.eval(nodo, dove));
        let from = if da_compreso { Confronto::MaggioreUguale } else { Confronto::Maggiore };
        let to = if a_compreso { Confronto::MinoreUguale } else { Confronto::Minore };
        let mut both = logica::Connettivo::new(dove.righe, false);
        both.add(&compared(from, &value, &da));
        both.add(&compared(to, &value, &a));
        both.finish()
    }

    fn default(&self, [value, ripiego]: &[Nodo; 2], dove: &Contesto) -> Rc<Vettore> {
        let value = self.eval(value, dove);
        if value.is_known() {
            return value;
        }
        Rc::new(logica::default(&value, &self.eval(ripiego, dove)))
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

    fn conditional(&self, [condizione, allora, altrimenti]: &[Nodo; 3], dove: &Contesto) -> Rc<Vettore> {
        let condition = self.eval(condizione, dove);
        let branches = [self.eval(allora, dove), self.eval(altrimenti, dove)];
        logica::choose(&condition, &branches)
    }

    /// A division that is cut at once stays among whole numbers.
    fn cut(&self, nodo: &Nodo, taglio: Taglio, dove: &Contesto) -> Vettore {
        if let Op::Calcolo { calcolo: Calcolo::Diviso, nodi, fattore } = &nodo.op {
            let [left, right] = nodi.as_ref().each_ref().map(|nodo| self.eval(nodo, dove));
            return numeri::cut_quotient(*fattore, &left, &right, taglio);
        }
        numeri::cut(&self.eval(nodo, dove), taglio)
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

fn first_of(stime: &[Stima], judge: impl Fn(&Stima, &[Stima]) -> Stima) -> Stima {
    stime.split_first().map_or(Stima::si_no(false), |(first, rest)| judge(first, rest))
}

fn one(stime: &[Stima], judge: impl Fn(&Stima) -> Stima) -> Stima {
    stime.first().map_or(Stima::si_no(false), judge)
}

/// The form of the values of a type.
pub(super) fn form_of(tipo: &Tipo) -> Forma {
    match tipo {
        Tipo::Data => Forma::Date,
        Tipo::Codice(_) => Forma::Codici,
        Tipo::Testo => Forma::Testi,
        Tipo::Numero(grandezza) => match grandezza.specie {
            Specie::Zero | Specie::Intero => Forma::Numeri(1),
            Specie::Centesimi => Forma::Numeri(CENTESIMI),
            Specie::Esatto | Specie::Percentuale => Forma::Esatti,
        },
        Tipo::SiNo | Tipo::Lista(_) | Tipo::NonSiApplica => Forma::SiNo,
    }
}

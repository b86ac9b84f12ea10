//! Lists: every condition holds on the same record; uncertain records give bounds.

use super::calcolo::{Candidato, extreme_of};
use super::logica::{Connettivo, not};
use super::{Dubbi, Operandi, Riga, Valutatore, strict};
use crate::attesa::{Attese, ErroreRiga};
use crate::insieme::{Elenco, Insieme};
use crate::intervallo::Intervallo;
use crate::nodo::{Aggregato, Nodo, Scorre};
use crate::numero::Numero;
use crate::stima::Stima;
use crate::traccia::Cosa;
use crate::valore::{Fatti, Valore};

impl<'a> Valutatore<'a> {
    pub(super) fn filter(&mut self, scorre: &'a Scorre) -> Stima {
        let (elenco, operands) = match self.list(&scorre.lista) {
            Ok(found) => found,
            Err(errore) => return Stima::error(errore),
        };
        let (mut kept, mut dubbi) = (Elenco::default(), Dubbi::default());
        // A doubt about a record is one about the list.
        let mut belonging = |belongs: &Stima, condition: Stima| {
            let belongs = both(belongs, &skipping(condition, false));
            dubbi.note(&belongs);
            (belongs.answer() != Some(false)).then(|| Stima::new(belongs.insieme, belongs.attese))
        };
        for (indice, belongs) in elenco.elementi {
            let belongs = belonging(&belongs, self.at_record(scorre, indice));
            kept.elementi.extend(belongs.map(|belongs| (indice, belongs)));
        }
        if let Some(others) = elenco.altri {
            kept.altri = belonging(&others, self.at_unknown_record(scorre, &others)).map(Box::new);
        }
        let attese = list_waits(&kept);
        operands.doubt(dubbi.doubt(Stima { attese, ..Stima::known(Insieme::Lista(kept)) }))
    }

    pub(super) fn quantifier(&mut self, tutti: bool, scorre: &'a Scorre) -> Stima {
        let (elenco, operands) = match self.list(&scorre.lista) {
            Ok(found) => found,
            Err(errore) => return Stima::error(errore),
        };
        let mut connective = Connettivo::new(!tutti);
        for (indice, belongs) in &elenco.elementi {
            let condition = skipping(self.at_record(scorre, *indice), tutti);
            connective.add(&member_verdict(tutti, belongs, &condition));
        }
        if let Some(others) = &elenco.altri {
            let condition = skipping(self.at_unknown_record(scorre, others), tutti);
            connective.add(&member_verdict(tutti, others, &condition));
        }
        operands.doubt(connective.result())
    }

    pub(super) fn count(&mut self, lista: &'a Nodo) -> Stima {
        let (elenco, operands) = match self.list(lista) {
            Ok(found) => found,
            Err(errore) => return Stima::error(errore),
        };
        let (mut sure, mut possible) = (0, 0);
        for (_, belongs) in &elenco.elementi {
            match (belongs.row_error(), belongs.answer()) {
                (Some(errore), _) => return Stima::error(errore),
                (None, Some(false)) => {}
                (None, Some(true)) => (sure, possible) = (sure + 1, possible + 1),
                (None, None) => possible += 1,
            }
        }
        let max = elenco.altri.is_none().then(|| Numero::from(possible));
        let interval = Intervallo { min: Some(Numero::from(sure)), max };
        operands.doubt(Stima::new(Insieme::Numero(interval), list_waits(&elenco)))
    }

    pub(super) fn aggregate(&mut self, quale: Aggregato, scorre: &'a Scorre) -> Stima {
        let (elenco, operands) = match self.list(&scorre.lista) {
            Ok(found) => found,
            Err(errore) => return Stima::error(errore),
        };
        let mut candidates = Vec::with_capacity(elenco.elementi.len() + 1);
        for (indice, belongs) in &elenco.elementi {
            if let Some(errore) = belongs.row_error() {
                return Stima::error(errore);
            }
            let mut stima = self.at_record(scorre, *indice);
            stima.attese.extend(belongs.attese.iter().cloned());
            candidates.push(Candidato { stima, sure: belongs.answer() == Some(true) });
        }
        let others = elenco.altri.map(|others| {
            let mut stima = self.at_unknown_record(scorre, &others);
            stima.attese.extend(others.attese);
            stima
        });
        let found = match quale {
            Aggregato::Somma => sum_of(candidates, others),
            Aggregato::Minimo | Aggregato::Massimo => {
                candidates.extend(others.map(|stima| Candidato { stima, sure: false }));
                extreme_of(quale == Aggregato::Massimo, candidates)
            }
        };
        operands.doubt(found)
    }

    /// The records of a list, and whether there may turn out to be no list.
    fn list(&mut self, lista: &'a Nodo) -> Result<(Elenco, Operandi), ErroreRiga> {
        let stima = self.eval(lista);
        let operands = strict([&stima])?;
        match stima.insieme {
            Insieme::Lista(elenco) => Ok((elenco, operands)),
            _ => Err(ErroreRiga::TipoSbagliato),
        }
    }

    fn at_record(&mut self, scorre: &'a Scorre, indice: usize) -> Stima {
        let fatti: &'a Fatti = self.fatti;
        let record = match fatti.find(&scorre.relazione.nome) {
            Some(Valore::Lista(records)) => records.get(indice),
            _ => None,
        };
        let Some(record) = record else { return Stima::error(ErroreRiga::TipoSbagliato) };
        let mark = self.passi.len();
        self.righe.push(Riga::Nota { record, indice });
        let stima = self.eval(&scorre.corpo);
        self.righe.pop();
        self.step_around(mark, &scorre.corpo, Cosa::Elemento(indice), &stima);
        stima
    }

    /// Evaluates the body on a record of which nothing is known; such a record leaves no trace.
    fn at_unknown_record(&mut self, scorre: &'a Scorre, others: &Stima) -> Stima {
        let mark = self.passi.len();
        self.righe.push(Riga::Ignota(others.attese.clone()));
        let stima = self.eval(&scorre.corpo);
        self.righe.pop();
        self.passi.truncate(mark);
        stima
    }
}

/// A condition that does not apply to a record leaves the record out.
pub(crate) fn skipping(condition: Stima, left_out: bool) -> Stima {
    let mut dubbi = Dubbi::default();
    dubbi.note(&condition);
    dubbi.doubt(match condition.insieme {
        Insieme::NonSiApplica => Stima::si_no(left_out),
        Insieme::SiNo(yes) if condition.forse_non_si_applica => {
            Stima::new(Insieme::SiNo(yes.filter(|yes| *yes == left_out)), condition.attese)
        }
        _ => condition,
    })
}

pub(crate) fn both(left: &Stima, right: &Stima) -> Stima {
    let mut connective = Connettivo::new(false);
    connective.add(left);
    connective.add(right);
    connective.result()
}

/// What a record says to `some` (it belongs and satisfies) or to `every` (it does not belong, or satisfies).
pub(crate) fn member_verdict(tutti: bool, belongs: &Stima, condition: &Stima) -> Stima {
    if !tutti {
        return both(belongs, condition);
    }
    let mut connective = Connettivo::new(true);
    connective.add(&not(belongs));
    connective.add(condition);
    connective.result()
}

fn list_waits(elenco: &Elenco) -> Attese {
    let members = elenco.elementi.iter().map(|(_, belongs)| belongs);
    let all = members.chain(elenco.altri.as_deref());
    all.flat_map(|belongs| belongs.attese.iter().cloned()).collect()
}

/// The sum of the candidates that apply; one that may be absent adds between nothing and its bounds.
pub(crate) fn sum_of(candidates: Vec<Candidato>, others: Option<Stima>) -> Stima {
    let mut total = Intervallo::point(Numero::ZERO);
    let (mut attese, mut dubbi) = (Attese::new(), Dubbi::default());
    for Candidato { stima, sure } in candidates {
        dubbi.note(&stima);
        let interval = match stima.insieme {
            Insieme::NonSiApplica => continue,
            Insieme::Errore(errore) => return Stima::error(errore),
            Insieme::Numero(interval) if sure && !stima.forse_non_si_applica => interval,
            Insieme::Numero(interval) => interval.hull(Intervallo::point(Numero::ZERO)),
            _ => return Stima::error(ErroreRiga::TipoSbagliato),
        };
        attese.extend(stima.attese);
        total = match total.add(interval) {
            Ok(total) => total,
            Err(errore) => return Stima::error(errore),
        };
    }
    if let Some(others) = others {
        dubbi.note(&others);
        // Nobody knows how many others: any number of non-negative terms only raises the upper bound.
        total = match others.insieme {
            Insieme::NonSiApplica => total,
            Insieme::Numero(each) => Intervallo {
                min: total.min.filter(|_| each.min.is_some_and(|least| least >= Numero::ZERO)),
                max: total.max.filter(|_| each.max.is_some_and(|most| most <= Numero::ZERO)),
            },
            _ => Intervallo::ALL,
        };
        attese.extend(others.attese);
    }
    dubbi.doubt(Stima::new(Insieme::Numero(total), attese))
}

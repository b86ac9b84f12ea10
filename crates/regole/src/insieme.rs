//! The sets of values that may be, of each type, and their union.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::attesa::{Attese, ErroreRiga};
use crate::intervallo::Intervallo;
use crate::numero::Numero;
use crate::stima::Stima;
use crate::tipo::{Specie, Tipo};
use crate::valore::Valore;

/// The values that may be: one when it is known, more when it is not.
#[derive(Clone, Debug, PartialEq)]
pub enum Insieme {
    /// Yes, no, or either.
    SiNo(Option<bool>),
    /// Numbers between bounds.
    Numero(Intervallo<Numero>),
    /// Dates between bounds.
    Data(Intervallo<Date>),
    /// Some codes of the closed list, as bits.
    Codice(u64),
    /// A text, if known.
    Testo(Option<Arc<str>>),
    /// Records, each surely or perhaps in the list.
    Lista(Elenco),
    /// No value has sense here.
    NonSiApplica,
    /// No value can be: the row is wrong.
    Errore(ErroreRiga),
}

/// The records of a list that may be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Elenco {
    /// Position in the person's list, and whether it belongs here.
    pub elementi: Vec<(usize, Stima)>,
    /// Whether there may be others, nobody knows how many.
    pub altri: Option<Box<Stima>>,
}

/// The union of two sets of the same type.
pub(crate) fn join(mine: Insieme, theirs: Insieme, attese: &Attese) -> Insieme {
    match (mine, theirs) {
        (Insieme::SiNo(mine), Insieme::SiNo(theirs)) => Insieme::SiNo(mine.filter(|_| mine == theirs)),
        (Insieme::Numero(mine), Insieme::Numero(theirs)) => Insieme::Numero(mine.hull(theirs)),
        (Insieme::Data(mine), Insieme::Data(theirs)) => Insieme::Data(mine.hull(theirs)),
        (Insieme::Codice(mine), Insieme::Codice(theirs)) => Insieme::Codice(mine | theirs),
        (Insieme::Testo(mine), Insieme::Testo(theirs)) => {
            Insieme::Testo(mine.filter(|text| Some(text) == theirs.as_ref()))
        }
        (Insieme::Lista(mine), Insieme::Lista(theirs)) => Insieme::Lista(join_lists(mine, theirs, attese)),
        // Types are checked at load: sets of different kinds never meet.
        (_, _) => Insieme::Errore(ErroreRiga::TipoSbagliato),
    }
}

/// The list that is one of two: a record of both belongs, a record of one perhaps.
fn join_lists(mine: Elenco, theirs: Elenco, attese: &Attese) -> Elenco {
    let perhaps = || Stima::new(Insieme::SiNo(None), attese.clone());
    let mut members: BTreeMap<usize, (bool, bool)> = BTreeMap::new();
    for (indice, belongs) in mine.elementi {
        members.entry(indice).or_default().0 = belongs.answer() == Some(true);
    }
    for (indice, belongs) in theirs.elementi {
        members.entry(indice).or_default().1 = belongs.answer() == Some(true);
    }
    let elementi = members.into_iter().map(|(indice, sure)| match sure {
        (true, true) => (indice, Stima::si_no(true)),
        _ => (indice, perhaps()),
    });
    let altri = mine.altri.or(theirs.altri).map(|_| Box::new(perhaps()));
    Elenco { elementi: elementi.collect(), altri }
}

/// Everything that a value of the type may be, within bounds.
pub(crate) fn full(tipo: &Tipo, minimo: Option<Numero>, massimo: Option<Numero>, attese: &Attese) -> Insieme {
    match tipo {
        Tipo::SiNo => Insieme::SiNo(None),
        Tipo::Numero(_) => Insieme::Numero(Intervallo { min: minimo, max: massimo }),
        Tipo::Data => Insieme::Data(Intervallo::ALL),
        Tipo::Codice(codici) => Insieme::Codice(codici.all()),
        Tipo::Testo => Insieme::Testo(None),
        Tipo::NonSiApplica => Insieme::NonSiApplica,
        Tipo::Lista(_) => {
            let altri = Stima::new(Insieme::SiNo(None), attese.clone());
            Insieme::Lista(Elenco { elementi: Vec::new(), altri: Some(Box::new(altri)) })
        }
    }
}

/// The set of one known value, when it has the type.
pub(crate) fn value_set(valore: &Valore, tipo: &Tipo) -> Option<Insieme> {
    let number = |number: Numero| Insieme::Numero(Intervallo::point(number));
    match (valore, tipo) {
        (Valore::NonSiApplica, _) => Some(Insieme::NonSiApplica),
        (Valore::SiNo(yes), Tipo::SiNo) => Some(Insieme::SiNo(Some(*yes))),
        (Valore::Data(date), Tipo::Data) => Some(Insieme::Data(Intervallo::point(*date))),
        (Valore::Codice(codice), Tipo::Codice(codici)) => codici.mask(codice).map(Insieme::Codice),
        (Valore::Testo(text), Tipo::Testo) => Some(Insieme::Testo(Some(Arc::clone(text)))),
        (Valore::Lista(records), Tipo::Lista(_)) => {
            let elementi = (0..records.len()).map(|index| (index, Stima::si_no(true))).collect();
            Some(Insieme::Lista(Elenco { elementi, altri: None }))
        }
        (_, Tipo::Numero(grandezza)) => match (valore, grandezza.specie) {
            (Valore::Intero(whole), Specie::Intero | Specie::Zero | Specie::Esatto) => {
                Some(number(Numero::from(*whole)))
            }
            (Valore::Euro(cents), Specie::Centesimi) => Some(number(Numero::from_cents(cents.0))),
            (Valore::Numero(exact), Specie::Esatto) | (Valore::Percentuale(exact), Specie::Percentuale) => {
                Some(number(*exact))
            }
            _ => None,
        },
        _ => None,
    }
}

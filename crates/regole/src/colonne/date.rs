//! Functions on dates over a batch: years are a subtraction of packed dates, the rest is the other evaluator's.

use std::rc::Rc;

use super::esegui::each;
use super::giorno;
use super::stato::{NOTO, errore};
use super::vettore::{Dati, Forma, Vettore, at};
use crate::attesa::ErroreRiga;
use crate::nodo::FunzioneData;
use crate::valuta::date::date_of;

pub(super) fn function(funzione: FunzioneData, operands: &[Rc<Vettore>]) -> Vettore {
    let fast = match (funzione, operands) {
        (FunzioneData::AnniCompiuti, [da, a]) => completed_years(da, a),
        (FunzioneData::Anno, [day]) => year(day),
        _ => None,
    };
    fast.unwrap_or_else(|| {
        let forma = match funzione {
            FunzioneData::AnniCompiuti
            | FunzioneData::MesiCompiuti
            | FunzioneData::GiorniTra
            | FunzioneData::Anno
            | FunzioneData::Mese
            | FunzioneData::Giorno => Forma::Numeri(1),
            _ => Forma::Date,
        };
        let operands: Vec<&Vettore> = operands.iter().map(|operand| &**operand).collect();
        each(forma, &operands, |stime| date_of(funzione, stime))
    })
}

fn completed_years(da: &Vettore, a: &Vettore) -> Option<Vettore> {
    let (Dati::Date { lo: first, .. }, Dati::Date { lo: last, .. }) = (&da.dati, &a.dati) else {
        return None;
    };
    if !da.is_known() || !a.is_known() || (da.is_constant() && a.is_constant()) {
        return None;
    }
    let righe = da.righe;
    let years = |row| i64::from(giorno::completed_years(at(first, row), at(last, row)));
    let lo: Vec<i64> = match (first.as_slice(), last.as_slice()) {
        (days, [day]) => days.iter().map(|first| i64::from(giorno::completed_years(*first, *day))).collect(),
        _ => (0..righe).map(years).collect(),
    };
    if lo.iter().all(|years| *years >= 0) {
        return Some(Vettore::new(righe, Vec::new(), Dati::Numeri { lo, hi: Vec::new(), den: 1 }));
    }
    let contradicted = errore(ErroreRiga::DateContraddittorie);
    let stati = lo.iter().map(|years| if *years < 0 { contradicted } else { NOTO }).collect();
    let hi = lo.clone();
    Some(Vettore::new(righe, stati, Dati::Numeri { lo, hi, den: 1 }))
}

fn year(day: &Vettore) -> Option<Vettore> {
    let Dati::Date { lo: days, .. } = &day.dati else { return None };
    if !day.is_known() {
        return None;
    }
    let lo = days.iter().map(|day| i64::from(giorno::year(*day))).collect();
    Some(Vettore::new(day.righe, Vec::new(), Dati::Numeri { lo, hi: Vec::new(), den: 1 }))
}

//! Functions on dates. They are monotone, so bounds go through them end by end.

use jiff::civil::Date;

use super::{Valutatore, strict};
use crate::attesa::ErroreRiga;
use crate::giorni;
use crate::insieme::Insieme;
use crate::intervallo::Intervallo;
use crate::nodo::{FunzioneData, Nodo};
use crate::numero::Numero;
use crate::stima::Stima;

impl<'a> Valutatore<'a> {
    pub(super) fn date_function(&mut self, funzione: FunzioneData, nodi: &'a [Nodo]) -> Stima {
        let arguments: Vec<Stima> = nodi.iter().map(|nodo| self.eval(nodo)).collect();
        date_of(funzione, &arguments)
    }
}

pub(crate) fn date_of(funzione: FunzioneData, arguments: &[Stima]) -> Stima {
    let operands = match strict(arguments) {
        Ok(operands) => operands,
        Err(errore) => return Stima::error(errore),
    };
    let sets: Vec<&Insieme> = arguments.iter().map(|stima| &stima.insieme).collect();
    let result = match sets.as_slice() {
        [Insieme::Data(day)] => of_one(funzione, *day),
        [Insieme::Data(da), Insieme::Data(a)] => between(funzione, *da, *a),
        [Insieme::Data(da), Insieme::Numero(by)] => shifted(funzione, *da, by.to_whole()),
        [Insieme::Numero(year), Insieme::Numero(month), Insieme::Numero(day)] => {
            from_parts([year, month, day])
        }
        _ => Err(ErroreRiga::TipoSbagliato),
    };
    result.map_or_else(Stima::error, |insieme| operands.result(insieme))
}

fn of_one(funzione: FunzioneData, day: Intervallo<Date>) -> Result<Insieme, ErroreRiga> {
    match funzione {
        FunzioneData::PrimoDelMeseDopo => each_end(day, giorni::first_of_next_month),
        FunzioneData::PrimoDelMese => each_end(day, |day| Ok(day.first_of_month())),
        FunzioneData::FineMese => each_end(day, |day| Ok(day.last_of_month())),
        FunzioneData::Anno => {
            let year = |day: Date| i64::from(day.year());
            Ok(whole(day.min.map(year), day.max.map(year)))
        }
        FunzioneData::Mese => Ok(part_of(day, |day| i64::from(day.month()), |a, b| a.year() == b.year(), 12)),
        FunzioneData::Giorno => {
            Ok(part_of(day, |day| i64::from(day.day()), |a, b| a.first_of_month() == b.first_of_month(), 31))
        }
        _ => Err(ErroreRiga::TipoSbagliato),
    }
}

fn between(funzione: FunzioneData, da: Intervallo<Date>, a: Intervallo<Date>) -> Result<Insieme, ErroreRiga> {
    match funzione {
        FunzioneData::AnniCompiuti => completed(da, a, giorni::completed_years),
        FunzioneData::MesiCompiuti => completed(da, a, giorni::completed_months),
        FunzioneData::GiorniTra => {
            let least = da.max.zip(a.min).map(|(da, a)| giorni::days_between(da, a)).transpose()?;
            let most = da.min.zip(a.max).map(|(da, a)| giorni::days_between(da, a)).transpose()?;
            Ok(whole(least, most))
        }
        _ => Err(ErroreRiga::TipoSbagliato),
    }
}

fn from_parts(parts: [&Intervallo<Numero>; 3]) -> Result<Insieme, ErroreRiga> {
    match parts.map(|part| part.single().and_then(Numero::to_i64)) {
        [Some(year), Some(month), Some(day)] => {
            giorni::date(year, month, day).map(|date| Insieme::Data(Intervallo::point(date)))
        }
        _ => Ok(Insieme::Data(Intervallo::ALL)),
    }
}

/// Completed units between two dates: never negative, less the later the first date.
fn completed(
    da: Intervallo<Date>,
    a: Intervallo<Date>,
    count: fn(Date, Date) -> Result<i64, ErroreRiga>,
) -> Result<Insieme, ErroreRiga> {
    // Even the earliest start comes after the latest end: no completion can mend that.
    let most = da.min.zip(a.max).map(|(da, a)| count(da, a)).transpose()?;
    let least = da.max.zip(a.min).and_then(|(da, a)| count(da, a).ok()).unwrap_or(0);
    Ok(whole(Some(least), most))
}

fn shifted(funzione: FunzioneData, da: Intervallo<Date>, by: Intervallo<i64>) -> Result<Insieme, ErroreRiga> {
    let shift = match funzione {
        FunzioneData::AggiungiAnni => giorni::add_years,
        FunzioneData::AggiungiMesi => giorni::add_months,
        FunzioneData::AggiungiGiorni => giorni::add_days,
        _ => return Err(ErroreRiga::TipoSbagliato),
    };
    if let (Some(day), Some(by)) = (da.single(), by.single()) {
        return shift(day, by).map(|day| Insieme::Data(Intervallo::point(day)));
    }
    let end = |day: Option<Date>, by: Option<i64>| day.zip(by).and_then(|(day, by)| shift(day, by).ok());
    Ok(Insieme::Data(Intervallo { min: end(da.min, by.min), max: end(da.max, by.max) }))
}

fn each_end(
    day: Intervallo<Date>,
    function: impl Fn(Date) -> Result<Date, ErroreRiga>,
) -> Result<Insieme, ErroreRiga> {
    if let Some(day) = day.single() {
        return function(day).map(|day| Insieme::Data(Intervallo::point(day)));
    }
    let end = |day: Option<Date>| day.and_then(|day| function(day).ok());
    Ok(Insieme::Data(Intervallo { min: end(day.min), max: end(day.max) }))
}

/// A part of a date that starts again: its bounds hold only within one turn.
fn part_of(
    day: Intervallo<Date>,
    part: impl Fn(Date) -> i64,
    same_turn: impl Fn(Date, Date) -> bool,
    most: i64,
) -> Insieme {
    let (min, max) = match day.min.zip(day.max) {
        Some((first, last)) if same_turn(first, last) => (part(first), part(last)),
        _ => (1, most),
    };
    Insieme::Numero(Intervallo { min: Some(Numero::from(min)), max: Some(Numero::from(max)) })
}

fn whole(min: Option<i64>, max: Option<i64>) -> Insieme {
    Insieme::Numero(Intervallo { min: min.map(Numero::from), max: max.map(Numero::from) })
}

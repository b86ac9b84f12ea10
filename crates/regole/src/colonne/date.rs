//! Functions on dates over a batch: years are a subtraction of packed dates, the rest goes end by end.

use jiff::civil::Date;

use super::esegui::{each, patched};
use super::giorno::{self, ALWAYS, NEVER};
use super::giri;
use super::stato::{NOTO, errore, settled};
use super::vettore::{Dati, Forma, MENO_INFINITO, PIU_INFINITO, Vettore, at, upper};
use crate::attesa::ErroreRiga;
use crate::giorni;
use crate::nodo::FunzioneData;
use crate::numero::Numero;
use crate::stima::Stima;
use crate::valuta::date::date_of;

pub(super) fn function(funzione: FunzioneData, operands: &[&Vettore]) -> Vettore {
    let forma = match funzione {
        FunzioneData::AnniCompiuti
        | FunzioneData::MesiCompiuti
        | FunzioneData::GiorniTra
        | FunzioneData::Anno
        | FunzioneData::Mese
        | FunzioneData::Giorno => Forma::Numeri(1),
        _ => Forma::Date,
    };
    let slow = |stime: &[Stima]| date_of(funzione, stime);
    if operands.iter().all(|operand| operand.is_constant()) {
        return each(forma, operands, slow);
    }
    let by_ends = match (funzione, operands) {
        (FunzioneData::Anno, [day]) => year(day),
        (_, [day]) if forma == Forma::Date => shift(funzione, day, 0),
        (_, [day, by]) if forma == Forma::Date && by.is_constant() && by.is_known() => {
            by.stima(0).number().and_then(Numero::to_i64).and_then(|by| shift(funzione, day, by))
        }
        _ => None,
    };
    if let Some(found) = by_ends {
        return found;
    }
    let known = match (forma, operands) {
        (Forma::Numeri(_), [day]) => part(funzione, day),
        (Forma::Numeri(_), [da, a]) => between(funzione, da, a),
        _ => None,
    };
    match known {
        Some(found) => patched(found, operands, slow),
        None => each(forma, operands, slow),
    }
}

/// Moves each end of a date: what the end of a known one cannot be is an error, that of another is no bound.
fn shift(funzione: FunzioneData, day: &Vettore, by: i64) -> Option<Vettore> {
    let Dati::Date { lo, hi } = &day.dati else { return None };
    let whole_years = match funzione {
        FunzioneData::AggiungiAnni => i32::try_from(by).ok(),
        FunzioneData::AggiungiMesi if by % 12 == 0 => i32::try_from(by / 12).ok(),
        _ => None,
    };
    let Some(years) = whole_years else { return Some(shift_each(funzione, day, by)) };
    let moved = |ends: &[i32]| giri::map(ends, |end| giorno::move_years(end, years));
    let dati = Dati::Date { lo: moved(lo), hi: moved(hi) };
    let mut found = Vettore::new(day.righe, giri::refused(&day.stati), dati);
    let stays = |end: &i32| giorno::moves_by_years(*end, years);
    if lo.iter().chain(hi).fold(true, |all, end| all & stays(end)) {
        return Some(found);
    }
    // On 29 February, and at the ends of the calendar, years are no addition.
    let odd =
        lo.iter().zip(upper(lo, hi)).enumerate().filter(|(_, (first, last))| !(stays(first) && stays(last)));
    for (row, (first, last)) in odd {
        let (state, (low, high)) = moved_ends(funzione, (*first, *last), at(&found.stati, row), by);
        found.write_days(row, state, (low, high));
    }
    Some(found.settle_known())
}

/// Moves each end of each date.
fn shift_each(funzione: FunzioneData, day: &Vettore, by: i64) -> Vettore {
    let Dati::Date { lo, hi } = &day.dati else { return Vettore::lost(day.righe) };
    let mut stati = giri::strict(lo.len(), &day.stati, &[NOTO]);
    let (mut least, mut most) = (Vec::with_capacity(lo.len()), Vec::with_capacity(lo.len()));
    for ((first, last), state) in lo.iter().zip(upper(lo, hi)).zip(&mut stati) {
        let (moved, (low, high)) = moved_ends(funzione, (*first, *last), *state, by);
        *state = moved;
        least.push(low);
        most.push(high);
    }
    Vettore::new(day.righe, stati, Dati::Date { lo: least, hi: most }).settle_known()
}

/// The ends of a date, moved, and its byte.
fn moved_ends(funzione: FunzioneData, (first, last): (i32, i32), state: u8, by: i64) -> (u8, (i32, i32)) {
    let low = moved(funzione, first, by);
    let high = if first == last { low } else { moved(funzione, last, by) };
    if let (true, Some(Err(refused))) = (first == last && state == NOTO, low) {
        return (errore(refused), (NEVER, ALWAYS));
    }
    let ends = (low.and_then(Result::ok).unwrap_or(NEVER), high.and_then(Result::ok).unwrap_or(ALWAYS));
    (settled(state, ends.0 == ends.1), ends)
}

/// Moves a day; what has no end stays so.
fn moved(funzione: FunzioneData, packed: i32, by: i64) -> Option<Result<i32, ErroreRiga>> {
    if packed == NEVER || packed == ALWAYS {
        return None;
    }
    if funzione == FunzioneData::AggiungiMesi {
        return Some(giorno::add_months(packed, by).ok_or(ErroreRiga::Overflow));
    }
    let day = giorno::unpack(packed)?;
    let moved = match funzione {
        FunzioneData::AggiungiAnni => giorni::add_years(day, by),
        FunzioneData::AggiungiGiorni => giorni::add_days(day, by),
        FunzioneData::PrimoDelMeseDopo => giorni::first_of_next_month(day),
        FunzioneData::PrimoDelMese => Ok(day.first_of_month()),
        FunzioneData::FineMese => Ok(day.last_of_month()),
        _ => Err(ErroreRiga::TipoSbagliato),
    };
    Some(moved.map(giorno::pack))
}

/// What two known days have between them.
fn between(funzione: FunzioneData, da: &Vettore, a: &Vettore) -> Option<Vettore> {
    let (Dati::Date { lo: first, .. }, Dati::Date { lo: last, .. }) = (&da.dati, &a.dati) else {
        return None;
    };
    let count: fn(i32, i32) -> Result<i64, ErroreRiga> = match funzione {
        FunzioneData::AnniCompiuti => completed_years,
        FunzioneData::MesiCompiuti => |da, a| on_days(giorni::completed_months, da, a),
        FunzioneData::GiorniTra => |da, a| on_days(giorni::days_between, da, a),
        _ => return None,
    };
    let counted = (0..da.righe).map(|row| count(at(first, row), at(last, row)));
    Some(whole(da.righe, counted))
}

fn completed_years(da: i32, a: i32) -> Result<i64, ErroreRiga> {
    if da == NEVER || a == NEVER {
        return Ok(0);
    }
    if a < da {
        return Err(ErroreRiga::DateContraddittorie);
    }
    Ok(i64::from(giorno::completed_years(da, a)))
}

fn on_days(count: fn(Date, Date) -> Result<i64, ErroreRiga>, da: i32, a: i32) -> Result<i64, ErroreRiga> {
    giorno::unpack(da).zip(giorno::unpack(a)).map_or(Ok(0), |(da, a)| count(da, a))
}

/// The years of each end.
fn year(day: &Vettore) -> Option<Vettore> {
    let Dati::Date { lo, hi } = &day.dati else { return None };
    let years =
        |ends: &[i32], infinite: i64| {
            giri::map(ends, |end| {
                if end == NEVER || end == ALWAYS { infinite } else { i64::from(giorno::year(end)) }
            })
        };
    let (least, most) = (years(lo, MENO_INFINITO), years(hi, PIU_INFINITO));
    let mut stati = giri::refused(&day.stati);
    giri::settle(&mut stati, &least, upper(&least, &most));
    Some(Vettore::new(day.righe, stati, Dati::numbers(least, most, 1)).settle_known())
}

/// A part of a known day.
fn part(funzione: FunzioneData, day: &Vettore) -> Option<Vettore> {
    let Dati::Date { lo: days, .. } = &day.dati else { return None };
    let part: fn(i32) -> i32 = match funzione {
        FunzioneData::Mese => giorno::month,
        FunzioneData::Giorno => giorno::day,
        _ => return None,
    };
    Some(whole(day.righe, days.iter().map(|day| Ok(i64::from(part(*day))))))
}

fn whole(righe: usize, counted: impl Iterator<Item = Result<i64, ErroreRiga>>) -> Vettore {
    let rows = counted.map(|count| match count {
        Ok(count) => (NOTO, (count, count)),
        Err(refused) => (errore(refused), (0, 0)),
    });
    let (stati, ends): (Vec<u8>, Vec<(i64, i64)>) = rows.unzip();
    let (lo, hi) = ends.into_iter().unzip();
    Vettore::new(righe, stati, Dati::numbers(lo, hi, 1)).settle_known()
}

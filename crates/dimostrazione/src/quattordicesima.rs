//! The fourteenth payment (D.L. 81/2007 art. 5): rows by contributions, two thresholds, part years.

use jiff::civil::{Date, date};

use crate::fatti::Centesimi;
use crate::parametri::{OGGI, TMA, TMA_E_MEZZO, divide};
use crate::pensione::TipoPensione;
use crate::quadro::Quadro;
use crate::tempo::add_years;

/// Weeks up to which each row goes, for employees and for the self-employed; amounts under the two thresholds.
const RIGHE: &[(u32, u32, Centesimi, Centesimi)] =
    &[(780, 936, 437_00, 336_00), (1_300, 1_456, 546_00, 420_00), (u32::MAX, u32::MAX, 655_00, 504_00)];
const ETA: i16 = 64;
const MESI: Centesimi = 12;

/// Tells what is due for the year of the archives.
pub(crate) fn quattordicesima(quadro: &Quadro) -> Centesimi {
    let Some(pensione) = quadro.principale() else { return 0 };
    if !pensione.tipo.is_previdenziale() {
        return 0;
    }
    let autonoma = pensione.gestione.is_autonoma();
    let weeks = weeks(quadro);
    let row = RIGHE
        .iter()
        .find(|(dipendenti, autonomi, ..)| weeks <= if autonoma { *autonomi } else { *dipendenti });
    let Some((_, _, full, reduced)) = row else { return 0 };
    let whole = by_income(quadro.reddito(), *full, *reduced);
    divide(whole * mesi(quadro, pensione.decorrenza), MESI)
}

/// The safeguard pays up to each threshold raised by the amount due there.
fn by_income(reddito: Centesimi, full: Centesimi, reduced: Centesimi) -> Centesimi {
    if reddito <= TMA_E_MEZZO {
        full
    } else if reddito <= 2 * TMA {
        reduced.max(TMA_E_MEZZO + full - reddito)
    } else {
        (2 * TMA + reduced - reddito).max(0)
    }
}

/// On a survivor pension the weeks of the dead count by the share in force.
fn weeks(quadro: &Quadro) -> u32 {
    let superstite = quadro.principale().filter(|pensione| pensione.tipo == TipoPensione::Superstiti);
    match (superstite.and_then(|pensione| pensione.superstite), &quadro.dante_causa) {
        (Some(superstite), Some(dante)) => dante.settimane * u32::from(superstite.aliquota) / 100,
        _ => quadro.settimane,
    }
}

/// Months of the year with both the age and the pension; the month of the birthday counts.
fn mesi(quadro: &Quadro, decorrenza: Date) -> Centesimi {
    let from = add_years(quadro.nascita, ETA).first_of_month().max(decorrenza).max(date(OGGI.year(), 1, 1));
    if from.year() > OGGI.year() { 0 } else { 13 - i64::from(from.month()) }
}

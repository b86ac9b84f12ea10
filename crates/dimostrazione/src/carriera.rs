//! A working life: first contribution and weeks, coherent with age and pension.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::chance::Chance;
use crate::pensione::Sistema;
use crate::tempo::{add_years, days_between, random_day};

/// Contributions of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Carriera {
    /// None when no week was ever credited.
    pub primo_contributo: Option<Date>,
    pub settimane: u32,
    pub settimane_1992: u32,
}

/// Who is insured from here on has a pension computed on contributions only (L. 335/1995).
const CONTRIBUTIVO: Date = date(1996, 1, 1);
/// The reform of 1992.
const RIFORMA: Date = date(1993, 1, 1);
/// Who had eighteen years at the end of 1995 kept the computation on wages, for pensions before 2012.
const ANNI_RETRIBUTIVI: i64 = 18;
const FINE_RETRIBUTIVO: i16 = 2012;
const ETA_LAVORO: i16 = 15;

/// Draws the first contribution so that the weeks fit before `end`, and before 1996 when they can.
pub(crate) fn draw_carriera(nascita: Date, settimane: u32, end: Date, chance: &mut Chance) -> Carriera {
    let earliest = add_years(nascita, ETA_LAVORO);
    let room = u32::try_from(days_between(earliest, end) / 7).unwrap_or(0);
    let settimane = settimane.min(room);
    if settimane == 0 {
        return Carriera { primo_contributo: None, settimane: 0, settimane_1992: 0 };
    }
    let latest =
        end.saturating_sub(i64::from(settimane * 7).days()).min(CONTRIBUTIVO.saturating_sub(1.month()));
    let primo = random_day(earliest, latest.max(earliest), chance);
    Carriera {
        primo_contributo: Some(primo),
        settimane,
        settimane_1992: share_before_reform(primo, end, settimane),
    }
}

impl Carriera {
    /// Says how the pension is computed.
    pub(crate) fn sistema(&self, decorrenza: Date) -> Sistema {
        match self.primo_contributo {
            Some(primo) if primo >= CONTRIBUTIVO => Sistema::Contributivo,
            Some(primo)
                if decorrenza.year() < FINE_RETRIBUTIVO && years_to_1996(primo) >= ANNI_RETRIBUTIVI =>
            {
                Sistema::Retributivo
            }
            _ => Sistema::Misto,
        }
    }

    /// The same life, begun when the separate scheme did.
    pub(crate) fn contributiva(self, decorrenza: Date) -> Self {
        let primo = CONTRIBUTIVO.saturating_add(3.months());
        let room = u32::try_from(days_between(primo, decorrenza) / 7).unwrap_or(0);
        Self { primo_contributo: Some(primo), settimane: self.settimane.min(room), settimane_1992: 0 }
    }
}

fn years_to_1996(primo: Date) -> i64 {
    days_between(primo, CONTRIBUTIVO) / 365
}

/// Spreads the weeks evenly over the years of work.
fn share_before_reform(primo: Date, end: Date, settimane: u32) -> u32 {
    let whole = days_between(primo, end).max(1);
    let before = days_between(primo, RIFORMA.min(end)).max(0);
    let share = i64::from(settimane) * before / whole;
    // A year before the reform holds 52 weeks and no more.
    u32::try_from(share.min(before / 7)).unwrap_or(0)
}

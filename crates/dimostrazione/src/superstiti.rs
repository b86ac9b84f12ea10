//! The survivor pension: share of the group and cut by income (L. 335/1995 art. 1 c. 41, table F).

use crate::fatti::Centesimi;
use crate::parametri::{RATE, TMA, divide};
use crate::quadro::DanteCausa;

/// Weeks that open the right when the dead had no pension: fifteen years, or five with three in the last five.
const QUINDICI_ANNI: u32 = 780;
const CINQUE_ANNI: u32 = 260;
const TRE_ANNI: u32 = 156;
/// Each band of table F: income up to so many minimums, percent taken away.
const TABELLA_F: &[(Centesimi, Centesimi)] = &[(3, 0), (4, 25), (5, 40)];
const ULTIMA_FASCIA: Centesimi = 50;

/// Share of a spouse with so many children, in percent.
pub(crate) fn aliquota(figli: u8) -> u8 {
    match figli {
        0 => 60,
        1 => 80,
        _ => 100,
    }
}

/// Tells the month due to the group of a spouse and her children; 0 when the dead left no right.
pub(crate) fn pensione_del_gruppo(dante: &DanteCausa, reddito: Centesimi) -> Centesimi {
    let enough = dante.settimane >= QUINDICI_ANNI
        || (dante.settimane >= CINQUE_ANNI && dante.settimane_ultimi_5_anni >= TRE_ANNI);
    if !dante.pensionato && !enough {
        return 0;
    }
    let whole = dante.mensile * Centesimi::from(aliquota(dante.figli)) * 100 * RATE;
    let due = if dante.figli > 0 { whole } else { after_cut(whole, reddito) };
    divide(due, PARTI * RATE)
}

/// Parts of a cent in which a year is counted: a percentage of a percentage, and nothing is rounded before the end.
const PARTI: Centesimi = 100 * 100;

/// The cut of a year, with the guarantee of the band before and the Court's limit (Corte cost. 162/2022).
fn after_cut(year: Centesimi, reddito: Centesimi) -> Centesimi {
    let mut before = (0, 0);
    for (minimums, cut) in TABELLA_F {
        if reddito <= minimums * TMA {
            return guaranteed(year, reddito, *cut, before);
        }
        before = (minimums * TMA, *cut);
    }
    guaranteed(year, reddito, ULTIMA_FASCIA, before)
}

fn guaranteed(
    year: Centesimi,
    reddito: Centesimi,
    cut: Centesimi,
    before: (Centesimi, Centesimi),
) -> Centesimi {
    let plain = year * (100 - cut) / 100;
    if cut == 0 {
        return plain;
    }
    let (limit, cut_before) = before;
    let by_band = year * (100 - cut_before) / 100 + (limit - reddito) * PARTI;
    plain.max(by_band).max(year - reddito * PARTI)
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEAR: Centesimi = 10_000_00;

    fn cut(reddito: Centesimi) -> Centesimi {
        after_cut(YEAR * PARTI, reddito) / PARTI
    }

    #[test]
    fn income_under_three_minimums_cuts_nothing() {
        assert_eq!(cut(3 * TMA), YEAR);
    }

    #[test]
    fn just_over_a_limit_the_guarantee_softens_the_cut() {
        assert_eq!(cut(3 * TMA + 100_00), 9_900_00);
        assert_eq!(cut(4 * TMA), 7_500_00);
        assert_eq!(cut(9 * TMA), 5_000_00);
    }
}

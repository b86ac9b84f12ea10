//! The figures of 2026 that this world is built on; the law itself is in the cards.
//!
//! The world needs them to know who has a right: they are kept apart from the cards on purpose, so that
//! a wrong card is found by the world and not copied into it.

use jiff::civil::{Date, date};

use crate::fatti::Centesimi;

/// The day of the archives.
pub const OGGI: Date = date(2026, 11, 23);

/// The last day on which a pension can have begun.
pub(crate) const ULTIMA_DECORRENZA: Date = date(2026, 11, 1);
/// Instalments in a year.
pub(crate) const RATE: Centesimi = 13;
/// Minimum treatment, a month (INPS circular 153/2025).
pub(crate) const TM: Centesimi = 611_85;
/// Minimum treatment, a year.
pub(crate) const TMA: Centesimi = TM * RATE;
/// One and a half times the minimum, a year; rounded half up.
pub(crate) const TMA_E_MEZZO: Centesimi = (TMA * 3 + 1) / 2;
/// Social allowance, a month.
pub(crate) const AS: Centesimi = 546_24;
/// Social allowance, a year.
pub(crate) const ASA: Centesimi = AS * RATE;
/// Pension of people totally disabled, a month.
pub(crate) const INVALIDITA_TOTALE: Centesimi = 340_71;
/// What is guaranteed at 70, a month (L. 448/2001 art. 38 with the 20 euro of L. 199/2025).
pub(crate) const GARANTITO: Centesimi = TM + INCREMENTO;
/// Increment at 70, a month.
pub(crate) const INCREMENTO: Centesimi = 156_44;
/// Social increase from 60 to 64, a month.
pub(crate) const MAGGIORAZIONE_60: Centesimi = 25_83;
/// Social increase from 65 to 69, a month.
pub(crate) const MAGGIORAZIONE_65: Centesimi = 82_64;
/// Social increase of the social allowance below 70, a month.
pub(crate) const MAGGIORAZIONE_AS: Centesimi = 12_92;
/// What the fourteenth payment counts for in the increment of art. 38.
pub(crate) const QUATTORDICESIMA_NEL_REDDITO: Centesimi = 156_00;
/// Additional amount of December.
pub(crate) const IMPORTO_AGGIUNTIVO: Centesimi = 154_94;
/// Highest transitional increase in 2026: 1.3% of the minimum.
pub(crate) const INCREMENTO_TRANSITORIO: Centesimi = 7_95;

/// Divides, rounding half up; both numbers positive.
pub(crate) fn divide(amount: Centesimi, by: Centesimi) -> Centesimi {
    (amount * 2 + by) / (by * 2)
}

//! Opening hours.

use jiff::civil::{Time, time};
use serde::Serialize;

use crate::chance::Chance;

/// A day of the working week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Giorno {
    /// Monday.
    Lunedi,
    /// Tuesday.
    Martedi,
    /// Wednesday.
    Mercoledi,
    /// Thursday.
    Giovedi,
    /// Friday.
    Venerdi,
}

impl Giorno {
    /// The Italian name.
    #[must_use]
    pub fn nome(self) -> &'static str {
        match self {
            Self::Lunedi => "lunedì",
            Self::Martedi => "martedì",
            Self::Mercoledi => "mercoledì",
            Self::Giovedi => "giovedì",
            Self::Venerdi => "venerdì",
        }
    }
}

/// A span in which an office is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Orario {
    /// The day.
    pub giorno: Giorno,
    /// From.
    pub dalle: Time,
    /// To.
    pub alle: Time,
}

const GIORNI: [Giorno; 5] =
    [Giorno::Lunedi, Giorno::Martedi, Giorno::Mercoledi, Giorno::Giovedi, Giorno::Venerdi];

/// Draws hours: every morning, and some afternoons.
pub(crate) fn draw_orari(chance: &mut Chance) -> Vec<Orario> {
    let opening = chance.pick(&[time(8, 30, 0, 0), time(9, 0, 0, 0)]);
    let mut orari = Vec::new();
    for giorno in GIORNI {
        orari.push(Orario { giorno, dalle: opening, alle: time(12, 30, 0, 0) });
        if giorno != Giorno::Venerdi && chance.percent(50) {
            orari.push(Orario { giorno, dalle: time(14, 30, 0, 0), alle: time(17, 30, 0, 0) });
        }
    }
    orari
}

//! One instalment of the past: what it covers, how much, and how it stands.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use regole::{Centesimi, Esito};
use serde::Serialize;

use super::somma::Somma;
use super::stato::StatoTermine;

/// What an instalment covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Periodo {
    /// The month that begins on this day.
    Mese(#[serde(serialize_with = "crate::ricevuta::giorno::serialize")] Date),
    /// The thirteenth instalment of a year.
    Tredicesima(i16),
    /// The one payment of a year.
    Anno(i16),
}

impl Periodo {
    /// Its year.
    #[must_use]
    pub fn year(self) -> i16 {
        match self {
            Self::Mese(first) => first.year(),
            Self::Tredicesima(year) | Self::Anno(year) => year,
        }
    }
}

/// Why an amount is not exact, beside the facts and figures that miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Attesa {
    /// The right begins or ends inside the month.
    MeseParziale,
    /// No source that was read says how the thirteenth instalment of such a year is reckoned.
    TredicesimaParziale,
    /// The year is not over: whether this payment is already due is not in the card.
    AnnoInCorso,
    /// The amount is another at the month's end.
    CambiaNelMese,
    /// It is paid for a limited time, and whether the month is within it is not known.
    DurataIgnota,
    /// It is paid for a limited time, on days that the person chooses.
    DurataAScelta,
    /// The card counts fewer months in the year, and not which.
    NonTuttiIMesi,
}

/// One instalment.
#[derive(Clone, Debug, Serialize)]
pub struct Rata {
    /// What it covers.
    pub periodo: Periodo,
    /// The answer of the card on its days.
    pub esito: Esito,
    /// How much.
    pub importo: Somma,
    /// How it stands before the terms.
    pub termine: StatoTermine,
    /// Why it is not exact.
    pub attesa: Option<Attesa>,
    /// The facts that miss, of that year.
    pub mancanti: BTreeSet<Arc<str>>,
    /// The parameters without a figure for those days.
    pub parametri_ignoti: BTreeSet<Arc<str>>,
    /// The facts of today that were taken to have been the same.
    pub presunti: BTreeSet<Arc<str>>,
}

impl Rata {
    /// Tells whether the right is certain in its days; its amount may still turn out to be nothing.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        let is_within = self.attesa != Some(Attesa::DurataIgnota);
        self.esito == Esito::Spetta && is_within && !self.importo.is_zero()
    }
}

/// The thirteenth instalment of a year, from its twelve months: exact when all twelve are the same.
pub(super) fn thirteenth(december: &Rata, year: &[&Rata]) -> Rata {
    let same = year.len() == 12 && year.iter().all(|rata| rata.importo == december.importo);
    let most = year
        .iter()
        .map(|rata| rata.importo.massimo)
        .try_fold(Centesimi(0), |most, each| each.map(|each| most.max(each)));
    let certain = same && december.importo.certain().is_some();
    let importo = if certain { december.importo } else { Somma { minimo: Centesimi(0), massimo: most } };
    let attesa = (!same).then_some(Attesa::TredicesimaParziale);
    Rata { periodo: Periodo::Tredicesima(december.periodo.year()), importo, attesa, ..december.clone() }
}

//! Arrears: what is owed for the past, instalment by instalment, up to the day of the claim.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use regole::{Esito, Fatti, Giorni};
use serde::Serialize;

use super::fatti::FattiNelTempo;
use super::quesito::Quesito;
use super::rata::{Attesa, Periodo, Rata, thirteenth};
use super::somma::Somma;
use crate::catalogo::Catalogo;
use crate::periodicita::Periodicita;
use crate::scheda::Scheda;
use crate::termini::Termini;
use crate::varia::Varia;

/// How far back to look where the card gives no term: the longest of those that are usual.
const ANNI_SENZA_TERMINE: i64 = 5;
/// How far back a first day already known is followed: what is older is said to be there, and not reckoned.
pub(super) const ANNI_AL_PIU: i64 = 10;

/// Why a benefit has no instalments of the past.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NonAMesi {
    /// Paid once, or by days: the card does not say which.
    UnaTantum,
    /// A right without an amount.
    SoloDiritto,
}

/// The arrears of a benefit.
#[derive(Clone, Debug, Serialize)]
pub struct Arretrati {
    /// The card.
    pub scheda: Arc<str>,
    /// The day of the claim.
    #[serde(serialize_with = "crate::ricevuta::giorno::serialize")]
    pub domanda: Date,
    /// Why there are no instalments to list.
    pub non_a_mesi: Option<NonAMesi>,
    /// Whether the right began before the first instalment listed.
    pub comincia_prima: bool,
    /// The instalments, from the first that may be due.
    pub rate: Vec<Rata>,
    /// What is open.
    pub aperti: Somma,
    /// What is to be verified, because of a term.
    pub da_verificare: Somma,
}

/// What the instalments of a year come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TotaliAnno {
    /// What is open.
    pub aperti: Somma,
    /// What is to be verified.
    pub da_verificare: Somma,
}

impl Catalogo {
    /// Reckons what is owed for the past, for a claim filed on `giorni.data_diritto`.
    #[must_use]
    pub fn arretrati(&self, scheda: &Scheda, tempo: &FattiNelTempo, giorni: Giorni) -> Arretrati {
        let quesito = Quesito { catalogo: self, scheda, tempo, giorni };
        match scheda.periodicita {
            Periodicita::Mensile12 | Periodicita::Mensile13 => quesito.monthly(),
            Periodicita::Annua => quesito.yearly(),
            Periodicita::UnaTantum | Periodicita::Giornaliera => quesito.without(NonAMesi::UnaTantum),
            Periodicita::SoloDiritto => quesito.without(NonAMesi::SoloDiritto),
        }
    }

    /// Tells of which years a benefit's arrears read a fact that goes by years: from the first that is looked at to the
    /// one before today's. Of a fact that does not, those of the calendar.
    #[must_use]
    pub fn anni_letti(&self, scheda: &Scheda, varia: Varia, oggi: &Fatti, giorni: Giorni) -> Range<i16> {
        let day = giorni.data_diritto;
        let first = match scheda.periodicita {
            Periodicita::Mensile12 => self.first_day(scheda, oggi, giorni).first_of_month(),
            // A thirteenth rests on its whole year.
            Periodicita::Mensile13 | Periodicita::Annua => {
                self.first_day(scheda, oggi, giorni).first_of_year()
            }
            Periodicita::UnaTantum | Periodicita::Giornaliera | Periodicita::SoloDiritto => day,
        };
        let year = |day: Date| varia.year_of(day).unwrap_or_else(|| day.year());
        year(first)..year(day)
    }

    /// The first day to look at: as far as the longest term, or the first day of the right where it is known.
    fn first_day(&self, scheda: &Scheda, oggi: &Fatti, giorni: Giorni) -> Date {
        let day = giorni.data_diritto;
        let back = |years: i64| day.saturating_sub(years.years());
        let usual = back(scheda.termini.as_ref().and_then(Termini::longest).unwrap_or(ANNI_SENZA_TERMINE));
        let begun = self.valuta(scheda, oggi, giorni).valutazione.decorrenza;
        begun.map_or(usual, |begun| begun.clamp(back(ANNI_AL_PIU), usual.max(back(ANNI_AL_PIU))))
    }
}

impl Arretrati {
    /// The facts of today that were taken to have been the same in the past.
    #[must_use]
    pub fn presumed(&self) -> BTreeSet<Arc<str>> {
        self.rate.iter().flat_map(|rata| rata.presunti.iter().cloned()).collect()
    }

    /// The instalments by year, each with its totals.
    #[must_use]
    pub fn by_year(&self) -> BTreeMap<i16, (Vec<&Rata>, TotaliAnno)> {
        let mut years: BTreeMap<i16, Vec<&Rata>> = BTreeMap::new();
        for rata in &self.rate {
            years.entry(rata.periodo.year()).or_default().push(rata);
        }
        let with_totals = years.into_iter().map(|(year, rate)| {
            let totals = TotaliAnno {
                aperti: total(rate.iter().copied(), true),
                da_verificare: total(rate.iter().copied(), false),
            };
            (year, (rate, totals))
        });
        with_totals.collect()
    }
}

fn total<'r>(rate: impl Iterator<Item = &'r Rata>, open: bool) -> Somma {
    rate.filter(|rata| rata.termine.is_open() == open).map(|rata| rata.importo).sum()
}

impl Quesito<'_> {
    fn without(&self, why: NonAMesi) -> Arretrati {
        Arretrati { non_a_mesi: Some(why), ..self.listed(Vec::new(), false) }
    }

    /// The instalments, without those at the beginning that are not due.
    fn listed(&self, rate: Vec<Rata>, looks_whole: bool) -> Arretrati {
        let begins_before = looks_whole && rate.first().is_some_and(|rata| rata.esito == Esito::Spetta);
        let rate: Vec<Rata> = rate.into_iter().skip_while(|rata| rata.esito == Esito::NonSpetta).collect();
        Arretrati {
            scheda: Arc::clone(&self.scheda.id),
            domanda: self.giorni.data_diritto,
            non_a_mesi: None,
            comincia_prima: begins_before,
            aperti: total(rate.iter(), true),
            da_verificare: total(rate.iter(), false),
            rate,
        }
    }

    fn first_day(&self) -> Date {
        self.catalogo.first_day(self.scheda, &self.tempo.oggi, self.giorni)
    }

    /// Every month from the first to look at to the one before the claim's, and the thirteenths in December.
    fn monthly(&self) -> Arretrati {
        let first = self.first_day().first_of_month();
        let end = self.giorni.data_diritto.first_of_month();
        // A thirteenth rests on its whole year, also on the months before the first that is listed.
        let mut months = Vec::new();
        let mut month = first.first_of_year();
        while month < end {
            months.push(self.month(month));
            month = month.saturating_add(1.month());
        }
        let mut rate = Vec::new();
        for rata in &months {
            let Periodo::Mese(begins) = rata.periodo else { continue };
            if begins < first {
                continue;
            }
            rate.push(rata.clone());
            if self.scheda.periodicita == Periodicita::Mensile13 && begins.month() == 12 {
                let year: Vec<&Rata> =
                    months.iter().filter(|rata| rata.periodo.year() == begins.year()).collect();
                rate.push(thirteenth(rata, &year));
            }
        }
        self.listed(rate, true)
    }

    /// One payment a year, judged at the year's end; the terms count from its beginning, because the card does not say
    /// in which month it is due.
    fn yearly(&self) -> Arretrati {
        let day = self.giorni.data_diritto;
        let years = self.first_day().year()..=day.year();
        let rate = years.map(|year| {
            let first = Date::constant(year, 1, 1);
            let periodo = Periodo::Anno(year);
            if year < day.year() {
                return self.instalment(periodo, first, self.judge(first.last_of_year()), None);
            }
            let rata = self.instalment(periodo, first, self.judge(day), Some(Attesa::AnnoInCorso));
            Rata { importo: rata.importo.maybe(), ..rata }
        });
        self.listed(rate.collect(), true)
    }
}

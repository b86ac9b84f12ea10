//! The first day on which a right that is not there today will be, all else staying as it is but what grows by itself.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Span, ToSpan, Unit};
use regole::{Esito, Fatti, Giorni, Valutazione};
use serde::Serialize;

use super::crescita::Crescita;
use crate::catalogo::Catalogo;
use crate::scheda::Scheda;

/// How far ahead to look: five years, month by month.
pub(super) const MESI_AVANTI: u16 = 60;

/// When a right that is not there today will be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "quando")]
pub enum Futuro {
    /// It is not denied today: there is nothing to wait for.
    NonDaAspettare,
    /// Not within the months looked at, with the facts of today.
    NonEntro {
        /// How many months were looked at.
        mesi: u16,
    },
    /// From this day, for certain, with the facts of today.
    Dal {
        /// The first day.
        #[serde(serialize_with = "crate::ricevuta::giorno::serialize")]
        giorno: Date,
        /// The day from which it is paid, if it is claimed on the first day.
        #[serde(serialize_with = "crate::ricevuta::giorno::forse::serialize")]
        decorrenza: Option<Date>,
        /// The figures of that time on which only the amount waits.
        parametri_ignoti: BTreeSet<Arc<str>>,
    },
    /// From this day nothing denies it, and something is still unknown.
    PossibileDal {
        /// The first day.
        #[serde(serialize_with = "crate::ricevuta::giorno::serialize")]
        giorno: Date,
        /// The day from which it is paid, if it is claimed on the first day.
        #[serde(serialize_with = "crate::ricevuta::giorno::forse::serialize")]
        decorrenza: Option<Date>,
        /// The facts and judgements that it waits for.
        mancanti: BTreeSet<Arc<str>>,
        /// The figures of that time that are not published yet.
        parametri_ignoti: BTreeSet<Arc<str>>,
        /// The facts without whose growth the card would still deny it.
        cresciuti: BTreeSet<Arc<str>>,
    },
}

impl Futuro {
    /// The first day, certain or possible.
    #[must_use]
    pub const fn first_day(&self) -> Option<Date> {
        match self {
            Self::Dal { giorno, .. } | Self::PossibileDal { giorno, .. } => Some(*giorno),
            Self::NonDaAspettare | Self::NonEntro { .. } => None,
        }
    }

    /// The day from which it is paid, where that comes later: some pensions wait for a window.
    #[must_use]
    pub fn paid_later(&self) -> Option<Date> {
        match self {
            Self::Dal { giorno, decorrenza, .. } | Self::PossibileDal { giorno, decorrenza, .. } => {
                decorrenza.filter(|decorrenza| decorrenza > giorno)
            }
            Self::NonDaAspettare | Self::NonEntro { .. } => None,
        }
    }
}

/// Whole months between two days, and the days that are left: what "in 7 months" counts.
#[must_use]
pub fn months_and_days(da: Date, a: Date) -> (i32, i32) {
    let span = da.until((Unit::Month, a)).unwrap_or_else(|_| Span::new());
    (span.get_months(), span.get_days())
}

impl Catalogo {
    /// Finds the first day of a right that is denied on `giorni.data_diritto`, with the facts as they are then.
    ///
    /// Figures that are not published yet are taken as the last known ones to find the day, and then named: a day
    /// that rests on them is only possible.
    #[must_use]
    pub fn futuro(&self, scheda: &Scheda, fatti: &Fatti, giorni: Giorni) -> Futuro {
        self.futuro_entro(scheda, fatti, giorni, MESI_AVANTI)
    }

    /// The same, looking ahead only some months: what a list can afford for each of its lines.
    #[must_use]
    pub fn futuro_entro(&self, scheda: &Scheda, fatti: &Fatti, giorni: Giorni, mesi: u16) -> Futuro {
        let crescita = Crescita::of(self.fattario(), scheda, fatti, giorni.data_diritto);
        let ricerca = Ricerca { scheda, crescita: &crescita, giorni };
        if self.valuta(scheda, fatti, giorni).valutazione.esito != Esito::NonSpetta {
            return Futuro::NonDaAspettare;
        }
        let Some(giorno) = ricerca.search(mesi) else { return Futuro::NonEntro { mesi } };
        let still = self.valuta(scheda, fatti, giorni.on(giorno)).valutazione;
        if !is_denied(still.esito) {
            return found(giorno, still, BTreeSet::new());
        }
        let grown = self.valuta(scheda, &crescita.on(giorno), giorni.on(giorno)).valutazione;
        found(giorno, grown, crescita.names().collect())
    }
}

/// A walk through the days to come.
struct Ricerca<'a> {
    scheda: &'a Scheda,
    crescita: &'a Crescita<'a>,
    giorni: Giorni,
}

impl Ricerca<'_> {
    /// Steps by month until one is not denied on its last day, or the next on its first; then day by day inside it.
    fn search(&self, mesi: u16) -> Option<Date> {
        let mut month = self.giorni.data_diritto;
        for _ in 0..=mesi {
            let next = month.first_of_month().saturating_add(1.month());
            let is_there = !self.denies(month.last_of_month()) || !self.denies(next);
            if let Some(found) = is_there.then(|| self.first_within(month, next)).flatten() {
                return Some(found);
            }
            month = next;
        }
        None
    }

    /// The first day that is not denied; the day before it is.
    fn first_within(&self, da: Date, a: Date) -> Option<Date> {
        let mut giorno = da.tomorrow().ok()?;
        while giorno <= a {
            if !self.denies(giorno) {
                return Some(giorno);
            }
            giorno = giorno.tomorrow().ok()?;
        }
        None
    }

    /// Whether the card denies the right on a day, the figures staying as they are.
    fn denies(&self, giorno: Date) -> bool {
        is_denied(self.scheda.regola.judge_holding(&self.crescita.on(giorno), self.giorni.on(giorno)).esito)
    }
}

const fn is_denied(esito: Esito) -> bool {
    matches!(esito, Esito::NonSpetta | Esito::Errore)
}

/// An amount that may still be zero is not a right that is certain, nor is what rests on a figure to come, or on a stay
/// that must go on.
fn found(giorno: Date, valutazione: Valutazione, cresciuti: BTreeSet<Arc<str>>) -> Futuro {
    let decorrenza = valutazione.decorrenza;
    let parametri_ignoti = valutazione.parametri_ignoti.into_iter().collect();
    if valutazione.esito == Esito::Spetta && !valutazione.forse_zero && cresciuti.is_empty() {
        return Futuro::Dal { giorno, decorrenza, parametri_ignoti };
    }
    let waits = valutazione.mancanti.iter().chain(&valutazione.da_accertare);
    let mancanti = waits.map(|mancante| Arc::clone(&mancante.fatto)).collect();
    Futuro::PossibileDal { giorno, decorrenza, mancanti, parametri_ignoti, cresciuti }
}

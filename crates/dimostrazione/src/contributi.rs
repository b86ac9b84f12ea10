//! Contributions: how many weeks, which are recent, and the days on which long careers were complete.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::archivi::Soggetto;
use crate::fatti::{Fonte, Valore};
use crate::parametri::OGGI;
use crate::raccolta::Raccolta;
use crate::rapporto::TipoRapporto;
use crate::tempo::{add_years, days_between};

const INPS: Fonte = Fonte::Inps;
/// Weeks of 38 and of 41 years.
const CARRIERE: &[(u32, &str)] = &[
    (38 * 52, "data_raggiungimento_38_anni_contributi"),
    (41 * 52, "data_raggiungimento_41_anni_contributi"),
];
/// Days of farm work that make a year of contributions.
const GIORNATE_DI_UN_ANNO: u32 = 270;

pub(crate) fn add(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let carriera = soggetto.membro.posizione.carriera;
    fatti.count(INPS, "settimane_contributi_totali", carriera.settimane);
    fatti.count(INPS, "settimane_contributi_al_31_12_1992", carriera.settimane_1992);
    if let Some(primo) = carriera.primo_contributo {
        fatti.add(INPS, "data_primo_contributo", Valore::Data(primo));
    }
    if soggetto.membro.decesso.is_none() {
        vita(fatti, soggetto);
    }
}

/// What is counted to the day of the archives, of who lives.
fn vita(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let (vita, posizione) = (Vita::new(soggetto), &soggetto.membro.posizione);
    let settimane = posizione.carriera.settimane;
    fatti.count(INPS, "settimane_contributi_effettive", settimane);
    fatti.count(INPS, "settimane_contributi_al_31_12_2024", settimane - vita.since(date(2025, 1, 1)));
    fatti.count(INPS, "settimane_contributi_ultimi_5_anni", vita.since(vita.five_years) + vita.afterwards);
    fatti.count(INPS, "mesi_contributi_prima_dei_19_anni", vita.months_before_19(soggetto.membro.nascita));
    for (settimane, nome) in CARRIERE {
        if let Some(day) = vita.reaches(*settimane) {
            fatti.add(INPS, nome, Valore::Data(day));
        }
    }
    if posizione.diretta.is_some() {
        fatti.count(INPS, "settimane_contributi_dopo_decorrenza", vita.afterwards);
    }
    if soggetto.quadro.altri_enti > 0 {
        // A supplementary pension has used them.
        fatti.count(INPS, "settimane_contributi_fpld", 0);
    }
}

/// A working life without gaps in its last five years, and even before them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Vita {
    primo: Date,
    /// The pension, the end of the employment, or today; the first contribution of who no longer works.
    fine: Date,
    /// Where the last five years begin.
    five_years: Date,
    settimane: u32,
    /// Those of 1993 and after.
    recenti: u32,
    /// Days credited in a year of farm work; none for the others.
    giornate: Option<u32>,
    /// Weeks after the pension.
    afterwards: u32,
    works: bool,
}

impl Vita {
    pub(crate) fn new(soggetto: &Soggetto<'_>) -> Self {
        let posizione = &soggetto.membro.posizione;
        let carriera = posizione.carriera;
        let primo = carriera.primo_contributo.unwrap_or(OGGI);
        let worked_until = posizione.impiego.map(|impiego| impiego.fine.map_or(OGGI, |fine| fine.giorno));
        let retired = posizione.diretta.map(|pensione| pensione.decorrenza);
        let agricolo = posizione.impiego.filter(|impiego| impiego.tipo == TipoRapporto::Agricolo);
        let fine = retired.or(worked_until);
        Self {
            primo,
            fine: fine.unwrap_or(OGGI),
            five_years: add_years(OGGI, -5),
            settimane: carriera.settimane,
            recenti: carriera.settimane - carriera.settimane_1992,
            giornate: agricolo.map(|impiego| impiego.giornate),
            afterwards: retired.zip(worked_until).map_or(0, |(from, to)| weeks(from, to)),
            works: fine.is_some(),
        }
    }

    /// Weeks from a day of the last years to the end of the career.
    pub(crate) fn since(&self, day: Date) -> u32 {
        self.between(day, self.fine)
    }

    /// Weeks between two days of the last years.
    pub(crate) fn between(&self, from: Date, to: Date) -> u32 {
        let whole = if self.works { weeks(from.max(self.primo), to.min(self.fine)) } else { 0 };
        let credited = self.giornate.map_or(whole, |giornate| whole * giornate / GIORNATE_DI_UN_ANNO);
        credited.min(self.recenti)
    }

    /// The day on which so many weeks were complete, counting back from the end and evenly before the last five years.
    fn reaches(&self, settimane: u32) -> Option<Date> {
        let beyond = self.settimane.checked_sub(settimane)?;
        let last = self.since(self.five_years);
        if beyond <= last {
            return Some(self.fine.saturating_sub(i64::from(beyond * 7).days()));
        }
        let (before, days) = (self.settimane - last, self.days_before());
        let share = days * i64::from(settimane) / i64::from(before.max(1));
        Some(self.primo.saturating_add(share.days()))
    }

    fn months_before_19(&self, nascita: Date) -> u32 {
        let young = days_between(self.primo, add_years(nascita, 19)).max(0);
        let before = i64::from(self.settimane - self.since(self.five_years));
        let weeks = (before * young / self.days_before()).min(young / 7);
        u32::try_from(weeks * 12 / 52).unwrap_or(0)
    }

    fn days_before(&self) -> i64 {
        days_between(self.primo, if self.works { self.fine.min(self.five_years) } else { self.fine }).max(1)
    }
}

fn weeks(from: Date, to: Date) -> u32 {
    u32::try_from(days_between(from, to) / 7).unwrap_or(0)
}

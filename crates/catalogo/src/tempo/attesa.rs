//! A right to come, in words: from when, in how long, and what is still unknown.

use jiff::civil::Date;
use serde::Serialize;

use super::frasi::Narratore;
use super::futuro::{Futuro, MESI_AVANTI, months_and_days};
use crate::catalogo::Catalogo;
use crate::formato::Formato;
use lingue::Lingua;

/// A right to come, as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FuturoDetto {
    /// From when, in one sentence.
    pub frase: String,
    /// In how long: `tra 7 mesi`.
    pub tra: Option<String>,
    /// Whether the day is certain on today's facts.
    pub certo: bool,
    /// What is still unknown.
    pub note: Vec<String>,
}

impl Catalogo {
    /// Says when a right will be; none where it is not denied today.
    #[must_use]
    pub fn racconta_futuro(&self, futuro: &Futuro, oggi: Date, lingua: Lingua) -> Option<FuturoDetto> {
        let narratore = Narratore { catalogo: self, formato: Formato { parole: self.parole(), lingua } };
        narratore.future(futuro, oggi)
    }

    /// Says that a right is not denied today, so that there is no day to wait for.
    #[must_use]
    pub fn racconta_non_negato(&self, lingua: Lingua) -> String {
        self.parole().say("futuro_non_negato", lingua)
    }

    /// Says that none of the rights denied today will be due as far ahead as [`Catalogo::futuro`] looks.
    #[must_use]
    pub fn racconta_nessun_futuro(&self, lingua: Lingua) -> String {
        self.parole().fill("futuro_nessuno", lingua, &[("mesi", &MESI_AVANTI.to_string())])
    }
}

impl Narratore<'_> {
    fn future(&self, futuro: &Futuro, oggi: Date) -> Option<FuturoDetto> {
        let (key, giorno) = match futuro {
            Futuro::NonDaAspettare => return None,
            Futuro::NonEntro { mesi } => {
                let frase = self.fill("futuro_non_entro", &[("mesi", &mesi.to_string())]);
                return Some(FuturoDetto { frase, tra: None, certo: true, note: Vec::new() });
            }
            Futuro::Dal { giorno, .. } => ("futuro_dal", *giorno),
            Futuro::PossibileDal { giorno, .. } => ("futuro_possibile", *giorno),
        };
        let tra = self.distance(oggi, giorno);
        let frase = self.fill(key, &[("data", &self.formato.date(giorno)), ("tra", &tra)]);
        let certo = matches!(futuro, Futuro::Dal { .. });
        Some(FuturoDetto { frase, tra: Some(tra), certo, note: self.future_notes(futuro) })
    }

    fn future_notes(&self, futuro: &Futuro) -> Vec<String> {
        let mut note = Vec::new();
        if let Some(decorrenza) = futuro.paid_later() {
            note.push(self.fill("futuro_decorre", &[("data", &self.formato.date(decorrenza))]));
        }
        if let Futuro::PossibileDal { mancanti, .. } = futuro
            && !mancanti.is_empty()
        {
            note.push(self.fill("futuro_mancano", &[("fatti", &self.facts(mancanti.iter()))]));
        }
        if let Futuro::PossibileDal { cresciuti, .. } = futuro
            && !cresciuti.is_empty()
        {
            note.push(self.fill("futuro_cresciuti", &[("fatti", &self.facts(cresciuti.iter()))]));
        }
        if let Futuro::Dal { parametri_ignoti, .. } | Futuro::PossibileDal { parametri_ignoti, .. } = futuro
            && !parametri_ignoti.is_empty()
        {
            let titles: Vec<String> =
                parametri_ignoti.iter().map(|nome| self.parameter_title(nome)).collect();
            note.push(self.fill("futuro_cifre", &[("cifre", &titles.join("; "))]));
        }
        note
    }

    /// Whole months, or days where there is not one: a part of a month is not counted as one more.
    fn distance(&self, oggi: Date, giorno: Date) -> String {
        let (key, number) = match months_and_days(oggi, giorno) {
            (0, 1) => ("tra_un_giorno", 1),
            (0, days) => ("tra_giorni", days),
            (1, _) => ("tra_un_mese", 1),
            (months, _) => ("tra_mesi", months),
        };
        self.fill(key, &[("numero", &number.to_string())])
    }
}

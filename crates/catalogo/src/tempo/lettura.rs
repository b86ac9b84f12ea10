//! Reading a file of facts: what may be in it, each thing where it belongs, and nothing left unread.

use std::collections::BTreeMap;

use jiff::civil::Date;
use regole::{Fatti, nearest};

use super::arretrati::ANNI_AL_PIU;
use crate::diagnosi::Posto;
use crate::lettura::Lettura;
use crate::varia::Varia;
use crate::vocabolario::Fattario;
use crate::yaml::{Contenuto, Nodo};

/// The facts of the day.
pub(crate) const FATTI: &str = "fatti";
/// Those of other years.
pub(super) const ANNI: &str = "anni";
/// What changes, before a review.
pub(super) const DOPO: &str = "dopo";
/// The benefits in payment.
pub(super) const PAGATE: &str = "pagate";
/// The benefits asked for.
pub(super) const CHIESTE: &str = "chieste";

const TUTTE: [&str; 5] = [FATTI, ANNI, DOPO, PAGATE, CHIESTE];

/// The parts of a file of facts.
pub(crate) type Parti<'n> = BTreeMap<&'static str, &'n Nodo>;

impl Lettura<'_> {
    /// The parts that a reader of facts takes; a mapping without any of them is the facts of the day.
    pub(crate) fn parts<'n>(
        &mut self,
        fattario: &Fattario,
        nodo: &'n Nodo,
        taken: &'static [&'static str],
    ) -> Parti<'n> {
        let named = self.named(nodo);
        // No fact is a mapping: a key that holds one is a part, or was meant to be.
        let is_part = |key: &str, value: &Nodo| {
            TUTTE.contains(&key)
                || (matches!(value.contenuto, Contenuto::Mappa(_)) && fattario.find(key).is_none())
        };
        if !named.iter().any(|(key, _, value)| is_part(key, value)) {
            return Parti::from([(FATTI, nodo)]);
        }
        let mut parti = Parti::new();
        for (key, posto, value) in named {
            match taken.iter().find(|known| **known == key) {
                Some(known) => {
                    parti.insert(*known, value);
                }
                None => self.misplaced(fattario, (key, posto), taken),
            }
        }
        parti
    }

    fn misplaced(&mut self, fattario: &Fattario, (key, posto): (&str, Posto), taken: &[&str]) {
        let listed = || taken.iter().map(|known| format!("`{known}`")).collect::<Vec<_>>().join(", ");
        if TUTTE.contains(&key) {
            self.fault(posto, format!("`{key}` is not read here, where the keys are {}", listed()));
        } else if fattario.find(key).is_some() {
            self.fault(posto, format!("`{key}` is a fact: it is written under `{FATTI}`"));
        } else if nearest(key, taken.iter().copied()).is_some() {
            self.unknown(posto, "key", key, taken.iter().copied());
        } else {
            self.fault(posto, format!("no key is called `{key}`: here they are {}", listed()));
        }
    }

    /// The facts of past years, each under a year that the day can look back to.
    pub(super) fn past_years(
        &mut self,
        fattario: &Fattario,
        nodo: &Nodo,
        (giorno, oggi): (Date, &Fatti),
    ) -> BTreeMap<i16, Fatti> {
        let mut anni = BTreeMap::new();
        for (year, posto, nodo) in self.named(nodo) {
            let year = self.past_year(year, posto, giorno);
            let Some(facts) = fattario.read_facts(self, nodo) else { continue };
            let Some(year) = year else { continue };
            self.check_year(fattario, nodo, (year, &facts), (giorno, oggi));
            anni.insert(year, facts);
        }
        anni
    }

    fn past_year(&mut self, text: &str, posto: Posto, giorno: Date) -> Option<i16> {
        let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        let Some(year) = text.parse::<i16>().ok().filter(|_| digits) else {
            self.fault(posto, "a year is needed here, as 2024");
            return None;
        };
        let this_year = giorno.year();
        // The first month looked at may be in a year that began in the July before.
        let first = giorno.saturating_sub(jiff::Span::new().years(ANNI_AL_PIU)).year() - 1;
        if year == this_year {
            self.fault(
                posto,
                format!("what holds in {year}, the year of the day, is written under `{FATTI}`"),
            );
        } else if year > this_year || year < first {
            let last = this_year - 1;
            self.fault(posto, format!("the years looked at are those from {first} to {last}"));
        } else {
            return Some(year);
        }
        None
    }

    /// What a year cannot say: what never changes, what is counted, and another value of what holds on the day.
    fn check_year(
        &mut self,
        fattario: &Fattario,
        nodo: &Nodo,
        (year, facts): (i16, &Fatti),
        (giorno, oggi): (Date, &Fatti),
    ) {
        for (nome, posto, _) in self.named(nodo) {
            let Some(descritto) = fattario.find(nome) else { continue };
            let varia = descritto.nel_tempo.varia;
            let is_todays = varia.year_of(giorno) == Some(year);
            match varia {
                Varia::Mai => {
                    let message =
                        format!("`{nome}` is the same in every year: it is written under `{FATTI}`");
                    self.fault(posto, message);
                }
                Varia::Mese => {
                    self.fault(posto, format!("`{nome}` is counted month by month, and no year says it"));
                }
                _ if is_todays && oggi.find(nome).is_some() && oggi.find(nome) != facts.find(nome) => {
                    let message =
                        format!("`{nome}` of {year} still holds on the day, and `{FATTI}` says another");
                    self.fault(posto, message);
                }
                _ => {}
            }
        }
    }
}

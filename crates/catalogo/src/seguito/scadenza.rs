//! Terms: until when a right is claimed, reckoned from the fact that starts them.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use regole::{Fatti, Valore};

use super::Precetto;

/// How many days before the last one a term is close.
const GIORNI_VICINI: i64 = 30;
/// The fact that says when the claim was filed.
const DATA_DOMANDA: &str = "data_domanda";

/// Until when a right is claimed.
#[derive(Clone, Debug)]
pub struct Scadenza {
    /// The term; where none can be reckoned, only the rule is said.
    pub entro: Option<Entro>,
    /// What happens after it, where the sources say it.
    pub dopo: Option<DopoTermine>,
    /// The rule.
    pub precetto: Precetto,
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entro {
    /// A span from an event.
    Durata {
        /// How long.
        durata: Durata,
        /// The fact that is the event's day; none, where no fact says it.
        da: Option<Arc<str>>,
    },
    /// A day of each year: month and day.
    OgniAnno(i8, i8),
    /// One day.
    Giorno(Date),
}

/// A span of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durata {
    /// Days.
    Giorni(i64),
    /// Months; one that leaves its month goes to its last day.
    Mesi(i64),
    /// Years.
    Anni(i64),
}

/// What happens after a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DopoTermine {
    /// The right is lost (*decadenza* or *prescrizione*).
    Decadenza,
    /// The months before are lost.
    PerditaArretrati,
    /// It begins later.
    DecorrenzaSuccessiva,
    /// The claim goes to the next window, or to what is left of the funds.
    FinestraSuccessiva,
}

impl DopoTermine {
    pub(crate) const NOMI: [(&'static str, Self); 4] = [
        ("decadenza", Self::Decadenza),
        ("perdita_arretrati", Self::PerditaArretrati),
        ("decorrenza_successiva", Self::DecorrenzaSuccessiva),
        ("finestra_successiva", Self::FinestraSuccessiva),
    ];
}

/// How a term stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StatoScadenza {
    /// The fact that starts it is not known: only the rule can be said.
    Regola,
    /// There is time.
    Aperta,
    /// The last day is near.
    Vicina,
    /// The last day is over: to be checked, because terms stop, move and start again.
    Passata,
    /// The claim was filed in time.
    Rispettata,
}

impl Entro {
    /// The last day, where it can be reckoned.
    #[must_use]
    pub fn last_day(&self, fatti: &Fatti, oggi: Date) -> Option<Date> {
        match self {
            Self::Giorno(giorno) => Some(*giorno),
            Self::OgniAnno(mese, giorno) => {
                let of = |anno: i16| Date::new(anno, *mese, *giorno).ok();
                of(oggi.year()).filter(|giorno| *giorno >= oggi).or_else(|| of(oggi.year().checked_add(1)?))
            }
            Self::Durata { durata, da } => durata.after(day_of(fatti, da.as_deref()?)?),
        }
    }
}

impl Durata {
    fn after(self, day: Date) -> Option<Date> {
        let span = match self {
            Self::Giorni(quanti) => quanti.days(),
            Self::Mesi(quanti) => quanti.months(),
            Self::Anni(quanti) => quanti.years(),
        };
        day.checked_add(span).ok()
    }
}

impl Scadenza {
    /// The last day and how the term stands, for facts and on a day.
    #[must_use]
    pub fn stands(&self, fatti: &Fatti, oggi: Date) -> (Option<Date>, StatoScadenza) {
        let Some(last) = self.entro.as_ref().and_then(|entro| entro.last_day(fatti, oggi)) else {
            return (None, StatoScadenza::Regola);
        };
        let filed = day_of(fatti, DATA_DOMANDA).filter(|filed| *filed <= oggi);
        let near = oggi.checked_add(GIORNI_VICINI.days()).unwrap_or(oggi);
        let stato = match last {
            _ if self.runs_from_an_event() && filed.is_some_and(|filed| filed <= last) => {
                StatoScadenza::Rispettata
            }
            last if last < oggi => StatoScadenza::Passata,
            last if last <= near => StatoScadenza::Vicina,
            _ => StatoScadenza::Aperta,
        };
        (Some(last), stato)
    }

    /// Only the claim that follows an event can have been filed for it; one of another year says nothing of this year's term.
    fn runs_from_an_event(&self) -> bool {
        matches!(self.entro, Some(Entro::Durata { .. }))
    }
}

fn day_of(fatti: &Fatti, nome: &str) -> Option<Date> {
    match fatti.find(nome) {
        Some(Valore::Data(day)) => Some(*day),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use lingue::Testo;

    use super::*;
    use crate::scheda::Affidabilita;

    fn of(entro: Entro) -> Scadenza {
        let precetto = Precetto {
            testo: Testo::new("Regola", "Regel", "Rule"),
            norma: Arc::from("legge"),
            affidabilita: Affidabilita::Verificata,
        };
        Scadenza { entro: Some(entro), dopo: Some(DopoTermine::Decadenza), precetto }
    }

    fn from(durata: Durata) -> Scadenza {
        of(Entro::Durata { durata, da: Some(Arc::from("evento")) })
    }

    fn facts(known: &[(&str, Date)]) -> Fatti {
        let mut fatti = Fatti::new();
        for (nome, day) in known {
            fatti.insert(*nome, Valore::Data(*day));
        }
        fatti
    }

    #[test]
    fn a_term_is_open_then_close_then_over_and_its_last_day_is_still_in_time() {
        let event = facts(&[("evento", date(2026, 1, 10))]);
        let term = from(Durata::Giorni(68));
        for (today, expected) in [
            (date(2026, 1, 10), StatoScadenza::Aperta),
            (date(2026, 2, 16), StatoScadenza::Aperta),
            (date(2026, 2, 17), StatoScadenza::Vicina),
            (date(2026, 3, 19), StatoScadenza::Vicina),
            (date(2026, 3, 20), StatoScadenza::Passata),
        ] {
            assert_eq!(term.stands(&event, today), (Some(date(2026, 3, 19)), expected), "{today}");
        }
    }

    #[test]
    fn an_unknown_event_leaves_the_rule_only() {
        let today = date(2026, 1, 1);
        assert_eq!(from(Durata::Mesi(6)).stands(&Fatti::new(), today), (None, StatoScadenza::Regola));
        let never = of(Entro::Durata { durata: Durata::Giorni(30), da: None });
        assert_eq!(never.stands(&Fatti::new(), today), (None, StatoScadenza::Regola));
    }

    #[test]
    fn a_claim_filed_in_time_stops_the_term_and_one_filed_late_does_not() {
        let today = date(2026, 6, 1);
        let filed = |day| {
            from(Durata::Giorni(30))
                .stands(&facts(&[("evento", date(2026, 1, 1)), ("data_domanda", day)]), today)
                .1
        };
        assert_eq!(filed(date(2026, 1, 31)), StatoScadenza::Rispettata);
        assert_eq!(filed(date(2026, 2, 1)), StatoScadenza::Passata);
        assert_eq!(filed(date(2026, 7, 1)), StatoScadenza::Passata);
    }

    #[test]
    fn months_end_with_their_month_and_a_yearly_day_comes_again() {
        let born = facts(&[("evento", date(2025, 8, 31))]);
        assert_eq!(from(Durata::Mesi(6)).stands(&born, date(2025, 9, 1)).0, Some(date(2026, 2, 28)));
        assert_eq!(from(Durata::Anni(3)).stands(&born, date(2025, 9, 1)).0, Some(date(2028, 8, 31)));
        let yearly = of(Entro::OgniAnno(3, 31));
        let none = Fatti::new();
        assert_eq!(yearly.stands(&none, date(2026, 3, 31)), (Some(date(2026, 3, 31)), StatoScadenza::Vicina));
        assert_eq!(yearly.stands(&none, date(2026, 4, 1)), (Some(date(2027, 3, 31)), StatoScadenza::Aperta));
        let once = of(Entro::Giorno(date(2025, 12, 9)));
        assert_eq!(once.stands(&none, date(2025, 12, 10)).1, StatoScadenza::Passata);
    }
}

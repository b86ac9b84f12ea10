//! A term that the law or an agreement sets: its last day, and the clause that says so.

use anagrafe::SedeInps;
use calendario::{CalendarioError, last_day};
use jiff::civil::Date;
use protocolli::{Chiave, Dove, ProtocolliError, Regola, Stato, in_force};
use serde::{Deserialize, Serialize};
use store::{Connection, Giorno, Open};

/// A term. The clause is kept with it: a later agreement does not move the terms that run already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Termine {
    /// The last day.
    pub entro: Giorno,
    /// How many days it counts.
    pub giorni: i64,
    /// The agreement that holds the clause.
    pub accordo: String,
    /// The text that gives the value, or why there is none.
    pub fonte: String,
    /// Whether no text gives the value yet: it is shown as proposed, never as agreed.
    pub proposto: bool,
}

/// Why a term cannot be counted.
#[derive(Debug, thiserror::Error)]
pub enum TermineError {
    /// No agreement gives the days.
    #[error(transparent)]
    Protocolli(#[from] ProtocolliError),
    /// The days run past the calendar.
    #[error(transparent)]
    Calendario(#[from] CalendarioError),
}

impl Termine {
    /// Counts the days of a clause from a day, that day left out.
    pub fn from_clause(regola: Regola, start: Date) -> Result<Self, CalendarioError> {
        let entro = Giorno::new(last_day(start, regola.valore)?);
        let proposto = regola.stato == Stato::Proposta;
        Ok(Self { entro, giorni: regola.valore, accordo: regola.accordo, fonte: regola.fonte, proposto })
    }

    /// Tells whether the last day is past.
    #[must_use]
    pub fn is_past(&self, today: Giorno) -> bool {
        self.entro < today
    }
}

/// Finds the clause in force on a day at an INPS office, for the claims of a patronato.
pub(crate) async fn find_clause(
    open: &Connection<'_, Open>,
    chiave: Chiave,
    sede: &SedeInps,
    patronato: &str,
    giorno: Giorno,
) -> Result<Regola, ProtocolliError> {
    let dove = Dove { regione: Some(sede.regione.clone()), provincia: Some(sede.provincia.clone()) };
    in_force(open, chiave, &dove, patronato, giorno).await
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use protocolli::{Luogo, Stringe, Unita};

    use super::*;

    fn clause(stato: Stato) -> Regola {
        Regola {
            accordo: "protocollo-2022".to_owned(),
            chiave: Chiave::Ricorso,
            luogo: Luogo::Nazionale,
            firmatari: Vec::new(),
            dal: date(2023, 5, 17).into(),
            al: None,
            valore: 90,
            unita: Unita::Giorni,
            stringe: Stringe::Piu,
            stato,
            fonte: "circolare n. 48/2023".to_owned(),
        }
    }

    #[test]
    fn a_term_that_would_end_on_a_holiday_ends_on_the_next_working_day() {
        let termine = Termine::from_clause(clause(Stato::Concordata), date(2026, 9, 26)).unwrap();
        assert_eq!(termine.entro, date(2026, 12, 28).into());
    }

    #[test]
    fn a_value_that_no_text_gives_is_shown_as_proposed() {
        assert!(Termine::from_clause(clause(Stato::Proposta), date(2026, 9, 26)).unwrap().proposto);
        assert!(!Termine::from_clause(clause(Stato::Concordata), date(2026, 9, 26)).unwrap().proposto);
    }

    #[test]
    fn the_last_day_still_belongs_to_the_term() {
        let termine = Termine::from_clause(clause(Stato::Concordata), date(2026, 9, 26)).unwrap();
        assert!(!termine.is_past(date(2026, 12, 28).into()));
        assert!(termine.is_past(date(2026, 12, 29).into()));
    }
}

//! How a fact changes with time: what may be carried to another year, and what must be asked again.

use std::sync::Arc;

use jiff::civil::Date;
use regole::Tipo;

/// How a fact changes with time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Varia {
    /// Never: a date of birth.
    Mai,
    /// At any time, and seldom: the marital status. Elsewhere in time today's is taken, and said to be taken.
    Stato,
    /// Every calendar year: an income. Another year's is unknown until it is said.
    Anno,
    /// Every year that begins on the first of July: the income of the family benefits (D.L. 69/1988, art. 2).
    Luglio,
    /// Every month in which a benefit is paid: its number, counted from the card's first day.
    Mese,
}

impl Varia {
    pub(crate) const NOMI: [(&'static str, Self); 5] = [
        ("mai", Self::Mai),
        ("stato", Self::Stato),
        ("anno", Self::Anno),
        ("luglio", Self::Luglio),
        ("mese", Self::Mese),
    ];

    /// What holds where the vocabulary does not say it: a date is of one event, anything else may change.
    pub(crate) const fn of_type(tipo: &Tipo) -> Self {
        match tipo {
            Tipo::Data => Self::Mai,
            _ => Self::Stato,
        }
    }

    /// The year whose value holds on a day; none for what does not go by years.
    #[must_use]
    pub fn year_of(self, giorno: Date) -> Option<i16> {
        match self {
            Self::Mai | Self::Stato | Self::Mese => None,
            Self::Anno => Some(giorno.year()),
            Self::Luglio => Some(if giorno.month() >= 7 { giorno.year() } else { giorno.year() - 1 }),
        }
    }
}

/// How a fact changes, the date before which today's value says nothing, and what it does after today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NelTempo {
    /// How it changes.
    pub varia: Varia,
    /// The fact that holds the day from which it is so: before, it is unknown.
    pub vale_dal: Option<Arc<str>>,
    /// The yes-or-no fact that says that it goes on growing, by as much time as passes.
    pub cresce_se: Option<Arc<str>>,
}

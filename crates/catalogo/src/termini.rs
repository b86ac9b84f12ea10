//! What a card says of time: the terms after which the past must be checked, and the income in which it will count.

use std::sync::Arc;

use regole::Unita;

use crate::diagnosi::Posto;

/// A number of years, and the act that sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Termine {
    /// The years.
    pub anni: i64,
    /// The act, an id of `norme.yaml`.
    pub norma: Arc<str>,
}

/// How long a benefit of limited length is paid, from its first day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DurataMassima {
    /// How much time it is.
    pub tempo: Tempo,
    /// The act.
    pub norma: Arc<str>,
    /// Whether the person chooses which days, so that no month is certain to be one of them.
    pub a_scelta: bool,
}

/// What a length of time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misura {
    /// Days.
    Giorni,
    /// Weeks.
    Settimane,
    /// Months.
    Mesi,
    /// Years.
    Anni,
}

impl Misura {
    /// What a unit counts; none where it is not time.
    #[must_use]
    pub fn of(unita: Unita) -> Option<Self> {
        let named = [
            ("giorni", Self::Giorni),
            ("settimane", Self::Settimane),
            ("mesi", Self::Mesi),
            ("anni", Self::Anni),
        ];
        named.into_iter().find(|(nome, _)| Unita::parse(nome) == Some(unita)).map(|(_, misura)| misura)
    }
}

/// A length of time, as a card says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tempo {
    /// So many days, weeks, months or years: `5 mesi`.
    Noto(i64, Misura),
    /// What a definition of the card gives, in days, weeks, months or years.
    Definizione(Arc<str>),
}

/// The terms of a benefit. What is absent was not found in any source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Termini {
    /// The years after which an instalment is prescribed.
    pub prescrizione: Option<Termine>,
    /// The years within which a court may be asked for it.
    pub decadenza: Option<Termine>,
    /// The act for which it begins with the claim: the months before are to be checked, whatever their age.
    pub dalla_domanda: Option<Arc<str>>,
    /// How long it is paid, where that is limited.
    pub durata: Option<DurataMassima>,
}

/// The income of other benefits in which this one counts once it is received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContaIn {
    /// The yearly amount that it adds to.
    pub fatto: Arc<str>,
    /// The benefits for which it adds.
    pub per: Vec<Arc<str>>,
    /// The act.
    pub norma: Arc<str>,
    /// Where the card says it.
    pub posto: Posto,
}

impl Termini {
    /// The longest term in years: how far back it makes sense to look.
    #[must_use]
    pub fn longest(&self) -> Option<i64> {
        self.prescrizione.iter().chain(&self.decadenza).map(|termine| termine.anni).max()
    }
}

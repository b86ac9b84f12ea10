//! What a card says of time: the terms after which the past must be checked, and the income in which it will count.

use std::sync::Arc;

use crate::diagnosi::Posto;

/// A number of years, and the act that sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Termine {
    /// The years.
    pub anni: i64,
    /// The act, an id of `norme.yaml`.
    pub norma: Arc<str>,
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

//! The verdicts of a card on a table: for each row the outcome; for each that is not a certain no the amount, the first day,
//! and two bits for each requirement.

use jiff::civil::Date;

use super::vettore::{INCERTO, SI};
use crate::esito::{Esito, Importo, Valutazione};

/// How a requirement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requisito {
    /// It certainly fails.
    No,
    /// It certainly holds.
    Si,
    /// It is not known, or cannot be judged.
    Aperto,
}

/// How the requirements of a card stand, two bits each, the first in the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Requisiti(pub u64);

/// The verdicts of one card, by row.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdetti {
    /// The outcome of every row.
    pub esiti: Vec<Esito>,
    /// The rows that are not a certain no, in their order.
    pub casi: Vec<Verdetto>,
    /// The rows that the other evaluator had to judge.
    pub fuori: usize,
}

/// What is said of a row that is not a certain no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdetto {
    /// The row of the table.
    pub riga: usize,
    /// The outcome.
    pub esito: Esito,
    /// The amount, for a card that gives one.
    pub importo: Option<Importo>,
    /// The first day, where the card says it.
    pub decorrenza: Option<Date>,
    /// How the requirements stand.
    pub requisiti: Requisiti,
}

impl Requisiti {
    /// How the requirement at a place of the card stands.
    #[must_use]
    pub fn find(self, place: usize) -> Requisito {
        match u32::try_from(2 * place).ok().and_then(|bits| self.0.checked_shr(bits)).map(|bits| bits & 3) {
            Some(0) => Requisito::No,
            Some(1) => Requisito::Si,
            _ => Requisito::Aperto,
        }
    }

    fn collect(requisiti: impl Iterator<Item = Requisito>) -> Self {
        let bits = requisiti.enumerate().map(|(place, stands)| match stands {
            Requisito::No => 0,
            Requisito::Si => bits_at(SI, place),
            Requisito::Aperto => bits_at(INCERTO, place),
        });
        Self(bits.fold(0, |all, bits| all | bits))
    }
}

fn bits_at(answer: u8, place: usize) -> u64 {
    u32::try_from(2 * place).ok().and_then(|bits| u64::from(answer).checked_shl(bits)).unwrap_or_default()
}

impl Verdetti {
    /// Finds the verdict on a row; none where the right certainly does not apply.
    #[must_use]
    pub fn find(&self, riga: usize) -> Option<&Verdetto> {
        self.esiti.get(riga).filter(|esito| **esito != Esito::NonSpetta)?;
        let place = self.casi.binary_search_by_key(&riga, |caso| caso.riga).ok()?;
        self.casi.get(place)
    }

    pub(super) fn push(&mut self, verdetto: Verdetto) {
        if let Some(slot) = self.esiti.get_mut(verdetto.riga) {
            *slot = verdetto.esito;
        }
        self.casi.push(verdetto);
    }

    /// Takes the verdict of the other evaluator.
    pub(super) fn take(&mut self, riga: usize, judged: &Valutazione) {
        if judged.esito == Esito::NonSpetta {
            return;
        }
        let requisiti = judged.requisiti.iter().map(|requisito| match requisito.stima.truth() {
            Some(true) => Requisito::Si,
            Some(false) => Requisito::No,
            None => Requisito::Aperto,
        });
        self.push(Verdetto {
            riga,
            esito: judged.esito,
            importo: judged.importo,
            decorrenza: judged.decorrenza,
            requisiti: Requisiti::collect(requisiti),
        });
    }
}

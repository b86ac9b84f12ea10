//! A clause: one value that an agreement puts in force, and which of several clauses prevails.

use store::Giorno;

use crate::chiave::Chiave;
use crate::luogo::{Dove, Luogo};
use crate::parole::{Stato, Stringe, Unita};

/// One value that an agreement puts in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clausola {
    /// The agreement it belongs to.
    pub accordo: String,
    /// What it rules.
    pub chiave: Chiave,
    /// Where it holds.
    pub luogo: Luogo,
    /// The patronati that signed, by code; empty when it binds all of them.
    pub firmatari: Vec<String>,
    /// The first day on which it holds.
    pub dal: Giorno,
    /// The last day on which it holds; open while nothing replaces it.
    pub al: Option<Giorno>,
    /// The value.
    pub valore: i64,
    /// What the value counts.
    pub unita: Unita,
    /// Which direction is stricter.
    pub stringe: Stringe,
    /// Agreed or proposed.
    pub stato: Stato,
    /// The text that gives the value, or why there is none.
    pub fonte: String,
}

impl Clausola {
    /// Tells whether the clause holds for `ente` at `dove` on `giorno`.
    #[must_use]
    pub fn holds(&self, dove: &Dove, ente: &str, giorno: Giorno) -> bool {
        let dated = self.dal <= giorno && self.al.is_none_or(|al| giorno <= al);
        let binds = self.firmatari.is_empty() || self.firmatari.iter().any(|firmatario| firmatario == ente);
        dated && binds && self.luogo.covers(dove)
    }

    /// Until a new agreement is signed the old one stays in force; then the new one takes its place.
    fn is_replaced_by(&self, other: &Self) -> bool {
        self.luogo == other.luogo && self.firmatari == other.firmatari
    }

    fn is_stricter_than(&self, other: &Self) -> bool {
        match self.stringe {
            Stringe::Meno => self.valore < other.valore,
            Stringe::Piu => self.valore > other.valore,
        }
    }
}

/// Chooses among clauses on one key that all hold. Agreed values come before proposed ones; in one place, and between
/// the same bodies, the most recent agreement replaces the former; of what is left the strictest prevails, so that a
/// local agreement can tighten and never loosen.
#[must_use]
pub fn prevailing(clausole: Vec<Clausola>) -> Option<Clausola> {
    let agreed = clausole.iter().any(|clausola| clausola.stato == Stato::Concordata);
    let mut lines: Vec<Clausola> = Vec::new();
    for clausola in clausole.into_iter().filter(|clausola| !agreed || clausola.stato == Stato::Concordata) {
        match lines.iter_mut().find(|line| line.is_replaced_by(&clausola)) {
            Some(line) if line.dal <= clausola.dal => *line = clausola,
            Some(_) => {}
            None => lines.push(clausola),
        }
    }
    lines.into_iter().reduce(|best, next| if next.is_stricter_than(&best) { next } else { best })
}

#[cfg(test)]
mod tests;

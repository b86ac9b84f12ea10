//! A clause: one value that an agreement puts in force, and which of several clauses prevails.

use serde::Deserialize;
use store::Giorno;

/// What a clause rules. The list is closed: code asks for a value by one of these names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Chiave {
    /// How many days a mandate sent for signature waits before it lapses.
    FirmaMandato,
    /// The largest document that the platform accepts, in bytes.
    DocumentoByte,
    /// How many documents may go with one claim.
    DomandaAllegati,
    /// Days to appeal against a decision.
    Ricorso,
    /// Days within which INPS answers a claim for which nothing more special is set.
    Risposta,
    /// Days within which INPS answers a claim for a survivor pension of a pensioner.
    RispostaSuperstiti,
}

impl Chiave {
    /// Lists every key, in the order in which pages show them.
    pub const ALL: [Self; 6] = [
        Self::FirmaMandato,
        Self::DocumentoByte,
        Self::DomandaAllegati,
        Self::Ricorso,
        Self::Risposta,
        Self::RispostaSuperstiti,
    ];

    /// Writes the key as the agreement files and the table spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FirmaMandato => "mandato.firma.giorni",
            Self::DocumentoByte => "documento.byte",
            Self::DomandaAllegati => "domanda.allegati",
            Self::Ricorso => "ricorso.giorni",
            Self::Risposta => "domanda.risposta.giorni",
            Self::RispostaSuperstiti => "domanda.risposta.superstiti.giorni",
        }
    }

    /// Reads a key as the agreement files spell it.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|chiave| chiave.as_str() == text)
    }
}

/// Where a clause holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Luogo {
    /// Everywhere, offices abroad included.
    Nazionale,
    /// In one region, by name.
    Regione(String),
    /// In one province, by its two letters.
    Provincia(String),
}

/// Where a question is asked from: a province with its region, or an office abroad (neither).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dove {
    /// The region, by name.
    pub regione: Option<String>,
    /// The province, by its two letters.
    pub provincia: Option<String>,
}

impl Luogo {
    /// Tells whether a clause of this place holds at `dove`.
    #[must_use]
    pub fn covers(&self, dove: &Dove) -> bool {
        match self {
            Self::Nazionale => true,
            Self::Regione(regione) => dove.regione.as_ref() == Some(regione),
            Self::Provincia(provincia) => dove.provincia.as_ref() == Some(provincia),
        }
    }
}

/// The direction in which a value binds more: fewer days to answer, more days to appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stringe {
    /// A smaller value is stricter.
    Meno,
    /// A larger value is stricter.
    Piu,
}

impl Stringe {
    const ALL: [Self; 2] = [Self::Meno, Self::Piu];

    /// Writes the word as the agreement files and the table spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Meno => "meno",
            Self::Piu => "piu",
        }
    }

    pub(crate) fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|word| word.as_str() == text)
    }
}

/// Whether a text gives the value, or it is only proposed and shown as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stato {
    /// An agreement or an act gives it.
    Concordata,
    /// No text gives it yet.
    Proposta,
}

impl Stato {
    const ALL: [Self; 2] = [Self::Concordata, Self::Proposta];

    /// Writes the word as the agreement files and the table spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Concordata => "concordata",
            Self::Proposta => "proposta",
        }
    }

    pub(crate) fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|word| word.as_str() == text)
    }
}

/// What a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unita {
    /// Calendar days.
    Giorni,
    /// Bytes.
    Byte,
    /// A plain number.
    Numero,
}

impl Unita {
    const ALL: [Self; 3] = [Self::Giorni, Self::Byte, Self::Numero];

    /// Writes the word as the agreement files and the table spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Giorni => "giorni",
            Self::Byte => "byte",
            Self::Numero => "numero",
        }
    }

    pub(crate) fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|word| word.as_str() == text)
    }
}

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

    fn is_stricter_than(&self, other: &Self) -> bool {
        match self.stringe {
            Stringe::Meno => self.valore < other.valore,
            Stringe::Piu => self.valore > other.valore,
        }
    }
}

/// Chooses among clauses on one key that all hold: agreed before proposed, then the strictest, so that a local
/// agreement can tighten and never loosen; between equals the most recent.
#[must_use]
pub fn prevailing(clausole: Vec<Clausola>) -> Option<Clausola> {
    let agreed = clausole.iter().any(|clausola| clausola.stato == Stato::Concordata);
    clausole.into_iter().filter(|clausola| !agreed || clausola.stato == Stato::Concordata).reduce(
        |best, next| {
            let newer = next.valore == best.valore && next.dal > best.dal;
            if next.is_stricter_than(&best) || newer { next } else { best }
        },
    )
}

#[cfg(test)]
#[path = "clausola/tests.rs"]
mod tests;

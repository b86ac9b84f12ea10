//! The types of the language: what a card may compute with, checked before anything runs.

use std::fmt;
use std::sync::Arc;

use crate::unita::Unita;
use crate::valore::Fatti;
use crate::vocabolario::Fatto;

/// How exact a number is known to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Specie {
    /// A bare `0`: it has every unit.
    Zero,
    /// A whole number.
    Intero,
    /// Money in whole cents.
    Centesimi,
    /// Any exact number: a decimal, or an amount not rounded yet.
    Esatto,
    /// A percentage: 60 means 60%.
    Percentuale,
}

/// A number's kind and unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grandezza {
    /// How exact it is.
    pub specie: Specie,
    /// What it measures.
    pub unita: Unita,
}

impl Grandezza {
    /// A number of the given kind and unit.
    #[must_use]
    pub const fn new(specie: Specie, unita: Unita) -> Self {
        Self { specie, unita }
    }

    /// The kind that holds both, when they may be compared, added, or chosen between.
    #[must_use]
    pub fn join(self, other: Self) -> Option<Self> {
        match (self.specie, other.specie) {
            (Specie::Zero, _) => Some(other),
            (_, Specie::Zero) => Some(self),
            (mine, theirs) if mine == theirs && self.unita == other.unita => Some(self),
            (Specie::Percentuale, _) | (_, Specie::Percentuale) => None,
            _ if self.unita != other.unita => None,
            _ => Some(Self::new(Specie::Esatto, self.unita)),
        }
    }
}

/// A closed list of codes.
#[derive(Debug, PartialEq, Eq)]
pub struct Codici {
    codici: Vec<Arc<str>>,
}

impl Codici {
    /// The most codes that a closed list may have.
    pub const MASSIMO: usize = 64;

    /// A closed list, unless it is too long or empty.
    #[must_use]
    pub fn new(codici: Vec<Arc<str>>) -> Option<Self> {
        (!codici.is_empty() && codici.len() <= Self::MASSIMO).then_some(Self { codici })
    }

    /// The codes, in the vocabulary's order.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<str>> {
        self.codici.iter()
    }

    /// The set that holds one code.
    #[must_use]
    pub fn mask(&self, codice: &str) -> Option<u64> {
        self.codici.iter().position(|known| &**known == codice).map(|index| 1 << index)
    }

    /// The set of all codes.
    #[must_use]
    pub fn all(&self) -> u64 {
        u64::MAX >> (Self::MASSIMO - self.codici.len())
    }

    /// The codes of a set.
    pub fn of_mask(&self, mask: u64) -> impl Iterator<Item = &Arc<str>> {
        self.codici
            .iter()
            .enumerate()
            .filter(move |(index, _)| mask & (1 << index) != 0)
            .map(|(_, codice)| codice)
    }
}

/// A list of records: its fields, each defined like a fact.
#[derive(Debug, PartialEq)]
pub struct Relazione {
    /// The fact that holds the list.
    pub nome: Arc<str>,
    /// The fields of each record.
    pub campi: Vec<Arc<Fatto>>,
}

impl Relazione {
    /// Finds a field by name.
    #[must_use]
    pub fn find(&self, nome: &str) -> Option<&Arc<Fatto>> {
        self.campi.iter().find(|campo| &*campo.nome == nome)
    }

    /// A record as its fields admit it: what is not admitted is left open, because somebody did say something.
    pub(crate) fn admit(&self, mut record: Fatti) -> Fatti {
        for campo in &self.campi {
            let Some(valore) = record.remove(&campo.nome) else { continue };
            match campo.admit(valore) {
                Some(valore) => {
                    record.insert(Arc::clone(&campo.nome), valore);
                }
                None => record.leave_open(Arc::clone(&campo.nome)),
            }
        }
        record
    }
}

/// The type of an expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Tipo {
    /// Yes or no.
    SiNo,
    /// A number with its unit.
    Numero(Grandezza),
    /// A civil date.
    Data,
    /// One of a closed list.
    Codice(Arc<Codici>),
    /// Text: shown, and compared for being the same.
    Testo,
    /// A list of records.
    Lista(Arc<Relazione>),
    /// `non_si_applica` alone: it joins with any type.
    NonSiApplica,
}

impl Tipo {
    /// A number type.
    #[must_use]
    pub const fn numero(specie: Specie, unita: Unita) -> Self {
        Self::Numero(Grandezza::new(specie, unita))
    }

    /// The type that holds both, when one may stand for the other.
    #[must_use]
    pub fn join(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::NonSiApplica, known) | (known, Self::NonSiApplica) => Some(known.clone()),
            (Self::Numero(mine), Self::Numero(theirs)) => mine.join(*theirs).map(Self::Numero),
            (mine, theirs) if mine == theirs => Some(mine.clone()),
            _ => None,
        }
    }
}

impl fmt::Display for Tipo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SiNo => f.write_str("si_no"),
            Self::Data => f.write_str("data"),
            Self::Codice(codici) => {
                let names: Vec<&str> = codici.iter().map(|codice| &**codice).collect();
                write!(f, "codice ({})", names.join(", "))
            }
            Self::Testo => f.write_str("testo"),
            Self::Lista(_) => f.write_str("lista"),
            Self::NonSiApplica => f.write_str("non_si_applica"),
            Self::Numero(grandezza) => match (grandezza.specie, grandezza.unita) {
                (Specie::Zero, _) => f.write_str("0"),
                (Specie::Percentuale, _) => f.write_str("percentuale"),
                (Specie::Esatto, unita) if unita.is_money() => write!(f, "{unita} not rounded"),
                (_, unita) => write!(f, "{unita}"),
            },
        }
    }
}

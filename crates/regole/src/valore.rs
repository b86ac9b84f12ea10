//! Known values, and the facts of one person.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use crate::numero::Numero;

/// An amount in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Centesimi(pub i64);

impl Centesimi {
    /// Reads an amount with exactly two decimals, as `1234.56`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (_, decimals) = text.split_once('.')?;
        if decimals.len() != 2 {
            return None;
        }
        Numero::parse(text)?.to_cents().map(Self)
    }
}

impl fmt::Display for Centesimi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100)
    }
}

impl Serialize for Centesimi {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Centesimi {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| D::Error::custom("an amount with two decimals is needed, as \"1234.56\""))
    }
}

/// A known value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Valore {
    /// Yes or no.
    SiNo(bool),
    /// A whole number, with the unit of its fact.
    Intero(i64),
    /// Money.
    Euro(Centesimi),
    /// An exact decimal.
    Numero(Numero),
    /// A percentage: 60 means 60%.
    Percentuale(Numero),
    /// A civil date.
    Data(Date),
    /// One of a closed list.
    Codice(Arc<str>),
    /// Text: shown, and compared for being the same.
    Testo(Arc<str>),
    /// A complete list of records.
    Lista(Vec<Fatti>),
    /// The question has no sense here.
    NonSiApplica,
}

impl Serialize for Valore {
    /// Writes the value as case files do: amounts and decimals as text, whole numbers as numbers.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SiNo(yes) => serializer.serialize_bool(*yes),
            Self::Intero(number) => serializer.serialize_i64(*number),
            Self::Euro(cents) => serializer.collect_str(cents),
            Self::Numero(number) => serializer.collect_str(number),
            Self::Percentuale(number) => match number.to_i64() {
                Some(whole) => serializer.serialize_i64(whole),
                None => serializer.collect_str(number),
            },
            Self::Data(date) => serializer.collect_str(date),
            Self::Codice(text) | Self::Testo(text) => serializer.serialize_str(text),
            Self::Lista(records) => records.serialize(serializer),
            Self::NonSiApplica => serializer.serialize_str(NESSUNA),
        }
    }
}

/// How vocabularies and case files write a value that does not apply.
pub const NESSUNA: &str = "nessuna";

/// What is known of one person, or of one record of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fatti {
    valori: BTreeMap<Arc<str>, Valore>,
    non_chiesti: BTreeSet<Arc<str>>,
}

impl Fatti {
    /// Nothing known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Says a fact; gives back what was said before.
    pub fn insert(&mut self, nome: impl Into<Arc<str>>, valore: Valore) -> Option<Valore> {
        self.valori.insert(nome.into(), valore)
    }

    /// Forgets a fact.
    pub fn remove(&mut self, nome: &str) -> Option<Valore> {
        self.valori.remove(nome)
    }

    /// Says that nobody was asked about a fact: that it is absent then means nothing, even where an archive is complete.
    pub fn leave_open(&mut self, nome: impl Into<Arc<str>>) {
        self.non_chiesti.insert(nome.into());
    }

    /// Tells whether nobody was asked about a fact.
    #[must_use]
    pub fn is_left_open(&self, nome: &str) -> bool {
        self.non_chiesti.contains(nome)
    }

    /// The facts that nobody was asked about, in alphabetical order.
    pub fn left_open(&self) -> impl Iterator<Item = &Arc<str>> {
        self.non_chiesti.iter()
    }

    /// Finds a fact by name.
    #[must_use]
    pub fn find(&self, nome: &str) -> Option<&Valore> {
        self.valori.get(nome)
    }

    /// The facts said, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &Valore)> {
        self.valori.iter()
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.valori.is_empty()
    }
}

impl Serialize for Fatti {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.valori.iter().map(|(nome, valore)| (&**nome, valore)))
    }
}

impl FromIterator<(Arc<str>, Valore)> for Fatti {
    fn from_iter<I: IntoIterator<Item = (Arc<str>, Valore)>>(valori: I) -> Self {
        Self { valori: valori.into_iter().collect(), non_chiesti: BTreeSet::new() }
    }
}

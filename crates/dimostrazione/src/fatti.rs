//! A fact about a person: name of the vocabulary, typed value, archive, day of update.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

/// Integer cents of euro.
pub type Centesimi = i64;

/// Who holds a fact (`fonte` in the vocabulary of facts).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Fonte {
    /// National civil register.
    Anpr,
    /// INPS's own archives, Casellario included.
    Inps,
    /// Agenzia delle Entrate.
    Ae,
    /// A report of a medical board.
    Sanitario,
    /// The person's own word; never in an archive.
    Dichiarato,
}

impl Fonte {
    /// The name that the vocabulary uses.
    #[must_use]
    pub fn codice(self) -> &'static str {
        match self {
            Self::Anpr => "ANPR",
            Self::Inps => "INPS",
            Self::Ae => "AE",
            Self::Sanitario => "SANITARIO",
            Self::Dichiarato => "DICHIARATO",
        }
    }
}

/// The fields of one element of a list.
pub type Record = BTreeMap<&'static str, Valore>;

/// A typed value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Valore {
    /// Yes or no.
    SiNo(bool),
    /// A whole number.
    Intero(i64),
    /// A whole number of units, where the vocabulary admits decimals.
    Numero(i64),
    /// A whole percentage.
    Percentuale(i64),
    /// An amount.
    Euro(Centesimi),
    /// A day.
    Data(Date),
    /// A value of a closed list.
    Codice(&'static str),
    /// Text that is shown and never computed.
    Testo(&'static str),
    /// A list of records, complete.
    Lista(Vec<Record>),
}

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fatto {
    /// Name in the vocabulary.
    pub nome: &'static str,
    /// The year to which it refers, for incomes.
    pub anno: Option<i16>,
    /// Who holds it.
    pub fonte: Fonte,
    /// The day to which the archive is updated.
    pub aggiornato_al: Date,
    /// The value.
    pub valore: Valore,
}

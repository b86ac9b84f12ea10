//! A fact about a person: name of the vocabulary, typed value, archive, day of update.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use regole::Numero;
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
    /// The ISEE statement of a household.
    Isee,
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
            Self::Isee => "ISEE",
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

impl From<&Valore> for regole::Valore {
    /// Gives the same value as the rules read it.
    fn from(valore: &Valore) -> Self {
        match valore {
            Valore::SiNo(yes) => Self::SiNo(*yes),
            Valore::Intero(number) => Self::Intero(*number),
            Valore::Numero(number) => Self::Numero(Numero::from(*number)),
            Valore::Percentuale(number) => Self::Percentuale(Numero::from(*number)),
            Valore::Euro(cents) => Self::Euro(regole::Centesimi(*cents)),
            Valore::Data(day) => Self::Data(*day),
            Valore::Codice(code) => Self::Codice(Arc::from(*code)),
            Valore::Testo(text) => Self::Testo(Arc::from(*text)),
            Valore::Lista(records) => {
                Self::Lista(records.iter().map(|record| fields(record, |_| true)).collect())
            }
        }
    }
}

/// Gives the fields of a record that `wanted` names.
pub(crate) fn fields(record: &Record, wanted: impl Fn(&str) -> bool) -> regole::Fatti {
    let kept = record.iter().filter(|(nome, _)| wanted(nome));
    kept.map(|(nome, valore)| (Arc::from(*nome), regole::Valore::from(valore))).collect()
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

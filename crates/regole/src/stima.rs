//! What is known of a value: the value itself, or its bounds and what it waits for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use crate::intervallo::Intervallo;
use crate::numero::Numero;
use crate::tipo::{Codici, Specie, Tipo};
use crate::valore::{Centesimi, Valore};
use crate::vocabolario::Fatto;

/// Something that must come to be known before a value can be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attesa {
    /// A fact that can be asked or read from an archive.
    Fatto(Arc<str>),
    /// A fact that a person must judge.
    Giudizio(Arc<str>),
    /// A parameter with no value for the day, or not yet known.
    Parametro(Arc<str>),
}

impl Attesa {
    pub(crate) fn of(fatto: &Fatto) -> Self {
        let percorso = Arc::clone(&fatto.percorso);
        if fatto.giudizio { Self::Giudizio(percorso) } else { Self::Fatto(percorso) }
    }
}

/// All that a value waits for; empty when nothing is awaited.
pub type Attese = BTreeSet<Attesa>;

/// An error that belongs to one person's facts, never to the batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ErroreRiga {
    /// A number too large to be exact.
    #[error("number too large")]
    Overflow,
    /// A division by zero.
    #[error("division by zero")]
    DivisionePerZero,
    /// Two dates in an order that cannot be.
    #[error("dates in an impossible order")]
    DateContraddittorie,
    /// A date that no calendar has.
    #[error("date that does not exist")]
    DataInesistente,
    /// A value that does not apply, used where one is needed.
    #[error("value that does not apply where one is needed")]
    NonSiApplica,
    /// A key that no row of a table foresees.
    #[error("value outside the table")]
    FuoriTabella,
    /// A fact whose value has not the type of the vocabulary.
    #[error("fact of the wrong type")]
    TipoSbagliato,
}

impl ErroreRiga {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overflow => "overflow",
            Self::DivisionePerZero => "divisione_per_zero",
            Self::DateContraddittorie => "date_contraddittorie",
            Self::DataInesistente => "data_inesistente",
            Self::NonSiApplica => "non_si_applica",
            Self::FuoriTabella => "fuori_tabella",
            Self::TipoSbagliato => "tipo_sbagliato",
        }
    }
}

/// The values that may be: one when it is known, more when it is not.
#[derive(Clone, Debug, PartialEq)]
pub enum Insieme {
    /// Yes, no, or either.
    SiNo(Option<bool>),
    /// Numbers between bounds.
    Numero(Intervallo<Numero>),
    /// Dates between bounds.
    Data(Intervallo<Date>),
    /// Some codes of the closed list, as bits.
    Codice(u64),
    /// A text, if known.
    Testo(Option<Arc<str>>),
    /// Records, each surely or perhaps in the list.
    Lista(Elenco),
    /// No value has sense here.
    NonSiApplica,
    /// No value can be: the row is wrong.
    Errore(ErroreRiga),
}

/// The records of a list that may be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Elenco {
    /// Position in the person's list, and whether it belongs here.
    pub elementi: Vec<(usize, Stima)>,
    /// Whether there may be others, nobody knows how many.
    pub altri: Option<Box<Stima>>,
}

/// What is known of a value, and what the rest waits for. Nothing awaited means that it is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Stima {
    /// The values that may be.
    pub insieme: Insieme,
    /// Whether it may turn out not to apply.
    pub forse_non_si_applica: bool,
    /// What it waits for.
    pub attese: Attese,
}

impl Stima {
    pub(crate) const fn known(insieme: Insieme) -> Self {
        Self { insieme, forse_non_si_applica: false, attese: Attese::new() }
    }

    pub(crate) const fn error(errore: ErroreRiga) -> Self {
        Self::known(Insieme::Errore(errore))
    }

    pub(crate) const fn si_no(yes: bool) -> Self {
        Self::known(Insieme::SiNo(Some(yes)))
    }

    pub(crate) const fn date(date: Date) -> Self {
        Self::known(Insieme::Data(Intervallo::point(date)))
    }

    /// Builds what is known so: a set of one value waits for nothing.
    pub(crate) fn new(insieme: Insieme, attese: Attese) -> Self {
        let single = match &insieme {
            Insieme::SiNo(yes) => yes.is_some(),
            Insieme::Numero(interval) => interval.single().is_some(),
            Insieme::Data(interval) => interval.single().is_some(),
            Insieme::Codice(mask) => mask.is_power_of_two(),
            Insieme::Testo(text) => text.is_some(),
            Insieme::Lista(_) => false,
            Insieme::NonSiApplica | Insieme::Errore(_) => true,
        };
        Self { insieme, forse_non_si_applica: false, attese: if single { Attese::new() } else { attese } }
    }

    /// Everything that a fact may be when nothing is known of it.
    pub(crate) fn unknown(fatto: &Fatto, attese: Attese) -> Self {
        let stima = Self::new(full(&fatto.tipo, fatto.minimo, fatto.massimo, &attese), attese);
        let forse_non_si_applica = fatto.se_assente == Some(Valore::NonSiApplica);
        Self { forse_non_si_applica, ..stima }
    }

    /// Everything that a value of the type may be.
    pub(crate) fn any(tipo: &Tipo, attese: Attese) -> Self {
        Self::new(full(tipo, None, None, &attese), attese)
    }

    /// A value said of a fact, when it has the fact's type.
    pub(crate) fn of_value(valore: &Valore, tipo: &Tipo) -> Self {
        value_set(valore, tipo).map_or(Self::error(ErroreRiga::TipoSbagliato), Self::known)
    }

    /// Whether it is known, or known not to apply.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.attese.is_empty() && !matches!(self.insieme, Insieme::Errore(_))
    }

    /// The yes or no it is, if it is known.
    #[must_use]
    pub fn truth(&self) -> Option<bool> {
        match self.insieme {
            Insieme::SiNo(yes) if !self.forse_non_si_applica => yes,
            _ => None,
        }
    }

    /// The number it is, if it is known.
    #[must_use]
    pub fn number(&self) -> Option<Numero> {
        match self.insieme {
            Insieme::Numero(interval) if !self.forse_non_si_applica => interval.single(),
            _ => None,
        }
    }

    /// The error of the row, if it is one.
    #[must_use]
    pub fn row_error(&self) -> Option<ErroreRiga> {
        match self.insieme {
            Insieme::Errore(errore) => Some(errore),
            _ => None,
        }
    }

    /// The known value, read as a type.
    #[must_use]
    pub fn value(&self, tipo: &Tipo) -> Option<Valore> {
        if !self.is_known() {
            return None;
        }
        match (&self.insieme, tipo) {
            (Insieme::NonSiApplica, _) => Some(Valore::NonSiApplica),
            (Insieme::SiNo(yes), _) => yes.map(Valore::SiNo),
            (Insieme::Data(interval), _) => interval.single().map(Valore::Data),
            (Insieme::Testo(text), _) => text.clone().map(Valore::Testo),
            (Insieme::Codice(mask), Tipo::Codice(codici)) => {
                codici.of_mask(*mask).next().cloned().map(Valore::Codice)
            }
            (Insieme::Numero(interval), Tipo::Numero(grandezza)) => {
                let number = interval.single()?;
                match grandezza.specie {
                    Specie::Percentuale => Some(Valore::Percentuale(number)),
                    Specie::Centesimi => number.to_cents().map(Centesimi).map(Valore::Euro),
                    Specie::Zero | Specie::Intero => number.to_i64().map(Valore::Intero),
                    Specie::Esatto => Some(Valore::Numero(number)),
                }
            }
            _ => None,
        }
    }

    /// The least set that holds both, waiting for what either waits for and for what decides between them.
    pub(crate) fn hull(self, other: Self, between: &Attese) -> Self {
        let mut attese = self.attese;
        attese.extend(other.attese);
        attese.extend(between.iter().cloned());
        let forse = self.forse_non_si_applica || other.forse_non_si_applica;
        let (insieme, forse) = match (self.insieme, other.insieme) {
            (Insieme::NonSiApplica, Insieme::NonSiApplica) => (Insieme::NonSiApplica, false),
            (Insieme::NonSiApplica, some) | (some, Insieme::NonSiApplica) => (some, true),
            (mine, theirs) => (join(mine, theirs, &attese), forse),
        };
        if matches!(insieme, Insieme::Errore(_)) {
            return Self::known(insieme);
        }
        if forse {
            return Self { insieme, forse_non_si_applica: true, attese };
        }
        Self::new(insieme, attese)
    }
}

/// The union of two sets of the same type. A branch that is an error leaves the value of the other unsure.
fn join(mine: Insieme, theirs: Insieme, attese: &Attese) -> Insieme {
    match (mine, theirs) {
        (Insieme::SiNo(mine), Insieme::SiNo(theirs)) => Insieme::SiNo(mine.filter(|_| mine == theirs)),
        (Insieme::Numero(mine), Insieme::Numero(theirs)) => Insieme::Numero(mine.hull(theirs)),
        (Insieme::Data(mine), Insieme::Data(theirs)) => Insieme::Data(mine.hull(theirs)),
        (Insieme::Codice(mine), Insieme::Codice(theirs)) => Insieme::Codice(mine | theirs),
        (Insieme::Testo(mine), Insieme::Testo(theirs)) => {
            Insieme::Testo(mine.filter(|text| Some(text) == theirs.as_ref()))
        }
        (Insieme::Lista(mine), Insieme::Lista(theirs)) => Insieme::Lista(join_lists(mine, theirs, attese)),
        (Insieme::Errore(errore), Insieme::Errore(_)) => Insieme::Errore(errore),
        (Insieme::Errore(_), some) | (some, Insieme::Errore(_)) => widen(some),
        // Types are checked at load: sets of different kinds never meet.
        (_, _) => Insieme::Errore(ErroreRiga::TipoSbagliato),
    }
}

/// The list that is one of two: a record of both belongs, a record of one perhaps.
fn join_lists(mine: Elenco, theirs: Elenco, attese: &Attese) -> Elenco {
    let perhaps = || Stima::new(Insieme::SiNo(None), attese.clone());
    let mut members: BTreeMap<usize, (bool, bool)> = BTreeMap::new();
    for (indice, belongs) in mine.elementi {
        members.entry(indice).or_default().0 = belongs.truth() == Some(true);
    }
    for (indice, belongs) in theirs.elementi {
        members.entry(indice).or_default().1 = belongs.truth() == Some(true);
    }
    let elementi = members.into_iter().map(|(indice, sure)| match sure {
        (true, true) => (indice, Stima::si_no(true)),
        _ => (indice, perhaps()),
    });
    let altri = mine.altri.or(theirs.altri).map(|_| Box::new(perhaps()));
    Elenco { elementi: elementi.collect(), altri }
}

/// Gives up every bound.
fn widen(insieme: Insieme) -> Insieme {
    match insieme {
        Insieme::SiNo(_) => Insieme::SiNo(None),
        Insieme::Numero(_) => Insieme::Numero(Intervallo::ALL),
        Insieme::Data(_) => Insieme::Data(Intervallo::ALL),
        Insieme::Codice(_) => Insieme::Codice(u64::MAX),
        Insieme::Testo(_) => Insieme::Testo(None),
        unchanged @ (Insieme::Lista(_) | Insieme::NonSiApplica | Insieme::Errore(_)) => unchanged,
    }
}

fn full(tipo: &Tipo, minimo: Option<Numero>, massimo: Option<Numero>, attese: &Attese) -> Insieme {
    match tipo {
        Tipo::SiNo => Insieme::SiNo(None),
        Tipo::Numero(_) => Insieme::Numero(Intervallo { min: minimo, max: massimo }),
        Tipo::Data => Insieme::Data(Intervallo::ALL),
        Tipo::Codice(codici) => Insieme::Codice(codici.all()),
        Tipo::Testo => Insieme::Testo(None),
        Tipo::NonSiApplica => Insieme::NonSiApplica,
        Tipo::Lista(_) => {
            let altri = Stima::new(Insieme::SiNo(None), attese.clone());
            Insieme::Lista(Elenco { elementi: Vec::new(), altri: Some(Box::new(altri)) })
        }
    }
}

fn value_set(valore: &Valore, tipo: &Tipo) -> Option<Insieme> {
    let number = |number: Numero| Insieme::Numero(Intervallo::point(number));
    match (valore, tipo) {
        (Valore::NonSiApplica, _) => Some(Insieme::NonSiApplica),
        (Valore::SiNo(yes), Tipo::SiNo) => Some(Insieme::SiNo(Some(*yes))),
        (Valore::Data(date), Tipo::Data) => Some(Insieme::Data(Intervallo::point(*date))),
        (Valore::Codice(codice), Tipo::Codice(codici)) => codici.mask(codice).map(Insieme::Codice),
        (Valore::Testo(text), Tipo::Testo) => Some(Insieme::Testo(Some(Arc::clone(text)))),
        (Valore::Lista(records), Tipo::Lista(_)) => {
            let elementi = (0..records.len()).map(|index| (index, Stima::si_no(true))).collect();
            Some(Insieme::Lista(Elenco { elementi, altri: None }))
        }
        (_, Tipo::Numero(grandezza)) => match (valore, grandezza.specie) {
            (Valore::Intero(whole), Specie::Intero | Specie::Zero | Specie::Esatto) => {
                Some(number(Numero::from(*whole)))
            }
            (Valore::Euro(cents), Specie::Centesimi) => Some(number(Numero::from_cents(cents.0))),
            (Valore::Numero(exact), Specie::Esatto) | (Valore::Percentuale(exact), Specie::Percentuale) => {
                Some(number(*exact))
            }
            _ => None,
        },
        _ => None,
    }
}

/// The codes that may be, by name.
#[must_use]
pub fn codes_of<'a>(stima: &Stima, codici: &'a Codici) -> Vec<&'a Arc<str>> {
    match stima.insieme {
        Insieme::Codice(mask) => codici.of_mask(mask).collect(),
        _ => Vec::new(),
    }
}

//! Counting the outcomes: who, how many, how much a year, how sure; no line about a person.

mod detti;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use regole::{Esito, Importo};

pub(crate) use self::detti::Detto;
use crate::addendo::Addendo;

/// The outcomes that are counted, in the order of the columns.
pub(crate) const ESITI: [Esito; 4] = [Esito::Spetta, Esito::DaCompletare, Esito::DaAccertare, Esito::Errore];
/// The bands of age: the first year of each.
const FASCE: [i64; 6] = [0, 18, 35, 50, 67, 80];

/// Who is counted: everybody, or those of an age, a sex, a province.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Chi {
    /// Everybody.
    Tutti,
    /// Those of a band of age.
    Eta(Arc<str>),
    /// Those of a sex.
    Sesso(Arc<str>),
    /// Those of a province.
    Provincia(Arc<str>),
}

impl Chi {
    /// The two words of the summary.
    pub(crate) fn words(&self) -> (&'static str, &str) {
        match self {
            Self::Tutti => ("tutti", ""),
            Self::Eta(word) => ("eta", word),
            Self::Sesso(word) => ("sesso", word),
            Self::Provincia(word) => ("provincia", word),
        }
    }

    fn read(kind: &str, word: &str) -> Option<Self> {
        match kind {
            "tutti" => Some(Self::Tutti),
            "eta" => Some(Self::Eta(word.into())),
            "sesso" => Some(Self::Sesso(word.into())),
            "provincia" => Some(Self::Provincia(word.into())),
            _ => None,
        }
    }
}

/// The band of a number of years.
pub(crate) fn band(years: i64) -> Arc<str> {
    let place = FASCE.iter().rposition(|first| *first <= years).unwrap_or(0);
    let first = FASCE.get(place).copied().unwrap_or(0);
    FASCE
        .get(place + 1)
        .map_or_else(|| format!("{first}+").into(), |next| format!("{first}-{}", next - 1).into())
}

/// How many have an outcome, and how much it comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Conto {
    /// How many.
    pub(crate) persone: u64,
    /// At least so many cents together, in what the card's amount measures.
    pub(crate) minimo: i64,
    /// At most so many, of those whose amount is known or bounded.
    pub(crate) massimo: i64,
    /// The people whose amount has no upper bound.
    pub(crate) ignoti: u64,
}

impl Conto {
    pub(crate) fn add(&mut self, other: Self) {
        self.persone += other.persone;
        self.minimo = self.minimo.saturating_add(other.minimo);
        self.massimo = self.massimo.saturating_add(other.massimo);
        self.ignoti += other.ignoti;
    }

    /// One person; what is paid more than once a year counts as many times.
    pub(crate) fn one(importo: Option<Importo>, addendo: Option<Addendo>) -> Self {
        let mut one = Self { persone: 1, ..Self::default() };
        let Some((importo, addendo)) = importo.zip(addendo) else { return one };
        let volte = addendo.times();
        match importo {
            Importo::Certo(cents) => {
                one.minimo = cents.0.saturating_mul(volte);
                one.massimo = one.minimo;
            }
            Importo::Tra(least, most) => {
                one.minimo = least.0.saturating_mul(volte);
                one.massimo = most.0.saturating_mul(volte);
            }
            Importo::Ignoto => one.ignoti = 1,
        }
        one
    }
}

/// The counts of each card, by who and by outcome.
#[derive(Debug, Default)]
pub(crate) struct Conti {
    /// How many rows were judged, and how many were left out.
    pub(crate) giudicate: u64,
    pub(crate) scartate: u64,
    chi: Vec<Chi>,
    posti: BTreeMap<Chi, usize>,
    /// By card, then by who.
    celle: Vec<Vec<[Conto; ESITI.len()]>>,
}

impl Conti {
    pub(crate) fn new(schede: usize) -> Self {
        Self { celle: vec![Vec::new(); schede], ..Self::default() }
    }

    /// The place of who is counted, for [`Conti::add`].
    pub(crate) fn place(&mut self, chi: &Chi) -> usize {
        if let Some(place) = self.posti.get(chi) {
            return *place;
        }
        let place = self.chi.len();
        self.chi.push(chi.clone());
        self.posti.insert(chi.clone(), place);
        place
    }

    pub(crate) fn add(&mut self, scheda: usize, chi: usize, esito: Esito, conto: Conto) {
        let Some(by_who) = self.celle.get_mut(scheda) else { return };
        if by_who.len() <= chi {
            by_who.resize(chi + 1, [Conto::default(); ESITI.len()]);
        }
        let outcome = ESITI.iter().position(|known| *known == esito);
        if let Some((slots, outcome)) = by_who.get_mut(chi).zip(outcome)
            && let Some(slot) = slots.get_mut(outcome)
        {
            slot.add(conto);
        }
    }

    /// What was counted: card, who, outcome, in that order.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (usize, &Chi, Esito, Conto)> {
        let who = self.posti.iter();
        (0..self.celle.len()).flat_map(move |scheda| {
            who.clone().flat_map(move |(chi, place)| {
                let found =
                    self.celle.get(scheda).and_then(|by_who| by_who.get(*place)).copied().unwrap_or_default();
                let counted = ESITI.into_iter().zip(found).filter(|(_, conto)| conto.persone > 0);
                counted.map(move |(esito, conto)| (scheda, chi, esito, conto))
            })
        })
    }

    /// The counts as a partial summary keeps them.
    pub(crate) fn write(&self) -> String {
        let mut text = format!("{},{}\n", self.giudicate, self.scartate);
        for (scheda, chi, esito, conto) in self.rows() {
            let (kind, word) = chi.words();
            let Conto { persone, minimo, massimo, ignoti } = conto;
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "{scheda},{kind},{word},{},{persone},{minimo},{massimo},{ignoti}",
                esito.as_str()
            );
        }
        text
    }

    /// Adds the counts of a partial summary; none if it was written by somebody else.
    pub(crate) fn read(&mut self, text: &str) -> Option<()> {
        let (first, rest) = text.split_once('\n')?;
        let (judged, left_out) = first.split_once(',')?;
        self.giudicate += judged.parse::<u64>().ok()?;
        self.scartate += left_out.parse::<u64>().ok()?;
        for line in rest.lines() {
            let parts: Vec<&str> = line.split(',').collect();
            let &[scheda, kind, word, esito, persone, minimo, massimo, ignoti] = parts.as_slice() else {
                return None;
            };
            let chi = self.place(&Chi::read(kind, word)?);
            let esito = ESITI.into_iter().find(|known| known.as_str() == esito)?;
            let conto = Conto {
                persone: persone.parse().ok()?,
                minimo: minimo.parse().ok()?,
                massimo: massimo.parse().ok()?,
                ignoti: ignoti.parse().ok()?,
            };
            self.add(scheda.parse().ok()?, chi, esito, conto);
        }
        Some(())
    }
}

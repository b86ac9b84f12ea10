//! Tables that the law prints as tables: a cell for each key, one row for each case.

use std::sync::Arc;

use crate::attesa::{Attese, ErroreRiga};
use crate::insieme::Insieme;
use crate::intervallo::Intervallo;
use crate::numero::{Modo, Numero};
use crate::stima::Stima;
use crate::tipo::{Codici, Specie, Tipo};

/// A range of numbers; each end is open or closed, or absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fascia {
    /// The lower end, and whether the range holds it.
    pub da: Option<(Numero, bool)>,
    /// The upper end, and whether the range holds it.
    pub a: Option<(Numero, bool)>,
}

impl Fascia {
    /// Whether there is a number that it holds.
    #[must_use]
    pub fn holds_some(&self) -> bool {
        let both = self.da.zip(self.a);
        both.is_none_or(|((from, with_from), (to, with_to))| {
            from < to || (from == to && with_from && with_to)
        })
    }

    /// Whether it holds a number.
    #[must_use]
    pub fn holds(&self, number: Numero) -> bool {
        let above = self.da.is_none_or(|(end, closed)| number > end || (closed && number == end));
        above && self.a.is_none_or(|(end, closed)| number < end || (closed && number == end))
    }
}

/// What a cell accepts.
#[derive(Clone, Debug, PartialEq)]
pub enum Cella {
    /// Anything.
    Qualsiasi,
    /// One of two answers.
    SiNo(bool),
    /// Some codes of the key's closed list, as bits.
    Codici(u64),
    /// Some ranges.
    Fasce(Vec<Fascia>),
}

/// Whether a cell accepts a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Accordo {
    No,
    Forse,
    Si,
}

impl Cella {
    fn accepts(&self, stima: &Stima) -> Accordo {
        match (self, &stima.insieme) {
            (Self::SiNo(wanted), Insieme::SiNo(Some(yes))) => {
                if wanted == yes {
                    Accordo::Si
                } else {
                    Accordo::No
                }
            }
            (Self::Codici(wanted), Insieme::Codice(mask)) => match (wanted & mask, !wanted & mask) {
                (0, _) => Accordo::No,
                (_, 0) => Accordo::Si,
                _ => Accordo::Forse,
            },
            (Self::Fasce(ranges), Insieme::Numero(interval)) => match interval.single() {
                Some(number) if ranges.iter().any(|range| range.holds(number)) => Accordo::Si,
                Some(_) => Accordo::No,
                None => {
                    let outside = |range: &Fascia| {
                        interval
                            .max
                            .zip(range.da)
                            .is_some_and(|(most, (end, closed))| most < end || (!closed && most == end))
                            || interval.min.zip(range.a).is_some_and(|(least, (end, closed))| {
                                least > end || (!closed && least == end)
                            })
                    };
                    if ranges.iter().all(outside) { Accordo::No } else { Accordo::Forse }
                }
            },
            (Self::Qualsiasi, _) => Accordo::Si,
            _ => Accordo::Forse,
        }
    }
}

/// A key: its name and type.
#[derive(Clone, Debug, PartialEq)]
pub struct Chiave {
    /// Its name.
    pub nome: Arc<str>,
    /// Its type.
    pub tipo: Tipo,
}

/// A row: a cell for each key, and the result.
#[derive(Clone, Debug, PartialEq)]
pub struct Riga {
    /// A cell for each key, in the table's order.
    pub celle: Vec<Cella>,
    /// The result.
    pub valore: crate::valore::Valore,
}

/// A table.
#[derive(Debug, PartialEq)]
pub struct Tabella {
    /// Its name.
    pub nome: Arc<str>,
    /// Its keys.
    pub chiavi: Vec<Chiave>,
    /// The type of its results.
    pub risultato: Tipo,
    /// Its rows.
    pub righe: Vec<Riga>,
}

/// A combination of keys that no row, or more than one, matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifettoTabella {
    /// The values of the keys, as they would be written.
    pub chiavi: Vec<String>,
    /// The rows that match: none, or two.
    pub righe: Vec<usize>,
}

impl Tabella {
    /// Looks up the keys; unknown ones give the hull of all rows that may match.
    pub(crate) fn look_up(&self, keys: &[Stima]) -> Stima {
        let mut waits = Attese::new();
        for key in keys {
            waits.extend(key.attese.iter().cloned());
        }
        let mut found: Option<Stima> = None;
        for row in &self.righe {
            let agreement = row.celle.iter().zip(keys).map(|(cell, key)| cell.accepts(key));
            let Some(agreement) = agreement.min_by_key(|accord| *accord as u8) else { continue };
            let result = Stima::of_value(&row.valore, &self.risultato);
            match agreement {
                Accordo::No => {}
                Accordo::Si => return result,
                Accordo::Forse => {
                    found = Some(match found {
                        Some(others) => others.hull(result, &waits),
                        None => result,
                    });
                }
            }
        }
        found.unwrap_or(Stima::error(ErroreRiga::FuoriTabella))
    }

    /// Checks that every combination of keys matches exactly one row.
    ///
    /// # Errors
    /// The first combination that does not.
    pub fn check(&self) -> Result<(), DifettoTabella> {
        let samples: Vec<Vec<Stima>> = (0..self.chiavi.len()).map(|column| self.samples(column)).collect();
        let mut chosen = Vec::new();
        self.check_from(&samples, &mut chosen)
    }

    fn check_from(&self, samples: &[Vec<Stima>], chosen: &mut Vec<Stima>) -> Result<(), DifettoTabella> {
        let Some((column, rest)) = samples.split_first() else { return self.check_one(chosen) };
        for sample in column {
            chosen.push(sample.clone());
            self.check_from(rest, chosen)?;
            chosen.pop();
        }
        Ok(())
    }

    fn check_one(&self, keys: &[Stima]) -> Result<(), DifettoTabella> {
        let matches =
            |row: &Riga| row.celle.iter().zip(keys).all(|(cell, key)| cell.accepts(key) == Accordo::Si);
        let righe: Vec<usize> = self
            .righe
            .iter()
            .enumerate()
            .filter(|(_, row)| matches(row))
            .map(|(index, _)| index)
            .take(2)
            .collect();
        if righe.len() == 1 {
            return Ok(());
        }
        let written = self.chiavi.iter().zip(keys).map(|(key, stima)| match (&stima.insieme, &key.tipo) {
            (Insieme::SiNo(yes), _) => format!("{}: {}", key.nome, yes.unwrap_or_default()),
            (Insieme::Numero(interval), _) => {
                format!("{}: {}", key.nome, interval.single().unwrap_or(Numero::ZERO))
            }
            (Insieme::Codice(mask), Tipo::Codice(codici)) => {
                format!(
                    "{}: {}",
                    key.nome,
                    codici.of_mask(*mask).map(|code| &**code).collect::<Vec<_>>().join(", ")
                )
            }
            _ => key.nome.to_string(),
        });
        Err(DifettoTabella { chiavi: written.collect(), righe })
    }

    /// Values of a key that tell apart all cells of its column: each code, or each end and the numbers beside it.
    fn samples(&self, column: usize) -> Vec<Stima> {
        match self.chiavi.get(column).map(|key| &key.tipo) {
            Some(Tipo::SiNo) => vec![Stima::si_no(false), Stima::si_no(true)],
            Some(Tipo::Codice(codici)) => code_samples(codici),
            Some(Tipo::Numero(grandezza)) => self.number_samples(column, grandezza.specie),
            _ => Vec::new(),
        }
    }

    fn number_samples(&self, column: usize, specie: Specie) -> Vec<Stima> {
        let cells = self.righe.iter().filter_map(|row| row.celle.get(column));
        let ranges = cells.flat_map(|cell| match cell {
            Cella::Fasce(ranges) => ranges.as_slice(),
            _ => &[],
        });
        let mut ends: Vec<Numero> =
            ranges.flat_map(|range| [range.da, range.a]).flatten().map(|(end, _)| end).collect();
        ends.push(Numero::ZERO);
        ends.sort_unstable();
        ends.dedup();
        let between =
            ends.iter().zip(ends.iter().skip(1)).filter_map(|(low, high)| middle(*low, *high, specie));
        let beyond = ends.last().and_then(|end| end.checked_add(Numero::UNO));
        let all: Vec<Numero> = ends.iter().copied().chain(between).chain(beyond).collect();
        let point = |number| Stima::known(Insieme::Numero(Intervallo::point(number)));
        all.into_iter().filter(|number| *number >= Numero::ZERO).map(point).collect()
    }
}

/// A number between two ends that the key can take, when there is one.
fn middle(low: Numero, high: Numero, specie: Specie) -> Option<Numero> {
    let middle = low.checked_add(high)?.checked_div(Numero::from(2))?;
    match specie {
        Specie::Intero | Specie::Zero => Some(middle.floor()),
        Specie::Centesimi => middle.round(2, Modo::Giu),
        Specie::Esatto | Specie::Percentuale => Some(middle),
    }
}

fn code_samples(codici: &Codici) -> Vec<Stima> {
    codici
        .iter()
        .filter_map(|codice| codici.mask(codice))
        .map(|mask| Stima::known(Insieme::Codice(mask)))
        .collect()
}

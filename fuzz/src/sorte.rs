//! Bytes read as facts: known, unsaid, left open, not applicable, of the wrong type, and numbers at their limits.

use std::sync::Arc;

use jiff::civil::Date;
use regole::{Centesimi, Fatti, Fatto, Numero, Specie, Tipo, Valore};

/// The most records of a list.
const RECORD: u8 = 4;

/// The bytes that are left; when none is, zeros.
pub(crate) struct Sorte<'d>(pub(crate) &'d [u8]);

impl Sorte<'_> {
    pub(crate) fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    pub(crate) fn is_over(&self) -> bool {
        self.0.is_empty()
    }

    /// What is said of some facts.
    pub(crate) fn facts<'f>(&mut self, letti: impl IntoIterator<Item = &'f Arc<Fatto>>) -> Fatti {
        let mut fatti = Fatti::new();
        for fatto in letti {
            match self.byte() % 16 {
                0..=3 => {}
                4 => fatti.leave_open(Arc::clone(&fatto.nome)),
                5 => {
                    fatti.insert(Arc::clone(&fatto.nome), Valore::NonSiApplica);
                }
                6 => {
                    fatti.insert(Arc::clone(&fatto.nome), Valore::Testo("?".into()));
                }
                _ => {
                    let valore = self.value(fatto);
                    fatti.insert(Arc::clone(&fatto.nome), valore);
                }
            }
        }
        fatti
    }

    fn value(&mut self, fatto: &Fatto) -> Valore {
        match &fatto.tipo {
            Tipo::SiNo => Valore::SiNo(self.byte().is_multiple_of(2)),
            Tipo::Data => Valore::Data(self.date()),
            Tipo::Codice(codici) => {
                let codes: Vec<&Arc<str>> = codici.iter().collect();
                let place = usize::from(self.byte()) % (codes.len() + 1);
                Valore::Codice(codes.get(place).map_or_else(|| "IGNOTO".into(), |code| Arc::clone(code)))
            }
            Tipo::Numero(grandezza) => match grandezza.specie {
                Specie::Zero | Specie::Intero => Valore::Intero(self.number()),
                Specie::Centesimi => Valore::Euro(Centesimi(self.number())),
                Specie::Esatto => Valore::Numero(self.fraction()),
                Specie::Percentuale => Valore::Percentuale(self.fraction()),
            },
            Tipo::Lista(relazione) => {
                let records = self.byte() % (RECORD + 1);
                Valore::Lista((0..records).map(|_| self.facts(&relazione.campi)).collect())
            }
            Tipo::Testo => {
                let place = usize::from(self.byte());
                let accepted = fatto.ammessi.iter().flat_map(|ammessi| ammessi.iter());
                let texts: Vec<&Arc<str>> = accepted.map(|(_, text)| text).collect();
                let text = texts.get(place % texts.len().max(1)).map(|text| Arc::clone(text));
                let other = if place.is_multiple_of(2) { "uno" } else { "due" };
                Valore::Testo(text.unwrap_or_else(|| other.into()))
            }
            Tipo::NonSiApplica => Valore::NonSiApplica,
        }
    }

    fn number(&mut self) -> i64 {
        match self.byte() % 8 {
            0 => 0,
            1 => i64::MAX,
            2 => i64::MIN,
            3 => -i64::from(self.byte()),
            4 => i64::from(self.byte()),
            5 => self.wide() >> 32,
            6 => self.wide(),
            // What incomes are, in cents.
            _ => (self.wide() >> 40).abs(),
        }
    }

    fn wide(&mut self) -> i64 {
        (0..8).fold(0, |number, _| (number << 8) | i64::from(self.byte()))
    }

    fn fraction(&mut self) -> Numero {
        let by = Numero::from(1 + i64::from(self.byte()));
        Numero::from(self.number()).checked_div(by).unwrap_or(Numero::ZERO)
    }

    pub(crate) fn date(&mut self) -> Date {
        let year = match self.byte() {
            0 => return Date::MIN,
            1 => return Date::MAX,
            years => 1900 + i16::from(years),
        };
        let part = |byte: u8, most: u8| i8::try_from(1 + byte % most).unwrap_or(1);
        let (month, day) = (part(self.byte(), 12), part(self.byte(), 31));
        let first = jiff::civil::date(year, month, 1);
        first.with().day(day).build().unwrap_or(first.last_of_month())
    }
}

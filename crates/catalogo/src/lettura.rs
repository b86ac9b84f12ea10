//! Reading a file's values as what they must be, gathering every fault instead of stopping at the first.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use regole::nearest;

use crate::diagnosi::{Diagnosi, Posto, Sorgente};
use crate::yaml::{Contenuto, Nodo, Nucleo, Scalare};
use lingue::{Lingua, Testo};

/// Names that can be read at a glance.
const FEW: usize = 24;

/// A file being read.
pub(crate) struct Lettura<'s> {
    pub(crate) sorgente: &'s Sorgente,
    pub(crate) difetti: Vec<Diagnosi>,
}

impl<'s> Lettura<'s> {
    pub(crate) fn new(sorgente: &'s Sorgente) -> Self {
        Self { sorgente, difetti: Vec::new() }
    }

    pub(crate) fn fault(&mut self, posto: Posto, message: impl Into<String>) {
        self.difetti.push(Diagnosi::new(self.sorgente, posto, message));
    }

    /// Says that a name does not exist, with the nearest that does; with all of them where none is near and they are few.
    pub(crate) fn unknown<'k>(
        &mut self,
        posto: Posto,
        kind: &str,
        nome: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        let known: Vec<&str> = known.into_iter().collect();
        let hint = match nearest(nome, known.iter().copied()) {
            Some(near) => format!("; did you mean `{near}`?"),
            None if known.len() <= FEW => format!("; here there can be: {}", known.join(", ")),
            None => String::new(),
        };
        self.fault(posto, format!("no {kind} is called `{nome}`{hint}"));
    }

    pub(crate) fn map<'n>(&mut self, nodo: &'n Nodo) -> Option<Campi<'n>> {
        let Contenuto::Mappa(entries) = &nodo.contenuto else {
            self.fault(nodo.posto, "a mapping (`key: value`) is needed here");
            return None;
        };
        let mut voci = BTreeMap::new();
        for (key, value) in entries {
            match key.text() {
                Some(text) => {
                    voci.insert(text, (key.posto, value));
                }
                None => self.fault(key.posto, "a key is a plain word"),
            }
        }
        Some(Campi { posto: nodo.posto, voci, chiesti: Vec::new() })
    }

    /// The entries of a mapping whose keys are names of things, in the order of the file.
    pub(crate) fn named<'n>(&mut self, nodo: &'n Nodo) -> Vec<(&'n str, Posto, &'n Nodo)> {
        let Contenuto::Mappa(entries) = &nodo.contenuto else {
            self.fault(nodo.posto, "a mapping of names is needed here");
            return Vec::new();
        };
        let mut named = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            match key.text() {
                Some(text) => named.push((text, key.posto, value)),
                None => self.fault(key.posto, "a key is a plain word"),
            }
        }
        named
    }

    pub(crate) fn list<'n>(&mut self, nodo: &'n Nodo) -> &'n [Nodo] {
        if let Contenuto::Elenco(items) = &nodo.contenuto {
            return items;
        }
        self.fault(nodo.posto, "a list is needed here");
        &[]
    }

    pub(crate) fn scalar<'n>(&mut self, nodo: &'n Nodo) -> Option<&'n Scalare> {
        if let Contenuto::Scalare(scalare) = &nodo.contenuto {
            return Some(scalare);
        }
        self.fault(nodo.posto, "a single value is needed here");
        None
    }

    /// A text; what YAML would take for something else must be between quotes.
    pub(crate) fn text<'n>(&mut self, nodo: &'n Nodo) -> Option<&'n str> {
        let scalare = self.scalar(nodo)?;
        match scalare.core() {
            Nucleo::Testo => Some(&scalare.testo),
            Nucleo::Nullo => {
                self.fault(nodo.posto, "a text is missing here");
                None
            }
            Nucleo::SiNo | Nucleo::Intero | Nucleo::Decimale => {
                self.fault(nodo.posto, "a text is needed here: put it between quotes");
                None
            }
        }
    }

    /// A text that is not blank, shared.
    pub(crate) fn words(&mut self, nodo: &Nodo) -> Option<Arc<str>> {
        let text = self.text(nodo)?;
        if text.trim().is_empty() || text.trim() == "…" {
            self.fault(nodo.posto, "the text is missing");
            return None;
        }
        Some(Arc::from(text.trim()))
    }

    /// An expression: any scalar, as written.
    pub(crate) fn expression<'n>(&mut self, nodo: &'n Nodo) -> Option<&'n str> {
        self.scalar(nodo).map(|scalare| scalare.testo.as_str())
    }

    pub(crate) fn truth(&mut self, nodo: &Nodo) -> Option<bool> {
        let scalare = self.scalar(nodo)?;
        match (scalare.core(), scalare.testo.as_str()) {
            (Nucleo::SiNo, "true") => Some(true),
            (Nucleo::SiNo, "false") => Some(false),
            _ => {
                self.fault(nodo.posto, "`true` or `false` is needed here, without quotes");
                None
            }
        }
    }

    pub(crate) fn whole(&mut self, nodo: &Nodo) -> Option<i64> {
        let scalare = self.scalar(nodo)?;
        let number = if scalare.core() == Nucleo::Intero { scalare.testo.parse().ok() } else { None };
        if number.is_none() {
            self.fault(nodo.posto, "a whole number is needed here, without quotes");
        }
        number
    }

    pub(crate) fn date(&mut self, nodo: &Nodo) -> Option<Date> {
        let date = regole::parse_date(self.text(nodo)?);
        if date.is_none() {
            self.fault(nodo.posto, "a date is needed here, as \"2026-01-31\"");
        }
        date
    }

    /// One of a few words.
    pub(crate) fn one_of<T: Copy>(&mut self, nodo: &Nodo, kind: &str, among: &[(&str, T)]) -> Option<T> {
        let text = self.text(nodo)?;
        let found = among.iter().find(|(nome, _)| *nome == text).map(|(_, value)| *value);
        if found.is_none() {
            self.unknown(nodo.posto, kind, text, among.iter().map(|(nome, _)| *nome));
        }
        found
    }

    /// A text in the three languages, all present.
    pub(crate) fn texts(&mut self, nodo: &Nodo) -> Option<Testo> {
        let mut campi = self.map(nodo)?;
        let texts = Lingua::ALL.map(|lingua| {
            let field = campi.need(self, lingua.code())?;
            self.words(field)
        });
        campi.finish(self);
        let [it, de, en] = texts;
        Some(Testo { it: it?, de: de?, en: en? })
    }
}

/// The fields of a mapping; those that nobody asks for are unknown keys.
pub(crate) struct Campi<'n> {
    posto: Posto,
    voci: BTreeMap<&'n str, (Posto, &'n Nodo)>,
    chiesti: Vec<&'static str>,
}

impl<'n> Campi<'n> {
    /// A field that may be absent.
    pub(crate) fn take(&mut self, key: &'static str) -> Option<&'n Nodo> {
        self.chiesti.push(key);
        self.voci.get(key).map(|(_, nodo)| *nodo)
    }

    /// A field that must be there.
    pub(crate) fn need(&mut self, lettura: &mut Lettura<'_>, key: &'static str) -> Option<&'n Nodo> {
        let found = self.take(key);
        if found.is_none() {
            let posto = Posto { lunghezza: 1, ..self.posto };
            lettura.fault(posto, format!("the key `{key}` is missing"));
        }
        found
    }

    /// Refuses the fields that nobody asked for.
    pub(crate) fn finish(self, lettura: &mut Lettura<'_>) {
        for (key, (posto, _)) in &self.voci {
            if !self.chiesti.contains(key) {
                lettura.unknown(*posto, "key", key, self.chiesti.iter().copied());
            }
        }
    }
}

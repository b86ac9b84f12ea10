//! The vocabulary of facts, with what pages and forms need to know of each.

use std::collections::BTreeMap;
use std::sync::Arc;

use regole::{Fatti, Fatto, Grandezza, Specie, Tipo, Unita, Valore, Vocabolario, name_key};

use crate::diagnosi::{Diagnosi, Sorgente};
use crate::lettura::Lettura;
use crate::tempo::FATTI;
use crate::valori::{ErroreValore, parse_value};
use crate::varia::{NelTempo, Varia};
use crate::yaml::{Nodo, read};
use lingue::{Lingua, Testo};

/// Where a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Fonte {
    /// The population register.
    Anpr,
    /// INPS's own archives.
    Inps,
    /// Agenzia delle Entrate.
    Ae,
    /// The ISEE declaration.
    Isee,
    /// A medical board or office.
    Sanitario,
    /// The person.
    Dichiarato,
}

impl Fonte {
    pub(crate) const NOMI: [(&'static str, Self); 6] = [
        ("ANPR", Self::Anpr),
        ("INPS", Self::Inps),
        ("AE", Self::Ae),
        ("ISEE", Self::Isee),
        ("SANITARIO", Self::Sanitario),
        ("DICHIARATO", Self::Dichiarato),
    ];

    /// The name written in the vocabulary.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::NOMI.iter().find(|(_, fonte)| *fonte == self).map_or("", |(nome, _)| nome)
    }
}

/// What absence means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mondo {
    /// Nobody has said it yet: unknown.
    Aperto,
    /// The archive is complete: none.
    Chiuso,
}

impl Mondo {
    pub(crate) const NOMI: [(&'static str, Self); 2] = [("aperto", Self::Aperto), ("chiuso", Self::Chiuso)];
}

/// Whose fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ente {
    /// The person's own.
    Persona,
    /// About other people of the household.
    Nucleo,
    /// About a job.
    Rapporto,
    /// About the claim itself.
    Domanda,
}

impl Ente {
    pub(crate) const NOMI: [(&'static str, Self); 4] = [
        ("persona", Self::Persona),
        ("nucleo", Self::Nucleo),
        ("rapporto", Self::Rapporto),
        ("domanda", Self::Domanda),
    ];
}

/// A fact as people see it.
#[derive(Clone, Debug)]
pub struct FattoDescritto {
    /// What the engine knows of it.
    pub fatto: Arc<Fatto>,
    /// Its title.
    pub titolo: Testo,
    /// A sentence that helps to answer.
    pub aiuto: Option<Testo>,
    /// Whose it is.
    pub ente: Ente,
    /// Where it comes from.
    pub fonte: Fonte,
    /// What its absence means.
    pub mondo: Mondo,
    /// How it changes with time.
    pub nel_tempo: NelTempo,
    /// The values of a closed list, of codes or of texts, with their titles.
    pub valori: Vec<(Arc<str>, Testo)>,
    /// The fields of a list.
    pub campi: Vec<FattoDescritto>,
}

impl FattoDescritto {
    /// Reads what a person wrote in a form.
    ///
    /// # Errors
    /// Why the text is not a value of the fact.
    pub fn parse(&self, text: &str) -> Result<Valore, ErroreValore> {
        parse_value(&self.fatto, text)
    }

    /// The values of the closed list with their titles, to choose from: codes as the vocabulary orders them, texts, which
    /// are many, in alphabetical order.
    #[must_use]
    pub fn choices(&self, lingua: Lingua) -> Vec<(&Arc<str>, &str)> {
        let titled = self.valori.iter().map(|(valore, titolo)| (valore, titolo.in_lingua(lingua)));
        let mut choices: Vec<_> = titled.collect();
        if self.fatto.ammessi.is_some() {
            choices.sort_by_cached_key(|(_, titolo)| name_key(titolo));
        }
        choices
    }

    /// Tells whether another year has another value of it, or of a field of its records.
    #[must_use]
    pub fn goes_by_years(&self) -> bool {
        let mut all = std::iter::once(self).chain(&self.campi);
        all.any(|fatto| matches!(fatto.nel_tempo.varia, Varia::Anno | Varia::Luglio))
    }

    /// Tells whether it is an amount of a whole year, such as an income; that of a month, such as the pension itself, is
    /// none.
    #[must_use]
    pub fn is_yearly_money(&self) -> bool {
        let of_a_year = |grandezza: &Grandezza| {
            grandezza.specie == Specie::Centesimi && grandezza.unita == Unita::EURO.divide(Unita::ANNI)
        };
        matches!(&self.fatto.tipo, Tipo::Numero(grandezza) if of_a_year(grandezza)) && self.goes_by_years()
    }

    /// Tells whether it may have been otherwise in the past, and somebody can say how: all but what is settled once,
    /// and what is counted.
    #[must_use]
    pub fn may_change(&self) -> bool {
        !matches!(self.nel_tempo.varia, Varia::Mai | Varia::Mese)
    }

    /// The title of a value of the closed list.
    #[must_use]
    pub fn value_title(&self, codice: &str) -> Option<&Testo> {
        self.valori.iter().find(|(known, _)| &**known == codice).map(|(_, titolo)| titolo)
    }
}

/// All the facts, in the order of the file.
#[derive(Debug, Default)]
pub struct Fattario {
    descritti: Vec<FattoDescritto>,
    /// The place of each fact, and of the field inside it for a field.
    posti: BTreeMap<Arc<str>, (usize, Option<usize>)>,
    pub(crate) vocabolario: Vocabolario,
}

impl Fattario {
    /// The facts, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &FattoDescritto> {
        self.descritti.iter()
    }

    /// Finds a fact, or a list's field as `superstiti.inabile`.
    #[must_use]
    pub fn find(&self, percorso: &str) -> Option<&FattoDescritto> {
        let (fact, field) = self.posti.get(percorso)?;
        let descritto = self.descritti.get(*fact)?;
        field.map_or(Some(descritto), |field| descritto.campi.get(field))
    }

    /// Reads the facts of a day from a YAML or JSON mapping of names to values, bare or under `fatti`.
    ///
    /// # Errors
    /// Every unknown or misplaced name and wrong value, with its place.
    pub fn parse_facts(&self, sorgente: &Sorgente) -> Result<Fatti, Vec<Diagnosi>> {
        let root = read(sorgente)?;
        let mut lettura = Lettura::new(sorgente);
        let parti = lettura.parts(self, &root, &[FATTI]);
        let fatti = parti.get(FATTI).and_then(|nodo| self.read_facts(&mut lettura, nodo));
        match fatti {
            Some(fatti) if lettura.difetti.is_empty() => Ok(fatti),
            _ => Err(lettura.difetti),
        }
    }

    /// Reads the facts that a paper has under `fatti`, whatever else it holds: a receipt.
    ///
    /// # Errors
    /// Every unknown name and wrong value, with its place.
    pub fn parse_facts_of(&self, carta: &Sorgente) -> Result<Fatti, Vec<Diagnosi>> {
        let root = read(carta)?;
        let mut lettura = Lettura::new(carta);
        let under = lettura.named(&root).into_iter().find(|(key, ..)| *key == FATTI).map(|(.., nodo)| nodo);
        match under.and_then(|nodo| self.read_facts(&mut lettura, nodo)) {
            Some(fatti) if lettura.difetti.is_empty() => Ok(fatti),
            _ => Err(lettura.difetti),
        }
    }

    pub(crate) fn read_facts(&self, lettura: &mut Lettura<'_>, nodo: &Nodo) -> Option<Fatti> {
        let find = |nome: &str| self.vocabolario.find(nome);
        lettura.facts(nodo, find, &self.vocabolario.iter().map(AsRef::as_ref))
    }

    pub(crate) fn new(descritti: Vec<FattoDescritto>) -> Self {
        let vocabolario = descritti.iter().map(|descritto| Arc::clone(&descritto.fatto)).collect();
        let mut posti = BTreeMap::new();
        for (fact, descritto) in descritti.iter().enumerate() {
            posti.insert(Arc::clone(&descritto.fatto.percorso), (fact, None));
            for (field, campo) in descritto.campi.iter().enumerate() {
                posti.insert(Arc::clone(&campo.fatto.percorso), (fact, Some(field)));
            }
        }
        Self { descritti, posti, vocabolario }
    }
}

/// Tells whether a word can be the name of a card, a fact, a parameter, or a part of a card.
#[must_use]
pub fn is_name(text: &str) -> bool {
    let starts_well = text.starts_with(|first: char| first.is_ascii_lowercase());
    starts_well && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

//! The way to a field in words, for whoever does not read the names in the files.

use std::sync::Arc;

use jiff::civil::Date;
use lingue::{Lingua, Testo};

use super::campi::Voce;
use super::{Cosa, Nomi};
use crate::formato::Formato;
use crate::parole::Parole;

/// The fields whose keys are names or places and not fields, with what an entry is called by.
const ELENCHI: [(&str, Titolo); 18] = [
    ("requisiti", Titolo::Campo("testo")),
    ("definizioni", Titolo::Campo("testo")),
    ("tabelle", Titolo::Campo("testo")),
    ("chiavi", Titolo::Campo("testo")),
    ("documenti", Titolo::Campo("testo")),
    ("campi", Titolo::Campo("titolo")),
    ("valori", Titolo::Proprio),
    ("fatti", Titolo::Di(Cosa::Fatto)),
    ("incompatibile_con", Titolo::Di(Cosa::Scheda)),
    ("altri_nomi", Titolo::Nessuno),
    ("righe", Titolo::Nessuno),
    ("casi", Titolo::Nessuno),
    ("risposta", Titolo::Nessuno),
    ("scadenze", Titolo::Nessuno),
    ("obblighi", Titolo::Nessuno),
    ("codici_inps", Titolo::Nessuno),
    ("punti_aperti", Titolo::Nessuno),
    ("lacune", Titolo::Nessuno),
];

/// What an entry of a list is called by.
#[derive(Clone, Copy)]
enum Titolo {
    /// A field of its own.
    Campo(&'static str),
    /// Itself: its words, or the days of a figure.
    Proprio,
    /// The title of the thing that has its name.
    Di(Cosa),
    /// Its name or its place.
    Nessuno,
}

/// What is called the same in every thing: the fields, and the other things.
#[derive(Clone, Copy)]
pub(super) struct Detti<'a> {
    pub(super) parole: &'a Parole,
    pub(super) nomi: &'a Nomi,
}

/// What puts a way into words: also the thing itself, as it is and as it was.
pub(super) struct Dicitura<'a> {
    pub(super) detti: Detti<'a>,
    pub(super) dopo: &'a Voce,
    pub(super) prima: Option<&'a Voce>,
}

impl Dicitura<'_> {
    /// Puts the way to a field into words.
    pub(super) fn way(&self, percorso: &[Arc<str>]) -> Testo {
        let [it, de, en] = Lingua::ALL.map(|lingua| self.way_in(percorso, lingua));
        Testo::new(it, de, en)
    }

    fn way_in(&self, percorso: &[Arc<str>], lingua: Lingua) -> String {
        let ways = (1..=percorso.len()).filter_map(|length| percorso.get(..length));
        let words: Vec<String> = ways.filter_map(|way| self.step(way, lingua)).collect();
        words.join(" › ")
    }

    /// The last step of a way.
    fn step(&self, way: &[Arc<str>], lingua: Lingua) -> Option<String> {
        let (last, before) = way.split_last()?;
        let named = before.last().and_then(|list| title_in(list));
        let word = match named {
            Some(titolo) => self.title(titolo, way, lingua),
            None => self.key_of_row(way, lingua).or_else(|| self.field(last, lingua)),
        };
        Some(word.unwrap_or_else(|| last.to_string()))
    }

    fn field(&self, nome: &str, lingua: Lingua) -> Option<String> {
        self.detti.parole.find_field(nome, lingua).map(str::to_owned)
    }

    /// The cells of a row stand under the names of the table's keys.
    fn key_of_row(&self, way: &[Arc<str>], lingua: Lingua) -> Option<String> {
        let [table @ .., righe, _, key] = way else { return None };
        if &**righe != "righe" {
            return None;
        }
        self.find(table, &["chiavi", key, "testo", lingua.code()])
    }

    fn title(&self, titolo: Titolo, way: &[Arc<str>], lingua: Lingua) -> Option<String> {
        match titolo {
            Titolo::Campo(campo) => self.find(way, &[campo, lingua.code()]),
            Titolo::Proprio => self.find(way, &[lingua.code()]).or_else(|| self.days(way, lingua)),
            Titolo::Di(cosa) => self.detti.nomi.find(cosa, way.last()?, lingua).map(str::to_owned),
            Titolo::Nessuno => None,
        }
    }

    /// The days of a figure: from when it holds, and since when it was known.
    fn days(&self, way: &[Arc<str>], lingua: Lingua) -> Option<String> {
        let Detti { parole, .. } = self.detti;
        let formato = Formato { parole, lingua };
        let day = |campo| Some(formato.date(self.find(way, &[campo])?.parse::<Date>().ok()?));
        let (dal, noto) = (day("valido_dal")?, day("noto_dal")?);
        Some(parole.fill("cifra_dal", lingua, &[("dal", &dal), ("noto", &noto)]))
    }

    fn find(&self, way: &[Arc<str>], then: &[&str]) -> Option<String> {
        let way: Vec<Arc<str>> =
            way.iter().cloned().chain(then.iter().map(|name| Arc::from(*name))).collect();
        let found = self.dopo.find(&way).or_else(|| self.prima?.find(&way));
        found.map(ToString::to_string)
    }
}

fn title_in(list: &str) -> Option<Titolo> {
    ELENCHI.iter().find(|(nome, _)| *nome == list).map(|(_, titolo)| *titolo)
}

#[cfg(test)]
mod tests {
    use lingue::Lingua;

    use super::super::{Cosa, compare};
    use super::title_in;
    use crate::Cartella;
    use crate::parole::Parole;

    /// Paths of whatever the files have today: parameters, facts and acts have no schema.
    #[test]
    fn every_field_written_has_words() {
        let parole = Parole::load().unwrap();
        let confronto = compare(&Cartella::new([]), &Cartella::embedded()).unwrap();
        for mutamento in confronto.mutamenti.iter().filter(|mutamento| mutamento.cosa != Cosa::Scheda) {
            for campo in &mutamento.campi {
                let mut before = None;
                for step in &campo.percorso {
                    let is_field = before.is_none_or(|list: &std::sync::Arc<str>| title_in(list).is_none());
                    assert!(
                        !is_field || parole.find_field(step, Lingua::De).is_some(),
                        "{:?}",
                        campo.percorso
                    );
                    before = Some(step);
                }
            }
        }
    }
}

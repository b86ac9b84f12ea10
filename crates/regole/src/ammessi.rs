//! The accepted texts of a fact: each is written in one way, and called by as many names as people use for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::difetto::nearest;

/// A closed list of texts, of any length: whatever is read as one of them is written as the list writes it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Ammessi {
    /// The text that each name means, by the name as it is compared.
    testi: BTreeMap<String, Arc<str>>,
}

impl Ammessi {
    /// Takes a name for a text, unless it already means another, which is given back.
    ///
    /// # Errors
    /// The text that the name already means.
    pub fn accept(&mut self, nome: &str, testo: &Arc<str>) -> Result<(), Arc<str>> {
        let meant = self.testi.entry(name_key(nome)).or_insert_with(|| Arc::clone(testo));
        if meant == testo { Ok(()) } else { Err(Arc::clone(meant)) }
    }

    /// Finds the text that a name means.
    #[must_use]
    pub fn find(&self, nome: &str) -> Option<&Arc<str>> {
        self.testi.get(&name_key(nome))
    }

    /// Tells whether a text is one of them, written as the list writes it.
    #[must_use]
    pub fn holds(&self, testo: &str) -> bool {
        self.find(testo).is_some_and(|found| **found == *testo)
    }

    /// The names, as they are compared and in order, each with the text that it means.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arc<str>)> {
        self.testi.iter().map(|(nome, testo)| (nome.as_str(), testo))
    }

    /// Finds the text whose name takes the fewest changes from something that is not written as the list writes it.
    #[must_use]
    pub fn nearest(&self, nome: &str) -> Option<&Arc<str>> {
        let nome = name_key(nome);
        let name = nearest(&nome, self.testi.keys().map(String::as_str))?;
        self.testi.get(name)
    }
}

/// A name as names are compared and put in order: case, accents, spaces and apostrophes make no difference.
#[must_use]
pub fn name_key(nome: &str) -> String {
    let plain = nome.nfkd().filter(|&letter| !is_combining_mark(letter) && letter.is_alphanumeric());
    plain.flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provinces() -> Ammessi {
        let mut ammessi = Ammessi::default();
        for (nome, sigla) in [
            ("RE", "RE"),
            ("Reggio Emilia", "RE"),
            ("Reggio nell'Emilia", "RE"),
            ("FC", "FC"),
            ("Forlì-Cesena", "FC"),
        ] {
            ammessi.accept(nome, &Arc::from(sigla)).unwrap();
        }
        ammessi
    }

    #[test]
    fn case_accents_spaces_and_apostrophes_make_no_difference() {
        for nome in ["RE", " re ", "REGGIO EMILIA", "Reggio nell’Emilia", "reggio  nell' emilia"] {
            assert_eq!(provinces().find(nome).map(AsRef::as_ref), Some("RE"), "{nome}");
        }
        for nome in ["FORLI'-CESENA", "Forli\u{300} Cesena", "forlì/cesena"] {
            assert_eq!(provinces().find(nome).map(AsRef::as_ref), Some("FC"), "{nome}");
        }
    }

    #[test]
    fn what_is_no_name_means_nothing_and_has_a_nearest() {
        for nome in ["Reggio", "Reggio Emillia", "", "-"] {
            assert_eq!(provinces().find(nome), None, "{nome}");
        }
        assert_eq!(provinces().nearest("Reggio Emillia").map(AsRef::as_ref), Some("RE"));
        assert_eq!(provinces().nearest("Marte"), None);
    }

    #[test]
    fn a_name_means_one_text() {
        let mut ammessi = provinces();
        assert_eq!(ammessi.accept("reggio emilia", &Arc::from("RE")), Ok(()));
        assert_eq!(ammessi.accept("Reggio Emilia", &Arc::from("RC")), Err(Arc::from("RE")));
    }
}

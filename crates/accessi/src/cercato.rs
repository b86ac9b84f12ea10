//! What somebody looks for among the rows that he may list: a person by codice fiscale or by name, or a number.
//!
//! It only narrows a list: the scope stays the list's own, so a person of another office is found by nobody, and the
//! answer never tells whether she exists.

use std::fmt;

use store::orm::*;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::codice_fiscale::{CodiceFiscale, CodiceFiscaleError, PERSONAL_LENGTH, PROVISIONAL_LENGTH};
use crate::rows::soggetti::{Column, Entity};

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cercato {
    /// The person of a codice fiscale.
    Codice(CodiceFiscale),
    /// The people whose names begin like this.
    Nome(Nomi),
    /// The number of a case, or of a claim.
    Numero(String),
}

/// The beginnings of names, without accents.
#[derive(Clone, PartialEq, Eq)]
pub struct Nomi(Vec<String>);

/// Why a text cannot be looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CercatoError {
    /// A word says too little.
    #[error("each word to look for has two letters or more")]
    Short,
    /// It looks like a codice fiscale, and is none.
    #[error(transparent)]
    CodiceFiscale(#[from] CodiceFiscaleError),
}

/// A name is found from this many letters on.
const SHORTEST: usize = 2;

impl CercatoError {
    /// Gives the stable code, which is also the key of the text.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Short => "accessi-cercato-corto",
            Self::CodiceFiscale(error) => error.code(),
        }
    }
}

impl Cercato {
    /// Reads what was written: sixteen letters and digits, or eleven digits, are a codice fiscale; a digit elsewhere
    /// makes a number; the rest are names.
    pub fn parse(text: &str) -> Result<Self, CercatoError> {
        let compact: String = text.split_whitespace().collect::<String>().to_uppercase();
        let has_digit = compact.bytes().any(|byte| byte.is_ascii_digit());
        let plain = compact.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let provisional =
            compact.len() == PROVISIONAL_LENGTH && compact.bytes().all(|byte| byte.is_ascii_digit());
        if has_digit && plain && compact.len() == PERSONAL_LENGTH || provisional {
            return Ok(Self::Codice(CodiceFiscale::parse(&compact)?));
        }
        if has_digit {
            return Ok(Self::Numero(compact));
        }
        let words = fold(text);
        if words.is_empty() || words.iter().any(|word| word.chars().count() < SHORTEST) {
            return Err(CercatoError::Short);
        }
        Ok(Self::Nome(Nomi(words)))
    }

    /// Gives the WHERE: of people, on the column that tells whom a row is about; of numbers, the table's own.
    pub fn condition<C: ColumnTrait>(
        &self,
        soggetto: C,
        numero: impl FnOnce(&str) -> Condition,
    ) -> Condition {
        let person = match self {
            Self::Numero(written) => return numero(written),
            Self::Codice(codice) => Condition::all().add(Column::CodiceFiscale.eq(codice.expose())),
            Self::Nome(Nomi(words)) => words.iter().fold(Condition::all(), |all, word| {
                // Letters and digits alone: nothing in a word is a wildcard.
                all.add(Column::Ricerca.like(format!("% {word}%")))
            }),
        };
        let same = Expr::col((Entity, Column::Id)).eq(soggetto.into_expr());
        let select = sea_query::Query::select()
            .expr(Expr::value(1))
            .from(Entity)
            .cond_where(person.add(same))
            .to_owned();
        Condition::all().add(Expr::exists(select))
    }
}

impl fmt::Debug for Nomi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Nomi").finish_non_exhaustive()
    }
}

/// Writes names as they are looked for: a space before each word, capitals, no accents.
pub(crate) fn words(cognome: &str, nome: &str) -> String {
    let all = [fold(cognome), fold(nome)].concat();
    all.iter().flat_map(|word| [" ", word]).collect()
}

fn fold(text: &str) -> Vec<String> {
    let plain: String = text.nfkd().filter(|&c| !is_combining_mark(c)).collect();
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_capitals_and_apostrophes_make_no_difference() {
        assert_eq!(words("D'Amicò", "José María"), " D AMICO JOSE MARIA");
        assert_eq!(Cercato::parse(" müller  "), Ok(Cercato::Nome(Nomi(vec!["MULLER".to_owned()]))));
    }

    #[test]
    fn a_text_is_a_code_a_number_or_a_name() {
        assert!(matches!(Cercato::parse("rss mra 80a01 h501u"), Ok(Cercato::Codice(_))));
        assert_eq!(Cercato::parse("2026-0000042"), Ok(Cercato::Numero("2026-0000042".to_owned())));
        assert!(matches!(Cercato::parse("Mariantonietta Li"), Ok(Cercato::Nome(_))));
        assert!(matches!(Cercato::parse("RSSMRA80A01H501X"), Err(CercatoError::CodiceFiscale(_))));
        for nothing in ["", "  ", "%", "a", "rossi m"] {
            assert_eq!(Cercato::parse(nothing), Err(CercatoError::Short), "{nothing}");
        }
    }

    #[test]
    fn nothing_that_is_written_shows_in_a_log() {
        let shown = format!("{:?}", Cercato::parse("Bianchi").unwrap());
        assert!(!shown.contains("BIANCHI"), "{shown}");
    }
}

//! The request to sign that the person is given as a link or a QR code: a code that is kept as a hash and used once.

use std::fmt;

use documenti::Impronta;
use store::{Id, Instant, Json, StoreError};

use crate::mandato::{MandatoId, VisitaId};

/// Letters and digits that nobody confuses, in print or by voice.
const ALPHABET: [u8; 31] = *b"23456789ABCDEFGHJKLMNPQRSTUVWXY";

/// Sixteen letters of an alphabet of 31 are 79 bits: a code cannot be guessed.
const LETTERS: usize = 16;

/// The code of a request; it is never logged, and only its hash is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Codice(String);

/// A text is not a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a signature code")]
pub struct NotACodice;

impl Codice {
    /// Draws a code from random bytes; bytes past the last whole alphabet are skipped, so that no letter is likelier.
    #[must_use]
    pub(crate) fn draw(mut bytes: impl FnMut() -> [u8; LETTERS]) -> Self {
        let fair = u8::MAX - u8::MAX % 31;
        let mut text = String::with_capacity(LETTERS);
        while text.len() < LETTERS {
            for byte in bytes().into_iter().filter(|&byte| byte < fair) {
                let letter = ALPHABET.get(usize::from(byte % 31)).copied().map(char::from);
                text.extend(letter.filter(|_| text.len() < LETTERS));
            }
        }
        Self(text)
    }

    /// Reads a code as typed or followed, whatever its case, spaces and hyphens.
    pub fn parse(text: &str) -> Result<Self, NotACodice> {
        let letters: String = text
            .chars()
            .filter(|letter| !letter.is_whitespace() && *letter != '-')
            .flat_map(char::to_uppercase)
            .collect();
        let known = letters.bytes().all(|byte| ALPHABET.contains(&byte));
        if letters.len() == LETTERS && known { Ok(Self(letters)) } else { Err(NotACodice) }
    }

    /// Writes the code, for the link and the QR code only.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Gives the hash under which the request is kept.
    #[must_use]
    pub(crate) fn hash(&self) -> Impronta {
        Impronta::of(self.0.as_bytes())
    }
}

impl fmt::Debug for Codice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Codice(…)")
    }
}

/// A request to sign the mandates of one visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Richiesta {
    /// Its id.
    pub id: Id<Richiesta>,
    /// The visit.
    pub visita: VisitaId,
    /// The mandates that one signature signs.
    pub mandati: Vec<MandatoId>,
    /// The instant after which it can no longer be used.
    pub scade: Instant,
    /// When it was used, once.
    pub usata: Option<Instant>,
}

impl Richiesta {
    /// Reads the request from its row.
    pub(crate) fn read(row: crate::rows::richieste_firma::Model) -> Result<Self, StoreError> {
        let mandati: Json<Vec<MandatoId>> = row.mandati;
        Ok(Self {
            id: row.id,
            visita: row.visita,
            mandati: mandati.read()?,
            scade: row.scade,
            usata: row.usata,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn() -> Codice {
        let mut next = 0u8;
        Codice::draw(|| {
            std::array::from_fn(|_| {
                next = next.wrapping_add(97);
                next
            })
        })
    }

    #[test]
    fn a_code_has_sixteen_letters_of_the_alphabet() {
        let codice = drawn();
        assert_eq!(codice.expose().len(), LETTERS);
        assert!(codice.expose().bytes().all(|byte| ALPHABET.contains(&byte)));
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let codice = drawn();
        let typed = codice.expose().to_lowercase();
        let (first, last) = typed.split_at(8);
        assert_eq!(Codice::parse(&format!(" {first}-{last} ")), Ok(codice));
    }

    #[test]
    fn letters_that_look_alike_are_no_code() {
        for text in ["", "ABCDEFGH", "0000000000000000", "OOOOOOOOOOOOOOOO", "IIIIIIIIIIIIIIII"] {
            assert_eq!(Codice::parse(text), Err(NotACodice), "{text:?}");
        }
    }

    #[test]
    fn a_code_is_never_printed() {
        let codice = drawn();
        assert!(!format!("{codice:?}").contains(codice.expose()));
    }
}

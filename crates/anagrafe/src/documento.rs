//! The identity document seen at the desk.

use serde::{Deserialize, Serialize};
use store::Giorno;

/// The kinds of document that identify a person (D.P.R. 445/2000 art. 35).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TipoDocumento {
    /// Identity card.
    CartaIdentita,
    /// Passport.
    Passaporto,
    /// Driving licence.
    Patente,
    /// Residence permit.
    PermessoSoggiorno,
}

impl TipoDocumento {
    /// Lists every kind, in the order of the form.
    pub const ALL: [Self; 4] =
        [Self::CartaIdentita, Self::Passaporto, Self::Patente, Self::PermessoSoggiorno];

    /// Gives the word used by rows and forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CartaIdentita => "carta_identita",
            Self::Passaporto => "passaporto",
            Self::Patente => "patente",
            Self::PermessoSoggiorno => "permesso_soggiorno",
        }
    }

    /// Reads the word used by rows and forms.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tipo| tipo.as_str() == text)
    }
}

/// A valid identity document that an operator has seen.
#[derive(Clone, PartialEq, Eq)]
pub struct Documento {
    tipo: TipoDocumento,
    numero: String,
    scadenza: Giorno,
}

/// Why a document was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DocumentoError {
    /// The number is empty, too long, or not made of letters and digits.
    #[error("not a document number")]
    Numero,
    /// The document expired before today.
    #[error("document expired")]
    Expired,
}

/// The longest number printed on the documents listed above, with room for foreign passports.
const LONGEST: usize = 20;

impl Documento {
    /// Parses what the operator read on the document.
    pub fn parse(
        tipo: TipoDocumento,
        numero: &str,
        scadenza: Giorno,
        today: Giorno,
    ) -> Result<Self, DocumentoError> {
        let numero: String = numero.split_whitespace().collect::<String>().to_uppercase();
        let plain = numero.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'/');
        if numero.is_empty() || numero.len() > LONGEST || !plain {
            return Err(DocumentoError::Numero);
        }
        if scadenza < today {
            return Err(DocumentoError::Expired);
        }
        Ok(Self { tipo, numero, scadenza })
    }

    /// Gives the kind, which the mandate names; the number stays in the record of the identification.
    #[must_use]
    pub fn tipo(&self) -> TipoDocumento {
        self.tipo
    }

    pub(crate) fn numero(&self) -> &str {
        &self.numero
    }

    pub(crate) fn scadenza(&self) -> Giorno {
        self.scadenza
    }
}

impl std::fmt::Debug for Documento {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The number identifies the person.
        formatter.debug_struct("Documento").field("tipo", &self.tipo).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn giorno(text: &str) -> Giorno {
        text.parse().unwrap()
    }

    fn parse(numero: &str, scadenza: &str) -> Result<Documento, DocumentoError> {
        Documento::parse(TipoDocumento::CartaIdentita, numero, giorno(scadenza), giorno("2026-11-25"))
    }

    #[test]
    fn a_document_is_good_on_its_last_day_and_not_after() {
        assert!(parse("CA12345AB", "2026-11-25").is_ok());
        assert_eq!(parse("CA12345AB", "2026-11-24"), Err(DocumentoError::Expired));
    }

    #[test]
    fn spaces_and_lower_case_make_no_other_document() {
        assert_eq!(parse(" ca 12345 ab ", "2030-01-01"), parse("CA12345AB", "2030-01-01"));
    }

    #[test]
    fn a_number_is_made_of_letters_and_digits() {
        for numero in ["", "   ", "CA12345AB;DROP", "123456789012345678901"] {
            assert_eq!(parse(numero, "2030-01-01"), Err(DocumentoError::Numero), "{numero:?}");
        }
    }

    #[test]
    fn the_number_is_never_printed() {
        assert!(!format!("{:?}", parse("CA12345AB", "2030-01-01").unwrap()).contains("12345"));
    }
}

//! A document on its way in: its form read piece by piece, and stopped as soon as it is too large.

use axum::extract::Multipart;
use axum::extract::multipart::Field;
use axum::http::{HeaderMap, StatusCode, header};
use cornice::{Failure, Message, Voce};
use documenti::{Contenuto, ContenutoError, NomeFile};
use mandati::MandatoId;

/// The fields of the form.
pub(super) const FILE: &str = "file";
pub(super) const SPIEGAZIONE: &str = "spiegazione";
pub(super) const MANDATO: &str = "mandato";

/// What the form weighs beside the file: borders, names and the words.
const ENVELOPE: u64 = 16 * 1024;
/// The longest words that say what a document is, in bytes.
const WORDS: u64 = 1_000;
/// The form has three fields; a browser may add its own.
const FIELDS: usize = 8;
const BYTES_IN_MEGABYTE: u64 = 1024 * 1024;

/// What the form held.
#[derive(Debug, Default)]
pub(super) struct Spedizione {
    pub(super) mandato: Option<MandatoId>,
    pub(super) spiegazione: String,
    nome: String,
    bytes: Vec<u8>,
}

/// Refuses what says by itself that it is too large, before a byte is read.
pub(super) fn require_small(headers: &HeaderMap, limite: u64) -> Result<(), Failure> {
    let length =
        headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if length.is_some_and(|length| length > limite.saturating_add(ENVELOPE)) {
        return Err(too_large(limite));
    }
    Ok(())
}

impl Spedizione {
    /// Reads the form.
    pub(super) async fn read(mut multipart: Multipart, limite: u64) -> Result<Self, Failure> {
        let mut read = Self::default();
        for _ in 0..FIELDS {
            let Some(field) = multipart.next_field().await.map_err(|_| Failure::malformed())? else {
                return Ok(read);
            };
            match field.name() {
                Some(FILE) => {
                    read.nome = field.file_name().unwrap_or_default().to_owned();
                    read.bytes = take(field, limite).await?.ok_or_else(|| too_large(limite))?;
                }
                Some(SPIEGAZIONE) => read.spiegazione = text(field).await?,
                Some(MANDATO) => read.mandato = text(field).await?.parse().ok(),
                _ => {}
            }
        }
        Err(Failure::malformed())
    }

    /// Checks the words and the file.
    pub(super) fn check(self, limite: u64) -> Result<(Contenuto, NomeFile, String), Failure> {
        if self.spiegazione.is_empty() {
            return Err(Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "fascicoli-senza-spiegazione"));
        }
        let contenuto = Contenuto::check(self.bytes, limite).map_err(|error| match error {
            ContenutoError::Empty => Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "fascicoli-senza-file"),
            ContenutoError::TooLarge { limit, .. } => too_large(limit),
            ContenutoError::WrongFormat => {
                Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "fascicoli-formato-errato")
            }
        })?;
        // A file whose name shows nothing is called by its format.
        let nome = self.nome.parse().or_else(|_| format!("documento.{}", contenuto.formato()).parse());
        let nome = nome.map_err(Failure::internal)?;
        Ok((contenuto, nome, self.spiegazione))
    }
}

/// Reads a field up to a limit; none when there is more.
async fn take(mut field: Field<'_>, limite: u64) -> Result<Option<Vec<u8>>, Failure> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|_| Failure::malformed())? {
        let grown = bytes.len().saturating_add(chunk.len());
        if u64::try_from(grown).unwrap_or(u64::MAX) > limite {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}

async fn text(field: Field<'_>) -> Result<String, Failure> {
    let bytes = take(field, WORDS).await?.ok_or_else(Failure::malformed)?;
    let text = String::from_utf8(bytes).map_err(|_| Failure::malformed())?;
    Ok(text.trim().to_owned())
}

fn too_large(limite: u64) -> Failure {
    let message = Message::new("fascicoli-documento-troppo-grande").arg("limite", limite / BYTES_IN_MEGABYTE);
    Failure::new(StatusCode::PAYLOAD_TOO_LARGE, message)
}

/// Writes a size as people read it.
pub(super) fn size(t: &Voce, bytes: impl std::borrow::Borrow<i64>) -> String {
    const BYTES_IN_KILOBYTE: i64 = 1024;
    t.say("fascicoli-kilobyte").arg("numero", (*bytes.borrow() / BYTES_IN_KILOBYTE).max(1)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_that_says_it_is_too_large_is_refused_before_it_is_read() {
        let mut headers = HeaderMap::new();
        assert!(require_small(&headers, 10).is_ok(), "what says nothing is counted while it comes");
        headers.insert(header::CONTENT_LENGTH, (10 + ENVELOPE).into());
        assert!(require_small(&headers, 10).is_ok());
        headers.insert(header::CONTENT_LENGTH, (11 + ENVELOPE).into());
        assert_eq!(
            require_small(&headers, 10).map_err(|refused| refused.status()),
            Err(StatusCode::PAYLOAD_TOO_LARGE)
        );
    }
}

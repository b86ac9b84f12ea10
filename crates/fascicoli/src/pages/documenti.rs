//! Documents: one in, one out.

use std::fmt::Write as _;

use accessi::{Actor, Platform, SoggettoId};
use axum::extract::{Multipart, Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use cornice::Failure;
use documenti::Deposito;
use store::Id;

use super::spedizione::{Spedizione, require_small};
use crate::{AskToAttach, Attach, AttachError, Documento, ReadDocumento};

/// Takes a document. The bytes are kept before the row: a file without a row is waste, a row without a file a loss.
pub(super) async fn upload(
    State(platform): State<Platform>,
    State(deposito): State<Deposito>,
    actor: Actor,
    Path(soggetto): Path<SoggettoId>,
    headers: HeaderMap,
    multipart: Multipart,
) -> Result<Response, Failure> {
    let welcome = platform.act(&actor, &AskToAttach { soggetto }).await?;
    require_small(&headers, welcome.limite)?;
    let sent = Spedizione::read(multipart, welcome.limite).await?;
    let chosen = match sent.mandato {
        Some(id) => welcome.mandati.iter().find(|mandato| mandato.id == id),
        None => welcome.mandati.first(),
    };
    let mandato = chosen.ok_or(AttachError::NoMandato)?;
    let (contenuto, nome, spiegazione) = sent.check(welcome.limite)?;
    let contenuto = deposito.keep(contenuto).await.map_err(Failure::internal)?;
    let attach = Attach { mandato, soggetto, contenuto: &contenuto, nome, spiegazione };
    platform.act(&actor, &attach).await?;
    Ok(Redirect::to(&format!("/fascicoli/{soggetto}#documenti")).into_response())
}

/// Gives a document: the leaf is kept before any byte leaves.
pub(super) async fn download(
    State(platform): State<Platform>,
    State(deposito): State<Deposito>,
    actor: Actor,
    Path(documento): Path<Id<Documento>>,
) -> Result<Response, Failure> {
    let file = platform.act(&actor, &ReadDocumento { documento }).await?;
    let bytes = deposito.load(file.impronta).await.map_err(Failure::internal)?;
    let headers = [
        (header::CONTENT_TYPE, file.formato.media_type().to_owned()),
        (header::CONTENT_DISPOSITION, disposition(file.nome.as_str(), file.formato.as_str())),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// Names the file to be saved: never shown in place, whatever it is (RFC 6266, the name as in RFC 8187).
fn disposition(nome: &str, extension: &str) -> String {
    let mut encoded = String::new();
    for byte in nome.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            encoded.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    format!("attachment; filename=\"documento.{extension}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_name_cannot_break_out_of_the_header() {
        assert_eq!(
            disposition("a\";\r\nX: é.pdf", "pdf"),
            "attachment; filename=\"documento.pdf\"; filename*=UTF-8''a%22%3B%0D%0AX%3A%20%C3%A9.pdf"
        );
    }
}

//! Documents: one in, one out.

use accessi::{Actor, Platform, SoggettoId};
use axum::extract::{Multipart, Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use cornice::{Failure, file};
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
    let found = platform.act(&actor, &ReadDocumento { documento }).await?;
    let bytes = deposito.load(found.impronta).await.map_err(Failure::internal)?;
    let (formato, nome) = (found.formato, Some(found.nome.as_str()));
    Ok(file::attachment(formato.media_type(), "documento", formato.as_str(), nome, bytes))
}

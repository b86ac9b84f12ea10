//! The paper signed by hand: its scan in, its scan out, and what whoever else looks at it finds.

use std::sync::Arc;

use accessi::{Actor, CodiceFiscale, Hat, Platform};
use anagrafe::AnagrafeNazionale;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::Catalogo;
use cornice::{Campo, Failure, Form, Frame, Message, Upload, file};
use documenti::{Contenuto, ContenutoError, Deposito, NomeFile};

use super::firma;
use super::mandato::UnMandato;
use crate::{AskToSignOnPaper, Esito, MandatoId, Read, ReadScan, SignOnPaper, Verify};

pub(super) const FILE: Campo = Campo::new("file", "mandati-carta-file");
pub(super) const VISTO: Campo = Campo::new("visto", "mandati-carta-visto");
pub(super) const ESITO: Campo = Campo::new("esito", "mandati-verifica-esito");
pub(super) const MOTIVO: Campo = Campo::new("motivo", "mandati-verifica-motivo");
/// What the door accepts; the bytes decide, whatever the name says.
pub(super) const FORMATI: &str = ".pdf,.png,.jpg,.jpeg";
/// The longest reason, in letters.
pub(super) const WORDS: u16 = 500;
/// What the form weighs beside the file: borders, names and fields.
const ENVELOPE: u64 = 16 * 1024;
const BYTES_IN_MEGABYTE: u64 = 1024 * 1024;

/// Takes the scan. Its bytes are kept before the row: a file without a row is waste, a row without a file a loss.
pub(super) async fn upload(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(deposito): State<Deposito>,
    actor: Actor,
    Path(mandato): Path<MandatoId>,
    frame: Frame,
    request: Request,
) -> Result<Response, Failure> {
    let limite = platform.act(&actor, &AskToSignOnPaper { mandato }).await?;
    let mut upload = read(request, limite).await?;
    let Some((contenuto, nome)) = parse(&mut upload, limite) else {
        let foglio = platform.act(&actor, &Read { mandato }).await?;
        return frame.refused(&UnMandato::load(&platform, &actor, &frame, &foglio, &upload.form).await?);
    };
    let contenuto = deposito.keep(contenuto).await.map_err(Failure::internal)?;
    platform.act(&actor, &SignOnPaper { catalogo: &catalogo, mandato, contenuto: &contenuto, nome }).await?;
    Ok(Redirect::to(&format!("/mandati/{mandato}")).into_response())
}

/// Reads the form, and stops as soon as it is larger than the agreement in force allows.
async fn read(request: Request, limite: u64) -> Result<Upload, Failure> {
    let (parts, body) = request.into_parts();
    let most = usize::try_from(limite.saturating_add(ENVELOPE)).unwrap_or(usize::MAX);
    let too_large = |_| Failure::new(StatusCode::PAYLOAD_TOO_LARGE, large(limite));
    let bytes = to_bytes(body, most).await.map_err(too_large)?;
    Upload::from_request(Request::from_parts(parts, Body::from(bytes)), &()).await
}

fn parse(upload: &mut Upload, limite: u64) -> Option<(Contenuto, NomeFile)> {
    let file = upload.file(FILE.name()).map(|file| (file.bytes.to_vec(), file.name.clone()));
    let form = &mut upload.form;
    form.required(VISTO, |_| Ok::<_, Message>(()));
    let Some((bytes, name)) = file else {
        form.refuse(FILE, "cornice-campo-obbligatorio");
        return None;
    };
    let contenuto = Contenuto::check(bytes, limite).map_err(|error| form.refuse(FILE, explain(error))).ok();
    form.complete()?;
    let contenuto = contenuto?;
    // A file whose name shows nothing is called by its format.
    let nome = name.parse().or_else(|_| format!("mandato.{}", contenuto.formato()).parse()).ok()?;
    Some((contenuto, nome))
}

fn explain(error: ContenutoError) -> Message {
    match error {
        ContenutoError::Empty => Message::new("cornice-campo-obbligatorio"),
        ContenutoError::TooLarge { limit, .. } => large(limit),
        ContenutoError::WrongFormat => Message::new("mandati-carta-formato"),
    }
}

fn large(limite: u64) -> Message {
    Message::new("mandati-carta-troppo-grande").arg("limite", limite / BYTES_IN_MEGABYTE)
}

/// Gives the scan: the leaf is kept before any byte leaves.
pub(super) async fn download(
    State(platform): State<Platform>,
    State(deposito): State<Deposito>,
    actor: Actor,
    Path(mandato): Path<MandatoId>,
) -> Result<Response, Failure> {
    let scansione = platform.act(&actor, &ReadScan { mandato }).await?;
    let bytes = deposito.load(scansione.impronta).await.map_err(Failure::internal)?;
    let formato = scansione.formato;
    // Its own name may name the person.
    Ok(file::attachment(formato.media_type(), "mandato", formato.as_str(), None, bytes))
}

/// Takes what the head of the office found. The population register is asked outside the transaction that takes it.
pub(super) async fn verify(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(nazionale): State<Arc<dyn AnagrafeNazionale>>,
    actor: Actor,
    Path(mandato): Path<MandatoId>,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let foglio = platform.act(&actor, &Read { mandato }).await?;
    if !matches!(actor.hat(), Hat::ResponsabileSede { .. }) {
        return Err(Failure::forbidden());
    }
    let Some(trovato) = parse_esito(&mut form) else {
        return frame.refused(&UnMandato::load(&platform, &actor, &frame, &foglio, &form).await?);
    };
    let esito = match &trovato {
        Trovato::Respinta(motivo) => Esito::Respinta(motivo),
        Trovato::Conforme => {
            let codice =
                CodiceFiscale::parse(&foglio.testo.mandante.codice_fiscale).map_err(Failure::internal)?;
            Esito::Conforme(firma::ask(&*nazionale, &codice).await?)
        }
    };
    platform.act(&actor, &Verify { catalogo: &catalogo, mandato, esito }).await?;
    Ok(Redirect::to(&format!("/mandati/{mandato}")).into_response())
}

/// What the form says that was found.
enum Trovato {
    Conforme,
    Respinta(String),
}

fn parse_esito(form: &mut Form) -> Option<Trovato> {
    let conforme = form.required(ESITO, |raw| match raw {
        "conforme" => Ok(true),
        "respinta" => Ok(false),
        _ => Err(Message::new("mandati-verifica-errata")),
    })?;
    if conforme {
        return Some(Trovato::Conforme);
    }
    let motivo = form.required(MOTIVO, |raw| {
        let is_short = raw.chars().count() <= usize::from(WORDS);
        is_short.then(|| raw.to_owned()).ok_or(Message::new("mandati-verifica-motivo-lungo"))
    });
    motivo.map(Trovato::Respinta)
}

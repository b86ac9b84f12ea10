//! The third step: the documents that the card asks for, and those already enclosed.

use accessi::{Actor, Platform};
use askama::Template;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::Documento;
use cornice::{Campo, Choice, Failure, Form, Frame, Message, Pagina, Testa, Upload, Voce};
use documenti::{Contenuto, ContenutoError, Deposito, NomeFile};
use fascicoli::AskToAttach;
use store::{Giorno, Id};

use super::banco::Banco;
use super::bozza::{Bozza, Passo, sent};
use crate::{Allegato, DomandaId, Enclose, Remove};

const TIPO: Campo = Campo::new("tipo", "domande-documento-tipo");
const FILE: Campo = Campo::new("file", "domande-documento-file");
const SCADE: Campo = Campo::new("scade", "domande-documento-scade");
/// What the door accepts; the bytes decide, whatever the name says.
const FORMATI: &str = ".pdf,.png,.jpg,.jpeg";
/// What the form weighs beside the file: borders, names and fields.
const ENVELOPE: u64 = 16 * 1024;

#[derive(Template)]
#[template(path = "domande/documenti.html")]
struct Documenti<'a> {
    t: &'a Voce,
    bozza: &'a Bozza<'a>,
    form: &'a Form,
}

impl Pagina for Documenti<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        self.bozza.testa(t)
    }
}

impl Documenti<'_> {
    fn asked(&self) -> &[Documento] {
        &self.bozza.scheda.domanda.documenti
    }

    fn name(&self, documento: &Documento) -> String {
        documento.testo.in_lingua(self.t.lingua()).to_owned()
    }

    fn enclosed(&self, documento: &Documento) -> Vec<&Allegato> {
        self.bozza.incarto.allegati.iter().filter(|allegato| *allegato.tipo == *documento.id).collect()
    }

    fn kinds(&self) -> Vec<Choice> {
        self.asked().iter().map(|asked| Choice::new(&*asked.id, self.name(asked))).collect()
    }
}

/// Shows the documents.
pub(super) async fn show(
    banco: Banco,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let Some(bozza) = banco.open(&actor, domanda).await? else { return Ok(sent(domanda)) };
    frame.page(&Documenti { t: frame.voce(), bozza: &bozza, form: &Form::new() })
}

/// Encloses a document. Its bytes are kept before the row: a file without a row is waste, a row without a file a loss.
pub(super) async fn enclose(
    banco: Banco,
    State(deposito): State<Deposito>,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
    request: Request,
) -> Result<Response, Failure> {
    let Some(bozza) = banco.open(&actor, domanda).await? else { return Ok(sent(domanda)) };
    let soggetto = bozza.incarto.copertina.domanda.soggetto;
    let limite = banco.platform.act(&actor, &AskToAttach { soggetto }).await?.limite;
    let mut upload = read(request, limite).await?;
    let Some(spedito) = parse(&mut upload, limite) else {
        return frame.refused(&Documenti { t: frame.voce(), bozza: &bozza, form: &upload.form });
    };
    let contenuto = deposito.keep(spedito.contenuto).await.map_err(Failure::internal)?;
    let enclose = Enclose {
        catalogo: &banco.catalogo,
        domanda,
        tipo: &spedito.tipo,
        contenuto: &contenuto,
        nome: spedito.nome,
        scade: spedito.scade,
    };
    banco.platform.act(&actor, &enclose).await?;
    Ok(Redirect::to(&format!("/domande/{domanda}/documenti")).into_response())
}

/// Takes out a document that was enclosed by mistake.
pub(super) async fn remove(
    State(platform): State<Platform>,
    actor: Actor,
    Path((domanda, documento)): Path<(DomandaId, Id<fascicoli::Documento>)>,
    form: Form,
) -> Result<Response, Failure> {
    let tipo = form.value(TIPO.name()).to_owned();
    platform.act(&actor, &Remove { domanda, documento, tipo }).await?;
    Ok(Redirect::to(&format!("/domande/{domanda}/documenti")).into_response())
}

/// Reads the form, and stops as soon as it is larger than the agreement in force allows.
async fn read(request: Request, limite: u64) -> Result<Upload, Failure> {
    let (parts, body) = request.into_parts();
    let most = usize::try_from(limite.saturating_add(ENVELOPE)).unwrap_or(usize::MAX);
    let bytes = to_bytes(body, most).await.map_err(|_| too_large(limite))?;
    Upload::from_request(Request::from_parts(parts, Body::from(bytes)), &()).await
}

/// What the form held.
struct Spedito {
    tipo: String,
    contenuto: Contenuto,
    nome: NomeFile,
    scade: Option<Giorno>,
}

fn parse(upload: &mut Upload, limite: u64) -> Option<Spedito> {
    let file = upload.file(FILE.name()).map(|file| (file.bytes.to_vec(), file.name.clone()));
    let form = &mut upload.form;
    let tipo = form.required(TIPO, |raw| Ok::<_, Message>(raw.to_owned()));
    let scade = form.optional_date(SCADE).map(Giorno::new);
    let Some((bytes, name)) = file else {
        form.refuse(FILE, "cornice-campo-obbligatorio");
        return None;
    };
    let contenuto = Contenuto::check(bytes, limite).map_err(|error| form.refuse(FILE, explain(error))).ok();
    // A file whose name shows nothing is called by its format.
    let called = |contenuto: &Contenuto| {
        name.parse().or_else(|_| format!("documento.{}", contenuto.formato()).parse()).ok()
    };
    let nome = contenuto.as_ref().and_then(called);
    form.complete()?;
    Some(Spedito { tipo: tipo?, contenuto: contenuto?, nome: nome?, scade })
}

fn explain(error: ContenutoError) -> Message {
    match error {
        ContenutoError::Empty => Message::new("cornice-campo-obbligatorio"),
        ContenutoError::TooLarge { limit, .. } => large(limit),
        ContenutoError::WrongFormat => Message::new("domande-documento-formato"),
    }
}

const BYTES_IN_MEGABYTE: u64 = 1024 * 1024;

fn large(limite: u64) -> Message {
    Message::new("domande-documento-troppo-grande").arg("limite", limite / BYTES_IN_MEGABYTE)
}

fn too_large(limite: u64) -> Failure {
    Failure::new(StatusCode::PAYLOAD_TOO_LARGE, large(limite))
}

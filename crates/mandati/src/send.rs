//! Sending the mandates of a visit for signature: the operator signs, a case is opened for each, a code is drawn.

use accessi::{AccessError, Act, Desk, Motivo, NewResource, Permit};
use anagrafe::{find_patronato, find_sede};
use jiff::SignedDuration;
use protocolli::{Chiave, Dove, ProtocolliError, in_force};
use store::orm::*;
use store::{Event, Instant, Json, StoreError};

use crate::azioni::{ApreLaPratica, Invia};
use crate::edizione::EdizioneError;
use crate::firma::{Parte, sign_as};
use crate::mandato::{MandatoId, TransitionError};
use crate::pratica::{self, PraticaId};
use crate::richiesta::Codice;
use crate::rows::{self, mandati, pratiche, richieste_firma};
use crate::stato::Stato;

/// Sends for signature every draft of the visit in which `mandato` was prepared.
#[derive(Debug, Clone, Copy)]
pub struct Send {
    /// One of the drafts.
    pub mandato: MandatoId,
}

/// Why the mandates were not sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The state does not allow it.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// The person has, or is being asked for, a mandate for the same object with the same body.
    #[error("mandate for the same object exists")]
    SameObject,
    /// The text is no longer in use.
    #[error(transparent)]
    Edizione(#[from] EdizioneError),
    /// No agreement says how long a request may wait.
    #[error(transparent)]
    Protocolli(#[from] ProtocolliError),
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for SendError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Send {
    type Output = Codice;
    type Error = SendError;

    /// Gives the code for the link and the QR code: the only time that it can be read.
    async fn run(&self, desk: &Desk<'_>) -> Result<Codice, SendError> {
        let permit = desk.permit::<Invia>(self.mandato, Motivo::PresaInCarico).await?;
        let named = rows::load(&permit.rows(), self.mandato).await?;
        let scade = term(desk, &named).await?;

        let mut sent = Vec::new();
        for draft in rows::list_visita(&permit.rows(), named.visita).await? {
            if draft.mandato()?.stato != Stato::Bozza {
                continue;
            }
            let permit = desk.permit::<Invia>(draft.id, Motivo::PresaInCarico).await?;
            send_one(desk, &permit, &draft, scade).await?;
            sent.push(draft.id);
        }
        if sent.is_empty() {
            return Err(TransitionError::AlreadySent.into());
        }
        let codice = Codice::draw(|| desk.random_bytes());
        let richiesta = richieste_firma::ActiveModel {
            id: Set(desk.id()),
            visita: Set(named.visita),
            sede: Set(named.sede),
            codice: Set(codice.hash()),
            mandati: Set(Json::write(&sent)?),
            creata: Set(desk.now()),
            scade: Set(scade),
            usata: Set(None),
        };
        desk.open().insert(richiesta).await?;
        Ok(codice)
    }
}

/// A day of a term counted from an instant.
const HOURS: i64 = 24;

/// Reads from the agreements in force at the office how long the request waits.
async fn term(desk: &Desk<'_>, mandato: &mandati::Model) -> Result<Instant, SendError> {
    let open = desk.open();
    let patronato = find_patronato(&open, mandato.patronato).await?.ok_or(StoreError::Missing)?;
    let sede = find_sede(&open, mandato.sede).await?.ok_or(StoreError::Missing)?;
    let dove = Dove { regione: sede.regione, provincia: sede.provincia };
    let giorno = desk.now().giorno();
    let regola = in_force(&open, Chiave::FirmaMandato, &dove, &patronato.codice, giorno).await?;
    Ok(desk.now().plus(SignedDuration::from_hours(HOURS * regola.valore)))
}

async fn send_one(
    desk: &Desk<'_>,
    permit: &Permit<'_, Invia>,
    draft: &mandati::Model,
    scade: Instant,
) -> Result<(), SendError> {
    draft.testo.read()?.require_current()?;
    close_expired(permit, draft, desk.now()).await?;
    let pratica = open_pratica(desk, draft).await?;
    let sent = draft.mandato()?.send(pratica, scade)?;
    match rows::save_stato(&permit.rows(), draft, &sent).await {
        Ok(true) => {}
        Ok(false) => return Err(TransitionError::AlreadySent.into()),
        Err(StoreError::Unique(_)) => return Err(SendError::SameObject),
        Err(error) => return Err(error.into()),
    }
    sign_as(Parte::Operatore, desk, permit, draft).await?;
    let event =
        Event::new(draft.soggetto, "mandati.inviato", draft.id, &serde_json::json!({ "pratica": pratica }))?;
    Ok(desk.event(event).await?)
}

/// Closes the requests on the same object that nobody answered in time: their rows still say that they wait.
async fn close_expired(
    permit: &Permit<'_, Invia>,
    draft: &mandati::Model,
    now: Instant,
) -> Result<(), SendError> {
    let query = mandati::Entity::find()
        .filter(mandati::Column::Soggetto.eq(draft.soggetto))
        .filter(mandati::Column::Patronato.eq(draft.patronato))
        .filter(mandati::Column::Oggetto.eq(draft.oggetto.clone()))
        .filter(mandati::Column::Stato.eq(Stato::InAttesaDiFirma { scade: now }.as_str()))
        .filter(mandati::Column::Scade.lte(now));
    let Some(expired) = permit.rows().one(query).await? else { return Ok(()) };
    rows::save_stato(&permit.rows(), &expired, &expired.mandato()?.at(now)).await?;
    Ok(())
}

async fn open_pratica(desk: &Desk<'_>, draft: &mandati::Model) -> Result<PraticaId, SendError> {
    let resource = NewResource::about(draft.soggetto).at(draft.patronato, draft.sede).under(draft.id);
    let permit = desk.permit_new::<ApreLaPratica>(resource, Motivo::RegistroPratiche).await?;
    let open = desk.open();
    let patronato = find_patronato(&open, draft.patronato).await?.ok_or(StoreError::Missing)?;
    let giorno = desk.now().giorno();
    let progressivo = open.next_number(&pratica::serie(&patronato.codice, giorno)).await?;
    let row = pratiche::ActiveModel {
        id: Set(permit.on()),
        numero: Set(pratica::numero(&patronato.codice, giorno, progressivo)),
        soggetto: Set(draft.soggetto),
        patronato: Set(draft.patronato),
        sede: Set(draft.sede),
        operatore: Set(desk.actor().soggetto()),
        aperta: Set(desk.now()),
        chiusa: Set(None),
    };
    permit.rows().insert(row).await?;
    Ok(permit.on())
}

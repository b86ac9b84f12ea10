//! The person's answer to a request: all the mandates of the visit are signed, or refused, with one consent used once.

use accessi::{AccessError, Act, Desk, Motivo, NuovoTitolo, Permit, Titolare};
use anagrafe::Condizione;
use catalogo::Catalogo;
use store::orm::*;
use store::{Event, StoreError};

use crate::azioni::{Firma, Rifiuta};
use crate::firma::{Parte, sign_as};
use crate::mandato::{MandatoId, TransitionError};
use crate::richiesta::{Codice, Richiesta};
use crate::rows::{self, mandati, richieste_firma};

/// Answers a request.
#[derive(Debug)]
pub struct Answer<'a> {
    /// The cards, which say what each object opens.
    pub catalogo: &'a Catalogo,
    /// The code that the person was given.
    pub codice: &'a Codice,
    /// What the population register says of the person today.
    pub condizione: Condizione,
    /// Whether the person signs, or refuses.
    pub risposta: Risposta,
}

/// What the person answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Risposta {
    /// The person signs.
    Firmo,
    /// The person refuses.
    Rifiuto,
}

/// Why the answer was not taken.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// No request has this code, or it was made to somebody else.
    #[error("unknown code")]
    UnknownCode,
    /// Only the person answers, acting for himself.
    #[error("not acting as the person")]
    NotTheMandante,
    /// The consent was used already: a request is answered once.
    #[error("request already answered")]
    AlreadyAnswered,
    /// The state does not allow it.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// Somebody acts for the person, who cannot sign alone.
    #[error("the person is represented")]
    Rappresentata,
    /// The register says that the person died.
    #[error("the person died")]
    Deceduta,
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for AnswerError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Answer<'_> {
    type Output = Vec<MandatoId>;
    type Error = AnswerError;

    /// Gives the mandates that were answered.
    async fn run(&self, desk: &Desk<'_>) -> Result<Vec<MandatoId>, AnswerError> {
        if self.risposta == Risposta::Firmo {
            require_capacity(self.condizione)?;
        }
        let richiesta = find_richiesta(desk, self.codice).await?.ok_or(AnswerError::UnknownCode)?;
        consume(desk, &richiesta).await?;
        for &mandato in &richiesta.mandati {
            match self.risposta {
                Risposta::Firmo => self.sign(desk, mandato).await?,
                Risposta::Rifiuto => refuse(desk, mandato).await?,
            }
        }
        Ok(richiesta.mandati)
    }
}

/// A person under guardianship is represented (art. 357 and 405 of the civil code); a dead one gives no mandate.
fn require_capacity(condizione: Condizione) -> Result<(), AnswerError> {
    match condizione {
        Condizione::Capace => Ok(()),
        Condizione::Rappresentata => Err(AnswerError::Rappresentata),
        Condizione::Deceduta(_) => Err(AnswerError::Deceduta),
    }
}

/// Finds the request of a code.
pub(crate) async fn find_richiesta(
    desk: &Desk<'_>,
    codice: &Codice,
) -> Result<Option<Richiesta>, StoreError> {
    let query = richieste_firma::Entity::find().filter(richieste_firma::Column::Codice.eq(codice.hash()));
    desk.open().one(query).await?.map(Richiesta::read).transpose()
}

/// Uses the consent up: of two answers in parallel one finds it used.
async fn consume(desk: &Desk<'_>, richiesta: &Richiesta) -> Result<(), AnswerError> {
    let update = richieste_firma::Entity::update_many()
        .col_expr(richieste_firma::Column::Usata, Expr::value(desk.now()))
        .filter(richieste_firma::Column::Id.eq(richiesta.id))
        .filter(richieste_firma::Column::Usata.is_null());
    match desk.open().update_many(update).await? {
        1 => Ok(()),
        _ => Err(AnswerError::AlreadyAnswered),
    }
}

impl Answer<'_> {
    async fn sign(&self, desk: &Desk<'_>, id: MandatoId) -> Result<(), AnswerError> {
        let permit = desk.permit::<Firma>(id, Motivo::DatiPropri).await?;
        let before = rows::load(&permit.rows(), id).await?;
        let signed = before.mandato()?.sign(desk.now())?;
        if !rows::save_stato(&permit.rows(), &before, &signed).await? {
            return Err(AnswerError::AlreadyAnswered);
        }
        sign_as(Parte::Mandante, desk, &permit, &before).await?;
        self.open_title(&permit, &before).await?;
        Ok(desk.event(Event::new(before.soggetto, "mandati.firmato", id, &())?).await?)
    }

    /// From this instant the office opens the facts of the object, and no others.
    async fn open_title(
        &self,
        permit: &Permit<'_, Firma>,
        mandato: &mandati::Model,
    ) -> Result<(), AnswerError> {
        let titolare = Titolare::Sede { patronato: mandato.patronato, sede: mandato.sede };
        let fatti = mandato.oggetto.read()?.fatti(self.catalogo);
        permit.open_fascicolo().await?;
        permit.titoli().open(NuovoTitolo::of_mandato(mandato.id, titolare).opening(fatti)).await?;
        Ok(())
    }
}

async fn refuse(desk: &Desk<'_>, id: MandatoId) -> Result<(), AnswerError> {
    let permit = desk.permit::<Rifiuta>(id, Motivo::DatiPropri).await?;
    let before = rows::load(&permit.rows(), id).await?;
    let refused = before.mandato()?.refuse(desk.now())?;
    if !rows::save_stato(&permit.rows(), &before, &refused).await? {
        return Err(AnswerError::AlreadyAnswered);
    }
    Ok(desk.event(Event::new(before.soggetto, "mandati.rifiutato", id, &())?).await?)
}

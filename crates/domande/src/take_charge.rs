//! Taking a claim in charge: the office's title to the file, and to nothing else, begins here.

use accessi::{AccessError, Act, Desk, Hat, Motivo, NuovoTitolo};
use catalogo::Catalogo;
use store::{Event, StoreError};

use crate::azioni::PrendeInCarico;
use crate::domanda::{Carico, DomandaId, TransitionError};
use crate::rows;

/// Takes a claim in charge.
#[derive(Debug)]
pub struct TakeCharge<'a> {
    /// The cards, which say which facts the examination needs.
    pub catalogo: &'a Catalogo,
    /// The claim.
    pub domanda: DomandaId,
}

/// Why a claim was not taken in charge.
#[derive(Debug, thiserror::Error)]
pub enum TakeChargeError {
    /// Only an officer of INPS takes claims in charge.
    #[error("not acting for an INPS office")]
    NoOffice,
    /// The card of the claim is no longer in the catalogue.
    #[error("unknown benefit")]
    UnknownPrestazione,
    /// The state does not allow it.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for TakeChargeError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for TakeCharge<'_> {
    type Output = ();
    type Error = TakeChargeError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), TakeChargeError> {
        let permit = desk.permit::<PrendeInCarico>(self.domanda, Motivo::Istruttoria).await?;
        let Hat::OperatoreInps { sede } = desk.actor().hat() else { return Err(TakeChargeError::NoOffice) };
        let before = rows::load(&permit.rows(), self.domanda).await?;
        let scheda = self.catalogo.find_scheda(&before.scheda).ok_or(TakeChargeError::UnknownPrestazione)?;
        let carico = Carico { dal: desk.now(), funzionario: desk.actor().soggetto() };
        let taken = before.domanda()?.take_charge(carico)?;
        if !rows::save_stato(&permit.rows(), &before, &taken).await? {
            return Err(TransitionError::AlreadyInCharge.into());
        }
        let facts = scheda.fatti().iter().map(ToString::to_string);
        let title = NuovoTitolo::of_domanda(self.domanda, sede).under(before.mandato).opening(facts);
        permit.titoli().open(title).await?;
        let data = serde_json::json!({ "mandato": before.mandato });
        Ok(desk.event(Event::new(before.soggetto, "domande.in_lavorazione", self.domanda, &data)?).await?)
    }
}

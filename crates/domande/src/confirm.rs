//! The person's confirmation of what is declared in his name: sealed by its hash, once for each content.
//!
//! Nobody writes that a confirmation lapsed: it holds as long as its hash is that of what is declared now.

use accessi::{AccessError, Act, Desk, Motivo};
use catalogo::Catalogo;
use documenti::Impronta;
use fascicoli::ReadFascicolo;
use store::orm::*;
use store::{Connection, Instant, Persons, StoreError};

use crate::azioni::Conferma;
use crate::campo::{Campo, are_current};
use crate::domanda::{DomandaId, TransitionError};
use crate::rows::{self, conferme};
use crate::sigillo::seal_declared;

/// Confirms what is declared.
#[derive(Debug)]
pub struct Confirm<'a> {
    /// The cards.
    pub catalogo: &'a Catalogo,
    /// The claim.
    pub domanda: DomandaId,
    /// The fields of the claim, as they are now.
    pub campi: &'a [Campo],
    /// The seal of what the person has read.
    pub letta: Impronta,
}

/// Why nothing was confirmed.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    /// Nothing is declared, so there is nothing to confirm.
    #[error("nothing to confirm")]
    Nothing,
    /// What is declared is no longer what the person has read.
    #[error("declarations changed in the meantime")]
    Changed,
    /// The person confirmed it already.
    #[error("already confirmed")]
    AlreadyConfirmed,
    /// The card of the claim is no longer in the catalogue.
    #[error("unknown benefit")]
    UnknownPrestazione,
    /// The claim was sent.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for ConfirmError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Confirm<'_> {
    type Output = ();
    type Error = ConfirmError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), ConfirmError> {
        let permit = desk.permit::<Conferma>(self.domanda, Motivo::DatiPropri).await?;
        let rows = permit.rows();
        let row = rows::load(&rows, self.domanda).await?;
        if !row.domanda()?.is_open() {
            return Err(TransitionError::AlreadySent.into());
        }
        let scheda = self.catalogo.find_scheda(&row.scheda).ok_or(ConfirmError::UnknownPrestazione)?;
        let open =
            ReadFascicolo { catalogo: self.catalogo, soggetto: row.soggetto, motivo: Motivo::DatiPropri };
        let declared = open.run(desk).await?.dichiarati;
        let seal = seal_declared(self.domanda, self.campi)?.ok_or(ConfirmError::Nothing)?;
        if seal != self.letta || !are_current(scheda, self.campi, &declared) {
            return Err(ConfirmError::Changed);
        }
        if find_conferma(&rows, self.domanda, seal).await?.is_some() {
            return Err(ConfirmError::AlreadyConfirmed);
        }
        let conferma = conferme::ActiveModel {
            domanda: Set(self.domanda),
            impronta: Set(seal.to_string()),
            soggetto: Set(desk.actor().soggetto()),
            livello: Set(desk.actor().livello().number()),
            istante: Set(desk.now()),
        };
        Ok(rows.insert(conferma).await?)
    }
}

/// Finds when the person confirmed a content.
pub(crate) async fn find_conferma(
    rows: &Connection<'_, Persons>,
    domanda: DomandaId,
    impronta: Impronta,
) -> Result<Option<Instant>, StoreError> {
    let query = conferme::Entity::find()
        .filter(conferme::Column::Domanda.eq(domanda))
        .filter(conferme::Column::Impronta.eq(impronta.to_string()));
    Ok(rows.one(query).await?.map(|row| row.istante))
}

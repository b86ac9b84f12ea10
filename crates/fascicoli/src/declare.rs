//! Declaring facts of a person: added to what was said before, never written over it.

use accessi::{AccessError, Act, Desk, Motivo, Permit, SoggettoId};
use catalogo::Catalogo;
use regole::Fatti;
use serde::Serialize;
use store::orm::*;
use store::{Event, Json, StoreError};

use crate::azioni::Dichiara;
use crate::dichiarazione::{motivo, written};
use crate::portata::Portata;
use crate::rows::fatti_dichiarati;

/// Declares facts.
#[derive(Debug)]
pub struct Declare<'a> {
    /// The vocabulary, which says what may be declared.
    pub catalogo: &'a Catalogo,
    /// The person.
    pub soggetto: SoggettoId,
    /// What is declared, already of the vocabulary's types.
    pub fatti: Fatti,
}

/// Why a declaration was not taken.
#[derive(Debug, thiserror::Error)]
pub enum DeclareError {
    /// Nothing was declared.
    #[error("nothing declared")]
    Nothing,
    /// The mandate opens no benefit that reads the fact, or the fact is a judgement.
    #[error("fact not open to declarations")]
    Shut,
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for DeclareError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

/// What the timeline keeps: which facts, never their values.
#[derive(Serialize)]
struct Detto<'a> {
    fatti: Vec<&'a str>,
}

impl Act for Declare<'_> {
    type Output = ();
    type Error = DeclareError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), DeclareError> {
        if self.fatti.is_empty() {
            return Err(DeclareError::Nothing);
        }
        let reason = motivo(desk.actor(), Motivo::Consulenza);
        let permit = desk.permit::<Dichiara>(self.soggetto.cast(), reason).await?;
        self.require_open(&permit)?;

        let mut said = Vec::new();
        for (nome, valore) in self.fatti.iter() {
            let valore = Json::write(&written(nome, valore))?;
            if insert_if_new(desk, &permit, nome, valore).await? {
                said.push(&**nome);
            }
        }
        if !said.is_empty() {
            let event =
                Event::new(self.soggetto, "fascicoli.dichiarato", permit.on(), &Detto { fatti: said })?;
            desk.event(event).await?;
        }
        Ok(())
    }
}

impl Declare<'_> {
    fn require_open(&self, permit: &Permit<'_, Dichiara>) -> Result<(), DeclareError> {
        let portata = Portata { catalogo: self.catalogo, aperti: permit.fatti() };
        let accepted =
            |nome: &str| self.catalogo.fattario().find(nome).is_some_and(|fatto| portata.accepts(fatto));
        if self.fatti.iter().all(|(nome, _)| accepted(nome)) { Ok(()) } else { Err(DeclareError::Shut) }
    }
}

/// Saying the same thing again adds nothing to the history.
async fn insert_if_new(
    desk: &Desk<'_>,
    permit: &Permit<'_, Dichiara>,
    nome: &str,
    valore: Json<Fatti>,
) -> Result<bool, DeclareError> {
    let last = fatti_dichiarati::Entity::find()
        .filter(fatti_dichiarati::Column::Soggetto.eq(permit.soggetto()))
        .filter(fatti_dichiarati::Column::Fatto.eq(nome))
        .order_by_desc(fatti_dichiarati::Column::Id);
    if permit.rows().one(last).await?.is_some_and(|row| row.valore == valore) {
        return Ok(false);
    }
    let hat = desk.actor().hat();
    let row = fatti_dichiarati::ActiveModel {
        id: Set(desk.id()),
        soggetto: Set(permit.soggetto()),
        fatto: Set(nome.to_owned()),
        valore: Set(valore),
        dichiarante: Set(desk.actor().soggetto()),
        ruolo: Set(hat.code().to_owned()),
        patronato: Set(hat.patronato()),
        sede: Set(hat.sede()),
        istante: Set(desk.now()),
    };
    permit.rows().insert(row).await?;
    Ok(true)
}

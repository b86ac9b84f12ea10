//! Declaring facts of a person, and taking them back: added to what was said before, never written over it.

use std::collections::BTreeSet;
use std::sync::Arc;

use accessi::{AccessError, Act, Desk, Motivo, Permit, SoggettoId};
use catalogo::Catalogo;
use regole::Fatti;
use serde::Serialize;
use store::orm::*;
use store::{Event, Json, StoreError};

use crate::azioni::Dichiara;
use crate::cronologia::{DICHIARATO, RITIRATO};
use crate::dichiarazione::{motivo, written};
use crate::portata::Portata;
use crate::rows::fatti_dichiarati;

/// Declares facts and takes others back, all together or not at all.
#[derive(Debug)]
pub struct Declare<'a> {
    /// The vocabulary, which says what may be declared.
    pub catalogo: &'a Catalogo,
    /// The person.
    pub soggetto: SoggettoId,
    /// What is declared and what is taken back.
    pub risposte: Risposte,
}

/// What somebody says of a person's facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Risposte {
    /// What is declared, already of the vocabulary's types.
    pub fatti: Fatti,
    /// The facts whose declaration is taken back: nobody says them any more.
    pub ritirati: BTreeSet<Arc<str>>,
}

impl Risposte {
    /// Tells whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fatti.is_empty() && self.ritirati.is_empty()
    }
}

impl From<Fatti> for Risposte {
    fn from(fatti: Fatti) -> Self {
        Self { fatti, ritirati: BTreeSet::new() }
    }
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
        if self.risposte.is_empty() {
            return Err(DeclareError::Nothing);
        }
        let reason = motivo(desk.actor(), Motivo::Consulenza);
        let permit = desk.permit::<Dichiara>(self.soggetto.cast(), reason).await?;
        self.require_open(&permit)?;

        let mut said = Vec::new();
        for (nome, valore) in self.risposte.fatti.iter() {
            let before = find_last(&permit, nome).await?;
            let valore = Json::write(&written(nome, valore))?;
            // Saying the same thing again adds nothing to the history.
            if before.is_none_or(|row| row.valore != valore) {
                insert(desk, &permit, nome, valore).await?;
                said.push(&**nome);
            }
        }
        let mut taken_back = Vec::new();
        for nome in &self.risposte.ritirati {
            let before = find_last(&permit, nome).await?;
            let nothing = Json::write(&Fatti::new())?;
            if before.is_some_and(|row| row.valore != nothing) {
                insert(desk, &permit, nome, nothing).await?;
                taken_back.push(&**nome);
            }
        }
        for (tipo, fatti) in [(DICHIARATO, said), (RITIRATO, taken_back)] {
            if !fatti.is_empty() {
                desk.event(Event::new(self.soggetto, tipo, permit.on(), &Detto { fatti })?).await?;
            }
        }
        Ok(())
    }
}

impl Declare<'_> {
    fn require_open(&self, permit: &Permit<'_, Dichiara>) -> Result<(), DeclareError> {
        let portata = Portata { catalogo: self.catalogo, aperti: permit.fatti() };
        let accepted =
            |nome: &str| self.catalogo.fattario().find(nome).is_some_and(|fatto| portata.accepts(fatto));
        let mut named = self.risposte.fatti.iter().map(|(nome, _)| nome).chain(&self.risposte.ritirati);
        if named.all(|nome| accepted(nome)) { Ok(()) } else { Err(DeclareError::Shut) }
    }
}

async fn find_last(
    permit: &Permit<'_, Dichiara>,
    nome: &str,
) -> Result<Option<fatti_dichiarati::Model>, StoreError> {
    let last = fatti_dichiarati::Entity::find()
        .filter(fatti_dichiarati::Column::Soggetto.eq(permit.soggetto()))
        .filter(fatti_dichiarati::Column::Fatto.eq(nome))
        .order_by_desc(fatti_dichiarati::Column::Id);
    permit.rows().one(last).await
}

async fn insert(
    desk: &Desk<'_>,
    permit: &Permit<'_, Dichiara>,
    nome: &str,
    valore: Json<Fatti>,
) -> Result<(), StoreError> {
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
    permit.rows().insert(row).await
}

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

    /// Adds what is said elsewhere in the same form.
    pub(crate) fn join(&mut self, others: Self) {
        for (nome, valore) in others.fatti.iter() {
            self.fatti.insert(nome.clone(), valore.clone());
        }
        self.ritirati.extend(others.ritirati);
    }

    /// Names the facts of which something is said.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.fatti.iter().map(|(nome, _)| &**nome).chain(self.ritirati.iter().map(|nome| &**nome))
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
    /// The year is not past, or too far back, or the fact is the same in every year.
    #[error("nothing to declare of that year")]
    NotOfThatYear,
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for DeclareError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

/// What the timeline keeps: which facts, and of which year, never their values.
#[derive(Serialize)]
struct Detto<'a> {
    fatti: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    anno: Option<i16>,
}

impl Act for Declare<'_> {
    type Output = ();
    type Error = DeclareError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), DeclareError> {
        if self.risposte.is_empty() {
            return Err(DeclareError::Nothing);
        }
        let banco = Banco::open(desk, self.catalogo, self.soggetto).await?;
        banco.require_open(&self.risposte)?;
        banco.keep(None, &self.risposte).await
    }
}

/// Where declarations are taken, once the gate has opened it.
pub(crate) struct Banco<'a, 't> {
    desk: &'a Desk<'t>,
    permit: Permit<'t, Dichiara>,
    catalogo: &'a Catalogo,
}

impl<'a, 't> Banco<'a, 't> {
    /// Asks the gate.
    pub(crate) async fn open(
        desk: &'a Desk<'t>,
        catalogo: &'a Catalogo,
        soggetto: SoggettoId,
    ) -> Result<Self, DeclareError> {
        let reason = motivo(desk.actor(), Motivo::Consulenza);
        let permit = desk.permit::<Dichiara>(soggetto.cast(), reason).await?;
        Ok(Self { desk, permit, catalogo })
    }

    /// Refuses what the permit does not reach.
    pub(crate) fn require_open(&self, risposte: &Risposte) -> Result<(), DeclareError> {
        let portata = Portata { catalogo: self.catalogo, aperti: self.permit.fatti() };
        let accepted =
            |nome: &str| self.catalogo.fattario().find(nome).is_some_and(|fatto| portata.accepts(fatto));
        if risposte.names().all(accepted) { Ok(()) } else { Err(DeclareError::Shut) }
    }

    /// Adds what is new of a year, or of today, and tells the timeline.
    pub(crate) async fn keep(&self, anno: Option<i16>, risposte: &Risposte) -> Result<(), DeclareError> {
        let mut said = Vec::new();
        for (nome, valore) in risposte.fatti.iter() {
            let before = self.find_last(anno, nome).await?;
            let valore = Json::write(&written(nome, valore))?;
            // Saying the same thing again adds nothing to the history.
            if before.is_none_or(|row| row.valore != valore) {
                self.insert(anno, nome, valore).await?;
                said.push(&**nome);
            }
        }
        let mut taken_back = Vec::new();
        for nome in &risposte.ritirati {
            let before = self.find_last(anno, nome).await?;
            let nothing = Json::write(&Fatti::new())?;
            if before.is_some_and(|row| row.valore != nothing) {
                self.insert(anno, nome, nothing).await?;
                taken_back.push(&**nome);
            }
        }
        for (tipo, fatti) in [(DICHIARATO, said), (RITIRATO, taken_back)] {
            if !fatti.is_empty() {
                let event =
                    Event::new(self.permit.soggetto(), tipo, self.permit.on(), &Detto { fatti, anno })?;
                self.desk.event(event).await?;
            }
        }
        Ok(())
    }

    async fn find_last(
        &self,
        anno: Option<i16>,
        nome: &str,
    ) -> Result<Option<fatti_dichiarati::Model>, StoreError> {
        let of_the_year = match anno {
            Some(anno) => fatti_dichiarati::Column::Anno.eq(i64::from(anno)),
            None => fatti_dichiarati::Column::Anno.is_null(),
        };
        let last = fatti_dichiarati::Entity::find()
            .filter(fatti_dichiarati::Column::Soggetto.eq(self.permit.soggetto()))
            .filter(fatti_dichiarati::Column::Fatto.eq(nome))
            .filter(of_the_year)
            .order_by_desc(fatti_dichiarati::Column::Id);
        self.permit.rows().one(last).await
    }

    async fn insert(&self, anno: Option<i16>, nome: &str, valore: Json<Fatti>) -> Result<(), StoreError> {
        let actor = self.desk.actor();
        let row = fatti_dichiarati::ActiveModel {
            id: Set(self.desk.id()),
            soggetto: Set(self.permit.soggetto()),
            fatto: Set(nome.to_owned()),
            valore: Set(valore),
            dichiarante: Set(actor.soggetto()),
            ruolo: Set(actor.hat().code().to_owned()),
            patronato: Set(actor.hat().patronato()),
            sede: Set(actor.hat().sede()),
            istante: Set(self.desk.now()),
            anno: Set(anno.map(i64::from)),
        };
        self.permit.rows().insert(row).await
    }
}

//! Titles: which office may open which facts of whom, from when to when, and by what right.

mod coverage;
pub mod ricostruisci;
mod row;

use std::collections::BTreeSet;

use store::orm::*;
use store::{Id, Instant, Json, StoreError, Tx};

use crate::actor::{PatronatoId, SedeId, SedeInpsId, SoggettoId};
use crate::error::AccessError;
use crate::risorsa::{Kind, Resource};
use crate::{persons, rows};

pub(crate) use coverage::{Belongs, Copertura, Covered, cover};
pub(crate) use row::{load_about, valid, valid_or_settled};

/// A title: what an office may open, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Titolo {
    /// The person.
    pub soggetto: SoggettoId,
    /// Where it comes from.
    pub fonte: Fonte,
    /// The mandate it rests on; none for a claim that the person filed alone.
    pub(crate) mandato: Option<Id<Mandato>>,
    /// The office that holds it.
    pub titolare: Titolare,
    /// The names of the facts it opens.
    pub fatti: BTreeSet<String>,
    /// From when.
    pub dal: Instant,
    /// Until when, if a term was set.
    pub al: Option<Instant>,
    /// When and why it was closed.
    pub chiusura: Option<(Instant, Causa)>,
}

/// Some mandate: the chapter that knows mandates comes later.
#[derive(Debug)]
pub(crate) enum Mandato {}
/// Some claim: the chapter that knows claims comes later.
#[derive(Debug)]
pub(crate) enum Domanda {}

/// Where a title comes from: a signed mandate, or a claim in charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fonte {
    pub(crate) kind: Kind,
    pub(crate) id: Id<Fonte>,
}

impl Fonte {
    /// Names a source by its own id; only mandates and claims are sources.
    #[must_use]
    pub fn of<T: Resource>(id: Id<T>) -> Self {
        const { assert!(matches!(T::KIND, Kind::Mandato | Kind::Domanda), "not a source of titles") }
        Self { kind: T::KIND, id: id.cast() }
    }
}

/// The office that holds a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Titolare {
    /// A patronato's office (D.M. 193/2008 art. 4: the mandate names it).
    Sede {
        /// The body.
        patronato: PatronatoId,
        /// The office.
        sede: SedeId,
    },
    /// An INPS office that has a claim in charge.
    SedeInps(SedeInpsId),
}

/// Why a title was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Causa {
    /// The person took the mandate back.
    Revoca,
    /// The patronato gave it back.
    Rinuncia,
    /// The intervention is settled (D.M. 193/2008 art. 4).
    Definizione,
    /// The claim went to another office.
    Trasferimento,
    /// The person died or lost capacity.
    Cessazione,
}

impl Causa {
    const ALL: [Self; 5] =
        [Self::Revoca, Self::Rinuncia, Self::Definizione, Self::Trasferimento, Self::Cessazione];

    /// Gives the code kept in the rows.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Revoca => "revoca",
            Self::Rinuncia => "rinuncia",
            Self::Definizione => "definizione",
            Self::Trasferimento => "trasferimento",
            Self::Cessazione => "cessazione",
        }
    }

    pub(crate) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|causa| causa.code() == code)
    }
}

/// A title to be opened.
#[derive(Debug, Clone)]
pub struct NuovoTitolo {
    fonte: Fonte,
    mandato: Option<Id<Mandato>>,
    titolare: Titolare,
    fatti: BTreeSet<String>,
    dal: Option<Instant>,
    al: Option<Instant>,
}

impl NuovoTitolo {
    /// A title that a signed mandate gives to the office it names.
    #[must_use]
    pub fn of_mandato<M: Resource>(mandato: Id<M>, titolare: Titolare) -> Self {
        const { assert!(matches!(M::KIND, Kind::Mandato), "not a mandate") }
        let fonte = Fonte::of(mandato);
        Self { fonte, mandato: Some(mandato.cast()), titolare, fatti: BTreeSet::new(), dal: None, al: None }
    }

    /// A title that a claim gives to the INPS office that has it in charge.
    #[must_use]
    pub fn of_domanda<D: Resource>(domanda: Id<D>, sede: SedeInpsId) -> Self {
        const { assert!(matches!(D::KIND, Kind::Domanda), "not a claim") }
        let (fonte, titolare) = (Fonte::of(domanda), Titolare::SedeInps(sede));
        Self { fonte, mandato: None, titolare, fatti: BTreeSet::new(), dal: None, al: None }
    }

    /// Says under which mandate the claim was filed: the office that decides the claim reads that mandate too.
    #[must_use]
    pub fn under<M: Resource>(self, mandato: Id<M>) -> Self {
        const { assert!(matches!(M::KIND, Kind::Mandato), "not a mandate") }
        Self { mandato: Some(mandato.cast()), ..self }
    }

    /// Says which facts it opens, by their names in the vocabulary.
    #[must_use]
    pub fn opening<S: Into<String>>(self, fatti: impl IntoIterator<Item = S>) -> Self {
        Self { fatti: fatti.into_iter().map(Into::into).collect(), ..self }
    }

    /// Says from when; by default from now.
    #[must_use]
    pub fn from(self, dal: Instant) -> Self {
        Self { dal: Some(dal), ..self }
    }

    /// Says until when; by default until it is closed.
    #[must_use]
    pub fn until(self, al: Instant) -> Self {
        Self { al: Some(al), ..self }
    }

    /// Gives the title that should now run on a person, for a comparison with those that do.
    #[must_use]
    pub fn expected(self, soggetto: SoggettoId, dal: Instant) -> Titolo {
        let Self { fonte, mandato, titolare, fatti, al, .. } = self;
        Titolo { soggetto, fonte, mandato, titolare, fatti, dal, al, chiusura: None }
    }
}

/// The titles on one person, opened and closed by the chapter whose act has a permit about that person.
#[derive(Clone, Copy)]
pub struct Titoli<'t> {
    pub(crate) tx: &'t Tx,
    pub(crate) soggetto: SoggettoId,
}

impl Titoli<'_> {
    /// Opens a title; a source has one at a time.
    pub async fn open(&self, titolo: NuovoTitolo) -> Result<(), AccessError> {
        let (patronato, sede, sede_inps) = match titolo.titolare {
            Titolare::Sede { patronato, sede } => (Some(patronato), Some(sede), None),
            Titolare::SedeInps(sede) => (None, None, Some(sede)),
        };
        let row = rows::titoli::ActiveModel {
            id: Set(self.tx.id()),
            soggetto: Set(self.soggetto),
            fonte_tipo: Set(titolo.fonte.kind.code().to_owned()),
            fonte: Set(titolo.fonte.id),
            mandato: Set(titolo.mandato),
            patronato: Set(patronato),
            sede: Set(sede),
            sede_inps: Set(sede_inps),
            fatti: Set(Json::write(&titolo.fatti)?),
            dal: Set(titolo.dal.unwrap_or_else(|| self.tx.now())),
            al: Set(titolo.al),
            chiuso: Set(None),
            causa: Set(None),
        };
        Ok(persons(self.tx).insert(row).await?)
    }

    /// Closes the title of a source from an instant on; tells whether there was one open.
    pub async fn close(&self, fonte: Fonte, when: Instant, causa: Causa) -> Result<bool, AccessError> {
        use rows::titoli::{Column, Entity};

        let update = Entity::update_many()
            .col_expr(Column::Chiuso, Expr::value(when))
            .col_expr(Column::Causa, Expr::value(causa.code()))
            .filter(Column::Soggetto.eq(self.soggetto))
            .filter(Column::FonteTipo.eq(fonte.kind.code()))
            .filter(Column::Fonte.eq(fonte.id))
            .filter(Column::Chiuso.is_null());
        Ok(persons(self.tx).update_many(update).await? > 0)
    }
}

impl TryFrom<rows::titoli::Model> for Titolo {
    type Error = StoreError;

    fn try_from(row: rows::titoli::Model) -> Result<Self, StoreError> {
        row::read(row)
    }
}

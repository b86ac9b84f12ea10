//! Who asks: a person, in one role at a time, for one body and office.

use registro::Hash;
use store::{Id, Soggetto};

/// The id of a natural person.
pub type SoggettoId = Id<Soggetto>;
/// The id of a patronato.
pub type PatronatoId = Id<Patronato>;
/// The id of a patronato's office.
pub type SedeId = Id<SedePatronato>;
/// The id of an INPS office.
pub type SedeInpsId = Id<SedeInps>;

/// A patronato, as the gate knows it.
#[derive(Debug)]
pub enum Patronato {}
/// A patronato's office, as the gate knows it.
#[derive(Debug)]
pub enum SedePatronato {}
/// An INPS office, as the gate knows it.
#[derive(Debug)]
pub enum SedeInps {}
/// A session, as the gate knows it.
#[derive(Debug)]
pub enum Sessione {}
/// A dated enablement to act for an office.
#[derive(Debug)]
pub enum Abilitazione {}

/// The role somebody acts in; one at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hat {
    /// The person, for himself.
    Assistito,
    /// An operator of a patronato's office.
    Operatore {
        /// The body.
        patronato: PatronatoId,
        /// The office.
        sede: SedeId,
    },
    /// The head of a patronato's office.
    ResponsabileSede {
        /// The body.
        patronato: PatronatoId,
        /// The office.
        sede: SedeId,
    },
    /// An officer of an INPS office.
    OperatoreInps {
        /// The office.
        sede: SedeInpsId,
    },
    /// Whoever answers, for INPS, for what the cards say; reads nobody's papers.
    ReferenteSchede {
        /// The office.
        sede: SedeInpsId,
    },
}

impl Hat {
    /// Gives the name used by rows and leaves.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Assistito => "assistito",
            Self::Operatore { .. } => "operatore",
            Self::ResponsabileSede { .. } => "responsabile-sede",
            Self::OperatoreInps { .. } => "operatore-inps",
            Self::ReferenteSchede { .. } => "referente-schede",
        }
    }

    /// Gives the key of its text.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Assistito => "accessi-ruolo-assistito",
            Self::Operatore { .. } => "accessi-ruolo-operatore",
            Self::ResponsabileSede { .. } => "accessi-ruolo-responsabile-sede",
            Self::OperatoreInps { .. } => "accessi-ruolo-operatore-inps",
            Self::ReferenteSchede { .. } => "accessi-ruolo-referente-schede",
        }
    }

    /// Gives the patronato, for those who act for one.
    #[must_use]
    pub fn patronato(self) -> Option<PatronatoId> {
        match self {
            Self::Operatore { patronato, .. } | Self::ResponsabileSede { patronato, .. } => Some(patronato),
            Self::Assistito | Self::OperatoreInps { .. } | Self::ReferenteSchede { .. } => None,
        }
    }

    /// Gives the patronato's office, for those who act for one.
    #[must_use]
    pub fn sede(self) -> Option<SedeId> {
        match self {
            Self::Operatore { sede, .. } | Self::ResponsabileSede { sede, .. } => Some(sede),
            Self::Assistito | Self::OperatoreInps { .. } | Self::ReferenteSchede { .. } => None,
        }
    }

    /// Gives the INPS office, for those who act for one.
    #[must_use]
    pub fn sede_inps(self) -> Option<SedeInpsId> {
        match self {
            Self::OperatoreInps { sede } | Self::ReferenteSchede { sede } => Some(sede),
            Self::Assistito | Self::Operatore { .. } | Self::ResponsabileSede { .. } => None,
        }
    }
}

/// How sure the login was (Reg. UE 910/2014 art. 8; SPID levels 1–3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Livello {
    /// A password.
    Uno,
    /// A second factor.
    Due,
    /// A certificate or a card.
    Tre,
}

impl Livello {
    /// Gives the number of the level.
    #[must_use]
    pub fn number(self) -> i64 {
        match self {
            Self::Uno => 1,
            Self::Due => 2,
            Self::Tre => 3,
        }
    }

    /// Reads the number of the level.
    #[must_use]
    pub fn parse(number: i64) -> Option<Self> {
        [Self::Uno, Self::Due, Self::Tre].into_iter().find(|livello| livello.number() == number)
    }
}

/// Somebody who has logged in, in the role now worn. Only a live session makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    pub(crate) soggetto: SoggettoId,
    pub(crate) hat: Hat,
    pub(crate) abilitazione: Option<Id<Abilitazione>>,
    pub(crate) sessione: Id<Sessione>,
    pub(crate) impronta: Hash,
    pub(crate) livello: Livello,
}

impl Actor {
    /// Gives the person.
    #[must_use]
    pub fn soggetto(&self) -> SoggettoId {
        self.soggetto
    }

    /// Gives the role now worn.
    #[must_use]
    pub fn hat(&self) -> Hat {
        self.hat
    }

    /// Gives the enablement behind the role; none when acting for oneself.
    #[must_use]
    pub fn abilitazione(&self) -> Option<Id<Abilitazione>> {
        self.abilitazione
    }

    /// Gives the session.
    #[must_use]
    pub fn sessione(&self) -> Id<Sessione> {
        self.sessione
    }

    /// Gives the level of the login.
    #[must_use]
    pub fn livello(&self) -> Livello {
        self.livello
    }

    /// Tells whether the person acts for himself.
    #[must_use]
    pub fn is_assistito(&self) -> bool {
        self.hat == Hat::Assistito
    }
}

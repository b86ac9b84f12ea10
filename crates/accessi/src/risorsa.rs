//! What one can ask about: the kinds of things that the policies know.

use std::fmt;

/// A kind of thing, by its name in the policies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A person at the desk, who asks to be taken in charge; it has no row of its own.
    Presa,
    /// A mandate.
    Mandato,
    /// A patronato's case.
    Pratica,
    /// A person's case file.
    Fascicolo,
    /// A claim.
    Domanda,
    /// A document.
    Documento,
    /// What the register says about one person; it has no row of its own.
    Registro,
    /// An edition of the cards; it is about nobody, so that the gate keeps no row of it.
    Edizione,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Presa,
        Self::Mandato,
        Self::Pratica,
        Self::Fascicolo,
        Self::Domanda,
        Self::Documento,
        Self::Registro,
        Self::Edizione,
    ];

    /// Gives the name used by rows and leaves.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Presa => "presa",
            Self::Mandato => "mandato",
            Self::Pratica => "pratica",
            Self::Fascicolo => "fascicolo",
            Self::Domanda => "domanda",
            Self::Documento => "documento",
            Self::Registro => "registro",
            Self::Edizione => "edizione",
        }
    }

    /// Tells whether things of this kind are kept, and so can be asked about by their id.
    #[must_use]
    pub fn is_kept(self) -> bool {
        !matches!(self, Self::Presa | Self::Registro | Self::Edizione)
    }

    /// Tells whether things of this kind are about nobody.
    #[must_use]
    pub const fn is_nobodys(self) -> bool {
        matches!(self, Self::Edizione)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A type whose ids the gate can be asked about: `impl Resource for Mandato { const KIND: Kind = Kind::Mandato; }`.
pub trait Resource: Send + Sync + 'static {
    /// The kind that the policies know it by.
    const KIND: Kind;
}

/// A person's case file: one, whoever assists the person.
#[derive(Debug)]
pub enum Fascicolo {}

impl Resource for Fascicolo {
    const KIND: Kind = Kind::Fascicolo;
}

/// What the register says about one person.
#[derive(Debug)]
pub enum Registro {}

impl Resource for Registro {
    const KIND: Kind = Kind::Registro;
}

//! What goes with a right: what it cannot stand beside, until when it is claimed, what it obliges to, INPS's own codes.

mod detto;
mod scadenza;

use std::sync::Arc;

use lingue::Testo;

use crate::diagnosi::Posto;
use crate::scheda::Affidabilita;

pub use detto::{IncompatibilitaDetta, ObbligoDetto, ScadenzaDetta};
pub use scadenza::{DopoTermine, Durata, Entro, Scadenza, StatoScadenza};

/// What goes with the right of a card.
#[derive(Clone, Debug, Default)]
pub struct Seguito {
    /// What it cannot stand beside.
    pub incompatibile_con: Vec<Incompatibilita>,
    /// Until when it is claimed.
    pub scadenze: Vec<Scadenza>,
    /// What it obliges to, once it is awarded.
    pub obblighi: Vec<Obbligo>,
    /// The codes of INPS's published vocabularies.
    pub codici_inps: Vec<CodiceInps>,
}

/// What a rule of this kind says, the act that it rests on, and whether it was read in a source.
#[derive(Clone, Debug)]
pub struct Precetto {
    /// The rule in words.
    pub testo: Testo,
    /// The act.
    pub norma: Arc<str>,
    /// Whether it was read in a source; where it was not, pages say so.
    pub affidabilita: Affidabilita,
}

/// Something that the right cannot stand beside.
#[derive(Clone, Debug)]
pub struct Incompatibilita {
    /// What.
    pub con: Controparte,
    /// How far.
    pub grado: Grado,
    /// How, and what to do.
    pub precetto: Precetto,
    pub(crate) posto: Posto,
}

/// The other side of an incompatibility.
#[derive(Clone, Debug)]
pub enum Controparte {
    /// Another card, which says the same of this one.
    Scheda(Arc<str>),
    /// Something that has no card.
    Altro(Testo),
}

/// How far two things exclude each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Grado {
    /// One or the other.
    Totale,
    /// Together only as the text says.
    ConCondizioni,
}

impl Grado {
    pub(crate) const NOMI: [(&'static str, Self); 2] =
        [("totale", Self::Totale), ("con_condizioni", Self::ConCondizioni)];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Totale => "totale",
            Self::ConCondizioni => "con_condizioni",
        }
    }
}

/// Something that whoever has the right must do.
#[derive(Clone, Debug)]
pub struct Obbligo {
    /// Its name: `red`, `dsu`, `naspi_com`…
    pub id: Arc<str>,
    /// Within what time, where the sources say it.
    pub entro: Option<Entro>,
    /// What, and what follows.
    pub precetto: Precetto,
}

/// A code of one of INPS's published vocabularies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodiceInps {
    /// The vocabulary.
    pub vocabolario: &'static str,
    /// The code.
    pub codice: Arc<str>,
    /// INPS's label, as published.
    pub etichetta: Arc<str>,
}

impl CodiceInps {
    /// The vocabularies of INPS-it/NDC that name benefits and their claims.
    pub(crate) const VOCABOLARI: [(&'static str, &'static str); 3] = [
        ("tipo_istanza", "tipo_istanza"),
        ("tipo_categoria_pensione", "tipo_categoria_pensione"),
        ("tipo_categoria_siuss", "tipo_categoria_siuss"),
    ];
}

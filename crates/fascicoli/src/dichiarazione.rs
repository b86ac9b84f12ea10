//! A declaration: what somebody said of a fact of a person, in which role and when.

use accessi::{Actor, SoggettoId};
use catalogo::{Catalogo, Sorgente};
use regole::{Fatti, Valore};
use store::{Id, Instant};

use crate::rows::fatti_dichiarati;

/// The id's mark of a declaration.
#[derive(Debug)]
pub enum Dichiarazione {}

/// What was declared of a fact, last.
#[derive(Clone, PartialEq, Eq)]
pub struct Dichiarato {
    /// The declaration.
    pub id: Id<Dichiarazione>,
    /// The value.
    pub valore: Valore,
    /// Who declared.
    pub dichiarante: SoggettoId,
    /// Whether it was the person, for himself.
    pub in_proprio: bool,
    /// The short name of the body at whose desk it was declared, for those who may know it.
    pub ente: Option<String>,
    /// When.
    pub istante: Instant,
}

impl std::fmt::Debug for Dichiarato {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The value is the person's.
        formatter.debug_struct("Dichiarato").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Dichiarato {
    /// Reads a row; none when today's vocabulary no longer reads what was said, which is then asked again.
    pub(crate) fn read(row: &fatti_dichiarati::Model, catalogo: &Catalogo) -> Option<Self> {
        let sorgente = Sorgente { nome: row.fatto.clone(), testo: row.valore.as_str().to_owned() };
        let valore = catalogo.fattario().parse_facts(&sorgente).ok()?.remove(&row.fatto)?;
        Some(Self {
            id: row.id,
            valore,
            dichiarante: row.dichiarante,
            in_proprio: row.dichiarante == row.soggetto,
            ente: None,
            istante: row.istante,
        })
    }
}

/// One fact as it is kept: the way in which case files write it.
pub(crate) fn written(nome: &str, valore: &Valore) -> Fatti {
    [(nome.into(), valore.clone())].into_iter().collect()
}

/// Why one looks: the person at what is his own, anybody else for the reason he gives.
pub(crate) fn motivo(actor: &Actor, motivo: accessi::Motivo) -> accessi::Motivo {
    if actor.is_assistito() { accessi::Motivo::DatiPropri } else { motivo }
}

//! The timeline: which of the events on a person a reader may know, and what they say.

use accessi::Hat;
use mandati::MandatoId;
use serde::Deserialize;
use store::{Instant, event};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Evento {
    /// When.
    pub istante: Instant,
    /// What, as `chapter.event`.
    pub tipo: String,
    /// The id of what it happened to.
    pub oggetto: String,
}

impl Evento {
    pub(crate) fn read(row: &event::Model) -> Self {
        Self { istante: row.istante, tipo: row.tipo.clone(), oggetto: row.oggetto.clone() }
    }
}

/// Who reads the timeline, and which mandates he may know of.
#[derive(Debug)]
pub(crate) struct Lettore {
    pub(crate) hat: Hat,
    pub(crate) mandati: Vec<MandatoId>,
}

/// What an event says of the mandate that it happened under.
#[derive(Deserialize)]
struct Sotto {
    mandato: Option<MandatoId>,
}

impl Lettore {
    /// The person reads everything; an office reads what was said for all to read, and what happened under its own
    /// mandates: that somebody else assists the person is not its business.
    pub(crate) fn may_know(&self, row: &event::Model) -> bool {
        if self.hat == Hat::Assistito || row.tipo == "fascicoli.dichiarato" {
            return true;
        }
        let named = row.data::<Sotto>().ok().and_then(|sotto| sotto.mandato);
        let mandato = named.or_else(|| row.oggetto.parse().ok());
        mandato.is_some_and(|mandato| self.mandati.contains(&mandato))
    }
}

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
    /// The past year of which something was said.
    pub anno: Option<i16>,
}

/// What an event says of the year that it is about.
#[derive(Deserialize)]
struct DiUnAnno {
    anno: Option<i16>,
}

impl Evento {
    pub(crate) fn read(row: &event::Model) -> Self {
        let is_said = [DICHIARATO, RITIRATO].contains(&&*row.tipo);
        let anno = row.data::<DiUnAnno>().ok().filter(|_| is_said).and_then(|detto| detto.anno);
        Self { istante: row.istante, tipo: row.tipo.clone(), oggetto: row.oggetto.clone(), anno }
    }
}

/// Who reads the timeline, and which mandates he may know of.
#[derive(Debug)]
pub(crate) struct Lettore {
    pub(crate) hat: Hat,
    pub(crate) mandati: Vec<MandatoId>,
}

/// Something was said of the person.
pub(crate) const DICHIARATO: &str = "fascicoli.dichiarato";
/// Something that was said was taken back.
pub(crate) const RITIRATO: &str = "fascicoli.ritirato";

/// What an event says of the mandate that it happened under.
#[derive(Deserialize)]
struct Sotto {
    mandato: Option<MandatoId>,
}

impl Lettore {
    /// The person reads everything; an office reads what was said for all to read, and what happened under its own
    /// mandates: that somebody else assists the person is not its business.
    pub(crate) fn may_know(&self, row: &event::Model) -> bool {
        if self.hat == Hat::Assistito || [DICHIARATO, RITIRATO].contains(&&*row.tipo) {
            return true;
        }
        let named = row.data::<Sotto>().ok().and_then(|sotto| sotto.mandato);
        let mandato = named.or_else(|| row.oggetto.parse().ok());
        mandato.is_some_and(|mandato| self.mandati.contains(&mandato))
    }
}

#[cfg(test)]
mod tests {
    use store::{Id, Json};

    use super::*;

    fn id<T>(text: &str) -> Id<T> {
        text.parse().unwrap()
    }

    const MINE: &str = "019ab000-0000-7000-8000-000000000001";
    const THEIRS: &str = "019ab000-0000-7000-8000-000000000002";
    const CLAIM: &str = "019ab000-0000-7000-8000-000000000003";

    fn event(tipo: &str, oggetto: &str, dati: &serde_json::Value) -> event::Model {
        event::Model {
            id: id(CLAIM),
            istante: Instant::MIN,
            soggetto: id(CLAIM),
            tipo: tipo.to_owned(),
            oggetto: oggetto.to_owned(),
            dati: Json::write(dati).unwrap(),
        }
    }

    #[test]
    fn an_office_knows_what_happened_under_its_own_mandates_and_no_others() {
        let hat = Hat::Operatore { patronato: id(CLAIM), sede: id(CLAIM) };
        let lettore = Lettore { hat, mandati: vec![id(MINE)] };
        let none = serde_json::Value::Null;
        assert!(lettore.may_know(&event("mandati.firmato", MINE, &none)));
        assert!(!lettore.may_know(&event("mandati.firmato", THEIRS, &none)));
        assert!(lettore.may_know(&event("domande.accolta", CLAIM, &serde_json::json!({ "mandato": MINE }))));
        assert!(!lettore.may_know(&event(
            "domande.accolta",
            CLAIM,
            &serde_json::json!({ "mandato": THEIRS })
        )));
        assert!(!lettore.may_know(&event("accessi.contestato", CLAIM, &none)));
        let persona = Lettore { hat: Hat::Assistito, mandati: Vec::new() };
        assert!(persona.may_know(&event("accessi.contestato", CLAIM, &none)));
    }

    #[test]
    fn what_was_said_of_a_past_year_names_it() {
        let data = serde_json::json!({ "fatti": ["redditi_esenti_annui"], "anno": 2024 });
        assert_eq!(Evento::read(&event(DICHIARATO, MINE, &data)).anno, Some(2024));
        let today = serde_json::json!({ "fatti": ["redditi_esenti_annui"] });
        assert_eq!(Evento::read(&event(RITIRATO, MINE, &today)).anno, None);
        assert_eq!(Evento::read(&event("mandati.firmato", MINE, &data)).anno, None);
    }
}

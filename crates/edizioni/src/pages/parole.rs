//! The words of this chapter's pages.

use catalogo::{Come, Cosa, Effetto, Nomi};
use cornice::Voce;
use cornice::components::{Chip, Tone};
use store::Instant;

use crate::{Approvazione, Edizione, Stato};

/// Names an edition by the instant at which it was proposed.
pub(super) fn titolo(t: &Voce, edizione: &Edizione) -> String {
    t.say("edizioni-edizione-del").arg("quando", instant(t, edizione.proposta)).into()
}

pub(super) fn instant(t: &Voce, instant: Instant) -> String {
    t.instant(instant.timestamp())
}

/// Says where an edition has come, in a word.
pub(super) fn chip(t: &Voce, stato: &Stato) -> Chip {
    let (tone, key) = match stato {
        Stato::Proposta => (Tone::Warning, "edizioni-stato-proposta"),
        Stato::InVigore { .. } => (Tone::Success, "edizioni-stato-in-vigore"),
        Stato::Superata { .. } => (Tone::Neutral, "edizioni-stato-superata"),
        Stato::Rifiutata { .. } => (Tone::Danger, "edizioni-stato-rifiutata"),
    };
    Chip::new(tone, t.say(key))
}

/// Says where an edition has come, and since when.
pub(super) fn since(t: &Voce, stato: &Stato) -> String {
    match stato {
        Stato::Proposta => t.say("edizioni-attende").into(),
        Stato::InVigore { dal } => t.say("edizioni-in-vigore-dal").arg("dal", instant(t, *dal)).into(),
        Stato::Superata { dal: Some(dal), fine } => {
            let phrase = t.say("edizioni-era-in-vigore").arg("dal", instant(t, *dal));
            phrase.arg("fine", instant(t, *fine)).into()
        }
        Stato::Superata { dal: None, fine } => {
            t.say("edizioni-sostituita").arg("fine", instant(t, *fine)).into()
        }
        Stato::Rifiutata { fine, motivo } => {
            t.say("edizioni-rifiutata-il").arg("fine", instant(t, *fine)).arg("motivo", motivo).into()
        }
    }
}

/// Says when an approval was given, and whether it is the reader's own: names are for the register.
pub(super) fn approval(t: &Voce, approvazione: Approvazione) -> String {
    let who = if approvazione.mia { "edizioni-da-te" } else { "edizioni-da-altri" };
    t.say(who).arg("quando", instant(t, approvazione.istante)).into()
}

/// Names a thing by its title, with the id by which its file calls it.
pub(super) fn nome(t: &Voce, nomi: &Nomi, cosa: Cosa, id: &str) -> String {
    nomi.find(cosa, id, t.lingua()).map_or_else(|| id.to_owned(), |titolo| format!("{titolo} ({id})"))
}

pub(super) fn cosa(cosa: Cosa) -> &'static str {
    match cosa {
        Cosa::Scheda => "edizioni-scheda",
        Cosa::Parametro => "edizioni-parametro",
        Cosa::Fatto => "edizioni-fatto",
        Cosa::Norma => "edizioni-norma",
    }
}

pub(super) fn come(come: Come) -> &'static str {
    match come {
        Come::Aggiunta => "edizioni-aggiunta",
        Come::Cambiata => "edizioni-cambiata",
        Come::Tolta => "edizioni-tolta",
    }
}

pub(super) fn effetto(effetto: Effetto) -> &'static str {
    match effetto {
        Effetto::Acquista => "edizioni-effetto-acquista",
        Effetto::Perde => "edizioni-effetto-perde",
        Effetto::Sale => "edizioni-effetto-sale",
        Effetto::Scende => "edizioni-effetto-scende",
        Effetto::DiventaIncerto => "edizioni-effetto-diventa-incerto",
        Effetto::DiventaCerto => "edizioni-effetto-diventa-certo",
        Effetto::ImportoIncerto => "edizioni-effetto-importo-incerto",
    }
}

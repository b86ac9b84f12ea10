//! The words of this chapter's codes: groups and how a requirement stands.

use catalogo::spiega::Stato;
use cornice::Voce;
use cornice::components::{Callout, Chip, Tone};

use crate::{Diritto, Gruppo};

/// The key of a group's title.
pub(super) fn gruppo(gruppo: Gruppo) -> &'static str {
    match gruppo {
        Gruppo::Spetta => "consulenza-gruppo-spetta",
        Gruppo::DaCompletare => "consulenza-gruppo-da-completare",
        Gruppo::DaAccertare => "consulenza-gruppo-da-accertare",
        Gruppo::SenzaDomanda => "consulenza-gruppo-senza-domanda",
        Gruppo::InPagamento => "consulenza-in-pagamento",
        Gruppo::Coperta => "consulenza-gruppo-coperta",
        Gruppo::NonSpetta => "consulenza-gruppo-non-spetta",
        Gruppo::ServeConsulenza => "consulenza-gruppo-serve-consulenza",
    }
}

/// The state of a benefit, as pages show it beside its title.
pub(super) fn chip(t: &Voce, diritto: &Diritto<'_>) -> Chip {
    let (tone, key) = match diritto.gruppo() {
        Gruppo::Spetta => (Tone::Success, "consulenza-esito-spetta"),
        Gruppo::DaCompletare => (Tone::Warning, "consulenza-esito-da-completare"),
        Gruppo::DaAccertare => (Tone::Info, "consulenza-esito-da-accertare"),
        Gruppo::SenzaDomanda => (Tone::Success, "consulenza-esito-senza-domanda"),
        Gruppo::InPagamento => (Tone::Info, "consulenza-in-pagamento"),
        Gruppo::Coperta => (Tone::Neutral, "consulenza-esito-coperta"),
        Gruppo::NonSpetta => (Tone::Neutral, "consulenza-esito-non-spetta"),
        Gruppo::ServeConsulenza => (Tone::Neutral, "consulenza-esito-serve-consulenza"),
    };
    Chip::new(tone, t.say(key))
}

/// The mark of what no source was read for.
pub(super) fn da_confermare(t: &Voce) -> Chip {
    Chip::new(Tone::Warning, t.say("consulenza-da-confermare"))
}

/// The same beside an answer: what archives say, and what is shut, is not the card's.
pub(super) fn risposta_da_confermare(t: &Voce, diritto: &Diritto<'_>) -> Option<Chip> {
    let is_the_cards = !matches!(diritto.gruppo(), Gruppo::InPagamento | Gruppo::Coperta);
    (is_the_cards && diritto.is_unconfirmed()).then(|| da_confermare(t))
}

/// How a requirement stands, in a word.
pub(super) fn stato(t: &Voce, stato: Stato) -> Chip {
    let (tone, key) = match stato {
        Stato::Si => (Tone::Success, "consulenza-requisito-si"),
        Stato::No => (Tone::Danger, "consulenza-requisito-no"),
        Stato::Ignoto => (Tone::Warning, "consulenza-requisito-ignoto"),
        Stato::Errore => (Tone::Danger, "consulenza-requisito-errore"),
    };
    Chip::new(tone, t.say(key))
}

/// Said in place of an empty list: what nobody has approved answers nothing.
pub(super) fn nessuna_scheda(t: &Voce) -> Callout {
    Callout::new(Tone::Warning, t.say("consulenza-nessuna-scheda"))
        .text(t.say("consulenza-nessuna-scheda-testo"))
}

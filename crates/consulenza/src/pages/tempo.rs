//! One benefit through time: what can be recovered of the past, and from when it will be due.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{ArretratiDetti, FattiNelTempo, FuturoDetto, Rata, RataDetta};
use cornice::Voce;
use cornice::components::{Chip, Tone};
use fascicoli::SetInformativo;
use regole::Giorni;

use crate::{Diritto, Giudizio};

/// How far ahead the list of rights looks for those that are near.
const MESI_VICINI: u16 = 12;

/// The part of a right's page that speaks of past and future.
#[derive(Template)]
#[template(path = "consulenza/tempo.html")]
pub(super) struct NelTempo<'a> {
    t: &'a Voce,
    futuro: Option<FuturoDetto>,
    arretrati: Option<ArretratiDetti>,
}

impl HtmlSafe for NelTempo<'_> {}

impl<'a> NelTempo<'a> {
    /// What is paid already, or comes by itself, has nothing to recover with a claim; what is shut is not reckoned.
    pub(super) fn of(t: &'a Voce, set: &SetInformativo<'_>, diritto: &Diritto<'_>) -> Self {
        let shut = matches!(diritto.giudizio, Giudizio::ServeConsulenza(_));
        if shut || diritto.in_pagamento {
            return Self { t, futuro: None, arretrati: None };
        }
        let (catalogo, giorni, lingua) = (set.catalogo(), days(set), t.lingua());
        let fatti = set.fatti();
        let futuro = catalogo.futuro(diritto.scheda, &fatti, giorni);
        let futuro = catalogo.racconta_futuro(&futuro, giorni.data_diritto, lingua);
        let tempo = FattiNelTempo::new(giorni.data_diritto, fatti);
        let conto = diritto.scheda.is_claimed().then(|| catalogo.arretrati(diritto.scheda, &tempo, giorni));
        // Without a month that has at least an upper bound there is only ignorance to show.
        let bounded = |rata: &Rata| rata.importo.massimo.is_some_and(|most| most.0 > 0);
        let conto = conto.filter(|conto| conto.rate.iter().any(bounded));
        let arretrati = conto.map(|conto| catalogo.racconta_arretrati(&conto, lingua));
        Self { t, futuro, arretrati }
    }

    fn chip(&self, rata: &RataDetta) -> Chip {
        let (tone, key) = if rata.aperta {
            (Tone::Success, "consulenza-rata-aperta")
        } else {
            (Tone::Warning, "consulenza-rata-da-verificare")
        };
        Chip::new(tone, self.t.say(key))
    }
}

/// In how long a right that is denied today will come, where it is within a year: `tra 7 mesi`.
pub(super) fn nearby(t: &Voce, set: &SetInformativo<'_>, diritto: &Diritto<'_>) -> Option<String> {
    let Giudizio::Risposta(_) = diritto.giudizio else { return None };
    let giorni = days(set);
    let futuro = set.catalogo().futuro_entro(diritto.scheda, &set.fatti(), giorni, MESI_VICINI);
    let detto = set.catalogo().racconta_futuro(&futuro, giorni.data_diritto, t.lingua())?;
    let tra = detto.tra?;
    let key = if detto.certo { "consulenza-vicino" } else { "consulenza-vicino-possibile" };
    Some(t.say(key).arg("tra", tra.as_str()).into())
}

fn days(set: &SetInformativo<'_>) -> Giorni {
    let oggi = set.giorno().date();
    Giorni { data_diritto: oggi, conosciuto_al: Some(oggi) }
}

//! The outcome in plain words: what INPS decided and why, and what can be done against it, where and until when.

use askama::Template;
use askama::filters::HtmlSafe;
use cornice::Voce;
use cornice::components::{Callout, Definitions, Tone};

use super::parole;
use crate::{Copertina, Decisione, Rimedio, Stato, Strada};

/// The outcome of a claim, as the person and the patronato both read it.
#[derive(Template)]
#[template(path = "domande/esito.html")]
pub(super) struct Risultato<'a> {
    t: &'a Voce,
    sede: &'a str,
    esito: &'a Decisione,
}

impl HtmlSafe for Risultato<'_> {}

impl<'a> Risultato<'a> {
    /// Tells the outcome of a claim that was decided.
    pub(super) fn of(t: &'a Voce, copertina: &'a Copertina) -> Option<Self> {
        let Stato::Decisa { esito, .. } = &copertina.domanda.stato else { return None };
        Some(Self { t, sede: copertina.sede_inps.as_deref().unwrap_or_default(), esito })
    }

    fn callout(&self) -> Callout {
        let (tone, title, text) = match self.esito {
            Decisione::Accolta => (Tone::Success, "domande-esito-accolta", "domande-esito-accolta-testo"),
            Decisione::AccoltaParzialmente(_) => {
                (Tone::Warning, "domande-esito-in-parte", "domande-esito-in-parte-testo")
            }
            Decisione::Rifiutata(_) => {
                (Tone::Danger, "domande-esito-rifiutata", "domande-esito-rifiutata-testo")
            }
        };
        Callout::new(tone, self.t.say(title)).text(self.t.say(text))
    }

    fn remedy(&self, rimedio: &Rimedio) -> Definitions {
        let t = self.t;
        let (strada, autorita) = parole::strada(rimedio.motivo.strada());
        let autorita = match rimedio.motivo.strada() {
            Strada::Riesame => t.say(autorita).arg("sede", self.sede).to_string(),
            Strada::Ricorso => t.say(autorita).to_string(),
        };
        let rows = Definitions::new()
            .row(t.say("domande-motivo"), t.say(parole::motivo(rimedio.motivo)))
            .row(t.say("domande-spiegazione"), &rimedio.spiegazione)
            .row(t.say("domande-strada"), t.say(strada))
            .row(t.say("domande-autorita"), autorita);
        parole::termine(t, "domande-entro", rows, &rimedio.termine)
    }
}

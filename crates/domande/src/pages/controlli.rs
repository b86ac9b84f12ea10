//! The second step: what is missing, and what would get the claim refused.

use accessi::Actor;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use catalogo::spiega::{self, Motivo, Spiegazione};
use cornice::components::{Callout, Tone};
use cornice::{Failure, Frame, Pagina, Testa, Voce};

use super::banco::Banco;
use super::bozza::{Bozza, Passo, sent};
use super::parole;
use crate::DomandaId;

#[derive(Template)]
#[template(path = "domande/controlli.html")]
struct Controlli<'a> {
    t: &'a Voce,
    bozza: &'a Bozza<'a>,
    spiegazione: Option<Spiegazione>,
}

impl Pagina for Controlli<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        self.bozza.testa(t)
    }
}

impl Controlli<'_> {
    fn verdict(&self) -> Callout {
        if self.bozza.rilievi.is_empty() {
            return Callout::new(Tone::Success, self.t.say("domande-controlli-bene"));
        }
        let quanti = self.bozza.rilievi.len();
        Callout::new(Tone::Warning, self.t.say("domande-controlli-rilievi").arg("quanti", quanti))
            .text(self.t.say("domande-controlli-rilievi-testo"))
    }

    fn findings(&self) -> Vec<String> {
        let (catalogo, scheda) = (self.bozza.set.catalogo(), self.bozza.scheda);
        self.bozza.rilievi.iter().map(|found| parole::rilievo(self.t, catalogo, scheda, found)).collect()
    }

    /// The requirements that fail: the reasons for which the claim would be refused.
    fn refusals(&self) -> Vec<&Motivo> {
        let requisiti = self.spiegazione.iter().flat_map(|spiegazione| &spiegazione.requisiti);
        requisiti.filter(|motivo| motivo.stato == spiega::Stato::No).collect()
    }
}

/// Shows what the check found.
pub(super) async fn show(
    banco: Banco,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let Some(bozza) = banco.open(&actor, domanda).await? else { return Ok(sent(domanda)) };
    let t = frame.voce();
    let explain = |risposta| banco.catalogo.spiega(bozza.scheda, risposta, t.lingua());
    let spiegazione = bozza.risposta.as_ref().map(explain);
    frame.page(&Controlli { t, bozza: &bozza, spiegazione })
}

//! One claim: a draft leads to its first step, a sent one shows what was sent, where it stands and its outcome.

use std::sync::Arc;

use accessi::{Actor, Hat, Platform};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::Catalogo;
use cornice::components::{Callout, Definitions, FactsTable, Tone};
use cornice::{Failure, Frame, Pagina, Testa, Voce};

use super::esito::Risultato;
use super::parole;
use crate::{Allegato, Copertina, DomandaId, Follow, Incarto, Stato};

#[derive(Template)]
#[template(path = "domande/domanda.html")]
struct UnaDomanda<'a> {
    t: &'a Voce,
    catalogo: &'a Catalogo,
    copertina: &'a Copertina,
    /// None when the reader may see the outcome alone.
    incarto: Option<&'a Incarto>,
    hat: Hat,
}

impl Pagina for UnaDomanda<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        let prestazione = parole::prestazione(t, self.catalogo, &self.copertina.domanda.scheda);
        let testa = parole::testa(t, &prestazione, self.copertina);
        if self.is_inps() {
            testa.after("/coda", t.say("domande-coda"))
        } else {
            parole::after_list(t, testa)
        }
    }
}

impl UnaDomanda<'_> {
    fn is_inps(&self) -> bool {
        matches!(self.hat, Hat::OperatoreInps { .. })
    }

    /// Nobody decides on data that somebody may have changed behind the platform's back.
    fn may_decide(&self) -> bool {
        let in_charge = matches!(self.copertina.domanda.stato, Stato::InLavorazione { .. });
        self.is_inps() && in_charge && !self.is_broken()
    }

    fn is_broken(&self) -> bool {
        self.incarto.is_some_and(|incarto| !incarto.is_intact)
    }

    fn broken(&self) -> Callout {
        Callout::new(Tone::Danger, self.t.say("domande-non-integra"))
            .text(self.t.say("domande-non-integra-testo"))
    }

    /// What was sent, when, to whom, and until when it is answered.
    fn definitions(&self) -> Definitions {
        let (t, intestazione) = (self.t, &self.copertina.intestazione);
        let mut rows = Definitions::new();
        if let Some(invio) = self.copertina.domanda.stato.invio() {
            rows = rows
                .row(t.say("domande-protocollo"), invio.protocollo)
                .row(t.say("domande-inviata-il"), t.instant(invio.istante.timestamp()));
        }
        if let Some(sede) = &self.copertina.sede_inps {
            rows = rows.row(t.say("domande-sede-inps"), sede);
        }
        rows = rows
            .row(t.say("domande-patronato"), format!("{} – {}", intestazione.patronato, intestazione.sede))
            .row(t.say("domande-pratica"), &intestazione.pratica);
        match &self.copertina.domanda.stato {
            Stato::Protocollata(invio) | Stato::InLavorazione { invio, .. } => {
                parole::termine(t, "domande-risposta-entro", rows, &invio.risposta)
            }
            Stato::Decisa { il, .. } => rows.row(t.say("domande-decisa-il"), t.instant(il.timestamp())),
            Stato::Bozza => rows,
        }
    }

    fn outcome(&self) -> Option<Risultato<'_>> {
        Risultato::of(self.t, self.copertina)
    }

    fn facts(&self, incarto: &Incarto) -> FactsTable {
        parole::campi(self.t, self.catalogo, self.copertina.domanda.soggetto, &incarto.campi)
    }

    fn document(&self, allegato: &Allegato) -> String {
        let scheda = self.catalogo.find_scheda(&self.copertina.domanda.scheda);
        parole::documento(self.t, scheda, &allegato.tipo)
    }
}

/// Shows the claim.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let veduta = platform.act(&actor, &Follow { catalogo: &catalogo, domanda }).await?;
    let copertina = veduta.copertina();
    if copertina.domanda.is_open() {
        let step = if actor.is_assistito() { "conferma" } else { "dati" };
        return Ok(Redirect::to(&format!("/domande/{domanda}/{step}")).into_response());
    }
    let (incarto, hat) = (veduta.incarto(), actor.hat());
    frame.page(&UnaDomanda { t: frame.voce(), catalogo: &catalogo, copertina, incarto, hat })
}

//! One mandate: its state, its text, its signatures, and what can still be done with it.

use accessi::{Actor, Hat, Platform};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use cornice::components::Definitions;
use cornice::{Failure, Frame, Pagina, Testa, Voce};

use super::lettera::Versioni;
use super::parole;
use crate::{Cancel, Foglio, MandatoId, Read, Stato};

#[derive(Template)]
#[template(path = "mandati/mandato.html")]
struct UnMandato<'a> {
    t: &'a Voce,
    foglio: &'a Foglio,
    versioni: Versioni,
    is_assistito: bool,
    may_write: bool,
}

impl Pagina for UnMandato<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        let titolo = match &self.foglio.pratica {
            Some(numero) => t.say("mandati-mandato-numero").arg("numero", numero),
            None => t.say("mandati-mandato"),
        };
        Testa::new(titolo)
            .after("/scrivania", t.say("mandati-scrivania"))
            .after("/mandati", t.say("mandati-elenco"))
            .stato(parole::chip(t, self.foglio.mandato.stato))
    }
}

impl UnMandato<'_> {
    /// Who, when, until when: what the state rests on.
    fn definitions(&self) -> Definitions {
        let t = self.t;
        let mut rows = Definitions::new().row(t.say("mandati-mandante"), &self.versioni.prima.nome).row(
            t.say("mandati-mandatario"),
            format!("{} – {}", self.foglio.testo.mandatario.codice, self.foglio.testo.mandatario.sede),
        );
        for firma in &self.foglio.firme {
            let key = if firma.is_mandante { "mandati-firma-mandante" } else { "mandati-firma-operatore" };
            rows = rows.row(t.say(key), t.instant(firma.istante.timestamp()));
        }
        match self.foglio.mandato.stato {
            Stato::InAttesaDiFirma { scade } => {
                rows.row(t.say("mandati-scade"), t.instant(scade.timestamp()))
            }
            Stato::Cessato { il, .. } => rows.row(t.say("mandati-cessato-il"), t.instant(il.timestamp())),
            Stato::Bozza | Stato::Attivo { .. } => rows,
        }
    }

    fn is_waiting(&self) -> bool {
        matches!(self.foglio.mandato.stato, Stato::InAttesaDiFirma { .. })
    }

    fn is_active(&self) -> bool {
        matches!(self.foglio.mandato.stato, Stato::Attivo { .. })
    }

    fn is_draft(&self) -> bool {
        self.foglio.mandato.stato == Stato::Bozza
    }
}

/// Shows the mandate.
pub(super) async fn show(
    State(platform): State<Platform>,
    actor: Actor,
    Path(mandato): Path<MandatoId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let foglio = platform.act(&actor, &Read { mandato }).await?;
    let versioni = Versioni::load(&platform, &foglio.testo).await?;
    let may_write = matches!(actor.hat(), Hat::Operatore { .. });
    let is_assistito = actor.is_assistito();
    frame.page(&UnMandato { t: frame.voce(), foglio: &foglio, versioni, is_assistito, may_write })
}

/// Withdraws a mandate that was not signed.
pub(super) async fn cancel(
    State(platform): State<Platform>,
    actor: Actor,
    Path(mandato): Path<MandatoId>,
) -> Result<Response, Failure> {
    platform.act(&actor, &Cancel { mandato }).await?;
    Ok(Redirect::to(&format!("/mandati/{mandato}")).into_response())
}

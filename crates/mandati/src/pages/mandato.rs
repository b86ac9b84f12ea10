//! One mandate: its state, its text, its signatures, and what can still be done with it.

use accessi::{Actor, Hat, Platform, SoggettoId};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use cornice::components::{Callout, Definitions, Tone};
use cornice::{Choice, Failure, Form, Frame, Pagina, Testa, Voce};

use super::carta::{ESITO, FILE, FORMATI, MOTIVO, VISTO, WORDS};
use super::lettera::Versioni;
use super::parole;
use crate::{Cancel, Foglio, MandatoId, Read, Stato};

#[derive(Template)]
#[template(path = "mandati/mandato.html")]
pub(super) struct UnMandato<'a> {
    t: &'a Voce,
    foglio: &'a Foglio,
    form: &'a Form,
    versioni: Versioni,
    io: SoggettoId,
    is_assistito: bool,
    may_write: bool,
    is_head: bool,
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

impl<'a> UnMandato<'a> {
    /// Writes the page of a mandate, with what its reader may do.
    pub(super) async fn load(
        platform: &Platform,
        actor: &Actor,
        frame: &'a Frame,
        foglio: &'a Foglio,
        form: &'a Form,
    ) -> Result<Self, Failure> {
        Ok(Self {
            t: frame.voce(),
            foglio,
            form,
            versioni: Versioni::load(platform, &foglio.testo).await?,
            io: actor.soggetto(),
            is_assistito: actor.is_assistito(),
            may_write: matches!(actor.hat(), Hat::Operatore { .. }),
            is_head: matches!(actor.hat(), Hat::ResponsabileSede { .. }),
        })
    }

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
            Stato::Bozza | Stato::InAttesaDiVerifica { .. } | Stato::Attivo { .. } => rows,
        }
    }

    fn is_waiting(&self) -> bool {
        matches!(self.foglio.mandato.stato, Stato::InAttesaDiFirma { .. })
    }

    fn is_on_paper(&self) -> bool {
        matches!(self.foglio.mandato.stato, Stato::InAttesaDiVerifica { .. })
    }

    /// What waits, and for whom.
    fn on_paper(&self) -> Callout {
        let brought = self.foglio.scansione.as_ref().is_some_and(|paper| paper.portata_da == self.io);
        let key = if brought { "mandati-carta-attesa-altri" } else { "mandati-carta-attesa-testo" };
        Callout::new(Tone::Warning, self.t.say("mandati-carta-attesa")).text(self.t.say(key))
    }

    /// Nobody verifies the paper that he brought in.
    fn may_verify(&self) -> bool {
        let by_others = self.foglio.scansione.as_ref().is_some_and(|paper| paper.portata_da != self.io);
        self.is_head && self.is_on_paper() && by_others
    }

    /// Why the former paper was refused, while another is waited for.
    fn refused(&self) -> Option<Callout> {
        let motivo = self.foglio.scansione.as_ref()?.motivo.as_ref()?;
        let title = self.t.say("mandati-carta-respinta");
        self.is_waiting().then(|| Callout::new(Tone::Danger, title).text(motivo))
    }

    fn verdicts(&self) -> Vec<Choice> {
        vec![
            Choice::new("conforme", self.t.say("mandati-verifica-conforme")),
            Choice::new("respinta", self.t.say("mandati-verifica-respinta")),
        ]
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
    let form = Form::new();
    let page = UnMandato::load(&platform, &actor, &frame, &foglio, &form).await?;
    frame.page(&page)
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

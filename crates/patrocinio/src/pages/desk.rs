//! The desk: what needs me today, by role.

use std::sync::Arc;

use accessi::{AccessError, Actor, Hat, Platform};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::Catalogo;
use cornice::components::{Callout, Tone};
use cornice::{Failure, Form, Frame, Pagina, Testa, Voce};

use super::cerca::CERCATO;

/// The desk of the person: her mandates, her claims, who looked.
#[derive(Template)]
#[template(path = "patrocinio/desk.html")]
struct Desk<'a> {
    t: &'a Voce,
    actor: &'a Actor,
    mandati: mandati::Riassunto,
    domande: domande::Riassunto,
}

/// The desk of an office: what waits for somebody comes first.
#[derive(Template)]
#[template(path = "patrocinio/office.html")]
struct Office<'a> {
    t: &'a Voce,
    form: Form,
    may_take: bool,
    da_verificare: mandati::Riassunto,
    da_firmare: mandati::Riassunto,
    da_inviare: domande::Riassunto,
    decise: domande::Riassunto,
    inviate: domande::Riassunto,
    mandati: mandati::Riassunto,
}

impl Pagina for Desk<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("patrocinio-scrivania"))
    }
}

impl Pagina for Office<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("patrocinio-scrivania"))
    }
}

impl<'a> Office<'a> {
    async fn load(
        platform: &Platform,
        catalogo: &Arc<Catalogo>,
        actor: &Actor,
        t: &'a Voce,
    ) -> Result<Self, AccessError> {
        let mandates = |quali| mandati::Riassunto::load(platform, actor, t, quali);
        let claims = |quali| domande::Riassunto::load(platform, catalogo.clone(), actor, t, quali);
        Ok(Self {
            t,
            form: Form::new(),
            may_take: matches!(actor.hat(), Hat::Operatore { .. }),
            da_verificare: mandates(mandati::Quali::DaVerificare).await?,
            da_firmare: mandates(mandati::Quali::DaFirmare).await?,
            da_inviare: claims(domande::Quali::DaInviare).await?,
            decise: claims(domande::Quali::Decise).await?,
            inviate: claims(domande::Quali::Inviate).await?,
            mandati: mandates(mandati::Quali::Tutti).await?,
        })
    }

    /// Whether nobody waits for this office.
    fn is_quiet(&self) -> bool {
        self.da_verificare.is_empty()
            && self.da_firmare.is_empty()
            && self.da_inviare.is_empty()
            && self.decise.is_empty()
    }

    fn quiet(&self) -> Callout {
        Callout::new(Tone::Success, self.t.say("patrocinio-niente-in-sospeso"))
    }
}

impl Desk<'_> {
    /// The person's own rights, one step away.
    fn looks(&self) -> Callout {
        Callout::new(Tone::Info, self.t.say("patrocinio-guarda-accessi"))
            .text(self.t.say("patrocinio-guarda-accessi-testo"))
            .link("/accessi", self.t.say("patrocinio-accessi"))
    }
}

/// Shows the desk; an INPS officer's desk is the queue of the office, a referente's the editions.
pub(crate) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    frame: Frame,
) -> Result<Response, Failure> {
    let t = frame.voce();
    match actor.hat() {
        Hat::OperatoreInps { .. } => Ok(Redirect::to("/coda").into_response()),
        Hat::ReferenteSchede { .. } => Ok(Redirect::to("/edizioni").into_response()),
        Hat::Operatore { .. } | Hat::ResponsabileSede { .. } => {
            frame.page(&Office::load(&platform, &catalogo, &actor, t).await?)
        }
        Hat::Assistito => {
            let mandati = mandati::Riassunto::load(&platform, &actor, t, mandati::Quali::Tutti).await?;
            let domande =
                domande::Riassunto::load(&platform, catalogo, &actor, t, domande::Quali::Tutte).await?;
            frame.page(&Desk { t, actor: &actor, mandati, domande })
        }
    }
}

//! The desk: what needs me today, by role.

use std::sync::Arc;

use accessi::{Actor, Hat, Platform};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::Catalogo;
use cornice::components::{Callout, Tone};
use cornice::{Failure, Frame, Pagina, Voce};

/// The desk of whoever gives mandates, or receives them.
#[derive(Template)]
#[template(path = "patrocinio/desk.html")]
struct Desk<'a> {
    t: &'a Voce,
    actor: &'a Actor,
    mandati: mandati::Riassunto,
    domande: domande::Riassunto,
}

impl Pagina for Desk<'_> {
    fn titolo(&self, t: &Voce) -> String {
        t.say("patrocinio-scrivania").into()
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

/// Shows the desk; an INPS officer's desk is the queue of the office.
pub(crate) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    frame: Frame,
) -> Result<Response, Failure> {
    if matches!(actor.hat(), Hat::OperatoreInps { .. }) {
        return Ok(Redirect::to("/coda").into_response());
    }
    let t = frame.voce();
    let mandati = mandati::Riassunto::load(&platform, &actor, t).await?;
    let domande = domande::Riassunto::load(&platform, catalogo, &actor, t).await?;
    frame.page(&Desk { t, actor: &actor, mandati, domande })
}

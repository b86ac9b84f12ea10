//! Taking a mandate back: what it does is said before it is done.

use accessi::{Actor, Platform};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use cornice::{Failure, Frame, Pagina, Testa, Voce};

use crate::{Foglio, MandatoId, Read, Revoke};

#[derive(Template)]
#[template(path = "mandati/revoca.html")]
struct Revoca<'a> {
    t: &'a Voce,
    foglio: &'a Foglio,
}

impl Pagina for Revoca<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("mandati-revoca-titolo"))
            .after("/mandati", t.say("mandati-elenco"))
            .after(format!("/mandati/{}", self.foglio.mandato.id), t.say("mandati-mandato"))
    }
}

/// Says what a revocation does, before it is done.
pub(super) async fn confirm(
    State(platform): State<Platform>,
    actor: Actor,
    Path(mandato): Path<MandatoId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let foglio = platform.act(&actor, &Read { mandato }).await?;
    if !actor.is_assistito() {
        return Err(Failure::forbidden());
    }
    frame.page(&Revoca { t: frame.voce(), foglio: &foglio })
}

/// Takes the mandate back.
pub(super) async fn revoke(
    State(platform): State<Platform>,
    actor: Actor,
    Path(mandato): Path<MandatoId>,
) -> Result<Response, Failure> {
    platform.act(&actor, &Revoke { mandato }).await?;
    Ok(Redirect::to(&format!("/mandati/{mandato}")).into_response())
}

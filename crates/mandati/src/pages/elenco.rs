//! The mandates that whoever asks may see, newest first.

use accessi::{Actor, Platform};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::Query;
use cornice::components::Pager;
use cornice::{Failure, Frame, Pagina, Testa, Voce};
use serde::Deserialize;

use super::riassunto::Riassunto;
use crate::{List, MandatoId};

/// Where a page of the list begins.
#[derive(Deserialize)]
pub(super) struct Dopo {
    dopo: Option<MandatoId>,
}

#[derive(Template)]
#[template(path = "mandati/elenco.html")]
struct Elenco {
    is_assistito: bool,
    tabella: Riassunto,
    pager: Pager,
}

impl Pagina for Elenco {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say(if self.is_assistito { "mandati-miei" } else { "mandati-elenco" }))
            .after("/scrivania", t.say("mandati-scrivania"))
    }
}

/// Shows a page of the list.
pub(super) async fn show(
    State(platform): State<Platform>,
    actor: Actor,
    Query(Dopo { dopo }): Query<Dopo>,
    frame: Frame,
) -> Result<Response, Failure> {
    let pagina = platform.act(&actor, &List { after: dopo, ..List::default() }).await?;
    let t = frame.voce();
    let first = dopo.map(|_| "/mandati".to_owned());
    let pager = Pager::new(t, first, pagina.next.map(|last| format!("/mandati?dopo={last}")));
    let is_assistito = actor.is_assistito();
    let tabella = Riassunto::new(t, pagina.righe, is_assistito);
    frame.page(&Elenco { is_assistito, tabella, pager })
}

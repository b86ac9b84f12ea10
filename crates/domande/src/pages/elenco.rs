//! The claims that whoever asks may see, newest first.

use std::sync::Arc;

use accessi::{Actor, Platform, SoggettoId};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::Query;
use catalogo::Catalogo;
use cornice::components::Pager;
use cornice::{Failure, Frame, Pagina, Testa, Voce};
use serde::Deserialize;

use super::riassunto::Riassunto;
use crate::{DomandaId, List};

/// Which claims, and where a page of them begins.
#[derive(Deserialize)]
pub(super) struct Quali {
    soggetto: Option<SoggettoId>,
    dopo: Option<DomandaId>,
}

#[derive(Template)]
#[template(path = "domande/elenco.html")]
struct Pagine<'a> {
    t: &'a Voce,
    tabella: Riassunto,
    is_assistito: bool,
    pager: Pager,
}

impl Pagina for Pagine<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say(if self.is_assistito { "domande-mie" } else { "domande-elenco" }))
            .after("/scrivania", t.say("domande-scrivania"))
    }
}

/// Shows a page of the list.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    Query(Quali { soggetto, dopo }): Query<Quali>,
    frame: Frame,
) -> Result<Response, Failure> {
    let pagina = platform.act(&actor, &List { soggetto, after: dopo, ..List::default() }).await?;
    let t = frame.voce();
    let of_person = soggetto.map(|soggetto| format!("soggetto={soggetto}")).unwrap_or_default();
    let first = dopo.map(|_| format!("/domande?{of_person}"));
    let next = pagina.next.map(|last| format!("/domande?dopo={last}&{of_person}"));
    let pager = Pager::new(t, first, next);
    let is_assistito = actor.is_assistito();
    let tabella = Riassunto::new(t, catalogo, pagina.righe, is_assistito);
    frame.page(&Pagine { t, tabella, is_assistito, pager })
}

//! The text that both parties sign, read at the desk before it is sent.

use accessi::{Actor, Hat, Platform};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use cornice::{Failure, Frame, Pagina, Testa, Voce};

use super::lettera::{self, Versioni};
use crate::{Foglio, MandatoId, Read, Stato};

#[derive(Template)]
#[template(path = "mandati/testo.html")]
struct Testo<'a> {
    t: &'a Voce,
    bozze: Vec<Bozza>,
    first: MandatoId,
}

/// A draft of the visit.
struct Bozza {
    id: MandatoId,
    oggetto: String,
    versioni: Versioni,
}

impl Pagina for Testo<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("mandati-testo-titolo"))
            .after("/scrivania", t.say("mandati-scrivania"))
            .after("/presa-in-carico", t.say("mandati-presa-in-carico"))
            .sommario(t.say("mandati-testo-sommario"))
    }
}

/// Shows every draft of the visit.
pub(super) async fn show(
    State(platform): State<Platform>,
    actor: Actor,
    Path(id): Path<MandatoId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let named = platform.act(&actor, &Read { mandato: id }).await?;
    if !matches!(actor.hat(), Hat::Operatore { .. }) {
        return Err(Failure::forbidden());
    }
    let t = frame.voce();
    let mut bozze = Vec::with_capacity(named.visita.len());
    for sibling in named.visita {
        let Foglio { mandato, testo, .. } = platform.act(&actor, &Read { mandato: sibling }).await?;
        if mandato.stato == Stato::Bozza {
            let oggetto = lettera::oggetto(&testo, t);
            bozze.push(Bozza { id: sibling, oggetto, versioni: Versioni::load(&platform, &testo).await? });
        }
    }
    match bozze.first().map(|bozza| bozza.id) {
        Some(first) => frame.page(&Testo { t, bozze, first }),
        // Whoever comes back with the browser's button finds the mandate as it stands now.
        None => Ok(Redirect::to(&format!("/mandati/{id}")).into_response()),
    }
}

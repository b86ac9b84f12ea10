//! The mandates that whoever asks may see, newest first.

use accessi::{Actor, Platform};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::Query;
use cornice::components::{Chip, Empty, Pager};
use cornice::{Briciola, Failure, Frame, Pagina, Voce};
use serde::Deserialize;

use super::{lettera, parole};
use crate::{List, MandatoId, Riga};

/// Where a page of the list begins.
#[derive(Deserialize)]
pub(super) struct Dopo {
    dopo: Option<MandatoId>,
}

#[derive(Template)]
#[template(path = "mandati/elenco.html")]
struct Elenco<'a> {
    t: &'a Voce,
    righe: &'a [Riga],
    is_assistito: bool,
    pager: Pager,
}

impl Pagina for Elenco<'_> {
    fn titolo(&self, t: &Voce) -> String {
        t.say(if self.is_assistito { "mandati-miei" } else { "mandati-elenco" }).into()
    }

    fn briciole(&self, t: &Voce) -> Vec<Briciola> {
        vec![Briciola::new("/scrivania", t.say("mandati-scrivania"))]
    }
}

impl Elenco<'_> {
    /// The person reads who represents him; the office reads whom it represents.
    fn who(&self) -> &'static str {
        if self.is_assistito { "mandati-mandatario" } else { "mandati-mandante" }
    }

    fn name(&self, riga: &Riga) -> String {
        if self.is_assistito {
            return riga.testo.mandatario.codice.clone();
        }
        format!("{} {}", riga.testo.mandante.cognome, riga.testo.mandante.nome)
    }

    fn empty(&self) -> Empty {
        if self.is_assistito {
            return Empty::new(self.t.say("mandati-nessuno")).text(self.t.say("mandati-nessuno-assistito"));
        }
        Empty::new(self.t.say("mandati-nessuno"))
            .action("/presa-in-carico", self.t.say("mandati-presa-in-carico"))
    }

    fn chip(&self, riga: &Riga) -> Chip {
        parole::chip(self.t, riga.mandato.stato)
    }
}

/// Shows a page of the list.
pub(super) async fn show(
    State(platform): State<Platform>,
    actor: Actor,
    Query(Dopo { dopo }): Query<Dopo>,
    frame: Frame,
) -> Result<Response, Failure> {
    let pagina = platform.act(&actor, &List { after: dopo }).await?;
    let t = frame.voce();
    let first = dopo.map(|_| "/mandati".to_owned());
    let pager = Pager::new(t, first, pagina.next.map(|last| format!("/mandati?dopo={last}")));
    frame.page(&Elenco { t, righe: &pagina.righe, is_assistito: actor.is_assistito(), pager })
}

//! The queue of an INPS office, the most urgent first, and the taking in charge.

use std::sync::Arc;

use accessi::{AccessError, Actor, Platform};
use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Query;
use catalogo::Catalogo;
use cornice::components::{Chip, Empty, Pager, Tone};
use cornice::{Failure, Frame, Pagina, Testa, Voce};
use serde::Deserialize;
use store::Giorno;

use super::parole;
use crate::{Coda, DomandaId, InCoda, Presa, Queue, TakeCharge};

/// Where a page of the queue begins.
#[derive(Deserialize)]
pub(super) struct Dopo {
    entro: Option<Giorno>,
    dopo: Option<DomandaId>,
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<p><a href="/cerca">{{ t.say("domande-cerca-in-coda") }}</a></p>
<p><a href="/domande/cifre">{{ t.say("domande-cifre") }}</a></p>
{{ tabella }}
{{ pager }}"#
)]
struct LaCoda<'a> {
    t: &'a Voce,
    tabella: InAttesa,
    pager: Pager,
}

/// What waits at an INPS office, in a table.
#[derive(Template)]
#[template(path = "domande/coda.html")]
pub struct InAttesa {
    t: Voce,
    catalogo: Arc<Catalogo>,
    coda: Coda,
}

impl HtmlSafe for InAttesa {}

impl Pagina for LaCoda<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("domande-coda"))
            .after("/scrivania", t.say("domande-scrivania"))
            .sommario(t.say("domande-coda-sommario"))
    }
}

impl InAttesa {
    /// Looks a number up in the queue.
    pub async fn find(
        platform: &Platform,
        catalogo: Arc<Catalogo>,
        actor: &Actor,
        t: &Voce,
        numero: &str,
    ) -> Result<Self, AccessError> {
        let numero = Some(numero.to_owned());
        let coda = platform.act(actor, &Queue { numero, ..Queue::default() }).await?;
        Ok(Self { t: t.clone(), catalogo, coda })
    }

    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.coda.righe.is_empty()
    }

    fn prestazione(&self, riga: &InCoda) -> String {
        parole::prestazione(&self.t, &self.catalogo, &riga.scheda)
    }

    fn sent(&self, riga: &InCoda) -> String {
        self.t.date(riga.inviata.giorno().date())
    }

    fn term(&self, riga: &InCoda) -> Chip {
        let entro = self.t.date(riga.risposta.entro.date());
        if riga.risposta.is_past(self.coda.oggi) {
            return Chip::new(Tone::Danger, self.t.say("domande-scaduta-il").arg("entro", entro));
        }
        Chip::new(Tone::Neutral, entro)
    }

    fn empty(&self) -> Empty {
        Empty::new(self.t.say("domande-coda-vuota"))
    }
}

/// Shows a page of the queue.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    Query(Dopo { entro, dopo }): Query<Dopo>,
    frame: Frame,
) -> Result<Response, Failure> {
    let after = entro.zip(dopo);
    let coda = platform.act(&actor, &Queue { after, ..Queue::default() }).await?;
    let t = frame.voce();
    let next = coda.next.map(|(entro, last)| format!("/coda?entro={entro}&dopo={last}"));
    let pager = Pager::new(t, after.map(|_| "/coda".to_owned()), next);
    let tabella = InAttesa { t: t.clone(), catalogo, coda };
    frame.page(&LaCoda { t, tabella, pager })
}

/// Takes a claim in charge and opens it.
pub(super) async fn take_charge(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
) -> Result<Response, Failure> {
    platform.act(&actor, &TakeCharge { catalogo: &catalogo, domanda }).await?;
    Ok(Redirect::to(&format!("/domande/{domanda}")).into_response())
}

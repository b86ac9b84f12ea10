//! The last step: the claim is sent, once, with what the check found in sight.

use accessi::Actor;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use cornice::components::{Callout, Tone};
use cornice::{Campo, Failure, Form, Frame, Pagina, Testa, Voce};
use store::Giorno;

use super::banco::Banco;
use super::bozza::{Bozza, Passo, sent};
use super::parole;
use crate::{DomandaId, Rilievo, Send, SendError};

const COMUNQUE: Campo = Campo::new("comunque", "domande-comunque");

#[derive(Template)]
#[template(path = "domande/invio.html")]
struct Invio<'a> {
    t: &'a Voce,
    bozza: &'a Bozza<'a>,
    form: &'a Form,
}

impl Pagina for Invio<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        self.bozza.testa(t)
    }
}

impl Invio<'_> {
    /// Nobody sends what the person has not confirmed.
    fn is_stopped(&self) -> bool {
        self.bozza.rilievi.iter().any(Rilievo::blocks)
    }

    fn stopped(&self) -> Callout {
        Callout::new(Tone::Warning, self.t.say("domande-invio-fermo"))
            .link(format!("/domande/{}/conferma", self.bozza.id()), self.t.say("domande-vai-alla-conferma"))
    }

    fn findings(&self) -> Vec<String> {
        let (catalogo, scheda) = (self.bozza.set.catalogo(), self.bozza.scheda);
        self.bozza.warnings().map(|found| parole::rilievo(self.t, catalogo, scheda, found)).collect()
    }
}

/// Shows what is about to be sent.
pub(super) async fn show(
    banco: Banco,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let Some(bozza) = banco.open(&actor, domanda).await? else { return Ok(sent(domanda)) };
    frame.page(&Invio { t: frame.voce(), bozza: &bozza, form: &Form::new() })
}

/// Sends the claim; one that was sent shows itself, with the number that it has.
pub(super) async fn send(
    banco: Banco,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let Some(bozza) = banco.open(&actor, domanda).await? else { return Ok(sent(domanda)) };
    let decorrenza = bozza.risposta.as_ref().and_then(|risposta| risposta.valutazione.decorrenza);
    let ricevuta = bozza.receipt();
    let send = Send {
        catalogo: &banco.catalogo,
        domanda,
        campi: &bozza.campi,
        rilievi: &bozza.rilievi,
        comunque: !form.value(COMUNQUE.name()).is_empty(),
        decorrenza: decorrenza.map(Giorno::new),
        ricevuta: ricevuta.as_ref(),
    };
    match banco.platform.act(&actor, &send).await {
        Ok(_) => Ok(Redirect::to(&format!("/domande/{domanda}")).into_response()),
        Err(SendError::Warned) => {
            form.refuse(COMUNQUE, "domande-comunque-serve");
            frame.refused(&Invio { t: frame.voce(), bozza: &bozza, form: &form })
        }
        Err(error) => Err(error.into()),
    }
}

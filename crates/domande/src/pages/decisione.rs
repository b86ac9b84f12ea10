//! The decision on a claim: the form, with the closed list of reasons, and what it does.

use std::sync::Arc;

use accessi::{Actor, Platform};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::Catalogo;
use cornice::{Campo, Choice, Failure, Form, Frame, Message, Pagina, Testa, Voce};

use super::parole;
use crate::{
    Copertina, Decide, Decisione, DomandaId, Motivazione, Motivo, Read, Stato, TransitionError, Verdetto,
};

const ESITO: Campo = Campo::new("esito", "domande-decisione");
const MOTIVO: Campo = Campo::new("motivo", "domande-motivo");
const SPIEGAZIONE: Campo = Campo::new("spiegazione", "domande-spiegazione");
/// The longest explanation, in characters.
const WORDS: u16 = 2_000;

#[derive(Template)]
#[template(path = "domande/decisione.html")]
struct LaDecisione<'a> {
    t: &'a Voce,
    catalogo: &'a Catalogo,
    copertina: &'a Copertina,
    form: &'a Form,
}

impl Pagina for LaDecisione<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        let claim = format!("/domande/{}", self.copertina.domanda.id);
        Testa::new(t.say("domande-decisione-titolo"))
            .after("/coda", t.say("domande-coda"))
            .after(claim, t.say("domande-domanda"))
            .sommario(parole::prestazione(t, self.catalogo, &self.copertina.domanda.scheda))
            .stato(parole::chip(t, &self.copertina.domanda.stato))
    }
}

impl LaDecisione<'_> {
    fn verdicts(&self) -> Vec<Choice> {
        let choice = |value, text, hint| Choice::new(value, self.t.say(text)).hint(self.t.say(hint));
        vec![
            choice("accolta", "domande-decisione-accolta", "domande-decisione-accolta-aiuto"),
            choice("accolta_parzialmente", "domande-decisione-in-parte", "domande-decisione-in-parte-aiuto"),
            choice("rifiutata", "domande-decisione-rifiutata", "domande-decisione-rifiutata-aiuto"),
        ]
    }

    /// Each reason with the road that it opens.
    fn reasons(&self) -> Vec<Choice> {
        let choice = |motivo: Motivo| {
            let (strada, _) = parole::strada(motivo.strada());
            Choice::new(motivo.as_str(), self.t.say(parole::motivo(motivo))).hint(self.t.say(strada))
        };
        Motivo::ALL.into_iter().map(choice).collect()
    }
}

/// Shows the form.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let incarto = platform.act(&actor, &Read { catalogo: &catalogo, domanda }).await?;
    let copertina = &incarto.copertina;
    require_in_charge(&copertina.domanda.stato)?;
    frame.page(&LaDecisione { t: frame.voce(), catalogo: &catalogo, copertina, form: &Form::new() })
}

fn require_in_charge(stato: &Stato) -> Result<(), TransitionError> {
    match stato {
        Stato::InLavorazione { .. } => Ok(()),
        Stato::Decisa { .. } => Err(TransitionError::AlreadyDecided),
        Stato::Bozza | Stato::Protocollata(_) => Err(TransitionError::NotInCharge),
    }
}

#[derive(Template)]
#[template(path = "domande/decisa.html")]
struct Decisa<'a> {
    t: &'a Voce,
}

impl Pagina for Decisa<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("domande-decisa-titolo")).after("/coda", t.say("domande-coda"))
    }
}

/// Takes the decision. A full acceptance ends the office's title, so it is confirmed here and not on the claim's page.
pub(super) async fn decide(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let Some(verdetto) = parse(&mut form) else {
        let incarto = platform.act(&actor, &Read { catalogo: &catalogo, domanda }).await?;
        let copertina = &incarto.copertina;
        return frame.refused(&LaDecisione { t: frame.voce(), catalogo: &catalogo, copertina, form: &form });
    };
    match platform.act(&actor, &Decide { domanda, verdetto }).await? {
        Decisione::Accolta => frame.page(&Decisa { t: frame.voce() }),
        Decisione::AccoltaParzialmente(_) | Decisione::Rifiutata(_) => {
            Ok(Redirect::to(&format!("/domande/{domanda}")).into_response())
        }
    }
}

/// A full acceptance needs no reason; anything less has one, with words for the person.
fn parse(form: &mut Form) -> Option<Verdetto> {
    let esito = form.value(ESITO.name()).to_owned();
    let verdetto: fn(Motivazione) -> Verdetto = match esito.as_str() {
        "accolta" => return Some(Verdetto::Accolta),
        "accolta_parzialmente" => Verdetto::AccoltaParzialmente,
        "rifiutata" => Verdetto::Rifiutata,
        _ => {
            form.refuse(ESITO, "domande-decisione-errata");
            return None;
        }
    };
    let motivo = form.required(MOTIVO, |raw| Motivo::find(raw).ok_or(Message::new("domande-motivo-errato")));
    let spiegazione = form.required(SPIEGAZIONE, |raw| match raw.chars().count() {
        length if length <= usize::from(WORDS) => Ok(raw.to_owned()),
        _ => Err(Message::new("domande-spiegazione-lunga").arg("massimo", i64::from(WORDS))),
    });
    form.complete()?;
    Some(verdetto(Motivazione { motivo: motivo?, spiegazione: spiegazione? }))
}

//! One edition: what it changes, for whom, who has approved it, and the two things that a referente does with it.

use accessi::{Actor, Platform};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::Diagnosi;
use cornice::components::{Callout, Definitions, Tone};
use cornice::{Campo, Failure, Form, Frame, Message, Pagina, Testa, Voce};

use super::cambia::Cambia;
use super::parole;
use super::simulazione::Simulata;
use crate::{Approve, EdizioneId, Read, Refuse, Veduta};

const MOTIVO: Campo = Campo::new("motivo", "edizioni-motivo");
/// The longest reason, in characters.
const WORDS: u16 = 2_000;

#[derive(Template)]
#[template(path = "edizioni/edizione.html")]
struct LaEdizione<'a> {
    t: &'a Voce,
    veduta: &'a Veduta,
    form: &'a Form,
    cambia: Cambia<'a>,
    simulata: Option<Simulata<'a>>,
}

impl<'a> LaEdizione<'a> {
    fn new(t: &'a Voce, veduta: &'a Veduta, form: &'a Form) -> Result<Self, Failure> {
        let unreadable = |difetti: Vec<Diagnosi>| {
            Failure::internal(difetti.first().map(ToString::to_string).unwrap_or_default())
        };
        let confronto = veduta.confronto().map_err(unreadable)?;
        let simulazione = veduta.simulazione.as_ref();
        let is_waiting = veduta.edizione.stato.is_waiting();
        let simulata =
            simulazione.map(|simulazione| Simulata::new(t, simulazione, &confronto.nomi, is_waiting));
        let cambia = Cambia::new(t, veduta.prima.is_some().then_some(&confronto));
        Ok(Self { t, veduta, form, cambia, simulata })
    }

    fn definitions(&self) -> Definitions {
        let mut rows = Definitions::new()
            .row(self.t.say("edizioni-stato"), parole::since(self.t, &self.veduta.edizione.stato))
            .row(self.t.say("edizioni-impronta"), &self.veduta.edizione.impronta);
        for approval in &self.veduta.approvazioni {
            rows = rows.row(self.t.say("edizioni-approvazione"), parole::approval(self.t, *approval));
        }
        rows
    }

    fn is_waiting(&self) -> bool {
        self.veduta.edizione.stato.is_waiting()
    }

    /// Whether the reader has approved it already: the second approval is another's.
    fn is_mine(&self) -> bool {
        self.veduta.approvazioni.iter().any(|approval| approval.mia)
    }

    fn other(&self) -> Callout {
        Callout::new(Tone::Info, self.t.say("edizioni-manca-altro"))
            .text(self.t.say("edizioni-manca-altro-testo"))
    }
}

impl Pagina for LaEdizione<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(parole::titolo(t, &self.veduta.edizione))
            .after("/edizioni", t.say("edizioni-edizioni"))
            .stato(parole::chip(t, &self.veduta.edizione.stato))
    }
}

/// Shows an edition.
pub(super) async fn show(
    State(platform): State<Platform>,
    actor: Actor,
    Path(edizione): Path<EdizioneId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let veduta = platform.act(&actor, &Read { edizione }).await?;
    frame.page(&LaEdizione::new(frame.voce(), &veduta, &Form::new())?)
}

/// Approves it.
pub(super) async fn approve(
    State(platform): State<Platform>,
    actor: Actor,
    Path(edizione): Path<EdizioneId>,
) -> Result<Response, Failure> {
    platform.act(&actor, &Approve { edizione }).await?;
    Ok(Redirect::to(&format!("/edizioni/{edizione}")).into_response())
}

/// Refuses it, with the reason.
pub(super) async fn refuse(
    State(platform): State<Platform>,
    actor: Actor,
    Path(edizione): Path<EdizioneId>,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let motivo = form.required(MOTIVO, |raw| match raw.chars().count() {
        length if length <= usize::from(WORDS) => Ok(raw.to_owned()),
        _ => Err(Message::new("edizioni-motivo-lungo").arg("massimo", i64::from(WORDS))),
    });
    let Some(motivo) = motivo else {
        let veduta = platform.act(&actor, &Read { edizione }).await?;
        return frame.refused(&LaEdizione::new(frame.voce(), &veduta, &form)?);
    };
    platform.act(&actor, &Refuse { edizione, motivo }).await?;
    Ok(Redirect::to(&format!("/edizioni/{edizione}")).into_response())
}

//! The fourth step: the person reads what is declared in his name, and confirms it.

use accessi::Actor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use cornice::components::{Callout, Definitions, QrBlock, Tone};
use cornice::{Failure, Form, Frame, Origin, Pagina, Testa, Voce};
use documenti::Impronta;

use super::banco::Banco;
use super::bozza::{Bozza, Passo, sent};
use super::parole;
use crate::{Confirm, ConfirmError, DomandaId};

/// The field that carries the seal of what was read.
const LETTA: &str = "letta";

#[derive(Template)]
#[template(path = "domande/conferma.html")]
struct Conferma<'a> {
    t: &'a Voce,
    bozza: &'a Bozza<'a>,
    is_assistito: bool,
    /// Where the person confirms, to be read by his telephone at the desk.
    qr: Option<QrBlock>,
}

impl Pagina for Conferma<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        let testa = self.bozza.testa(t);
        if !self.is_assistito {
            return testa;
        }
        testa.titolo(t.say("domande-conferma-titolo")).sommario(t.say("domande-conferma-sommario"))
    }
}

impl Conferma<'_> {
    /// What is declared, in words.
    fn declared(&self) -> Definitions {
        let catalogo = self.bozza.set.catalogo();
        let soggetto = self.bozza.incarto.copertina.domanda.soggetto;
        let mut rows = Definitions::new();
        for campo in self.bozza.campi.iter().filter(|campo| campo.is_declared()) {
            let (nome, valore) = parole::in_words(self.t, catalogo, campo);
            let (origine, giorno) = parole::origine(self.t, soggetto, campo);
            let said =
                self.t.say("domande-detto").arg("valore", valore).arg("chi", origine).arg("giorno", giorno);
            rows = rows.row(nome, said);
        }
        rows
    }

    fn standing(&self) -> Callout {
        let t = self.t;
        match (self.bozza.seal, self.bozza.confermata) {
            (None, _) => Callout::new(Tone::Success, t.say("domande-conferma-non-serve")),
            (Some(_), Some(quando)) => {
                let quando = t.instant(quando.timestamp());
                Callout::new(Tone::Success, t.say("domande-confermata-il").arg("quando", quando))
            }
            (Some(_), None) => Callout::new(Tone::Warning, t.say("domande-conferma-attesa"))
                .text(t.say("domande-conferma-attesa-testo")),
        }
    }

    fn prestazione(&self) -> String {
        self.bozza.scheda.titolo.in_lingua(self.t.lingua()).to_owned()
    }

    /// The seal to confirm: only the person's own, and only while it is not confirmed.
    fn to_confirm(&self) -> Option<Impronta> {
        self.bozza.seal.filter(|_| self.is_assistito && self.bozza.confermata.is_none())
    }
}

/// Shows what is declared.
pub(super) async fn show(
    banco: Banco,
    State(origin): State<Origin>,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let Some(bozza) = banco.open(&actor, domanda).await? else { return Ok(sent(domanda)) };
    let (t, is_assistito) = (frame.voce(), actor.is_assistito());
    let waits = bozza.seal.is_some() && bozza.confermata.is_none() && !is_assistito;
    let address = origin.address(&format!("/domande/{domanda}/conferma"));
    let drawn = waits.then(|| QrBlock::new(address, t.say("domande-conferma-inquadra"))).transpose();
    let qr = drawn.map_err(Failure::internal)?;
    frame.page(&Conferma { t, bozza: &bozza, is_assistito, qr })
}

/// Takes the confirmation of exactly what the person has read.
pub(super) async fn confirm(
    banco: Banco,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    form: Form,
) -> Result<Response, Failure> {
    let letta: Impronta = form.value(LETTA).parse().map_err(|_| ConfirmError::Changed)?;
    let Some(bozza) = banco.open(&actor, domanda).await? else { return Ok(sent(domanda)) };
    let confirm = Confirm { catalogo: &banco.catalogo, domanda, campi: &bozza.campi, letta };
    banco.platform.act(&actor, &confirm).await?;
    Ok(Redirect::to(&format!("/domande/{domanda}/conferma")).into_response())
}

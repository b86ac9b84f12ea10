//! What the person sees behind the code: the text to sign, and the two answers.

use std::sync::Arc;

use accessi::{Actor, CodiceFiscale, Platform};
use anagrafe::{AnagrafeNazionale, Condizione};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use catalogo::Catalogo;
use cornice::{Campo, Failure, Form, Frame, Message, Pagina, Testa, Voce};

use super::lettera::{self, Versioni};
use super::parole;
use crate::{Answer, AnswerError, Codice, DaFirmare, MandatoId, ReadRequest, Risposta, Stato};

const RISPOSTA: Campo = Campo::new("risposta", "mandati-risposta");

#[derive(Template)]
#[template(path = "mandati/firma.html")]
struct Firma<'a> {
    t: &'a Voce,
    richiesta: &'a DaFirmare,
    lettere: Vec<Versioni>,
    form: &'a Form,
}

impl Pagina for Firma<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        if self.lettere.is_empty() {
            return Testa::new(t.say("mandati-firma-chiusa"));
        }
        let titolo = t.say("mandati-firma-titolo").arg("quanti", self.lettere.len());
        Testa::new(titolo).sommario(t.say("mandati-firma-sommario"))
    }
}

impl<'a> Firma<'a> {
    async fn load(
        platform: &Platform,
        t: &'a Voce,
        richiesta: &'a DaFirmare,
        form: &'a Form,
    ) -> Result<Self, Failure> {
        let mut lettere = Vec::with_capacity(richiesta.mandati.len());
        for riga in &richiesta.mandati {
            if matches!(riga.mandato.stato, Stato::InAttesaDiFirma { .. }) {
                lettere.push(Versioni::load(platform, &riga.testo).await?);
            }
        }
        Ok(Self { t, richiesta, lettere, form })
    }
}

/// Shows the mandates behind a code.
pub(super) async fn show(
    State(platform): State<Platform>,
    actor: Actor,
    Path(codice): Path<String>,
    frame: Frame,
) -> Result<Response, Failure> {
    let codice = Codice::parse(&codice).map_err(|_| AnswerError::UnknownCode)?;
    let richiesta = platform.act(&actor, &ReadRequest { codice: &codice }).await?;
    frame.page(&Firma::load(&platform, frame.voce(), &richiesta, &Form::new()).await?)
}

#[derive(Template)]
#[template(path = "mandati/risposto.html")]
struct Risposto<'a> {
    t: &'a Voce,
    risposta: Risposta,
    mandati: &'a [MandatoId],
}

impl Pagina for Risposto<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say(match self.risposta {
            Risposta::Firmo(_) => "mandati-firmato-titolo",
            Risposta::Rifiuto => "mandati-rifiutato-titolo",
        }))
    }
}

/// Takes the person's answer. The population register is asked outside the transaction that takes it.
pub(super) async fn answer(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(nazionale): State<Arc<dyn AnagrafeNazionale>>,
    actor: Actor,
    Path(codice): Path<String>,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let codice = Codice::parse(&codice).map_err(|_| AnswerError::UnknownCode)?;
    let signs = form.required(RISPOSTA, |raw| match raw {
        "firmo" => Ok(true),
        "rifiuto" => Ok(false),
        _ => Err(Message::new("mandati-risposta-errata")),
    });
    let richiesta = platform.act(&actor, &ReadRequest { codice: &codice }).await?;
    let risposta = match signs {
        Some(true) => Risposta::Firmo(ask(&*nazionale, &richiesta.codice_fiscale).await?),
        Some(false) => Risposta::Rifiuto,
        None => return frame.refused(&Firma::load(&platform, frame.voce(), &richiesta, &form).await?),
    };
    let answer = Answer { catalogo: &catalogo, codice: &codice, risposta };
    let mandati = platform.act(&actor, &answer).await?;
    frame.page(&Risposto { t: frame.voce(), risposta, mandati: &mandati })
}

/// Asks the population register about whoever signs.
pub(super) async fn ask(
    nazionale: &dyn AnagrafeNazionale,
    codice: &CodiceFiscale,
) -> Result<Condizione, Failure> {
    let silent = |_| Failure::new(StatusCode::SERVICE_UNAVAILABLE, "mandati-anagrafe-muta");
    nazionale.condizione(codice).await.map_err(silent)
}

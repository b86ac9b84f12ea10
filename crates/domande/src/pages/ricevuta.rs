//! The receipt: what was sent, when, with which data and from where each came, as a PDF that archives keep.

use std::sync::Arc;

use accessi::{Actor, Platform};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use catalogo::Catalogo;
use cornice::{Failure, Frame, Origin, Voce, file};
use documenti::stampa::{self, Campo, Dichiarazione, Patronato, Persona, Ricevuta, Sede, Verifica};

use super::parole;
use crate::{Allegato, DomandaId, Incarto, Invio, Read, TransitionError};

/// Prints the receipt.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(origin): State<Origin>,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let incarto = platform.act(&actor, &Read { catalogo: &catalogo, domanda }).await?;
    let invio = incarto.copertina.domanda.stato.invio().ok_or(TransitionError::NotSent)?;
    if !incarto.is_intact {
        return Err(Failure::new(StatusCode::CONFLICT, "domande-non-integra"));
    }
    let carta = Carta { t: frame.voce(), catalogo: &catalogo, origin: &origin, incarto: &incarto, invio };
    let paper = carta.paper(frame.is_demonstration())?;
    let pdf = tokio::task::spawn_blocking(move || paper.pdf()).await;
    let pdf = pdf.map_err(Failure::internal)?.map_err(Failure::internal)?;
    Ok(file::pdf("ricevuta", pdf))
}

/// What the receipt is written from.
struct Carta<'a> {
    t: &'a Voce,
    catalogo: &'a Catalogo,
    origin: &'a Origin,
    incarto: &'a Incarto,
    invio: &'a Invio,
}

impl Carta<'_> {
    fn paper(&self, dimostrazione: bool) -> Result<Ricevuta, Failure> {
        let copertina = &self.incarto.copertina;
        let (domanda, intestazione) = (&copertina.domanda, &copertina.intestazione);
        let assistito = &intestazione.assistito;
        Ok(Ricevuta {
            lingua: self.t.lingua(),
            protocollo: self.invio.protocollo.to_string(),
            istante: self.invio.istante,
            assistito: Persona {
                nome: format!("{} {}", assistito.nome, assistito.cognome),
                codice_fiscale: assistito.codice_fiscale.clone(),
                nascita: assistito.nascita,
            },
            prestazione: parole::prestazione(self.t, self.catalogo, &domanda.scheda),
            sede_inps: copertina.sede_inps.clone().unwrap_or_default(),
            patronato: Patronato {
                nome: intestazione.patronato.clone(),
                denominazione: intestazione.denominazione.clone(),
            },
            sede: Sede { nome: intestazione.sede.clone(), indirizzo: intestazione.indirizzo.clone() },
            operatore: intestazione.operatore.clone(),
            pratica: intestazione.pratica.clone(),
            mandato: intestazione.mandato,
            campi: self.archived(),
            dichiarazioni: self.declared(),
            documenti: self.documents()?,
            impronta: self.invio.impronta,
            verifica: self.verifica(),
            dimostrazione,
        })
    }

    fn archived(&self) -> Vec<Campo> {
        let (t, soggetto) = (self.t, self.incarto.copertina.domanda.soggetto);
        let archived = self.incarto.campi.iter().filter(|campo| !campo.is_declared());
        let written = archived.map(|campo| {
            let (nome, valore) = parole::in_words(t, self.catalogo, campo);
            let (fonte, giorno) = parole::origine(t, soggetto, campo);
            Campo { nome, valore, fonte: format!("{fonte}, {giorno}") }
        });
        written.collect()
    }

    fn declared(&self) -> Vec<Dichiarazione> {
        let declared = self.incarto.campi.iter().filter(|campo| campo.is_declared());
        let written = declared.map(|campo| {
            let (nome, valore) = parole::in_words(self.t, self.catalogo, campo);
            Dichiarazione { nome, valore }
        });
        written.collect()
    }

    fn documents(&self) -> Result<Vec<stampa::Allegato>, Failure> {
        self.incarto.allegati.iter().map(document).collect()
    }

    fn verifica(&self) -> Verifica {
        let codice = self.incarto.copertina.domanda.id.to_string();
        let collegamento = self.origin.address(&format!("/domande/{codice}"));
        Verifica { codice, indirizzo: self.origin.address("/domande"), collegamento }
    }
}

fn document(allegato: &Allegato) -> Result<stampa::Allegato, Failure> {
    Ok(stampa::Allegato {
        nome: allegato.nome.clone(),
        dimensione: u64::try_from(allegato.dimensione).map_err(Failure::internal)?,
        impronta: allegato.impronta,
    })
}

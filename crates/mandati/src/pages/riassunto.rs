//! The newest mandates in a few lines, for a page that shows several chapters together.

use std::collections::BTreeMap;

use accessi::{AccessError, Actor, Cercato, Platform, SoggettoId};
use askama::Template;
use askama::filters::HtmlSafe;
use cornice::Voce;
use cornice::components::{Chip, Empty};

use super::{lettera, parole};
use crate::testo::Mandante;
use crate::{List, Quali, Riga, Stato};

/// The newest mandates that whoever asks may see.
#[derive(Template)]
#[template(path = "mandati/tabella.html")]
pub struct Riassunto {
    t: Voce,
    righe: Vec<Riga>,
    is_assistito: bool,
    /// Whether there is more than is shown, of what was looked for.
    is_cut: bool,
}

/// How many mandates a desk shows.
const LINES: usize = 8;

impl Riassunto {
    /// Reads them.
    pub async fn load(
        platform: &Platform,
        actor: &Actor,
        t: &Voce,
        quali: Quali,
    ) -> Result<Self, AccessError> {
        let mut righe = platform.act(actor, &List { quali, ..List::default() }).await?.righe;
        righe.truncate(LINES);
        Ok(Self::new(t, righe, actor.is_assistito()))
    }

    /// Looks mandates up: those of a person, or the one with which a case was opened.
    pub async fn find(
        platform: &Platform,
        actor: &Actor,
        t: &Voce,
        cercato: Cercato,
    ) -> Result<Self, AccessError> {
        let found = platform.act(actor, &List { cercato: Some(cercato), ..List::default() }).await?;
        let is_cut = found.next.is_some();
        Ok(Self { is_cut, ..Self::new(t, found.righe, actor.is_assistito()) })
    }

    /// Gives the people whose mandate runs, each once.
    #[must_use]
    pub fn people(&self) -> BTreeMap<SoggettoId, &Mandante> {
        let running = self.righe.iter().filter(|riga| matches!(riga.mandato.stato, Stato::Attivo { .. }));
        running.map(|riga| (riga.mandato.mandante, &riga.testo.mandante)).collect()
    }

    /// Whether more was found than is shown.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.righe.is_empty()
    }

    pub(super) fn new(t: &Voce, righe: Vec<Riga>, is_assistito: bool) -> Self {
        Self { t: t.clone(), righe, is_assistito, is_cut: false }
    }

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

    fn chip(&self, riga: &Riga) -> Chip {
        parole::chip(&self.t, riga.mandato.stato)
    }

    fn empty(&self) -> Empty {
        let key = if self.is_assistito { "mandati-nessuno-assistito" } else { "mandati-nessuno-operatore" };
        Empty::new(self.t.say("mandati-nessuno")).text(self.t.say(key))
    }
}

impl HtmlSafe for Riassunto {}

//! Claims in a table, for the list and for a page that shows several chapters together.

use std::sync::Arc;

use accessi::{AccessError, Actor, Cercato, Platform};
use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::Catalogo;
use cornice::Voce;
use cornice::components::{Chip, Empty};

use super::parole;
use crate::{Copertina, List, Quali};

/// The newest claims that whoever asks may see.
#[derive(Template)]
#[template(path = "domande/tabella.html")]
pub struct Riassunto {
    t: Voce,
    catalogo: Arc<Catalogo>,
    righe: Vec<Copertina>,
    is_assistito: bool,
    /// Whether there is more than is shown, of what was looked for.
    is_cut: bool,
}

/// How many claims a desk shows.
const LINES: usize = 8;

impl Riassunto {
    /// Reads them.
    pub async fn load(
        platform: &Platform,
        catalogo: Arc<Catalogo>,
        actor: &Actor,
        t: &Voce,
        quali: Quali,
    ) -> Result<Self, AccessError> {
        let mut righe = platform.act(actor, &List { quali, ..List::default() }).await?.righe;
        righe.truncate(LINES);
        Ok(Self::new(t, catalogo, righe, actor.is_assistito()))
    }

    /// Looks claims up: those of a person, or the one with that number.
    pub async fn find(
        platform: &Platform,
        catalogo: Arc<Catalogo>,
        actor: &Actor,
        t: &Voce,
        cercato: Cercato,
    ) -> Result<Self, AccessError> {
        let found = platform.act(actor, &List { cercato: Some(cercato), ..List::default() }).await?;
        let is_cut = found.next.is_some();
        Ok(Self { is_cut, ..Self::new(t, catalogo, found.righe, actor.is_assistito()) })
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

    pub(super) fn new(t: &Voce, catalogo: Arc<Catalogo>, righe: Vec<Copertina>, is_assistito: bool) -> Self {
        Self { t: t.clone(), catalogo, righe, is_assistito, is_cut: false }
    }

    fn prestazione(&self, riga: &Copertina) -> String {
        parole::prestazione(&self.t, &self.catalogo, &riga.domanda.scheda)
    }

    /// The person reads who filed it; the office reads for whom.
    fn who(&self, riga: &Copertina) -> String {
        if self.is_assistito {
            return riga.intestazione.patronato.clone();
        }
        let persona = &riga.intestazione.assistito;
        format!("{} {}", persona.cognome, persona.nome)
    }

    fn who_is(&self) -> &'static str {
        if self.is_assistito { "domande-patronato" } else { "domande-persona" }
    }

    fn chip(&self, riga: &Copertina) -> Chip {
        parole::chip(&self.t, &riga.domanda.stato)
    }

    fn empty(&self) -> Empty {
        let key = if self.is_assistito { "domande-nessuna-assistito" } else { "domande-nessuna-operatore" };
        Empty::new(self.t.say("domande-nessuna")).text(self.t.say(key))
    }
}

impl HtmlSafe for Riassunto {}

//! Explanations: why an answer is what it is, in sentences made from the card's own texts.

mod passi;
mod spiegatore;

use std::sync::Arc;

use regole::{Esito, Stima};
use serde::{Deserialize, Serialize};

use crate::catalogo::{Catalogo, Risposta};
use crate::formato::Formato;
use crate::scheda::Scheda;
use crate::vocabolario::Fonte;
use lingue::Lingua;
use spiegatore::Spiegatore;

/// An answer in words, ready for a page or a terminal.
#[derive(Clone, Debug, Serialize)]
pub struct Spiegazione {
    /// The card.
    pub scheda: Arc<str>,
    /// The benefit's title.
    pub titolo: String,
    /// The outcome.
    pub esito: Esito,
    /// The outcome in a sentence.
    pub frase: String,
    /// The amount with its period, when something is known of it.
    pub importo: Option<String>,
    /// How the amount is made, in the card's words, with its steps.
    pub calcolo: Option<Motivo>,
    /// The day from which it is due.
    pub decorrenza: Option<String>,
    /// The day in a sentence; or that it is not known yet, and what it waits for.
    pub frase_decorrenza: Option<String>,
    /// The facts that the day waits for, to ask or to judge.
    pub decorrenza_attende: Vec<Domanda>,
    /// Every requirement, in the card's order.
    pub requisiti: Vec<Motivo>,
    /// The facts to ask, those that decide most first.
    pub mancanti: Vec<Domanda>,
    /// The facts that wait for a judgement.
    pub da_accertare: Vec<Domanda>,
    /// What to say beside the answer.
    pub avvisi: Vec<String>,
    /// What the sources do not say.
    pub punti_aperti: Vec<String>,
}

impl Spiegazione {
    /// That the first day is not known yet, and what it waits for, where the card says one.
    #[must_use]
    pub fn decorrenza_ignota(&self) -> Option<&str> {
        self.frase_decorrenza.as_deref().filter(|_| self.decorrenza.is_none())
    }

    /// The facts that were read and are known, each once, wherever in the reckoning.
    #[must_use]
    pub fn fatti_letti(&self) -> Vec<&Letto> {
        let mut found: Vec<&Letto> = Vec::new();
        for motivo in self.requisiti.iter().chain(&self.calcolo) {
            collect_facts(&motivo.passi, &mut found);
        }
        found
    }
}

fn collect_facts<'l>(letti: &'l [Letto], found: &mut Vec<&'l Letto>) {
    for letto in letti {
        if letto.fonte.is_some() && letto.noto && !found.contains(&letto) {
            found.push(letto);
        }
        collect_facts(&letto.passi, found);
    }
}

/// How a requirement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stato {
    /// It holds.
    Si,
    /// It does not.
    No,
    /// A fact is missing.
    Ignoto,
    /// The facts cannot be judged.
    Errore,
}

impl Stato {
    pub(crate) fn of(stima: &Stima) -> Self {
        match (stima.row_error(), stima.truth()) {
            (Some(_), _) => Self::Errore,
            (None, Some(true)) => Self::Si,
            (None, Some(false)) => Self::No,
            (None, None) => Self::Ignoto,
        }
    }
}

/// A reason: a sentence, the act it stands on, and what was read.
#[derive(Clone, Debug, Serialize)]
pub struct Motivo {
    /// The name in the card.
    pub nome: Arc<str>,
    /// How it stands.
    pub stato: Stato,
    /// The rule in words.
    pub regola: String,
    /// What to say to the person.
    pub frase: String,
    /// The act, as it is cited.
    pub norma: String,
    /// What was read.
    pub passi: Vec<Letto>,
}

/// A thing that was read, with its value and where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Letto {
    /// What it is called.
    pub titolo: String,
    /// What is known of it.
    pub valore: String,
    /// Whether it is known.
    pub noto: bool,
    /// The fact, where it is one; a list's field as `superstiti.inabile`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fatto: Option<Arc<str>>,
    /// The archive that holds such a fact.
    pub fonte: Option<Fonte>,
    /// The act, or the source of the figure.
    pub norma: Option<String>,
    /// What was read to compute it.
    pub passi: Vec<Letto>,
}

/// A fact to ask.
#[derive(Clone, Debug, Serialize)]
pub struct Domanda {
    /// The fact; a list's field as `superstiti.inabile`.
    pub fatto: Arc<str>,
    /// Its title.
    pub titolo: String,
    /// A sentence that helps to answer.
    pub aiuto: Option<String>,
    /// Where it comes from.
    pub fonte: Option<Fonte>,
}

impl Catalogo {
    /// Explains an answer in a language.
    #[must_use]
    pub fn spiega(&self, scheda: &Scheda, risposta: &Risposta, lingua: Lingua) -> Spiegazione {
        let formato = Formato { parole: self.parole(), lingua };
        let explainer = Spiegatore { catalogo: self, scheda, valutazione: &risposta.valutazione, formato };
        explainer.explanation(&risposta.avvisi)
    }
}

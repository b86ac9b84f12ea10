//! Making an answer again from its receipt, and telling whether it would differ today, and why.

use std::sync::Arc;

use jiff::civil::Date;
use regole::{Esito, Fatti, Giorni, Importo};
use serde::Serialize;

use super::{Cambiamento, Ricevuta, giorno};
use crate::catalogo::{Catalogo, Risposta};
use crate::diagnosi::{Diagnosi, Sorgente};
use crate::scheda::Scheda;
use crate::spiega::Stato;

/// A receipt held against the cards: the same facts, for the same day.
#[derive(Debug)]
pub struct Confronto<'c> {
    pub(super) catalogo: &'c Catalogo,
    pub(super) scheda: &'c Scheda,
    /// What the cards answer with what was known then.
    pub allora: Risposta,
    /// What they answer with all that they know today.
    pub oggi: Risposta,
    /// How the answer as known then differs from the receipt.
    pub differenze_allora: Vec<Differenza>,
    /// How today's answer differs from the receipt.
    pub differenze: Vec<Differenza>,
    /// What has changed of what the answer was made from, with effect on it or without.
    pub cambiamenti: Vec<Cambiamento>,
}

/// A thing that two answers say differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "cosa", rename_all = "snake_case")]
#[expect(missing_docs, reason = "`prima` is in the receipt, `dopo` in the answer made again")]
pub enum Differenza {
    /// The outcome.
    Esito { prima: Esito, dopo: Esito },
    /// The amount.
    Importo { prima: Option<Importo>, dopo: Option<Importo> },
    /// The yearly total.
    TotaleAnnuo { prima: Option<Importo>, dopo: Option<Importo> },
    /// The day from which it is due.
    Decorrenza {
        #[serde(with = "giorno::forse")]
        prima: Option<Date>,
        #[serde(with = "giorno::forse")]
        dopo: Option<Date>,
    },
    /// How a requirement stands that the card had then and still has.
    Requisito { nome: Arc<str>, prima: Stato, dopo: Stato },
}

/// Why an answer was not made again.
#[derive(Debug, thiserror::Error)]
pub enum NonRifatta {
    /// The facts are not those that were hashed.
    #[error("the receipt was altered: its facts do not have the hash that it says")]
    Alterata,
    /// The card is gone.
    #[error("no card for the benefit `{0}`")]
    SenzaScheda(Arc<str>),
    /// The vocabulary no longer reads the facts.
    #[error("the vocabulary no longer reads the facts of the receipt")]
    FattiIllegibili(Vec<Diagnosi>),
}

impl Ricevuta {
    /// Answers again on the same facts for the same day, as known then and as known today, and compares.
    ///
    /// # Errors
    /// Why there is nothing to compare: an altered receipt, a card that is gone, facts no longer in the vocabulary.
    pub fn rifai<'c>(&self, catalogo: &'c Catalogo) -> Result<Confronto<'c>, NonRifatta> {
        if !self.is_intact() {
            return Err(NonRifatta::Alterata);
        }
        let scheda = catalogo.find_scheda(&self.scheda);
        let scheda = scheda.ok_or_else(|| NonRifatta::SenzaScheda(Arc::clone(&self.scheda)))?;
        let fatti = self.read_facts(catalogo)?;
        let known = |conosciuto_al| {
            let giorni = Giorni { data_diritto: self.data_diritto, conosciuto_al };
            catalogo.valuta(scheda, &fatti, giorni)
        };
        let (allora, oggi) = (known(self.conosciuto_al), known(None));
        let differences =
            |risposta: &Risposta| self.differences(&Self::of(catalogo, scheda, &fatti, risposta));
        Ok(Confronto {
            differenze_allora: differences(&allora),
            differenze: differences(&oggi),
            cambiamenti: self.changes(catalogo, scheda),
            catalogo,
            scheda,
            allora,
            oggi,
        })
    }

    fn read_facts(&self, catalogo: &Catalogo) -> Result<Fatti, NonRifatta> {
        let testo = serde_json::to_string_pretty(&self.fatti).unwrap_or_default();
        let sorgente = Sorgente { nome: "fatti".to_owned(), testo };
        let read = catalogo.fattario().parse_facts(&sorgente);
        let mut fatti = read.map_err(NonRifatta::FattiIllegibili)?;
        for nome in &self.non_chiesti {
            fatti.leave_open(Arc::clone(nome));
        }
        Ok(fatti)
    }

    fn differences(&self, dopo: &Self) -> Vec<Differenza> {
        let mut differenze = Vec::new();
        if self.esito != dopo.esito {
            differenze.push(Differenza::Esito { prima: self.esito, dopo: dopo.esito });
        }
        if self.importo != dopo.importo {
            differenze.push(Differenza::Importo { prima: self.importo, dopo: dopo.importo });
        }
        if self.totale_annuo != dopo.totale_annuo {
            differenze.push(Differenza::TotaleAnnuo { prima: self.totale_annuo, dopo: dopo.totale_annuo });
        }
        if self.decorrenza != dopo.decorrenza {
            differenze.push(Differenza::Decorrenza { prima: self.decorrenza, dopo: dopo.decorrenza });
        }
        for before in &self.requisiti {
            let after = dopo.requisiti.iter().find(|after| after.nome == before.nome);
            if let Some(after) = after.filter(|after| after.stato != before.stato) {
                let nome = Arc::clone(&before.nome);
                differenze.push(Differenza::Requisito { nome, prima: before.stato, dopo: after.stato });
            }
        }
        differenze
    }
}

impl Confronto<'_> {
    /// Tells whether the answer would be the same today.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.differenze.is_empty()
    }

    /// Tells whether the answer differs though nothing that the receipt records has changed: it was altered, or the
    /// program has changed without changing version.
    #[must_use]
    pub fn is_unexplained(&self) -> bool {
        !self.is_same() && self.cambiamenti.is_empty()
    }
}

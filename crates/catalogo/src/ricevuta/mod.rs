//! The receipt of an answer that is kept: what it was made from, so that it can be made again at any time.

mod cambiamento;
mod confronto;
mod edizione;
mod frasi;
pub(crate) mod giorno;
mod letti;
mod parametro;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use regole::{Esito, Fatti, Importo, Mancante, VERSIONE};
use serde::{Deserialize, Serialize};

use crate::catalogo::{Catalogo, Risposta};
use crate::diagnosi::{Diagnosi, Posto, Sorgente};
use crate::impronta::{hash_facts, hash_vocabulary, hash_written};
use crate::scheda::Scheda;
use crate::spiega::Stato;
pub use cambiamento::Cambiamento;
pub use confronto::{Confronto, Differenza, NonRifatta};
pub use edizione::Edizione;
use letti::{only_read, written};
pub use parametro::ParametroUsato;

/// What an answer was made from, and what it was.
///
/// **It is personal data**, health included where the card reads it: without the facts themselves the explanation
/// could not be made again, so they are in it. It holds only the facts that the card reads, it stays behind the gate
/// with the thing that rests on it, and it is never written to logs. Its hash alone says nothing of anybody, and is
/// what other documents may quote.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ricevuta {
    /// The edition of the receipt's form.
    pub versione: Edizione,
    /// The version of the engine.
    pub motore: Arc<str>,
    /// The card.
    pub scheda: Arc<str>,
    /// The hash of the card's text.
    pub impronta_scheda: Arc<str>,
    /// The hash of what the facts that the card reads mean: types, bounds, and what absence says.
    pub impronta_vocabolario: Arc<str>,
    /// The day on which right and amount were judged.
    #[serde(with = "giorno")]
    pub data_diritto: Date,
    /// The day of knowledge; without it, everything that the cards held counted, whenever published.
    #[serde(with = "giorno::forse")]
    pub conosciuto_al: Option<Date>,
    /// The figures used.
    pub parametri: Vec<ParametroUsato>,
    /// The parameters that had no figure for the day, and for which the answer waited.
    pub parametri_ignoti: Vec<Arc<str>>,
    /// The hash of the facts.
    pub impronta_fatti: Arc<str>,
    /// The facts, as files write them: of those known, the ones that the card reads.
    pub fatti: BTreeMap<Arc<str>, serde_json::Value>,
    /// The facts that nobody was asked about: their absence meant nothing.
    pub non_chiesti: BTreeSet<Arc<str>>,
    /// The outcome.
    pub esito: Esito,
    /// The amount; none for a card that gives only a right.
    pub importo: Option<Importo>,
    /// The yearly total, where the card has its own.
    pub totale_annuo: Option<Importo>,
    /// The day from which it is due, where it was known.
    #[serde(with = "giorno::forse")]
    pub decorrenza: Option<Date>,
    /// How each requirement stood, in the card's order.
    pub requisiti: Vec<RequisitoRicevuto>,
    /// The facts to ask, those that decided most first.
    pub mancanti: Vec<Arc<str>>,
    /// The facts that waited for a judgement.
    pub da_accertare: Vec<Arc<str>>,
}

/// How a requirement stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequisitoRicevuto {
    /// Its name in the card, which is also the code of the reason.
    pub nome: Arc<str>,
    /// How it stood.
    pub stato: Stato,
}

impl Ricevuta {
    /// Makes the receipt of an answer that a card gave on these facts.
    #[must_use]
    pub fn of(catalogo: &Catalogo, scheda: &Scheda, fatti: &Fatti, risposta: &Risposta) -> Self {
        let fatti = only_read(scheda, fatti);
        let valutazione = &risposta.valutazione;
        let requisiti = valutazione.requisiti.iter().map(|requisito| RequisitoRicevuto {
            nome: Arc::clone(&requisito.nome),
            stato: Stato::of(&requisito.stima),
        });
        Self {
            versione: Edizione,
            motore: Arc::from(VERSIONE),
            scheda: Arc::clone(&scheda.id),
            impronta_scheda: Arc::clone(&scheda.impronta),
            impronta_vocabolario: hash_vocabulary(scheda, catalogo.fattario()),
            data_diritto: valutazione.giorni.data_diritto,
            conosciuto_al: valutazione.giorni.conosciuto_al,
            parametri: catalogo.figures_used(valutazione),
            parametri_ignoti: valutazione.parametri_ignoti.clone(),
            impronta_fatti: hash_facts(&fatti),
            fatti: written(&fatti),
            non_chiesti: fatti.left_open().cloned().collect(),
            esito: valutazione.esito,
            importo: valutazione.importo,
            totale_annuo: valutazione.totale_annuo,
            decorrenza: valutazione.decorrenza,
            requisiti: requisiti.collect(),
            mancanti: names(&valutazione.mancanti),
            da_accertare: names(&valutazione.da_accertare),
        }
    }

    /// Reads a receipt from JSON, strictly.
    ///
    /// # Errors
    /// The first thing that no receipt says, with its place.
    pub fn read(sorgente: &Sorgente) -> Result<Self, Vec<Diagnosi>> {
        serde_json::from_str(&sorgente.testo).map_err(|error| {
            let posto = Posto { riga: error.line().max(1), colonna: error.column().max(1), lunghezza: 1 };
            let said = error.to_string();
            // The place is said before the words already.
            let message = said.rsplit_once(" at line ").map_or(said.as_str(), |(message, _)| message);
            vec![Diagnosi::new(sorgente, posto, message)]
        })
    }

    /// Tells whether the answer rests on a parameter: on one of its figures, or on its having none.
    #[must_use]
    pub fn usa(&self, parametro: &str) -> bool {
        let used = self.parametri.iter().map(|usato| &usato.nome);
        used.chain(&self.parametri_ignoti).any(|nome| &**nome == parametro)
    }

    /// Tells whether the facts are still those that were hashed.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        hash_written(&self.fatti, self.non_chiesti.iter()) == self.impronta_fatti
    }
}

impl fmt::Debug for Ricevuta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The facts and the outcome are the person's.
        f.debug_struct("Ricevuta").field("scheda", &self.scheda).finish_non_exhaustive()
    }
}

fn names(missing: &[Mancante]) -> Vec<Arc<str>> {
    missing.iter().map(|mancante| Arc::clone(&mancante.fatto)).collect()
}

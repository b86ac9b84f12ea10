//! The catalogue: cards, facts, parameters and acts, loaded whole or refused whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use regole::{Fatti, Giorni, Parametro, Stato, Valutazione};

use crate::carica::{self, Riferimenti};
use crate::cartella::{Cartella, card_of};
use crate::diagnosi::{Diagnosi, Posto, Sorgente};
use crate::impronta::hash_folder;
use crate::lettura::Lettura;
use crate::norme::{self, Norma};
use crate::parametri::{self, ParametroDescritto};
use crate::parole::Parole;
use crate::ricevuta::ParametroUsato;
use crate::scheda::{Affidabilita, Scheda};
use crate::vocabolario::Fattario;
use crate::yaml::{Nodo, read};

/// Something to say beside an answer.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case", tag = "avviso")]
pub enum Avviso {
    /// A figure that may still be corrected was used.
    ParametroProvvisorio {
        /// The parameter.
        nome: Arc<str>,
    },
    /// Some value of the card is unconfirmed.
    SchedaDaConfermare,
    /// The rule of the first day was not read in a source.
    DecorrenzaDaConfermare,
    /// The right is certain, but with some answers the amount would be zero.
    ImportoForseZero,
}

/// An answer: the judgement, and what to say beside it.
#[derive(Clone, Debug)]
pub struct Risposta {
    /// The judgement.
    pub valutazione: Valutazione,
    /// What to say beside it.
    pub avvisi: Vec<Avviso>,
}

impl Risposta {
    /// Tells whether it rests on values that are still to be confirmed.
    #[must_use]
    pub fn is_unconfirmed(&self) -> bool {
        self.avvisi.contains(&Avviso::SchedaDaConfermare)
    }
}

/// The catalogue.
#[derive(Debug)]
pub struct Catalogo {
    schede: BTreeMap<Arc<str>, Scheda>,
    fattario: Fattario,
    parametri: BTreeMap<Arc<str>, ParametroDescritto>,
    norme: BTreeMap<Arc<str>, Norma>,
    parole: Parole,
    impronta: Arc<str>,
}

impl Catalogo {
    /// Loads a folder with `fatti.yaml`, `parametri.yaml`, `norme.yaml` and the cards in `schede/`.
    ///
    /// # Errors
    /// Every defect, as [`Catalogo::from_sources`] finds them.
    pub fn load(folder: &Path) -> Result<Self, Vec<Diagnosi>> {
        Cartella::read(folder)?.load()
    }

    /// The catalogue built into the program.
    ///
    /// # Errors
    /// Every defect of every file; tests keep the folder without any.
    pub fn embedded() -> Result<Self, Vec<Diagnosi>> {
        Cartella::embedded().load()
    }

    /// Loads files already read; names are relative to the folder.
    ///
    /// # Errors
    /// Every defect of the files that cards refer to; when these have none, every defect of every card.
    pub fn from_sources(sources: &[Sorgente]) -> Result<Self, Vec<Diagnosi>> {
        let parole = Parole::load()?;
        let mut difetti = Vec::new();
        let norme = whole_file(sources, "norme.yaml", &mut difetti, norme::load).unwrap_or_default();
        let parametri =
            whole_file(sources, "parametri.yaml", &mut difetti, parametri::load).unwrap_or_default();
        let fattario =
            whole_file(sources, "fatti.yaml", &mut difetti, carica::fatti::load).unwrap_or_default();
        if !difetti.is_empty() {
            // A card that reads a faulty fact would only repeat its fault.
            return Err(difetti);
        }
        let bare: BTreeMap<Arc<str>, Arc<Parametro>> = parametri
            .iter()
            .map(|(nome, descritto)| (Arc::clone(nome), Arc::clone(&descritto.parametro)))
            .collect();
        let acts: BTreeSet<Arc<str>> = norme.keys().cloned().collect();
        let ids: BTreeSet<Arc<str>> = sources.iter().filter_map(card_of).map(Arc::from).collect();
        let riferimenti = Riferimenti { fattario: &fattario, parametri: &bare, norme: &acts, schede: &ids };
        let mut schede = BTreeMap::new();
        for sorgente in sources.iter().filter(|sorgente| sorgente.nome.starts_with("schede/")) {
            match carica::load(sorgente, &riferimenti) {
                Ok(scheda) => {
                    if sorgente.nome != carica::file_of(&scheda.id) {
                        let message = format!("the card `{}` is in a file of another name", scheda.id);
                        difetti.push(Diagnosi::new(
                            sorgente,
                            Posto { riga: 1, colonna: 1, lunghezza: 1 },
                            message,
                        ));
                    }
                    schede.insert(Arc::clone(&scheda.id), scheda);
                }
                Err(found) => difetti.extend(found),
            }
        }
        difetti.extend(carica::simmetria::check(&schede, sources));
        difetti.extend(carica::dipendenze::check(&schede, sources));
        if !difetti.is_empty() {
            return Err(difetti);
        }
        Ok(Self { schede, fattario, parametri, norme, parole, impronta: hash_folder(sources) })
    }

    /// A catalogue without cards: that of an installation where no edition is in force.
    ///
    /// # Errors
    /// The house's own words are wrong; tests keep them right.
    pub fn empty() -> Result<Self, Vec<Diagnosi>> {
        Ok(Self {
            schede: BTreeMap::new(),
            fattario: Fattario::default(),
            parametri: BTreeMap::new(),
            norme: BTreeMap::new(),
            parole: Parole::load()?,
            impronta: hash_folder(&[]),
        })
    }

    /// The hash of all the files that it was loaded from.
    #[must_use]
    pub const fn impronta(&self) -> &Arc<str> {
        &self.impronta
    }

    /// The cards, by id.
    pub fn schede(&self) -> impl Iterator<Item = &Scheda> {
        self.schede.values()
    }

    /// Finds a card by id.
    #[must_use]
    pub fn find_scheda(&self, id: &str) -> Option<&Scheda> {
        self.schede.get(id)
    }

    /// The facts.
    #[must_use]
    pub const fn fattario(&self) -> &Fattario {
        &self.fattario
    }

    /// The parameters, by name.
    pub fn parametri(&self) -> impl Iterator<Item = &ParametroDescritto> {
        self.parametri.values()
    }

    /// Finds a parameter by name.
    #[must_use]
    pub fn find_parametro(&self, nome: &str) -> Option<&ParametroDescritto> {
        self.parametri.get(nome)
    }

    /// Finds an act by id.
    #[must_use]
    pub fn find_norma(&self, id: &str) -> Option<&Norma> {
        self.norme.get(id)
    }

    /// Cites an act; one that the file of acts has not, by its id.
    #[must_use]
    pub fn cite(&self, id: &str) -> String {
        self.find_norma(id).map_or_else(|| id.to_owned(), |norma| norma.testo.to_string())
    }

    pub(crate) const fn parole(&self) -> &Parole {
        &self.parole
    }

    /// Judges a card on a person's facts.
    #[must_use]
    pub fn valuta(&self, scheda: &Scheda, fatti: &Fatti, giorni: Giorni) -> Risposta {
        let mut risposta = answer(scheda, fatti, giorni);
        for (nome, place) in &risposta.valutazione.parametri_usati {
            let parametro = self.parametri.get(nome).map(|descritto| &descritto.parametro);
            let figure = parametro.and_then(|parametro| parametro.versioni.get(*place));
            if figure.is_some_and(|figure| figure.stato == Stato::Provvisorio) {
                risposta.avvisi.push(Avviso::ParametroProvvisorio { nome: Arc::clone(nome) });
            }
        }
        risposta
    }

    /// The figures that an answer used, for its receipt.
    #[must_use]
    pub fn figures_used(&self, valutazione: &Valutazione) -> Vec<ParametroUsato> {
        let used = valutazione.parametri_usati.iter().filter_map(|(nome, place)| {
            let parametro = &self.parametri.get(nome)?.parametro;
            let figure = parametro.versioni.get(*place)?;
            Some(ParametroUsato::of(parametro, figure))
        });
        used.collect()
    }
}

/// Judges a card, before the catalogue adds what it knows of the figures.
pub(crate) fn answer(scheda: &Scheda, fatti: &Fatti, giorni: Giorni) -> Risposta {
    let valutazione = scheda.regola.judge(fatti, giorni);
    let mut avvisi = Vec::new();
    if scheda.affidabilita == Affidabilita::DaConfermare {
        avvisi.push(Avviso::SchedaDaConfermare);
    }
    if has_unconfirmed_first_day(scheda, &valutazione) {
        avvisi.push(Avviso::DecorrenzaDaConfermare);
    }
    if valutazione.forse_zero {
        avvisi.push(Avviso::ImportoForseZero);
    }
    Risposta { valutazione, avvisi }
}

fn has_unconfirmed_first_day(scheda: &Scheda, valutazione: &Valutazione) -> bool {
    let rule = scheda.decorrenza.as_ref();
    let is_said = valutazione.decorrenza.is_some() || !valutazione.decorrenza_attende.is_empty();
    is_said && rule.is_some_and(|rule| rule.affidabilita == Affidabilita::DaConfermare)
}

/// Reads one of the files that the cards refer to.
fn whole_file<T>(
    sources: &[Sorgente],
    nome: &str,
    difetti: &mut Vec<Diagnosi>,
    load: impl FnOnce(&mut Lettura<'_>, &Nodo) -> T,
) -> Option<T> {
    let Some(sorgente) = sources.iter().find(|sorgente| sorgente.nome == nome) else {
        let sorgente = Sorgente { nome: nome.to_owned(), testo: String::new() };
        difetti.push(Diagnosi::new(&sorgente, Posto::default(), "the file is missing"));
        return None;
    };
    match read(sorgente) {
        Ok(root) => {
            let mut lettura = Lettura::new(sorgente);
            let loaded = load(&mut lettura, &root);
            difetti.extend(lettura.difetti);
            Some(loaded)
        }
        Err(found) => {
            difetti.extend(found);
            None
        }
    }
}

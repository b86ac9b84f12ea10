//! Explanations: why an answer is what it is, in sentences made from the card's own texts.

use std::sync::Arc;

use regole::{Cosa, Esito, Importo, Passo, RequisitoValutato, Stima, Tipo, Valutazione};
use serde::Serialize;

use crate::catalogo::{Avviso, Catalogo, Risposta};
use crate::formato::Formato;
use crate::parole::fill;
use crate::scheda::{Periodicita, Scheda, VoceDescritta};
use crate::testi::Lingua;
use crate::vocabolario::Fonte;

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

/// How a requirement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
    /// The archive it comes from, for a fact.
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

struct Spiegatore<'c> {
    catalogo: &'c Catalogo,
    scheda: &'c Scheda,
    valutazione: &'c Valutazione,
    formato: Formato<'c>,
}

impl Spiegatore<'_> {
    fn explanation(&self, avvisi: &[Avviso]) -> Spiegazione {
        let lingua = self.formato.lingua;
        let valutazione = self.valutazione;
        let requisiti = valutazione.requisiti.iter().map(|requisito| self.requirement(requisito)).collect();
        let questions = |missing: &[regole::Mancante]| {
            missing.iter().map(|mancante| self.question(&mancante.fatto)).collect()
        };
        Spiegazione {
            scheda: Arc::clone(&self.scheda.id),
            titolo: self.scheda.titolo.in_lingua(lingua).to_owned(),
            esito: valutazione.esito,
            frase: self.headline(),
            importo: self.amount(),
            calcolo: self.calculation(),
            decorrenza: valutazione.decorrenza.map(|day| self.formato.date(day)),
            requisiti,
            mancanti: questions(&valutazione.mancanti),
            da_accertare: questions(&valutazione.da_accertare),
            avvisi: self.warnings(avvisi),
            punti_aperti: self
                .scheda
                .punti_aperti
                .iter()
                .map(|testi| testi.in_lingua(lingua).to_owned())
                .collect(),
        }
    }

    fn say(&self, key: &str) -> String {
        self.formato.parole.say(key, self.formato.lingua)
    }

    fn headline(&self) -> String {
        let errore = self.valutazione.errore.map(|errore| self.say(errore.code())).unwrap_or_default();
        self.formato.parole.fill(self.valutazione.esito.as_str(), self.formato.lingua, &[("errore", &errore)])
    }

    /// The amount, where it is due or may be.
    fn amount(&self) -> Option<String> {
        if matches!(self.valutazione.esito, Esito::NonSpetta | Esito::Errore) {
            return None;
        }
        let (parole, lingua) = (self.formato.parole, self.formato.lingua);
        let sum = match self.valutazione.importo? {
            Importo::Certo(cents) => self.formato.money(cents),
            Importo::Tra(least, most) => {
                let (least, most) = (self.formato.money(least), self.formato.money(most));
                parole.fill("tra", lingua, &[("minimo", &least), ("massimo", &most)])
            }
            Importo::Ignoto => return None,
        };
        let key = match self.scheda.periodicita {
            Periodicita::Mensile12 => "al_mese",
            Periodicita::Mensile13 => "rate",
            Periodicita::Annua => "all_anno",
            Periodicita::UnaTantum => "una_volta",
            Periodicita::Giornaliera => "al_giorno",
            Periodicita::SoloDiritto => return None,
        };
        Some(parole.fill(key, lingua, &[("importo", &sum), ("rate", "13")]))
    }

    fn calculation(&self) -> Option<Motivo> {
        let voce = self.scheda.importo.as_ref()?;
        if matches!(self.valutazione.esito, Esito::NonSpetta | Esito::Errore) {
            return None;
        }
        let certain = matches!(self.valutazione.importo, Some(Importo::Certo(_)));
        let text = self.entry_text(voce);
        Some(Motivo {
            nome: Arc::clone(&voce.nome),
            stato: if certain { Stato::Si } else { Stato::Ignoto },
            regola: text.clone(),
            frase: text,
            norma: voce.norma.as_deref().map(|id| self.act(id)).unwrap_or_default(),
            passi: self.steps(&self.valutazione.passi_importo),
        })
    }

    fn requirement(&self, requisito: &RequisitoValutato) -> Motivo {
        let described = self.scheda.requirement(&requisito.nome);
        let stato = match (requisito.stima.row_error(), requisito.stima.truth()) {
            (Some(_), _) => Stato::Errore,
            (None, Some(true)) => Stato::Si,
            (None, Some(false)) => Stato::No,
            (None, None) => Stato::Ignoto,
        };
        let lingua = self.formato.lingua;
        let rule =
            described.map(|described| self.fill(described.testo.in_lingua(lingua))).unwrap_or_default();
        let sentence = described.and_then(|described| match stato {
            Stato::Si => described.se_si.as_ref(),
            Stato::No => described.se_no.as_ref(),
            Stato::Ignoto | Stato::Errore => None,
        });
        let frase = match (sentence, stato) {
            (Some(testi), _) => self.fill(testi.in_lingua(lingua)),
            (None, Stato::Ignoto) => format!("{rule}. {}", self.say("non_ancora")),
            (None, _) => rule.clone(),
        };
        let norma = described.map(|described| self.act(&described.norma)).unwrap_or_default();
        Motivo {
            nome: Arc::clone(&requisito.nome),
            stato,
            regola: rule,
            frase,
            norma,
            passi: self.steps(&requisito.passi),
        }
    }

    fn entry_text(&self, voce: &VoceDescritta) -> String {
        voce.testo.as_ref().map(|testi| self.fill(testi.in_lingua(self.formato.lingua))).unwrap_or_default()
    }

    fn act(&self, id: &str) -> String {
        self.catalogo.find_norma(id).map_or_else(|| id.to_owned(), |norma| norma.testo.to_string())
    }

    fn question(&self, fatto: &Arc<str>) -> Domanda {
        let lingua = self.formato.lingua;
        let described = self.catalogo.fattario().find(fatto);
        Domanda {
            fatto: Arc::clone(fatto),
            titolo: described
                .map_or_else(|| fatto.to_string(), |found| found.titolo.in_lingua(lingua).to_owned()),
            aiuto: described
                .and_then(|found| found.aiuto.as_ref())
                .map(|aiuto| aiuto.in_lingua(lingua).to_owned()),
            fonte: described.map(|found| found.fonte),
        }
    }

    fn warnings(&self, avvisi: &[Avviso]) -> Vec<String> {
        let (parole, lingua) = (self.formato.parole, self.formato.lingua);
        let named =
            |key: &str, nome: &str| parole.fill(key, lingua, &[("nome", &self.parameter_title(nome))]);
        let known = avvisi.iter().map(|avviso| match avviso {
            Avviso::ParametroProvvisorio { nome } => named("parametro_provvisorio", nome),
            Avviso::SchedaDaConfermare => self.say("scheda_da_confermare"),
            Avviso::ImportoForseZero => self.say("importo_forse_zero"),
        });
        let missing = self.valutazione.parametri_ignoti.iter().map(|nome| named("parametro_ignoto", nome));
        missing.chain(known).collect()
    }

    fn parameter_title(&self, nome: &str) -> String {
        let described = self.catalogo.find_parametro(nome);
        described
            .map_or_else(|| nome.to_owned(), |found| found.titolo.in_lingua(self.formato.lingua).to_owned())
    }

    /// A text with the values of its names: definitions, facts, parameters, the day of the right.
    fn fill(&self, text: &str) -> String {
        fill(text, |nome| Some(self.value_of(nome)))
    }

    fn value_of(&self, nome: &str) -> String {
        if nome == "data_diritto" {
            return self.formato.date(self.valutazione.giorni.data_diritto);
        }
        if let Some(found) = self.valutazione.definizioni.iter().find(|found| &*found.nome == nome) {
            return self.show(nome, &found.stima, &found.tipo);
        }
        let read = self.valutazione.find_step(|cosa| match cosa {
            Cosa::Fatto(known) | Cosa::Parametro { nome: known, .. } => &**known == nome,
            _ => false,
        });
        // A name that nothing has read, because another branch was taken, is not known yet.
        read.map_or_else(|| self.say("ignoto"), |passo| self.show_step(nome, passo))
    }

    fn show(&self, nome: &str, stima: &Stima, tipo: &Tipo) -> String {
        let titles = self.catalogo.fattario().find(nome);
        self.formato.estimate(stima, tipo, |code| titles.and_then(|fact| fact.value_title(code)).cloned())
    }

    /// A fact that nobody has said is not known, whatever least value it may have.
    fn show_step(&self, nome: &str, passo: &Passo) -> String {
        let is_fact = matches!(passo.cosa, Cosa::Fatto(_) | Cosa::Campo { .. });
        if is_fact && !passo.stima.is_known() {
            return self.say("ignoto");
        }
        self.show(nome, &passo.stima, &passo.tipo)
    }

    /// The named things that were read, each once; conditions and records only hold others.
    fn steps(&self, passi: &[Passo]) -> Vec<Letto> {
        let mut read = Vec::new();
        for passo in passi {
            match self.step(passo) {
                Some(letto) if !read.contains(&letto) => read.push(letto),
                Some(_) => {}
                None => {
                    for inner in self.steps(&passo.dentro) {
                        if !read.contains(&inner) {
                            read.push(inner);
                        }
                    }
                }
            }
        }
        read
    }

    fn step(&self, passo: &Passo) -> Option<Letto> {
        let lingua = self.formato.lingua;
        let (nome, titolo, fonte, norma, passi) = match &passo.cosa {
            Cosa::Condizione | Cosa::Elemento(_) => return None,
            Cosa::Fatto(nome) => {
                let found = self.catalogo.fattario().find(nome)?;
                (nome, found.titolo.in_lingua(lingua).to_owned(), Some(found.fonte), None, Vec::new())
            }
            Cosa::Campo { percorso, indice } => {
                let found = self.catalogo.fattario().find(percorso)?;
                let titolo = format!("{} ({})", found.titolo.in_lingua(lingua), indice + 1);
                (percorso, titolo, Some(found.fonte), None, Vec::new())
            }
            Cosa::Parametro { nome, versione } => {
                let figures = self.catalogo.find_parametro(nome).map(|found| &found.parametro.versioni);
                let figure = versione.and_then(|place| figures?.get(place));
                let norma = figure.map(|figure| figure.fonte.to_string());
                (nome, self.parameter_title(nome), None, norma, Vec::new())
            }
            Cosa::Definizione(nome) => {
                let described = self.scheda.definition(nome)?;
                let norma = described.norma.as_deref().map(|id| self.act(id));
                let found = self.valutazione.definizioni.iter().find(|found| found.nome == *nome)?;
                (nome, self.entry_text(described), None, norma, self.steps(&found.passi))
            }
            Cosa::Tabella(nome) => {
                let (described, _) = self.scheda.tabelle.iter().find(|(voce, _)| voce.nome == *nome)?;
                let norma = described.norma.as_deref().map(|id| self.act(id));
                let titolo =
                    if described.testo.is_some() { self.entry_text(described) } else { nome.to_string() };
                (nome, titolo, None, norma, self.steps(&passo.dentro))
            }
            Cosa::Ripiego(norma) => (norma, self.act(norma), None, Some(self.act(norma)), Vec::new()),
        };
        let valore = self.show_step(nome, passo);
        Some(Letto { titolo, valore, noto: passo.stima.is_known(), fonte, norma, passi })
    }
}

//! From a judgement to sentences: headline, amount, reasons, questions, warnings.

use std::sync::Arc;

use regole::{Attesa, Esito, Importo, RequisitoValutato, Valutazione};

use super::{Domanda, Motivo, Spiegazione, Stato};
use crate::catalogo::{Avviso, Catalogo};
use crate::formato::Formato;
use crate::periodicita::Periodicita;
use crate::scheda::{Scheda, VoceDescritta};

/// An answer being explained in one language.
pub(super) struct Spiegatore<'c> {
    pub(super) catalogo: &'c Catalogo,
    pub(super) scheda: &'c Scheda,
    pub(super) valutazione: &'c Valutazione,
    pub(super) formato: Formato<'c>,
}

impl Spiegatore<'_> {
    pub(super) fn explanation(&self, avvisi: &[Avviso]) -> Spiegazione {
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
            frase_decorrenza: self.first_day(),
            decorrenza_attende: self.first_day_waits().map(|fatto| self.question(fatto)).collect(),
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

    pub(super) fn say(&self, key: &str) -> String {
        self.formato.parole.say(key, self.formato.lingua)
    }

    fn headline(&self) -> String {
        let errore = self.valutazione.errore.map(|errore| self.say(errore.code())).unwrap_or_default();
        let key = match self.valutazione.esito {
            Esito::Spetta if !self.scheda.is_claimed() => "spetta_senza_domanda",
            esito => esito.as_str(),
        };
        self.formato.parole.fill(key, self.formato.lingua, &[("errore", &errore)])
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

    /// The facts that the first day waits for.
    fn first_day_waits(&self) -> impl Iterator<Item = &Arc<str>> {
        self.valutazione.decorrenza_attende.iter().filter_map(|attesa| match attesa {
            Attesa::Fatto(fatto) | Attesa::Giudizio(fatto) => Some(fatto),
            Attesa::Parametro(_) => None,
        })
    }

    /// A first day that is not known must not look like a card that says none.
    fn first_day(&self) -> Option<String> {
        let (parole, lingua) = (self.formato.parole, self.formato.lingua);
        if let Some(day) = self.valutazione.decorrenza {
            return Some(parole.fill("decorrenza_nota", lingua, &[("giorno", &self.formato.date(day))]));
        }
        if self.valutazione.decorrenza_attende.is_empty() {
            return None;
        }
        let waits = self.valutazione.decorrenza_attende.iter().map(|attesa| match attesa {
            Attesa::Fatto(fatto) | Attesa::Giudizio(fatto) => self.question(fatto).titolo,
            Attesa::Parametro(nome) => self.parameter_title(nome),
        });
        let named = waits.collect::<Vec<_>>().join("; ");
        Some(parole.fill("decorrenza_ignota", lingua, &[("dati", &named)]))
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
        let stato = Stato::of(&requisito.stima);
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

    pub(super) fn entry_text(&self, voce: &VoceDescritta) -> String {
        voce.testo.as_ref().map(|testi| self.fill(testi.in_lingua(self.formato.lingua))).unwrap_or_default()
    }

    pub(super) fn act(&self, id: &str) -> String {
        self.catalogo.cite(id)
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
            Avviso::DecorrenzaDaConfermare => self.say("decorrenza_da_confermare"),
            Avviso::ImportoForseZero => self.say("importo_forse_zero"),
        });
        let missing = self.valutazione.parametri_ignoti.iter().map(|nome| named("parametro_ignoto", nome));
        missing.chain(known).collect()
    }

    pub(super) fn parameter_title(&self, nome: &str) -> String {
        let described = self.catalogo.find_parametro(nome);
        described
            .map_or_else(|| nome.to_owned(), |found| found.titolo.in_lingua(self.formato.lingua).to_owned())
    }
}

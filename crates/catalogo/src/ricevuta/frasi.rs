//! What a comparison says, in sentences: whether the answer would be the same today, what differs, what has changed.

use std::cell::OnceCell;
use std::sync::Arc;

use jiff::civil::Date;
use regole::{Esito, Importo, Stato as StatoCifra};

use super::cambiamento::Cambiamento;
use super::confronto::{Confronto, Differenza};
use super::parametro::ParametroUsato;
use crate::formato::Formato;
use crate::spiega::{Motivo, Spiegazione, Stato};
use lingue::Lingua;

impl Confronto<'_> {
    /// Explains the answer again, with what was known then. It is made with the cards at hand: where these have changed,
    /// the sentences say so.
    #[must_use]
    pub fn spiega(&self, lingua: Lingua) -> Spiegazione {
        self.catalogo.spiega(self.scheda, &self.allora, lingua)
    }

    /// Says of which day the answer is, and what was known for it.
    #[must_use]
    pub fn titolo(&self, lingua: Lingua) -> String {
        let parole = Parole::new(self, lingua);
        let giorni = self.allora.valutazione.giorni;
        let giorno = parole.formato.date(giorni.data_diritto);
        match giorni.conosciuto_al {
            Some(day) => {
                let noto = parole.formato.date(day);
                parole.fill("ricevuta_titolo", &[("giorno", &giorno), ("noto", &noto)])
            }
            None => parole.fill("ricevuta_titolo_senza_giorno", &[("giorno", &giorno)]),
        }
    }

    /// Says whether the answer would be the same today, what differs, and what has changed.
    #[must_use]
    pub fn frasi(&self, lingua: Lingua) -> Vec<String> {
        let parole = Parole::new(self, lingua);
        let mut frasi = Vec::new();
        if !self.differenze_allora.is_empty() {
            frasi.push(parole.say("ricevuta_non_rifatta"));
        }
        let verdict = if self.is_same() { "ricevuta_uguale" } else { "ricevuta_diversa" };
        frasi.push(parole.say(verdict));
        frasi.extend(self.differenze.iter().map(|differenza| parole.difference(differenza)));
        if self.is_unexplained() {
            frasi.push(parole.say("ricevuta_inspiegata"));
        }
        if !self.cambiamenti.is_empty() {
            let key = if self.is_same() { "ricevuta_senza_effetto" } else { "ricevuta_perche" };
            frasi.push(parole.say(key));
            frasi.extend(self.cambiamenti.iter().map(|cambiamento| parole.change(cambiamento)));
        }
        frasi
    }
}

/// A comparison being put into words.
struct Parole<'c> {
    confronto: &'c Confronto<'c>,
    formato: Formato<'c>,
    /// The requirements in words, once some difference names one.
    requisiti: OnceCell<Vec<Motivo>>,
}

impl<'c> Parole<'c> {
    fn new(confronto: &'c Confronto<'c>, lingua: Lingua) -> Self {
        let formato = Formato { parole: confronto.catalogo.parole(), lingua };
        Self { confronto, formato, requisiti: OnceCell::new() }
    }

    fn say(&self, key: &str) -> String {
        self.formato.parole.say(key, self.formato.lingua)
    }

    fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.formato.parole.fill(key, self.formato.lingua, values)
    }

    fn difference(&self, differenza: &Differenza) -> String {
        let (cosa, prima, dopo) = match differenza {
            Differenza::Esito { prima, dopo } => {
                (self.say("ricevuta_esito"), self.outcome(*prima), self.outcome(*dopo))
            }
            Differenza::Importo { prima, dopo } => {
                (self.say("ricevuta_importo"), self.amount(*prima), self.amount(*dopo))
            }
            Differenza::TotaleAnnuo { prima, dopo } => {
                (self.say("ricevuta_totale_annuo"), self.amount(*prima), self.amount(*dopo))
            }
            Differenza::Decorrenza { prima, dopo } => {
                (self.say("ricevuta_decorrenza"), self.day(*prima), self.day(*dopo))
            }
            Differenza::Requisito { nome, prima, dopo } => {
                let rule = self.fill("ricevuta_requisito", &[("regola", self.rule(nome))]);
                (rule, self.state(*prima), self.state(*dopo))
            }
        };
        self.fill("ricevuta_differenza", &[("cosa", &cosa), ("prima", &prima), ("dopo", &dopo)])
    }

    /// A requirement in words; by its name, where the card at hand has it no more.
    fn rule<'s>(&'s self, nome: &'s str) -> &'s str {
        let told = self.requisiti.get_or_init(|| self.confronto.spiega(self.formato.lingua).requisiti);
        told.iter().find(|motivo| *motivo.nome == *nome).map_or(nome, |motivo| &motivo.regola)
    }

    fn change(&self, cambiamento: &Cambiamento) -> String {
        match cambiamento {
            Cambiamento::Motore { prima, dopo } => {
                self.fill("ricevuta_motore", &[("prima", prima), ("dopo", dopo)])
            }
            Cambiamento::Scheda => self.fill(
                "ricevuta_scheda",
                &[("scheda", self.confronto.scheda.titolo.in_lingua(self.formato.lingua))],
            ),
            Cambiamento::Vocabolario => self.say("ricevuta_vocabolario"),
            Cambiamento::ParametroCorretto { nome, prima, dopo } => {
                let (prima, dopo) = (self.figure(prima.as_ref()), self.figure(dopo.as_ref()));
                let values = [("nome", &*self.parameter(nome)), ("prima", &prima), ("dopo", &dopo)];
                self.fill("ricevuta_parametro_corretto", &values)
            }
            Cambiamento::ParametroNotoDopo { nome, prima, dopo } => {
                let (prima, oggi) = (self.figure(prima.as_ref()), self.figure(dopo.as_ref()));
                let giorno = self.day(dopo.as_ref().map(|dopo| dopo.noto_dal));
                let values = [
                    ("nome", &*self.parameter(nome)),
                    ("prima", &prima),
                    ("dopo", &oggi),
                    ("giorno", &giorno),
                ];
                self.fill("ricevuta_parametro_noto_dopo", &values)
            }
        }
    }

    fn outcome(&self, esito: Esito) -> String {
        self.say(match esito {
            Esito::Spetta => "ricevuta_spetta",
            Esito::NonSpetta => "ricevuta_non_spetta",
            Esito::DaCompletare => "ricevuta_da_completare",
            Esito::DaAccertare => "ricevuta_da_accertare",
            Esito::Errore => "ricevuta_non_giudicabile",
        })
    }

    fn state(&self, stato: Stato) -> String {
        self.say(match stato {
            Stato::Si => "si",
            Stato::No => "no",
            Stato::Ignoto => "ignoto",
            Stato::Errore => "ricevuta_non_giudicabile",
        })
    }

    fn amount(&self, importo: Option<Importo>) -> String {
        match importo {
            Some(Importo::Certo(cents)) => self.formato.money(cents),
            Some(Importo::Tra(least, most)) => {
                let (least, most) = (self.formato.money(least), self.formato.money(most));
                self.fill("tra", &[("minimo", &least), ("massimo", &most)])
            }
            Some(Importo::Ignoto) => self.say("ignoto"),
            None => self.say("non_si_applica"),
        }
    }

    fn day(&self, day: Option<Date>) -> String {
        day.map_or_else(|| self.say("ignoto"), |day| self.formato.date(day))
    }

    fn parameter(&self, nome: &Arc<str>) -> String {
        let found = self.confronto.catalogo.find_parametro(nome);
        let titolo = found.map(|found| found.titolo.in_lingua(self.formato.lingua));
        titolo.map_or_else(|| nome.to_string(), |titolo| format!("{titolo} ({nome})"))
    }

    /// A figure and its state.
    fn figure(&self, figure: Option<&ParametroUsato>) -> String {
        let Some(figure) = figure else { return self.say("ignoto") };
        let shown = self.confronto.catalogo.show_used(figure, self.formato.lingua);
        let stato = self.say(match figure.stato {
            StatoCifra::Provvisorio => "ricevuta_provvisorio",
            StatoCifra::Definitivo => "ricevuta_definitivo",
        });
        format!("{shown} ({stato})")
    }
}

//! A card being read as law: its rules in words, with the figures of the day and what depends on the person left open.

use std::sync::Arc;

use regole::{Giorni, Luogo, branches};

use super::{Articolo, CasoScritto};
use crate::catalogo::Catalogo;
use crate::formato::Formato;
use crate::parole::fill;
use crate::scheda::{RequisitoDescritto, Scheda, VoceDescritta};

/// A definition may be called by the names of others: deeper than this they are left as they are written.
const DEPTH: usize = 3;

/// A card being read on some days, in one language.
pub(super) struct Lettore<'c> {
    pub(super) catalogo: &'c Catalogo,
    pub(super) scheda: &'c Scheda,
    pub(super) giorni: Giorni,
    pub(super) formato: Formato<'c>,
}

impl Lettore<'_> {
    pub(super) fn requirement(&self, requisito: &RequisitoDescritto) -> Articolo {
        let luogo = Luogo::Requisito(Arc::clone(&requisito.nome));
        let testo = self.words(requisito.testo.in_lingua(self.formato.lingua), DEPTH);
        self.rule(&requisito.nome, testo, Some(&*requisito.norma), &requisito.espressione, &luogo)
    }

    pub(super) fn entry(&self, voce: &VoceDescritta, luogo: &Luogo) -> Option<Articolo> {
        Some(self.article(voce, voce.espressione.as_ref()?, luogo))
    }

    pub(super) fn article(&self, voce: &VoceDescritta, espressione: &Arc<str>, luogo: &Luogo) -> Articolo {
        self.rule(&voce.nome, self.title(voce, DEPTH), voce.norma.as_deref(), espressione, luogo)
    }

    fn rule(
        &self,
        nome: &Arc<str>,
        testo: String,
        norma: Option<&str>,
        espressione: &Arc<str>,
        luogo: &Luogo,
    ) -> Articolo {
        let chains = branches(espressione).into_iter().map(|chain| {
            let case = |ramo: regole::Ramo<'_>| CasoScritto {
                se: ramo.se.map(str::to_owned),
                allora: ramo.allora.to_owned(),
            };
            chain.into_iter().map(case).collect()
        });
        Articolo {
            nome: Arc::clone(nome),
            testo,
            norma: norma.map(|id| self.catalogo.cite(id)),
            espressione: Arc::clone(espressione),
            casi: chains.collect(),
            nomi: self.names(luogo),
        }
    }

    /// What an entry is called; one that has no text, by its name.
    pub(super) fn title(&self, voce: &VoceDescritta, depth: usize) -> String {
        let text = voce.testo.as_ref().map(|testi| testi.in_lingua(self.formato.lingua));
        text.map_or_else(|| voce.nome.replace('_', " "), |text| self.words(text, depth))
    }

    /// A text of the card with its names filled in: a figure by its value, what depends on the person by what it is
    /// called, in square brackets.
    pub(super) fn words(&self, text: &str, depth: usize) -> String {
        fill(text, |nome| self.word(nome, depth))
    }

    fn word(&self, nome: &str, depth: usize) -> Option<String> {
        let lingua = self.formato.lingua;
        let bracketed = |title: &str| Some(format!("[{title}]"));
        if let Some(voce) = self.scheda.definition(nome) {
            return match self.definition_value(nome, false) {
                Some(value) => Some(value),
                None => bracketed(&self.title(voce, depth.checked_sub(1)?)),
            };
        }
        if let Some(parametro) = self.catalogo.find_parametro(nome) {
            let (giorno, noto) = (self.giorni.data_diritto, self.giorni.conosciuto_al);
            let figure = parametro.parametro.find(giorno, noto);
            return match figure {
                Some((_, versione)) => Some(self.catalogo.show_figure(parametro, &versione.valore, lingua)),
                None => bracketed(parametro.titolo.in_lingua(lingua)),
            };
        }
        match self.catalogo.fattario().find(nome) {
            Some(fatto) => bracketed(fatto.titolo.in_lingua(lingua)),
            None => bracketed(&self.formato.parole.say("data_diritto", lingua)),
        }
    }
}

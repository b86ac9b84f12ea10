//! What was read, told by name and value, for the steps of an explanation.

use std::sync::Arc;

use regole::{Cosa, Insieme, Intervallo, Numero, Passo, Stima, Tipo};

use super::Letto;
use super::spiegatore::Spiegatore;
use crate::parole::fill;

impl Spiegatore<'_> {
    /// A text with the values of its names: definitions, facts, parameters, the day of the right. What has no value
    /// yet is called by its name, so that the sentence still says something.
    pub(super) fn fill(&self, text: &str) -> String {
        fill(text, |nome| Some(self.find_value(nome).unwrap_or_else(|| self.without_value(nome))))
    }

    fn find_value(&self, nome: &str) -> Option<String> {
        if nome == "data_diritto" {
            return Some(self.formato.date(self.valutazione.giorni.data_diritto));
        }
        if let Some(found) = self.valutazione.definizioni.iter().find(|found| &*found.nome == nome) {
            return self.find_telling(nome, &found.stima, &found.tipo);
        }
        let read = self.valutazione.find_step(|cosa| match cosa {
            Cosa::Fatto(known) | Cosa::Parametro { nome: known, .. } => &**known == nome,
            _ => false,
        });
        // A name that nothing has read, because another branch was taken, is not known yet.
        let read = read.filter(|passo| !is_unsaid(passo))?;
        self.find_telling(nome, &read.stima, &read.tipo)
    }

    /// What is known, where it tells something: that a sum is at least zero does not.
    fn find_telling(&self, nome: &str, stima: &Stima, tipo: &Tipo) -> Option<String> {
        let is_empty = |interval: &Intervallo<Numero>| {
            interval.max.is_none() && interval.min.is_none_or(|least| least <= Numero::ZERO)
        };
        let tells = !matches!(&stima.insieme, Insieme::Numero(interval) if is_empty(interval));
        tells.then(|| self.find_known(nome, stima, tipo)).flatten()
    }

    fn find_known(&self, nome: &str, stima: &Stima, tipo: &Tipo) -> Option<String> {
        let titles = self.catalogo.fattario().find(nome);
        self.formato.known(stima, tipo, |code| titles.and_then(|fact| fact.value_title(code)).cloned())
    }

    /// The name of what has no value yet, in words: `«Retribuzione media» (valore non ancora noto)`.
    fn without_value(&self, nome: &str) -> String {
        let lingua = self.formato.lingua;
        let defined = self.scheda.definition(nome).and_then(|voce| voce.testo.as_ref());
        let titolo = defined
            .or_else(|| self.catalogo.fattario().find(nome).map(|found| &found.titolo))
            .or_else(|| self.catalogo.find_parametro(nome).map(|found| &found.titolo));
        match titolo {
            Some(titolo) => {
                self.formato.parole.fill("senza_valore", lingua, &[("nome", titolo.in_lingua(lingua))])
            }
            None => self.say("ignoto"),
        }
    }

    fn show_step(&self, nome: &str, passo: &Passo) -> String {
        let known = self.find_known(nome, &passo.stima, &passo.tipo).filter(|_| !is_unsaid(passo));
        known.unwrap_or_else(|| self.say("ignoto"))
    }

    /// The named things that were read, each once; conditions and records only hold others.
    pub(super) fn steps(&self, passi: &[Passo]) -> Vec<Letto> {
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
                let tabella = self.scheda.tabelle.iter().find(|tabella| tabella.voce.nome == *nome)?;
                let described = &tabella.voce;
                let norma = described.norma.as_deref().map(|id| self.act(id));
                let titolo =
                    if described.testo.is_some() { self.entry_text(described) } else { nome.to_string() };
                (nome, titolo, None, norma, self.steps(&passo.dentro))
            }
            Cosa::Ripiego(norma) => (norma, self.act(norma), None, Some(self.act(norma)), Vec::new()),
        };
        let valore = self.show_step(nome, passo);
        let fatto = fonte.map(|_| Arc::clone(nome));
        Some(Letto { titolo, valore, noto: passo.stima.is_known(), fatto, fonte, norma, passi })
    }
}

/// A fact that nobody has said is not known, whatever least value it may have.
fn is_unsaid(passo: &Passo) -> bool {
    matches!(passo.cosa, Cosa::Fatto(_) | Cosa::Campo { .. }) && !passo.stima.is_known()
}

//! What was read, told by name and value, for the steps of an explanation.

use regole::{Cosa, Passo, Stima, Tipo};

use super::Letto;
use super::spiegatore::Spiegatore;
use crate::parole::fill;

impl Spiegatore<'_> {
    /// A text with the values of its names: definitions, facts, parameters, the day of the right.
    pub(super) fn fill(&self, text: &str) -> String {
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
        Some(Letto { titolo, valore, noto: passo.stima.is_known(), fonte, norma, passi })
    }
}

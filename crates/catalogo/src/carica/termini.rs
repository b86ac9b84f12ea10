//! Reading what a card says of time: its terms, and the income in which it counts.

use regole::{Tipo, Unita};

use super::Riferimenti;
use super::seguito::place_of_text;
use crate::lettura::Lettura;
use crate::scheda::Scheda;
use crate::termini::{ContaIn, DurataMassima, Misura, Tempo, Termine, Termini};
use crate::vocabolario::is_name;
use crate::yaml::Nodo;

impl Lettura<'_> {
    pub(super) fn terms(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Termini {
        let Some(mut campi) = self.map(nodo) else { return Termini::default() };
        let prescrizione = campi.take("prescrizione").and_then(|nodo| self.years(nodo, riferimenti));
        let decadenza = campi.take("decadenza").and_then(|nodo| self.years(nodo, riferimenti));
        let dalla_domanda = campi.take("dalla_domanda").and_then(|nodo| self.act(nodo, riferimenti.norme));
        let durata = campi.take("durata").and_then(|nodo| self.length(nodo, riferimenti));
        campi.finish(self);
        Termini { prescrizione, decadenza, dalla_domanda, durata }
    }

    pub(super) fn counts_in(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Option<ContaIn> {
        let mut campi = self.map(nodo)?;
        let fatto = campi.need(self, "fatto").and_then(|nodo| self.fact_name(nodo, riferimenti.fattario));
        let others = campi.need(self, "per").map(|nodo| self.list(nodo)).unwrap_or_default();
        let per = others.iter().filter_map(|nodo| self.benefit(nodo, riferimenti.schede)).collect();
        let norma = campi.need(self, "norma").and_then(|nodo| self.act(nodo, riferimenti.norme));
        campi.finish(self);
        Some(ContaIn { fatto: fatto?, per, norma: norma?, posto: nodo.posto })
    }

    fn length(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Option<DurataMassima> {
        let mut campi = self.map(nodo)?;
        let tempo = campi.need(self, "tempo").and_then(|nodo| self.time(nodo));
        let a_scelta = campi.take("a_scelta").and_then(|nodo| self.truth(nodo)).unwrap_or(false);
        let norma = campi.need(self, "norma").and_then(|nodo| self.act(nodo, riferimenti.norme));
        campi.finish(self);
        Some(DurataMassima { tempo: tempo?, norma: norma?, a_scelta })
    }

    /// A time as `5 mesi`, or the name of the definition that gives it.
    fn time(&mut self, nodo: &Nodo) -> Option<Tempo> {
        let text = self.words(nodo)?;
        if is_name(&text) {
            return Some(Tempo::Definizione(text));
        }
        let written = text.split_once(' ').and_then(|(number, unit)| {
            let number = number.parse::<i64>().ok().filter(|number| *number > 0)?;
            Some(Tempo::Noto(number, Unita::parse(unit).and_then(Misura::of)?))
        });
        if written.is_none() {
            self.fault(nodo.posto, "a length is a time, as `5 mesi`, or a definition that gives one");
        }
        written
    }

    /// The definition that gives a length is there, and measures time.
    pub(super) fn check_length(&mut self, scheda: &Scheda, root: &Nodo) {
        let durata = scheda.termini.as_ref().and_then(|termini| termini.durata.as_ref());
        let Some(Tempo::Definizione(nome)) = durata.map(|durata| &durata.tempo) else { return };
        let posto = place_of_text(root, "termini", nome).unwrap_or(root.posto);
        let Some((_, tipo)) = scheda.regola.definitions().find(|(known, _)| *known == nome) else {
            let known = scheda.regola.definitions().map(|(known, _)| &**known);
            return self.unknown(posto, "definition", nome, known);
        };
        if !matches!(tipo, Tipo::Numero(grandezza) if Misura::of(grandezza.unita).is_some()) {
            self.fault(posto, format!("a length is in days, weeks, months or years, and `{nome}` is {tipo}"));
        }
    }

    fn years(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Option<Termine> {
        let mut campi = self.map(nodo)?;
        let years = campi.need(self, "anni");
        let anni = years.and_then(|nodo| self.whole(nodo));
        if let (Some(nodo), Some(anni)) = (years, anni)
            && anni < 1
        {
            self.fault(nodo.posto, "a term is of at least one year");
        }
        let norma = campi.need(self, "norma").and_then(|nodo| self.act(nodo, riferimenti.norme));
        campi.finish(self);
        Some(Termine { anni: anni?, norma: norma? })
    }
}

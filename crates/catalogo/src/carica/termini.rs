//! Reading what a card says of time: its terms, and the income in which it counts.

use super::Riferimenti;
use crate::lettura::Lettura;
use crate::termini::{ContaIn, Termine, Termini};
use crate::yaml::Nodo;

impl Lettura<'_> {
    pub(super) fn terms(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Termini {
        let Some(mut campi) = self.map(nodo) else { return Termini::default() };
        let prescrizione = campi.take("prescrizione").and_then(|nodo| self.years(nodo, riferimenti));
        let decadenza = campi.take("decadenza").and_then(|nodo| self.years(nodo, riferimenti));
        let dalla_domanda = campi.take("dalla_domanda").and_then(|nodo| self.act(nodo, riferimenti.norme));
        campi.finish(self);
        Termini { prescrizione, decadenza, dalla_domanda }
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

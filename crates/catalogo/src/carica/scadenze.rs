//! Loading terms: a span from an event, a day of each year, or one day.

use std::sync::Arc;

use jiff::civil::Date;
use regole::Tipo;

use super::Riferimenti;
use crate::lettura::Lettura;
use crate::seguito::{DopoTermine, Durata, Entro, Scadenza};
use crate::yaml::Nodo;

/// A leap year: 29 February is a day of each year that has it.
const ANNO_BISESTILE: i16 = 2024;

impl Lettura<'_> {
    pub(super) fn deadline(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Option<Scadenza> {
        let mut campi = self.map(nodo)?;
        let entro = campi.take("entro").map(|nodo| self.term(nodo, riferimenti));
        let dopo =
            campi.take("dopo").map(|nodo| self.one_of(nodo, "consequence of a term", &DopoTermine::NOMI));
        let precetto = self.precept(&mut campi, riferimenti);
        campi.finish(self);
        let entro = match entro {
            Some(read) => Some(read?),
            None => None,
        };
        let dopo = match dopo {
            Some(read) => Some(read?),
            None => None,
        };
        Some(Scadenza { entro, dopo, precetto: precetto? })
    }

    pub(super) fn term(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Option<Entro> {
        let mut campi = self.map(nodo)?;
        let spans = [
            campi.take("giorni").map(|nodo| self.span(nodo).map(Durata::Giorni)),
            campi.take("mesi").map(|nodo| self.span(nodo).map(Durata::Mesi)),
            campi.take("anni").map(|nodo| self.span(nodo).map(Durata::Anni)),
        ];
        let yearly = campi.take("ogni_anno").map(|nodo| self.day_of_year(nodo));
        let once = campi.take("giorno").map(|nodo| self.date(nodo).map(Entro::Giorno));
        let event = campi.take("da");
        let da = event.map(|nodo| self.date_fact(nodo, riferimenti));
        campi.finish(self);
        let mut spans = spans.into_iter().flatten();
        match (spans.next(), spans.next(), yearly, once, event) {
            (Some(durata), None, None, None, _) => {
                let da = match da {
                    Some(read) => Some(read?),
                    None => None,
                };
                Some(Entro::Durata { durata: durata?, da })
            }
            (None, None, Some(term), None, None) | (None, None, None, Some(term), None) => term,
            _ => {
                let message = "a term is one of `giorni`, `mesi`, `anni` (with `da`, the fact that starts it), `ogni_anno` or `giorno`";
                self.fault(nodo.posto, message);
                None
            }
        }
    }

    fn span(&mut self, nodo: &Nodo) -> Option<i64> {
        let long = self.whole(nodo)?;
        if long < 1 {
            self.fault(nodo.posto, "a term lasts at least 1");
            return None;
        }
        Some(long)
    }

    fn day_of_year(&mut self, nodo: &Nodo) -> Option<Entro> {
        let text = self.text(nodo)?;
        let parts = text.split_once('-').filter(|(mese, giorno)| mese.len() == 2 && giorno.len() == 2);
        let read = parts.and_then(|(mese, giorno)| Some((mese.parse().ok()?, giorno.parse().ok()?)));
        let found = read.filter(|(mese, giorno)| Date::new(ANNO_BISESTILE, *mese, *giorno).is_ok());
        if found.is_none() {
            self.fault(nodo.posto, "a day of each year is needed here, month first, as \"03-31\"");
        }
        found.map(|(mese, giorno)| Entro::OgniAnno(mese, giorno))
    }

    fn date_fact(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Option<Arc<str>> {
        let nome = self.fact_name(nodo, riferimenti.fattario)?;
        let is_date =
            riferimenti.fattario.find(&nome).is_some_and(|descritto| descritto.fatto.tipo == Tipo::Data);
        if !is_date {
            self.fault(nodo.posto, format!("a term starts from a date, and `{nome}` is not one"));
        }
        is_date.then_some(nome)
    }
}

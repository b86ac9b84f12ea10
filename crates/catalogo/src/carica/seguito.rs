//! Loading what goes with a right: incompatibilities, obligations, INPS's codes.

use super::Riferimenti;
use crate::diagnosi::Posto;
use crate::lettura::{Campi, Lettura};
use crate::scheda::{Affidabilita, Scheda};
use crate::seguito::{
    CodiceInps, Controparte, Entro, Grado, Incompatibilita, Obbligo, Precetto, Scadenza, Seguito,
};
use crate::vocabolario::is_name;
use crate::yaml::{Contenuto, Nodo};

use super::AFFIDABILITA;

impl Lettura<'_> {
    pub(super) fn sequel(&mut self, campi: &mut Campi<'_>, riferimenti: &Riferimenti<'_>) -> Seguito {
        let incompatible = campi.take("incompatibile_con").map(|nodo| self.list(nodo)).unwrap_or_default();
        let terms = campi.take("scadenze").map(|nodo| self.list(nodo)).unwrap_or_default();
        let duties = campi.take("obblighi").map(|nodo| self.list(nodo)).unwrap_or_default();
        let codes = campi.take("codici_inps").map(|nodo| self.list(nodo)).unwrap_or_default();
        Seguito {
            incompatibile_con: incompatible
                .iter()
                .filter_map(|nodo| self.incompatibility(nodo, riferimenti))
                .collect(),
            scadenze: terms.iter().filter_map(|nodo| self.deadline(nodo, riferimenti)).collect(),
            obblighi: duties.iter().filter_map(|nodo| self.duty(nodo, riferimenti)).collect(),
            codici_inps: codes.iter().filter_map(|nodo| self.inps_code(nodo)).collect(),
        }
    }

    fn incompatibility(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Option<Incompatibilita> {
        let mut campi = self.map(nodo)?;
        let (card, other) = (campi.take("con"), campi.take("altro"));
        let grado = campi.need(self, "grado");
        let grado = grado.and_then(|nodo| self.one_of(nodo, "degree", &Grado::NOMI));
        let precetto = self.precept(&mut campi, riferimenti);
        campi.finish(self);
        let con = match (card, other) {
            (Some(card), None) => self.benefit(card, riferimenti.schede).map(Controparte::Scheda),
            (None, Some(other)) => self.texts(other).map(Controparte::Altro),
            _ => {
                self.fault(
                    nodo.posto,
                    "`con` (the id of a card) or `altro` (a thing without a card) is needed here, one of the two",
                );
                None
            }
        };
        let posto = card.map_or(nodo.posto, |card| card.posto);
        Some(Incompatibilita { con: con?, grado: grado?, precetto: precetto?, posto })
    }

    pub(super) fn precept(
        &mut self,
        campi: &mut Campi<'_>,
        riferimenti: &Riferimenti<'_>,
    ) -> Option<Precetto> {
        let norma = campi.need(self, "norma").and_then(|nodo| self.act(nodo, riferimenti.norme));
        let testo = campi.need(self, "testo").and_then(|nodo| self.texts(nodo));
        let affidabilita = self.reliability(campi);
        Some(Precetto { testo: testo?, norma: norma?, affidabilita: affidabilita? })
    }

    /// What is not said to be unconfirmed was read in a source.
    pub(super) fn reliability(&mut self, campi: &mut Campi<'_>) -> Option<Affidabilita> {
        match campi.take("affidabilita") {
            Some(nodo) => self.one_of(nodo, "reliability", &AFFIDABILITA),
            None => Some(Affidabilita::Verificata),
        }
    }

    fn duty(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Option<Obbligo> {
        let mut campi = self.map(nodo)?;
        let named = campi.need(self, "id");
        let id = named.and_then(|nodo| self.words(nodo));
        if let (Some(nodo), Some(id)) = (named, &id)
            && !is_name(id)
        {
            self.fault(nodo.posto, "a name is lower-case letters, digits and `_`");
        }
        let entro = campi.take("entro").map(|nodo| self.term(nodo, riferimenti));
        let precetto = self.precept(&mut campi, riferimenti);
        campi.finish(self);
        let entro = match entro {
            Some(read) => Some(read?),
            None => None,
        };
        Some(Obbligo { id: id?, entro, precetto: precetto? })
    }

    fn inps_code(&mut self, nodo: &Nodo) -> Option<CodiceInps> {
        let mut campi = self.map(nodo)?;
        let vocabolario = campi.need(self, "vocabolario");
        let vocabolario =
            vocabolario.and_then(|nodo| self.one_of(nodo, "vocabulary of INPS", &CodiceInps::VOCABOLARI));
        let codice = campi.need(self, "codice").and_then(|nodo| self.words(nodo));
        let etichetta = campi.need(self, "etichetta").and_then(|nodo| self.words(nodo));
        campi.finish(self);
        Some(CodiceInps { vocabolario: vocabolario?, codice: codice?, etichetta: etichetta? })
    }

    /// Refuses what a card cannot say of itself: that it excludes itself, the same thing twice, a term from a fact that its mandate does not open.
    pub(super) fn check_sequel(&mut self, scheda: &Scheda, root: &Nodo) {
        let seguito = &scheda.seguito;
        for (place, found) in seguito.incompatibile_con.iter().enumerate() {
            let Controparte::Scheda(id) = &found.con else { continue };
            let said_before = seguito
                .incompatibile_con
                .iter()
                .take(place)
                .any(|before| matches!(&before.con, Controparte::Scheda(known) if known == id));
            if *id == scheda.id {
                self.fault(found.posto, "a card is not incompatible with itself");
            } else if said_before {
                self.fault(found.posto, format!("`{id}` is already written above"));
            }
        }
        let terms = seguito.scadenze.iter().filter_map(|scadenza: &Scadenza| scadenza.entro.as_ref());
        let duties = seguito.obblighi.iter().filter_map(|obbligo| obbligo.entro.as_ref());
        for (key, entro) in
            terms.map(|entro| ("scadenze", entro)).chain(duties.map(|entro| ("obblighi", entro)))
        {
            let Entro::Durata { da: Some(fatto), .. } = entro else { continue };
            if !scheda.fatti().contains(fatto) {
                let posto = place_of_text(root, key, fatto).unwrap_or(root.posto);
                let message = format!(
                    "`{fatto}` is not read by this card, so a mandate for it does not open it: without `da` the rule is only said"
                );
                self.fault(posto, message);
            }
        }
    }
}

/// Where a text is written under a key of the card.
pub(super) fn place_of_text(root: &Nodo, key: &str, text: &str) -> Option<Posto> {
    fn search(nodo: &Nodo, text: &str) -> Option<Posto> {
        match &nodo.contenuto {
            Contenuto::Mappa(entries) => entries.iter().find_map(|(_, value)| search(value, text)),
            Contenuto::Elenco(items) => items.iter().find_map(|item| search(item, text)),
            Contenuto::Scalare(_) => (nodo.text() == Some(text)).then_some(nodo.posto),
        }
    }
    let Contenuto::Mappa(entries) = &root.contenuto else { return None };
    entries.iter().filter(|(nome, _)| nome.text() == Some(key)).find_map(|(_, value)| search(value, text))
}

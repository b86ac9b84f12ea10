//! The entries of a card that hold expressions: definitions, tables, requirements, amount, first day.

use std::collections::BTreeMap;
use std::sync::Arc;

use regole::{Bozza, Luogo, Scritto};

use super::Riferimenti;
use crate::lettura::{Campi, Lettura};
use crate::periodicita::Periodicita;
use crate::scheda::{PrimoGiorno, RequisitoDescritto, TabellaDescritta, VoceDescritta};
use crate::vocabolario::is_name;
use crate::yaml::Nodo;

/// The entries as read, and where each expression is written.
#[derive(Default)]
pub(super) struct Voci<'n> {
    pub(super) definizioni: Vec<VoceDescritta>,
    pub(super) tabelle: Vec<TabellaDescritta>,
    pub(super) requisiti: Vec<RequisitoDescritto>,
    pub(super) importo: Option<VoceDescritta>,
    pub(super) totale_annuo: Option<Arc<str>>,
    pub(super) decorrenza: Option<PrimoGiorno>,
    pub(super) bozza: Bozza,
    pub(super) testi: BTreeMap<Luogo, &'n Nodo>,
}

impl Voci<'_> {
    pub(super) fn amount_text(&self) -> Option<String> {
        self.testi.get(&Luogo::Importo).and_then(|nodo| nodo.text()).map(str::to_owned)
    }
}

impl Lettura<'_> {
    pub(super) fn entries<'n>(
        &mut self,
        campi: &mut Campi<'n>,
        riferimenti: &Riferimenti<'_>,
        periodicita: Option<Periodicita>,
    ) -> Voci<'n> {
        let mut voci = Voci::default();
        for (nome, nodo) in self.names_of(campi.take("definizioni")) {
            self.definition(&mut voci, riferimenti, nome, nodo);
        }
        for (nome, nodo) in self.names_of(campi.take("tabelle")) {
            if let Some(descritta) = self.table(nome, nodo, riferimenti) {
                voci.bozza.tabelle.push(Arc::clone(&descritta.tabella));
                voci.tabelle.push(descritta);
            }
        }
        let requirements = campi.need(self, "requisiti");
        for (nome, nodo) in self.names_of(requirements) {
            self.requirement(&mut voci, riferimenti, nome, nodo);
        }
        self.card_amount(&mut voci, campi, riferimenti, periodicita);
        if let Some(nodo) = campi.take("decorrenza") {
            self.first_day(&mut voci, riferimenti, nodo);
        }
        voci
    }

    fn names_of<'n>(&mut self, nodo: Option<&'n Nodo>) -> Vec<(&'n str, &'n Nodo)> {
        let mut named = Vec::new();
        for (nome, posto, nodo) in nodo.map(|nodo| self.named(nodo)).unwrap_or_default() {
            if !is_name(nome) {
                self.fault(posto, "a name is lower-case letters, digits and `_`");
            }
            named.push((nome, nodo));
        }
        named
    }

    fn definition<'n>(
        &mut self,
        voci: &mut Voci<'n>,
        riferimenti: &Riferimenti<'_>,
        nome: &str,
        nodo: &'n Nodo,
    ) {
        let Some(mut campi) = self.map(nodo) else { return };
        let value = campi.need(self, "valore");
        let norma = campi.take("norma").and_then(|nodo| self.act(nodo, riferimenti.norme));
        let testo = campi.need(self, "testo").and_then(|nodo| self.texts(nodo));
        campi.finish(self);
        let nome: Arc<str> = Arc::from(nome);
        let scritto = self.written(voci, value, Luogo::Definizione(Arc::clone(&nome)));
        let espressione = scritto.as_deref().map(Arc::from);
        voci.definizioni.push(VoceDescritta { nome: Arc::clone(&nome), norma, testo, espressione });
        voci.bozza.definizioni.extend(scritto.map(|testo| Scritto { nome, testo }));
    }

    fn requirement<'n>(
        &mut self,
        voci: &mut Voci<'n>,
        riferimenti: &Riferimenti<'_>,
        nome: &str,
        nodo: &'n Nodo,
    ) {
        let Some(mut campi) = self.map(nodo) else { return };
        let condition = campi.need(self, "se");
        let norma = campi.need(self, "norma").and_then(|nodo| self.act(nodo, riferimenti.norme));
        let testo = campi.need(self, "testo").and_then(|nodo| self.texts(nodo));
        let se_si = campi.take("se_si").and_then(|nodo| self.texts(nodo));
        let se_no = campi.take("se_no").and_then(|nodo| self.texts(nodo));
        campi.finish(self);
        let nome: Arc<str> = Arc::from(nome);
        let scritto = self.written(voci, condition, Luogo::Requisito(Arc::clone(&nome)));
        let espressione = scritto.as_deref().map(Arc::from);
        voci.bozza.requisiti.extend(scritto.map(|testo| Scritto { nome: Arc::clone(&nome), testo }));
        if let (Some(norma), Some(testo), Some(espressione)) = (norma, testo, espressione) {
            voci.requisiti.push(RequisitoDescritto { nome, norma, testo, se_si, se_no, espressione });
        }
    }

    fn card_amount<'n>(
        &mut self,
        voci: &mut Voci<'n>,
        campi: &mut Campi<'n>,
        riferimenti: &Riferimenti<'_>,
        periodicita: Option<Periodicita>,
    ) {
        let nodo = match periodicita {
            Some(Periodicita::SoloDiritto) => campi.take("importo"),
            _ => campi.need(self, "importo"),
        };
        let Some(nodo) = nodo else { return };
        if periodicita == Some(Periodicita::SoloDiritto) {
            self.fault(nodo.posto, "a card that gives only a right has no `importo`");
        }
        let Some(mut campi) = self.map(nodo) else { return };
        let value = campi.need(self, "valore");
        let yearly = campi.take("totale_annuo");
        let mut voce = self.described("importo", &mut campi, riferimenti);
        campi.finish(self);
        voce.espressione = self.written(voci, value, Luogo::Importo).map(Arc::from);
        voci.importo = Some(voce);
        let yearly = yearly.and_then(|nodo| self.written(voci, Some(nodo), Luogo::TotaleAnnuo));
        voci.totale_annuo = yearly.as_deref().map(Arc::from);
        voci.bozza.totale_annuo = yearly;
    }

    fn first_day<'n>(&mut self, voci: &mut Voci<'n>, riferimenti: &Riferimenti<'_>, nodo: &'n Nodo) {
        let Some(mut campi) = self.map(nodo) else { return };
        let value = campi.need(self, "valore");
        let mut voce = self.described("decorrenza", &mut campi, riferimenti);
        let affidabilita = self.reliability(&mut campi);
        campi.finish(self);
        let scritto = self.written(voci, value, Luogo::Decorrenza);
        voce.espressione = scritto.as_deref().map(Arc::from);
        voci.decorrenza = affidabilita.map(|affidabilita| PrimoGiorno { voce, affidabilita });
        voci.bozza.decorrenza = scritto;
    }

    fn described(
        &mut self,
        nome: &str,
        campi: &mut Campi<'_>,
        riferimenti: &Riferimenti<'_>,
    ) -> VoceDescritta {
        let norma = campi.need(self, "norma").and_then(|nodo| self.act(nodo, riferimenti.norme));
        let testo = campi.need(self, "testo").and_then(|nodo| self.texts(nodo));
        VoceDescritta { nome: Arc::from(nome), norma, testo, espressione: None }
    }

    fn written<'n>(&mut self, voci: &mut Voci<'n>, nodo: Option<&'n Nodo>, luogo: Luogo) -> Option<String> {
        let nodo = nodo?;
        let text = self.expression(nodo)?.to_owned();
        voci.testi.insert(luogo, nodo);
        Some(text)
    }
}

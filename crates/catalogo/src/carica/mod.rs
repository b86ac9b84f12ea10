//! Loading a card: from the file's values to a checked card.

mod ammessi;
mod casi;
pub(crate) mod dipendenze;
pub(crate) mod fatti;
mod lette;
mod scadenze;
mod seguito;
pub(crate) mod simmetria;
mod tabelle;
mod termini;
mod testi;
mod voci;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use regole::{Bozza, Difetto, Luogo, Nomi, Parametro, Regola, Tipo, Unita};

use crate::area::Area;
use crate::canale::Canale;
use crate::casi::Caso;
use crate::diagnosi::{Diagnosi, Posto, Sorgente};
use crate::impronta::hash;
use crate::lettura::{Campi, Lettura};
use crate::misura::Misura;
use crate::periodicita::Periodicita;
use crate::scheda::{Affidabilita, ClausolaRisposta, Documento, Intestazione, Modulo, Richiesta, Scheda};
use crate::vocabolario::Fattario;
use crate::yaml::{Nodo, read};

use voci::Voci;

/// What cards refer to.
pub(crate) struct Riferimenti<'c> {
    pub(crate) fattario: &'c Fattario,
    pub(crate) parametri: &'c BTreeMap<Arc<str>, Arc<Parametro>>,
    pub(crate) norme: &'c BTreeSet<Arc<str>>,
    pub(crate) schede: &'c BTreeSet<Arc<str>>,
}

pub(crate) const AFFIDABILITA: [(&str, Affidabilita); 2] =
    [("verificata", Affidabilita::Verificata), ("da_confermare", Affidabilita::DaConfermare)];

/// The file that a card must be in.
pub(crate) fn file_of(id: &str) -> String {
    format!("schede/{id}.yaml")
}

/// The file that a card is in.
fn source_of<'s>(sources: &'s [Sorgente], id: &str) -> Option<&'s Sorgente> {
    let nome = file_of(id);
    sources.iter().find(|sorgente| sorgente.nome == nome)
}

/// Loads a card.
pub(crate) fn load(sorgente: &Sorgente, riferimenti: &Riferimenti<'_>) -> Result<Scheda, Vec<Diagnosi>> {
    let root = read(sorgente)?;
    let mut lettura = Lettura::new(sorgente);
    let scheda = lettura.card(&root, riferimenti);
    if let Some(scheda) = &scheda {
        lettura.check_texts(scheda, &root, riferimenti);
        lettura.check_sequel(scheda, &root);
        lettura.check_length(scheda, &root);
        lettura.check_read(scheda, &root);
        lettura.check_cases(scheda, &root);
    }
    match scheda {
        Some(scheda) if lettura.difetti.is_empty() => Ok(scheda),
        _ => Err(lettura.difetti),
    }
}

impl Lettura<'_> {
    fn card(&mut self, root: &Nodo, riferimenti: &Riferimenti<'_>) -> Option<Scheda> {
        let mut campi = self.map(root)?;
        let heading = self.heading(&mut campi, riferimenti);
        let periodicita = heading.as_ref().map(|heading| heading.periodicita);
        let voci = self.entries(&mut campi, riferimenti, periodicita);
        let covering = campi.take("coperta_da").map(|nodo| self.list(nodo)).unwrap_or_default();
        let itself = heading.as_ref().map(|heading| &*heading.id);
        let coperta_da =
            covering.iter().filter_map(|nodo| self.other_benefit(nodo, itself, riferimenti.schede)).collect();
        let seguito = self.sequel(&mut campi, riferimenti);
        let domanda = campi.take("domanda").map(|nodo| self.form(nodo, riferimenti)).unwrap_or_default();
        let conta_in = campi.take("conta_in").and_then(|nodo| self.counts_in(nodo, riferimenti));
        let termini = campi.take("termini").map(|nodo| self.terms(nodo, riferimenti));
        let affidabilita = campi.need(self, "affidabilita");
        let affidabilita = affidabilita.and_then(|nodo| self.one_of(nodo, "reliability", &AFFIDABILITA));
        let open_points = campi.take("punti_aperti").map(|nodo| self.list(nodo)).unwrap_or_default();
        let punti_aperti = open_points.iter().filter_map(|nodo| self.texts(nodo)).collect();
        let cases = campi.need(self, "casi");
        campi.finish(self);
        let heading = heading?;
        let casi = self.card_cases(cases, &heading.id, riferimenti.fattario);
        let regola = self.compile(&voci, heading.periodicita, riferimenti)?;
        Some(Scheda {
            intestazione: heading,
            definizioni: voci.definizioni,
            tabelle: voci.tabelle,
            requisiti: voci.requisiti,
            importo: voci.importo,
            totale_annuo: voci.totale_annuo,
            decorrenza: voci.decorrenza,
            coperta_da,
            seguito,
            domanda,
            termini,
            conta_in,
            affidabilita: affidabilita?,
            punti_aperti,
            casi,
            impronta: hash(self.sorgente.testo.as_bytes()),
            regola,
        })
    }

    fn heading(&mut self, campi: &mut Campi<'_>, riferimenti: &Riferimenti<'_>) -> Option<Intestazione> {
        let id = campi.need(self, "scheda").and_then(|nodo| self.words(nodo));
        let titolo = campi.need(self, "titolo").and_then(|nodo| self.texts(nodo));
        let in_breve = campi.need(self, "in_breve").and_then(|nodo| self.texts(nodo));
        let area = campi.need(self, "area").and_then(|nodo| self.one_of(nodo, "area", &Area::NOMI));
        let norma = campi.need(self, "norma").and_then(|nodo| self.act(nodo, riferimenti.norme));
        let periodicita = campi.need(self, "periodicita");
        let periodicita = periodicita.and_then(|nodo| self.one_of(nodo, "periodicity", &Periodicita::NOMI));
        let misura = match campi.take("misura") {
            Some(nodo) => self.one_of(nodo, "measure", &Misura::NOMI),
            None => Some(Misura::default()),
        };
        let si_chiede_con = campi.take("si_chiede_con").and_then(|nodo| self.claim(nodo));
        Some(Intestazione {
            id: id?,
            titolo: titolo?,
            in_breve: in_breve?,
            area: area?,
            norma: norma?,
            periodicita: periodicita?,
            misura: misura?,
            si_chiede_con,
        })
    }

    /// An act that the file of acts has.
    fn act(&mut self, nodo: &Nodo, norme: &BTreeSet<Arc<str>>) -> Option<Arc<str>> {
        let id = self.text(nodo)?;
        let known = norme.get(id).cloned();
        if known.is_none() {
            self.unknown(nodo.posto, "act", id, norme.iter().map(AsRef::as_ref));
        }
        known
    }

    /// A benefit that has a card.
    fn benefit(&mut self, nodo: &Nodo, schede: &BTreeSet<Arc<str>>) -> Option<Arc<str>> {
        let id = self.text(nodo)?;
        let known = schede.get(id).cloned();
        if known.is_none() {
            self.unknown(nodo.posto, "card", id, schede.iter().map(AsRef::as_ref));
        }
        known
    }

    fn other_benefit(
        &mut self,
        nodo: &Nodo,
        itself: Option<&str>,
        schede: &BTreeSet<Arc<str>>,
    ) -> Option<Arc<str>> {
        let found = self.benefit(nodo, schede)?;
        if itself == Some(&*found) {
            self.fault(nodo.posto, "a card does not take its own place");
        }
        Some(found)
    }

    fn claim(&mut self, nodo: &Nodo) -> Option<Richiesta> {
        let mut campi = self.map(nodo)?;
        let canale = match campi.take("canale") {
            Some(nodo) => self.one_of(nodo, "channel", &Canale::NOMI),
            None => Some(Canale::Inps),
        };
        let tipo = campi.need(self, "tipo").and_then(|nodo| self.words(nodo));
        let testo = campi.need(self, "testo").and_then(|nodo| self.texts(nodo));
        campi.finish(self);
        Some(Richiesta { canale: canale?, tipo: tipo?, testo: testo? })
    }

    fn form(&mut self, nodo: &Nodo, riferimenti: &Riferimenti<'_>) -> Modulo {
        let Some(mut campi) = self.map(nodo) else { return Modulo::default() };
        let documents = campi.take("documenti").map(|nodo| self.list(nodo)).unwrap_or_default();
        let documenti = documents.iter().filter_map(|nodo| self.document(nodo)).collect();
        let fields = campi.take("campi").map(|nodo| self.list(nodo)).unwrap_or_default();
        let campi_modulo =
            fields.iter().filter_map(|nodo| self.fact_name(nodo, riferimenti.fattario)).collect();
        let clauses = campi.take("risposta").map(|nodo| self.list(nodo)).unwrap_or_default();
        let risposta =
            clauses.iter().filter_map(|nodo| self.answer_clause(nodo, riferimenti.fattario)).collect();
        campi.finish(self);
        Modulo { documenti, campi: campi_modulo, risposta }
    }

    fn answer_clause(&mut self, nodo: &Nodo, fattario: &Fattario) -> Option<ClausolaRisposta> {
        let mut campi = self.map(nodo)?;
        let clausola = campi.need(self, "clausola").and_then(|nodo| self.words(nodo));
        let se = campi.take("se").and_then(|nodo| self.yes_or_no_fact(nodo, fattario));
        campi.finish(self);
        Some(ClausolaRisposta { clausola: clausola?, se })
    }

    fn yes_or_no_fact(&mut self, nodo: &Nodo, fattario: &Fattario) -> Option<Arc<str>> {
        let nome = self.fact_name(nodo, fattario)?;
        let is_si_no = fattario.find(&nome).is_some_and(|descritto| descritto.fatto.tipo == Tipo::SiNo);
        if !is_si_no {
            self.fault(nodo.posto, format!("`{nome}` is not a yes-or-no fact"));
        }
        is_si_no.then_some(nome)
    }

    fn document(&mut self, nodo: &Nodo) -> Option<Documento> {
        let mut campi = self.map(nodo)?;
        let id = campi.need(self, "id").and_then(|nodo| self.words(nodo));
        let obbligatorio = campi.need(self, "obbligatorio").and_then(|nodo| self.truth(nodo));
        let testo = campi.need(self, "testo").and_then(|nodo| self.texts(nodo));
        campi.finish(self);
        Some(Documento { id: id?, obbligatorio: obbligatorio?, testo: testo? })
    }

    fn fact_name(&mut self, nodo: &Nodo, fattario: &Fattario) -> Option<Arc<str>> {
        let nome = self.text(nodo)?;
        let found = fattario.find(nome).map(|descritto| Arc::clone(&descritto.fatto.percorso));
        if found.is_none() {
            self.unknown(nodo.posto, "fact", nome, fattario.iter().map(|descritto| &*descritto.fatto.nome));
        }
        found
    }

    /// Compiles the card's texts; every defect is shown where it is written.
    fn compile(
        &mut self,
        voci: &Voci<'_>,
        periodicita: Periodicita,
        riferimenti: &Riferimenti<'_>,
    ) -> Option<Regola> {
        let unit = periodicita.unit().and_then(Unita::parse);
        let bozza = Bozza { importo: voci.amount_text().zip(unit), ..voci.bozza.clone() };
        let nomi = Nomi {
            vocabolario: &riferimenti.fattario.vocabolario,
            parametri: riferimenti.parametri,
            norme: riferimenti.norme,
        };
        match Regola::compile(&bozza, nomi) {
            Ok(regola) => Some(regola),
            Err(difetti) => {
                for (luogo, difetto) in difetti {
                    self.refuse_expression(voci, &luogo, &difetto);
                }
                None
            }
        }
    }

    fn refuse_expression(&mut self, voci: &Voci<'_>, luogo: &Luogo, difetto: &Difetto) {
        let posto = match voci.testi.get(luogo) {
            Some(nodo) => nodo.place_of(self.sorgente, difetto.span.range()),
            None => Posto::default(),
        };
        self.fault(posto, difetto.to_string());
    }

    fn card_cases(&mut self, nodo: Option<&Nodo>, id: &Arc<str>, fattario: &Fattario) -> Vec<Caso> {
        let listed = nodo.map(|nodo| self.list(nodo)).unwrap_or_default();
        listed.iter().filter_map(|nodo| self.case(fattario, nodo, Some(id))).collect()
    }
}

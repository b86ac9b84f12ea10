//! Worked cases: facts on a day, and the answer they must give.

use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use regole::{Centesimi, Esito, Fatti, Giorni, Importo};

use crate::catalogo::{Catalogo, Risposta};
use crate::diagnosi::{Diagnosi, Posto, Sorgente};
use crate::lettura::Lettura;
use crate::periodicita::Periodicita;
use crate::scheda::Scheda;
use crate::vocabolario::Fattario;
use crate::yaml::{Nodo, Nucleo, read};

/// The period that an expected amount covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Periodo {
    /// One instalment.
    Mese,
    /// The yearly total, before it is divided.
    Anno,
    /// A single payment.
    UnaTantum,
    /// A day.
    Giorno,
}

pub(crate) const PERIODI: [(&str, Periodo); 4] = [
    ("mese", Periodo::Mese),
    ("anno", Periodo::Anno),
    ("una_tantum", Periodo::UnaTantum),
    ("giorno", Periodo::Giorno),
];

pub(crate) const ESITI: [(&str, Esito); 4] = [
    ("spetta", Esito::Spetta),
    ("non_spetta", Esito::NonSpetta),
    ("da_completare", Esito::DaCompletare),
    ("da_accertare", Esito::DaAccertare),
];

/// What a case may say of itself: for whoever reads it, in any form.
pub(crate) const NOTE: [&str; 4] = ["fonte", "derivazione", "affidabilita", "trappola"];

/// The answer that a case must give.
#[derive(Clone, Debug)]
pub struct Atteso {
    /// The outcome.
    pub esito: Esito,
    /// The amount; absent when the case proves the right only.
    pub importo: Option<Centesimi>,
    /// What the amount covers.
    pub periodo: Option<Periodo>,
    /// How far the amount may be.
    pub tolleranza: Centesimi,
    /// The first day; absent when the case does not look at it.
    pub decorrenza: Option<Date>,
    /// Facts that the answer must name.
    pub mancanti: Vec<Arc<str>>,
}

/// A worked case.
#[derive(Clone, Debug)]
pub struct Caso {
    /// Its id.
    pub id: Arc<str>,
    /// The benefit.
    pub prestazione: Arc<str>,
    /// The requirement that the case is about, in a card.
    pub requisito: Option<(Arc<str>, Posto)>,
    /// The days of the judgement.
    pub giorni: Giorni,
    /// The facts.
    pub fatti: Fatti,
    /// The answer it must give.
    pub atteso: Atteso,
    /// Where the case is written.
    pub posto: Posto,
}

/// What came of a case.
#[derive(Clone, Debug)]
pub struct Verifica {
    /// The case's id.
    pub id: Arc<str>,
    /// The benefit.
    pub prestazione: Arc<str>,
    /// What was expected, in one line.
    pub atteso: String,
    /// What was found, in one line.
    pub trovato: String,
    /// Whether they agree.
    pub superato: bool,
}

/// Reads a file of cases.
///
/// # Errors
/// Every fault of the file; a fact that the vocabulary has not is one.
pub fn read_cases(catalogo: &Catalogo, sorgente: &Sorgente) -> Result<Vec<Caso>, Vec<Diagnosi>> {
    let root = read(sorgente)?;
    let mut lettura = Lettura::new(sorgente);
    let mut cases = Vec::new();
    if let Some(mut campi) = lettura.map(&root) {
        // What else stands at the head of the file describes it, and is nobody's case.
        let listed = campi.need(&mut lettura, "casi");
        for nodo in listed.map(|nodo| lettura.list(nodo)).unwrap_or_default() {
            cases.extend(lettura.case(catalogo.fattario(), nodo, None));
        }
    }
    if lettura.difetti.is_empty() { Ok(cases) } else { Err(lettura.difetti) }
}

impl Lettura<'_> {
    /// A case; one inside a card has the card's benefit.
    pub(crate) fn case(
        &mut self,
        fattario: &Fattario,
        nodo: &Nodo,
        prestazione: Option<&Arc<str>>,
    ) -> Option<Caso> {
        let mut campi = self.map(nodo)?;
        let id = campi.need(self, "id").and_then(|nodo| self.words(nodo));
        let prestazione = match prestazione {
            Some(prestazione) => Some(Arc::clone(prestazione)),
            None => campi.need(self, "prestazione").and_then(|nodo| self.words(nodo)),
        };
        let requisito = campi.take("requisito").and_then(|nodo| Some((self.words(nodo)?, nodo.posto)));
        let data = campi.need(self, "data").and_then(|nodo| self.date(nodo));
        let conosciuto_al = campi.take("conosciuto_al").and_then(|nodo| self.date(nodo));
        let fatti = campi.need(self, "fatti").and_then(|nodo| fattario.read_facts(self, nodo));
        let atteso = campi.need(self, "atteso").and_then(|nodo| self.expected(nodo));
        for note in NOTE {
            campi.take(note);
        }
        campi.finish(self);
        let giorni = Giorni { data_diritto: data?, conosciuto_al };
        let posto = Posto { lunghezza: 1, ..nodo.posto };
        Some(Caso {
            id: id?,
            prestazione: prestazione?,
            requisito,
            giorni,
            fatti: fatti?,
            atteso: atteso?,
            posto,
        })
    }

    fn expected(&mut self, nodo: &Nodo) -> Option<Atteso> {
        let mut campi = self.map(nodo)?;
        let esito = campi.need(self, "esito").and_then(|nodo| self.one_of(nodo, "outcome", &ESITI));
        let importo = campi.take("importo").and_then(|nodo| self.amount(nodo));
        let periodo = campi.take("periodo").filter(|nodo| !is_null(nodo));
        let periodo = periodo.and_then(|nodo| self.one_of(nodo, "period", &PERIODI));
        let tolleranza = campi.take("tolleranza").and_then(|nodo| self.amount(nodo)).unwrap_or_default();
        let decorrenza = campi.take("decorrenza").and_then(|nodo| self.date(nodo));
        let missing = campi.take("mancanti").map(|nodo| self.list(nodo)).unwrap_or_default();
        let mancanti = missing.iter().filter_map(|nodo| self.words(nodo)).collect();
        campi.take("altri");
        campi.finish(self);
        Some(Atteso { esito: esito?, importo, periodo, tolleranza, decorrenza, mancanti })
    }

    fn amount(&mut self, nodo: &Nodo) -> Option<Centesimi> {
        if is_null(nodo) {
            return None;
        }
        let text = self.text(nodo)?;
        let cents = Centesimi::parse(text);
        if cents.is_none() {
            self.fault(nodo.posto, "an amount is needed here, as \"1234.56\"");
        }
        cents
    }
}

fn is_null(nodo: &Nodo) -> bool {
    matches!(&nodo.contenuto, crate::yaml::Contenuto::Scalare(scalare) if scalare.core() == Nucleo::Nullo)
}

/// Runs a case; a benefit without a card fails.
#[must_use]
pub fn run(catalogo: &Catalogo, caso: &Caso) -> Verifica {
    let (trovato, superato) = match catalogo.find_scheda(&caso.prestazione) {
        None => ("no card for this benefit".to_owned(), false),
        Some(scheda) => {
            let risposta = catalogo.valuta(scheda, &caso.fatti, caso.giorni);
            (found_line(scheda, &risposta, &caso.atteso), agrees(scheda, &risposta, &caso.atteso))
        }
    };
    let prestazione = Arc::clone(&caso.prestazione);
    Verifica { id: Arc::clone(&caso.id), prestazione, atteso: caso.atteso.to_string(), trovato, superato }
}

/// Whether an answer is the expected one.
pub(crate) fn agrees(scheda: &Scheda, risposta: &Risposta, atteso: &Atteso) -> bool {
    let valutazione = &risposta.valutazione;
    let named = |fatto: &Arc<str>| {
        valutazione.mancanti.iter().chain(&valutazione.da_accertare).any(|found| found.fatto == *fatto)
    };
    let right_amount =
        atteso.importo.is_none_or(|wanted| match amount_over(scheda, risposta, atteso.periodo) {
            Some(Importo::Certo(found)) => found.0.abs_diff(wanted.0) <= atteso.tolleranza.0.unsigned_abs(),
            _ => false,
        });
    let right_day = atteso.decorrenza.is_none_or(|wanted| valutazione.decorrenza == Some(wanted));
    valutazione.esito == atteso.esito && right_amount && right_day && atteso.mancanti.iter().all(named)
}

/// The amount over a period: the yearly total of a monthly benefit is its own, or the instalment times their number.
fn amount_over(scheda: &Scheda, risposta: &Risposta, periodo: Option<Periodo>) -> Option<Importo> {
    let valutazione = &risposta.valutazione;
    let instalments = match (periodo, scheda.periodicita) {
        (Some(Periodo::Anno), Periodicita::Mensile12) => 12,
        (Some(Periodo::Anno), Periodicita::Mensile13) => 13,
        _ => return valutazione.importo,
    };
    let yearly = |Centesimi(each): Centesimi| each.checked_mul(instalments).map(Centesimi);
    valutazione.totale_annuo.or_else(|| match valutazione.importo? {
        Importo::Certo(each) => yearly(each).map(Importo::Certo),
        Importo::Tra(least, most) => Some(Importo::Tra(yearly(least)?, yearly(most)?)),
        Importo::Ignoto => Some(Importo::Ignoto),
    })
}

pub(crate) fn found_line(scheda: &Scheda, risposta: &Risposta, atteso: &Atteso) -> String {
    let valutazione = &risposta.valutazione;
    let amount = match amount_over(scheda, risposta, atteso.periodo) {
        Some(Importo::Certo(cents)) => format!(" {cents}"),
        Some(Importo::Tra(least, most)) => format!(" {least}..{most}"),
        Some(Importo::Ignoto) => " ?".to_owned(),
        None => String::new(),
    };
    let waits = valutazione.mancanti.iter().chain(&valutazione.da_accertare).map(|mancante| &*mancante.fatto);
    let waits: Vec<&str> = waits.chain(valutazione.parametri_ignoti.iter().map(AsRef::as_ref)).collect();
    let waits = if waits.is_empty() { String::new() } else { format!(" [{}]", waits.join(", ")) };
    let from = atteso.decorrenza.map_or(String::new(), |_| match valutazione.decorrenza {
        Some(day) => format!(" from {day}"),
        None => " from ?".to_owned(),
    });
    format!("{}{amount}{from}{waits}", valutazione.esito.as_str())
}

impl fmt::Display for Atteso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.esito.as_str())?;
        if let Some(importo) = self.importo {
            write!(f, " {importo}")?;
        }
        if let Some(decorrenza) = self.decorrenza {
            write!(f, " from {decorrenza}")?;
        }
        if !self.mancanti.is_empty() {
            write!(f, " [{}]", self.mancanti.join(", "))?;
        }
        Ok(())
    }
}

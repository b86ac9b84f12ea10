//! Caution: no archive was asked about other people, so what an archive's silence would mean is not known of them.
//!
//! The engine reads the absence of a fact of the closed world as "none". That holds when the archive was asked. Where
//! nobody was, the answer is tried with the other values that the fact may have: what changes with them is put back
//! among what is missing.

use std::collections::BTreeSet;
use std::sync::Arc;

use catalogo::{Mondo, Risposta, Scheda};
use fascicoli::{Conta, SetInformativo, whole};
use regole::{
    Attesa, Centesimi, Cosa, Esito, Fatto, Giorni, Importo, Insieme, Mancante, Numero, Passo, Specie, Stima,
    Tipo, Valore, Valutazione,
};

/// More than anybody has, where the vocabulary sets no limit.
const PLENTY: i64 = 1_000_000_000;

/// Answers a card, and takes back what the answer owes to facts that nobody was asked about.
pub(crate) fn answer(set: &SetInformativo<'_>, scheda: &Scheda, giorni: Giorni) -> Risposta {
    let (catalogo, fatti) = (set.catalogo(), set.fatti());
    let mut risposta = catalogo.valuta(scheda, &fatti, giorni);
    for fatto in unheard(set, scheda) {
        let mut doubts = Dubbi::new(&fatto.nome);
        for valore in others(fatto) {
            let mut supposed = fatti.clone();
            supposed.insert(Arc::clone(&fatto.nome), valore);
            doubts.compare(&risposta.valutazione, &catalogo.valuta(scheda, &supposed, giorni).valutazione);
        }
        doubts.temper(&mut risposta.valutazione);
    }
    risposta
}

/// Lists the facts of a card that the engine would take for absent, and that nobody was asked about.
fn unheard<'c>(set: &SetInformativo<'c>, scheda: &Scheda) -> Vec<&'c Arc<Fatto>> {
    let mut found: Vec<&'c Arc<Fatto>> = Vec::new();
    for percorso in scheda.fatti() {
        let Some(descritto) = set.catalogo().fattario().find(whole(percorso)) else { continue };
        let heard = set.find(percorso).is_some_and(|dato| !matches!(dato.conta(), Conta::Ignoto));
        let known = found.iter().any(|fatto| fatto.nome == descritto.fatto.nome);
        if descritto.mondo == Mondo::Chiuso && !heard && !known {
            found.push(&descritto.fatto);
        }
    }
    found
}

/// Lists the values that a fact may have: all where they are few, the ends where they are many.
fn others(fatto: &Fatto) -> Vec<Valore> {
    match &fatto.tipo {
        Tipo::SiNo => vec![Valore::SiNo(false), Valore::SiNo(true)],
        Tipo::Codice(codici) => codici.iter().cloned().map(Valore::Codice).collect(),
        Tipo::Numero(grandezza) => {
            let ends = [fatto.minimo.unwrap_or(Numero::ZERO), fatto.massimo.unwrap_or(Numero::from(PLENTY))];
            ends.into_iter().filter_map(|end| number(end, grandezza.specie)).collect()
        }
        Tipo::Lista(_) => vec![Valore::Lista(Vec::new())],
        Tipo::Data | Tipo::Testo | Tipo::NonSiApplica => Vec::new(),
    }
}

fn number(number: Numero, specie: Specie) -> Option<Valore> {
    match specie {
        Specie::Centesimi => number.to_cents().map(|cents| Valore::Euro(Centesimi(cents))),
        Specie::Intero | Specie::Zero => number.to_i64().map(Valore::Intero),
        Specie::Percentuale => Some(Valore::Percentuale(number)),
        Specie::Esatto => Some(Valore::Numero(number)),
    }
}

/// What of an answer changes with a fact that nobody was asked about.
struct Dubbi<'f> {
    fatto: &'f Arc<str>,
    definizioni: BTreeSet<Arc<str>>,
    requisiti: BTreeSet<Arc<str>>,
    importo: bool,
}

impl<'f> Dubbi<'f> {
    fn new(fatto: &'f Arc<str>) -> Self {
        Self { fatto, definizioni: BTreeSet::new(), requisiti: BTreeSet::new(), importo: false }
    }

    fn compare(&mut self, given: &Valutazione, supposed: &Valutazione) {
        for (one, other) in given.requisiti.iter().zip(&supposed.requisiti) {
            if one.stima != other.stima {
                self.requisiti.insert(Arc::clone(&one.nome));
            }
        }
        for one in &given.definizioni {
            let other = supposed.definizioni.iter().find(|other| other.nome == one.nome);
            if other.is_some_and(|other| other.stima != one.stima) {
                self.definizioni.insert(Arc::clone(&one.nome));
            }
        }
        self.importo |= given.importo != supposed.importo;
    }

    /// A no that stands whatever the fact is stays; the rest waits for it.
    fn temper(&self, valutazione: &mut Valutazione) {
        let failed = valutazione.requisiti.iter().filter(|requisito| requisito.stima.truth() == Some(false));
        let stands = failed.into_iter().any(|requisito| !self.requisiti.contains(&requisito.nome));
        if stands || (self.requisiti.is_empty() && !self.importo) {
            return;
        }
        if !self.requisiti.is_empty() || valutazione.esito == Esito::NonSpetta {
            valutazione.esito = Esito::DaCompletare;
        }
        valutazione.importo = valutazione.importo.map(|_| Importo::Ignoto);
        valutazione.totale_annuo = valutazione.totale_annuo.map(|_| Importo::Ignoto);
        let (fatto, requisiti) = (Arc::clone(self.fatto), self.requisiti.len());
        valutazione.mancanti.push(Mancante { fatto, requisiti, importo: self.importo });
        self.blank_all(valutazione);
    }

    /// Shows as not known yet what was computed from what nobody said.
    fn blank_all(&self, valutazione: &mut Valutazione) {
        for requisito in &mut valutazione.requisiti {
            if self.requisiti.contains(&requisito.nome) {
                requisito.stima = self.waiting();
            }
            self.blank(&mut requisito.passi);
        }
        for definizione in &mut valutazione.definizioni {
            if self.definizioni.contains(&definizione.nome) {
                definizione.stima = self.waiting();
            }
            self.blank(&mut definizione.passi);
        }
        self.blank(&mut valutazione.passi_importo);
    }

    fn blank(&self, passi: &mut [Passo]) {
        for passo in passi {
            let doubtful = match &passo.cosa {
                Cosa::Fatto(nome) => nome == self.fatto,
                Cosa::Definizione(nome) => self.definizioni.contains(nome),
                _ => false,
            };
            if doubtful {
                passo.stima = self.waiting();
            }
            self.blank(&mut passo.dentro);
        }
    }

    fn waiting(&self) -> Stima {
        let attese = [Attesa::Fatto(Arc::clone(self.fatto))].into_iter().collect();
        Stima { insieme: Insieme::SiNo(None), forse_non_si_applica: false, attese }
    }
}

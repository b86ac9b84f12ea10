//! A table of facts: a row for each person, a column for each fact that some card reads.

mod riempie;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

pub use self::riempie::{ColonnaSbagliata, Presenza, Riempimento, Valori};
use super::deposito::Deposito;
use super::esegui;
use super::giri;
use super::stato::{FUORI, NESSUNO, RIFIUTATO};
use super::vettore::{Dati, Forma, Vettore};
use crate::stima::Stima;
use crate::tipo::{Relazione, Tipo};
use crate::valore::{Fatti, Valore};
use crate::valuta::known_or_unknown;
use crate::vocabolario::Fatto;

/// Decimal facts and percentages are whole numbers over this; one with more decimals is judged by the other evaluator.
const DECIMALI: i64 = 10_000;

/// The facts of many people, by columns.
#[derive(Debug)]
pub struct Tavola {
    righe: usize,
    colonne: BTreeMap<Arc<str>, Colonna>,
}

/// A fact, or a field, of every row.
#[derive(Debug)]
pub(super) struct Colonna {
    fatto: Arc<Fatto>,
    pub(super) valori: Deposito,
    /// What a column cannot write, by row.
    eccezioni: BTreeMap<usize, Valore>,
    /// The records of a list.
    pub(super) elenco: Option<Elenco>,
}

/// The records of every row, one after the other.
#[derive(Debug)]
pub(super) struct Elenco {
    /// Where the records of each row begin, and where the last ones end.
    inizi: Vec<u32>,
    /// The row of each record.
    persone: Vec<u32>,
    campi: BTreeMap<Arc<str>, Colonna>,
}

impl Elenco {
    fn new(inizi: Vec<u32>, campi: BTreeMap<Arc<str>, Colonna>) -> Self {
        let mut persone = Vec::with_capacity(inizi.last().map_or(0, |last| *last as usize));
        for (row, last) in (0..).zip(inizi.iter().skip(1)) {
            persone.resize(*last as usize, row);
        }
        Self { inizi, persone, campi }
    }

    /// The places of a row's records.
    pub(super) fn range(&self, riga: usize) -> Range<u32> {
        let start = |riga: usize| self.inizi.get(riga).copied().unwrap_or_default();
        start(riga)..start(riga + 1)
    }

    /// The records of some rows: of each the place among those rows of its own, and its place in the table.
    pub(super) fn records(&self, righe: &[u32]) -> (Vec<u32>, Vec<u32>) {
        if let Some(run) = giri::run_of(righe) {
            let (first, records) = (righe.first().copied().unwrap_or_default(), self.range_of(&run));
            let owners = self.persone.get(records.start as usize..records.end as usize).unwrap_or_default();
            return (giri::map(owners, |row| row.wrapping_sub(first)), records.collect());
        }
        let (mut persone, mut indici) = (Vec::with_capacity(righe.len()), Vec::with_capacity(righe.len()));
        for (place, row) in (0..).zip(righe) {
            for record in self.range(*row as usize) {
                persone.push(place);
                indici.push(record);
            }
        }
        (persone, indici)
    }

    /// The places of the records of rows that follow one another.
    fn range_of(&self, righe: &Range<usize>) -> Range<u32> {
        self.range(righe.start).start..self.range(righe.end.saturating_sub(1)).end
    }
}

impl Tavola {
    /// Writes what is known of some people as columns.
    #[must_use]
    pub fn new(letti: &[Arc<Fatto>], persone: &[Fatti]) -> Self {
        let persone: Vec<&Fatti> = persone.iter().collect();
        let column = |fatto: &Arc<Fatto>| (Arc::clone(&fatto.nome), Colonna::new(fatto, &persone));
        Self { righe: persone.len(), colonne: letti.iter().map(column).collect() }
    }

    /// How many people it holds.
    #[must_use]
    pub fn righe(&self) -> usize {
        self.righe
    }

    /// What is known of the person of a row.
    #[must_use]
    pub fn fatti(&self, riga: usize) -> Fatti {
        read(&self.colonne, riga)
    }

    pub(super) fn find(&self, nome: &str) -> Option<&Colonna> {
        self.colonne.get(nome)
    }

    /// Tells whether all rows say the same of a fact; of a list, that it has no record that is known.
    pub(super) fn is_uniform(&self, nome: &str) -> bool {
        self.find(nome).is_some_and(|colonna| {
            let holds_records = colonna.elenco.as_ref().is_some_and(|elenco| elenco.inizi.last() != Some(&0));
            colonna.valori.is_uniform() && !holds_records
        })
    }

    pub(super) fn field(&self, lista: &str, campo: &str) -> Option<&Colonna> {
        self.find(lista)?.elenco.as_ref()?.campi.get(campo)
    }
}

impl Colonna {
    fn new(fatto: &Arc<Fatto>, righe: &[&Fatti]) -> Self {
        let stime = righe.iter().map(|fatti| known_or_unknown(fatti, fatto));
        let Some(forma) = form_of(&fatto.tipo) else { return Self::of_list(fatto, righe) };
        let valori = Vettore::collect(righe.len(), forma, stime);
        let is_lost = |riga: &usize| {
            let stato = valori.state(*riga);
            stato >= RIFIUTATO && stato != NESSUNO
        };
        let kept = (0..righe.len()).filter(is_lost);
        let said = kept.filter_map(|riga| Some((riga, righe.get(riga)?.find(&fatto.nome)?.clone())));
        let eccezioni = said.collect();
        Self { fatto: Arc::clone(fatto), valori: Deposito::new(valori), eccezioni, elenco: None }
    }

    fn of_list(fatto: &Arc<Fatto>, righe: &[&Fatti]) -> Self {
        let (mut inizi, mut records) = (vec![0], Vec::new());
        let mut stati = Vec::with_capacity(righe.len());
        let mut eccezioni = BTreeMap::new();
        for (riga, fatti) in righe.iter().enumerate() {
            let said = fatti.find(&fatto.nome);
            let stima = known_or_unknown(fatti, fatto);
            let mut stato = Vettore::constant(1, &stima).state(0);
            match (said, &fatto.tipo) {
                (Some(Valore::Lista(found)), Tipo::Lista(_)) => {
                    records.extend(found);
                    stato = 0;
                }
                (Some(other), _) if *other != Valore::NonSiApplica => {
                    eccezioni.insert(riga, other.clone());
                    stato = FUORI;
                }
                // An empty list of the closed world is known.
                _ if stima.row_error().is_none() && stima.attese.is_empty() && stato != NESSUNO => stato = 0,
                _ => {}
            }
            stati.push(stato);
            inizi.push(u32::try_from(records.len()).unwrap_or(u32::MAX));
        }
        let campi = match &fatto.tipo {
            Tipo::Lista(relazione) => fields(relazione, &records),
            _ => BTreeMap::new(),
        };
        let valori = Vettore::new(righe.len(), stati, Dati::Nessuno);
        let elenco = Some(Elenco::new(inizi, campi));
        Self { fatto: Arc::clone(fatto), valori: Deposito::new(valori), eccezioni, elenco }
    }

    /// How a row stands, and a byte that rows with the same value share; none where a value is its own, as a list with records.
    pub(super) fn word(&self, riga: usize) -> Option<(u8, u8)> {
        match &self.elenco {
            None => self.valori.word(riga),
            Some(elenco) => elenco.range(riga).is_empty().then(|| (self.valori.state(riga), 0)),
        }
    }

    /// What the row says, as the other evaluator reads it; none when nothing is said.
    fn value(&self, riga: usize) -> Option<Valore> {
        if let Some(valore) = self.eccezioni.get(&riga) {
            return Some(valore.clone());
        }
        let stato = self.valori.state(riga);
        let Some(elenco) = &self.elenco else {
            let place = u32::try_from(riga).ok()?;
            return self.valori.gather(&[place]).stima(0).value(&self.fatto.tipo);
        };
        match stato {
            0 => {
                let records = elenco.range(riga);
                Some(Valore::Lista(records.map(|record| read(&elenco.campi, record as usize)).collect()))
            }
            NESSUNO => Some(Valore::NonSiApplica),
            _ => None,
        }
    }
}

fn fields(relazione: &Relazione, records: &[&Fatti]) -> BTreeMap<Arc<str>, Colonna> {
    let column = |campo: &Arc<Fatto>| (Arc::clone(&campo.nome), Colonna::new(campo, records));
    relazione.campi.iter().map(column).collect()
}

fn read(colonne: &BTreeMap<Arc<str>, Colonna>, riga: usize) -> Fatti {
    let mut fatti = Fatti::new();
    for (nome, colonna) in colonne {
        match colonna.value(riga) {
            Some(valore) => {
                fatti.insert(Arc::clone(nome), valore);
            }
            // What is unknown in a closed world was not asked.
            None if colonna.fatto.se_assente.is_some() => fatti.leave_open(Arc::clone(nome)),
            None => {}
        }
    }
    fatti
}

/// How a type is written in a column; lists have columns of their own.
fn form_of(tipo: &Tipo) -> Option<Forma> {
    match (tipo, esegui::form_of(tipo)) {
        (Tipo::Lista(_) | Tipo::NonSiApplica, _) => None,
        (_, Forma::Esatti) => Some(Forma::Numeri(DECIMALI)),
        (_, forma) => Some(forma),
    }
}

/// Everything that a field may be in a record of which nothing is known.
pub(super) fn unknown_field(campo: &Fatto, stato: u8) -> Stima {
    Stima::unknown(campo, super::stato::attese(stato))
}

/// How a field is written.
pub(super) fn field_form(campo: &Fatto) -> Forma {
    form_of(&campo.tipo).unwrap_or(Forma::SiNo)
}

//! A table filled from typed columns, as an archive gives them: no map of facts for each row.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Colonna, DECIMALI, Elenco, Tavola, form_of};
use crate::colonne::deposito::Deposito;
use crate::colonne::giorno;
use crate::colonne::stato::NOTO;
use crate::colonne::vettore::{Dati, Forma, NO, SI, Vettore};
use crate::stima::Stima;
use crate::tipo::Tipo;
use crate::valore::{Fatti, Valore};
use crate::valuta::known_or_unknown;
use crate::vocabolario::Fatto;

/// Whether a row says anything of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Presenza {
    /// The column holds the value.
    #[default]
    Noto,
    /// Nothing is said: what that means is written in the fact.
    Assente,
    /// Nobody was asked: unknown, even where an archive is complete.
    NonChiesto,
    /// The question has no sense here.
    NonSiApplica,
}

/// The values of a column, one for each row; where the row says none, any.
#[derive(Clone, Debug)]
pub enum Valori {
    /// Yes or no.
    SiNo(Vec<bool>),
    /// Whole numbers; money in cents.
    Interi(Vec<i64>),
    /// Decimals and percentages, in ten-thousandths.
    Decimali(Vec<i64>),
    /// Civil dates.
    Date(Vec<Date>),
    /// Codes of a closed list, each as the set that holds it alone.
    Codici(Vec<u64>),
    /// Texts.
    Testi(Vec<Option<Arc<str>>>),
    /// Complete lists: where the records of each row begin and the last ones end, and the columns of their fields.
    Liste(Vec<u32>, Vec<(Arc<Fatto>, Riempimento)>),
}

/// A column as it is given: the values, and what each row says; nothing here means that every row says its own.
#[derive(Clone, Debug)]
pub struct Riempimento {
    /// The values.
    pub valori: Valori,
    /// What each row says.
    pub presenze: Vec<Presenza>,
}

/// A column that is not of the type of its fact, or not as long as the others; it names the fact.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("the column does not fit the fact `{0}`")]
pub struct ColonnaSbagliata(pub Arc<str>);

impl Tavola {
    /// Fills a table from columns.
    ///
    /// # Errors
    /// A column that does not fit its fact.
    pub fn of_columns(
        righe: usize,
        colonne: Vec<(Arc<Fatto>, Riempimento)>,
    ) -> Result<Self, ColonnaSbagliata> {
        Ok(Self { righe, colonne: filled(righe, colonne)? })
    }
}

fn filled(
    righe: usize,
    colonne: Vec<(Arc<Fatto>, Riempimento)>,
) -> Result<BTreeMap<Arc<str>, Colonna>, ColonnaSbagliata> {
    let mut found = BTreeMap::new();
    for (fatto, riempimento) in colonne {
        let nome = Arc::clone(&fatto.nome);
        let wrong = || ColonnaSbagliata(Arc::clone(&fatto.percorso));
        let Riempimento { valori, presenze } = riempimento;
        if !presenze.is_empty() && presenze.len() != righe {
            return Err(wrong());
        }
        let colonna = match (valori, form_of(&fatto.tipo)) {
            (Valori::Liste(inizi, campi), None) => list(righe, &fatto, inizi, campi, &presenze)?,
            (valori, Some(forma)) => {
                let dati = data(valori, forma, righe).ok_or_else(wrong)?;
                let mut vettore = Vettore::new(righe, Vec::new(), dati);
                silence(&mut vettore, forma, &fatto, &presenze);
                column(&fatto, vettore.settle_known(), None)
            }
            _ => return Err(wrong()),
        };
        found.insert(nome, colonna);
    }
    Ok(found)
}

/// The values as columns write them, unless they are not of the form or not as many.
fn data(valori: Valori, forma: Forma, righe: usize) -> Option<Dati> {
    let (length, dati) = match (valori, forma) {
        (Valori::SiNo(values), Forma::SiNo) => {
            let bytes = values.into_iter().map(|yes| if yes { SI } else { NO });
            (bytes.len(), Dati::SiNo(bytes.collect()))
        }
        (Valori::Interi(lo), Forma::Numeri(den @ (1 | 100)))
        | (Valori::Decimali(lo), Forma::Numeri(den @ DECIMALI)) => {
            (lo.len(), Dati::numbers(lo, Vec::new(), den))
        }
        (Valori::Date(days), Forma::Date) => {
            let lo = days.into_iter().map(giorno::pack);
            (lo.len(), Dati::Date { lo: lo.collect(), hi: Vec::new() })
        }
        (Valori::Codici(masks), Forma::Codici) => (masks.len(), Dati::Codici(masks)),
        (Valori::Testi(texts), Forma::Testi) => (texts.len(), Dati::Testi(texts)),
        _ => return None,
    };
    (length == righe).then_some(dati)
}

/// Writes, in the rows that say no value, what their silence means.
fn silence(vettore: &mut Vettore, forma: Forma, fatto: &Fatto, presenze: &[Presenza]) {
    if presenze.iter().all(|presenza| *presenza == Presenza::Noto) {
        return;
    }
    vettore.spread();
    let write = |presenza| Vettore::collect(1, forma, std::iter::once(meaning(fatto, presenza)));
    let silences = Silenzi::each(write);
    for (row, presenza) in presenze.iter().enumerate() {
        if let Some(one) = silences.find(*presenza) {
            vettore.overwrite(row, one, one.state(0));
        }
    }
}

/// What is known of a fact of which a row says no value.
fn meaning(fatto: &Fatto, presenza: Presenza) -> Stima {
    let mut fatti = Fatti::new();
    match presenza {
        Presenza::NonChiesto => fatti.leave_open(Arc::clone(&fatto.nome)),
        Presenza::NonSiApplica => {
            fatti.insert(Arc::clone(&fatto.nome), Valore::NonSiApplica);
        }
        Presenza::Noto | Presenza::Assente => {}
    }
    known_or_unknown(&fatti, fatto)
}

/// The same thing for each way of saying nothing.
struct Silenzi<T> {
    assente: T,
    non_chiesto: T,
    non_si_applica: T,
}

impl<T> Silenzi<T> {
    fn each(write: impl Fn(Presenza) -> T) -> Self {
        Self {
            assente: write(Presenza::Assente),
            non_chiesto: write(Presenza::NonChiesto),
            non_si_applica: write(Presenza::NonSiApplica),
        }
    }

    const fn find(&self, presenza: Presenza) -> Option<&T> {
        match presenza {
            Presenza::Noto => None,
            Presenza::Assente => Some(&self.assente),
            Presenza::NonChiesto => Some(&self.non_chiesto),
            Presenza::NonSiApplica => Some(&self.non_si_applica),
        }
    }
}

fn list(
    righe: usize,
    fatto: &Arc<Fatto>,
    inizi: Vec<u32>,
    campi: Vec<(Arc<Fatto>, Riempimento)>,
    presenze: &[Presenza],
) -> Result<Colonna, ColonnaSbagliata> {
    let grows = inizi.windows(2).all(|pair| pair.first() <= pair.last());
    let Tipo::Lista(relazione) = &fatto.tipo else { return Err(ColonnaSbagliata(Arc::clone(&fatto.nome))) };
    let is_whole = relazione.campi.len() == campi.len()
        && relazione.campi.iter().all(|campo| campi.iter().any(|(given, _)| given.nome == campo.nome));
    let is_silent =
        |(presenza, pair): (&Presenza, &[u32])| *presenza == Presenza::Noto || pair.first() == pair.last();
    let is_heard = presenze.iter().zip(inizi.windows(2)).all(is_silent);
    if inizi.first() != Some(&0) || inizi.len() != righe + 1 || !grows || !is_whole || !is_heard {
        return Err(ColonnaSbagliata(Arc::clone(&fatto.nome)));
    }
    let records = inizi.last().map_or(0, |last| *last as usize);
    let silences = Silenzi::each(|presenza| Vettore::constant(1, &meaning(fatto, presenza)).state(0));
    let state = |presenza: &Presenza| silences.find(*presenza).copied().unwrap_or(NOTO);
    let mut stati: Vec<u8> = presenze.iter().map(state).collect();
    stati.resize(righe, NOTO);
    let valori = Vettore::new(righe, stati, Dati::Nessuno);
    let campi = filled(records, campi)?;
    Ok(column(fatto, valori, Some(Elenco::new(inizi, campi))))
}

fn column(fatto: &Arc<Fatto>, valori: Vettore, elenco: Option<Elenco>) -> Colonna {
    Colonna { fatto: Arc::clone(fatto), valori: Deposito::new(valori), eccezioni: BTreeMap::new(), elenco }
}

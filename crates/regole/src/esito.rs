//! The outcome: does the right apply, how much, since when, and if it cannot be said, which fact would decide it.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::attesa::{Attesa, Attese, ErroreRiga};
use crate::insieme::Insieme;
use crate::numero::{Modo, Numero};
use crate::regola::{Regola, Voce};
use crate::stima::Stima;
use crate::tipo::Tipo;
use crate::traccia::{Cosa, Passo};
use crate::valore::{Centesimi, Fatti};
use crate::valuta::{Giorni, Risolta, Valutatore};

/// The answer, in order of precedence from the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Esito {
    /// A requirement certainly fails, or the amount is certainly zero.
    NonSpetta,
    /// The facts cannot be judged: an error of this row.
    Errore,
    /// A fact, or a parameter, is missing that may change the answer.
    DaCompletare,
    /// Only a person's judgement is missing.
    DaAccertare,
    /// Every requirement certainly holds.
    Spetta,
}

impl Esito {
    /// The name written in case files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NonSpetta => "non_spetta",
            Self::Errore => "errore",
            Self::DaCompletare => "da_completare",
            Self::DaAccertare => "da_accertare",
            Self::Spetta => "spetta",
        }
    }
}

/// An amount: exact, between bounds, or without a known upper bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Importo {
    /// Exactly this.
    Certo(Centesimi),
    /// Between these, both possible as far as is known.
    Tra(Centesimi, Centesimi),
    /// Not known.
    Ignoto,
}

/// One requirement, judged.
#[derive(Clone, Debug)]
pub struct RequisitoValutato {
    /// Its name in the card.
    pub nome: Arc<str>,
    /// Whether it holds, or what it waits for.
    pub stima: Stima,
    /// What was read to judge it.
    pub passi: Vec<Passo>,
}

/// One definition that was read.
#[derive(Clone, Debug)]
pub struct DefinizioneValutata {
    /// Its name in the card.
    pub nome: Arc<str>,
    /// Its type.
    pub tipo: Tipo,
    /// Its value, or what it waits for.
    pub stima: Stima,
    /// What was read to compute it.
    pub passi: Vec<Passo>,
}

/// A fact that the answer waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mancante {
    /// The fact; a list's field as `superstiti.inabile`.
    pub fatto: Arc<str>,
    /// How many undecided requirements wait for it.
    pub requisiti: usize,
    /// Whether the amount waits for it.
    pub importo: bool,
}

/// The judgement of one card on one person.
#[derive(Clone, Debug)]
pub struct Valutazione {
    /// The days it was judged on.
    pub giorni: Giorni,
    /// The answer.
    pub esito: Esito,
    /// The error of the row, when the answer is `errore`.
    pub errore: Option<ErroreRiga>,
    /// The amount; none for a card that gives only a right.
    pub importo: Option<Importo>,
    /// Whether the right is certain but the amount, as far as is known, may turn out to be zero.
    pub forse_zero: bool,
    /// The yearly total, where the card has its own.
    pub totale_annuo: Option<Importo>,
    /// The day from which it is due, where the card says it and it is known.
    pub decorrenza: Option<Date>,
    /// What the first day waits for, where the card says one and it is not known. The outcome never waits for it.
    pub decorrenza_attende: Attese,
    /// All the requirements, in the card's order.
    pub requisiti: Vec<RequisitoValutato>,
    /// The definitions read.
    pub definizioni: Vec<DefinizioneValutata>,
    /// What was read to compute the amount.
    pub passi_importo: Vec<Passo>,
    /// The facts to ask, those that decide most first.
    pub mancanti: Vec<Mancante>,
    /// The facts that wait for a judgement.
    pub da_accertare: Vec<Mancante>,
    /// The parameters with no figure for the day.
    pub parametri_ignoti: Vec<Arc<str>>,
    /// The parameters used, each with the place of its figure.
    pub parametri_usati: BTreeMap<Arc<str>, usize>,
}

impl Valutazione {
    /// Finds a step of the whole judgement.
    #[must_use]
    pub fn find_step(&self, wanted: impl Fn(&Cosa) -> bool) -> Option<&Passo> {
        let requirements = self.requisiti.iter().map(|requisito| &requisito.passi);
        let definitions = self.definizioni.iter().map(|definizione| &definizione.passi);
        let all = requirements.chain(definitions).chain([&self.passi_importo]);
        all.flatten().find_map(|passo| passo.find(&wanted))
    }
}

impl Regola {
    /// Judges one person on the given days.
    #[must_use]
    pub fn judge(&self, fatti: &Fatti, giorni: Giorni) -> Valutazione {
        self.judged_by(Valutatore::new(&self.definizioni, fatti, giorni), giorni)
    }

    /// Judges one person as if every figure stayed as it was after its last day: an estimate of days to come, and
    /// never an answer.
    #[must_use]
    pub fn judge_holding(&self, fatti: &Fatti, giorni: Giorni) -> Valutazione {
        self.judged_by(Valutatore::new(&self.definizioni, fatti, giorni).holding(), giorni)
    }

    fn judged_by<'a>(&'a self, mut evaluator: Valutatore<'a>, giorni: Giorni) -> Valutazione {
        let requisiti: Vec<RequisitoValutato> =
            self.requisiti.iter().map(|voce| judged(&mut evaluator, voce)).collect();
        let amount = self.importo.as_ref().map(|nodo| evaluator.entry(nodo));
        let yearly = self.totale_annuo.as_ref().map(|nodo| evaluator.entry(nodo).0);
        let from = self.decorrenza.as_ref().map(|nodo| evaluator.entry(nodo).0);
        let (resolved, parametri_usati) = evaluator.finish();
        let (amount, passi_importo) = amount.unzip();
        let (esito, errore) = outcome(&requisiti, amount.as_ref());
        let missing = Mancanze::of(esito, &requisiti, amount.as_ref());
        let from = from.filter(|_| esito != Esito::NonSpetta);
        let due = |stima: &Stima| {
            if esito == Esito::NonSpetta { Importo::Certo(Centesimi(0)) } else { amount_of(stima) }
        };
        Valutazione {
            giorni,
            esito,
            errore,
            importo: amount.as_ref().map(due),
            forse_zero: esito == Esito::Spetta && amount.as_ref().is_some_and(may_be_zero),
            totale_annuo: yearly.as_ref().map(due),
            decorrenza: from.as_ref().and_then(day_of),
            decorrenza_attende: from.map(|stima| stima.attese).unwrap_or_default(),
            requisiti,
            definizioni: self.definitions_read(resolved),
            passi_importo: passi_importo.unwrap_or_default(),
            mancanti: missing.fatti,
            da_accertare: missing.giudizi,
            parametri_ignoti: missing.parametri,
            parametri_usati,
        }
    }

    fn definitions_read(&self, resolved: Vec<Risolta>) -> Vec<DefinizioneValutata> {
        let read = self.definizioni.iter().zip(resolved).filter_map(|(voce, found)| Some((voce, found?)));
        let judged = read.map(|(voce, (stima, passi))| DefinizioneValutata {
            nome: Arc::clone(&voce.nome),
            tipo: voce.nodo.tipo.clone(),
            stima,
            passi,
        });
        judged.collect()
    }
}

fn judged<'a>(evaluator: &mut Valutatore<'a>, voce: &'a Voce) -> RequisitoValutato {
    let (stima, passi) = evaluator.entry(&voce.nodo);
    RequisitoValutato { nome: Arc::clone(&voce.nome), stima, passi }
}

/// A certain no, an error, something missing, something to ascertain, yes: in this order.
fn outcome(requisiti: &[RequisitoValutato], amount: Option<&Stima>) -> (Esito, Option<ErroreRiga>) {
    let verdicts = || requisiti.iter().map(|requisito| &requisito.stima);
    if verdicts().any(|stima| stima.truth() == Some(false)) || amount.is_some_and(certainly_zero) {
        return (Esito::NonSpetta, None);
    }
    if let Some(errore) = verdicts().chain(amount).find_map(row_error) {
        return (Esito::Errore, Some(errore));
    }
    let undecided: Vec<&Stima> = verdicts().filter(|stima| stima.truth().is_none()).collect();
    let waits = || undecided.iter().flat_map(|stima| &stima.attese);
    let esito = match undecided.is_empty() {
        true => Esito::Spetta,
        false if waits().all(|attesa| matches!(attesa, Attesa::Giudizio(_))) => Esito::DaAccertare,
        false => Esito::DaCompletare,
    };
    (esito, None)
}

/// A requirement or an amount has a value: that it does not apply is an error of the row.
fn row_error(stima: &Stima) -> Option<ErroreRiga> {
    match stima.insieme {
        Insieme::NonSiApplica => Some(ErroreRiga::NonSiApplica),
        _ => stima.row_error(),
    }
}

pub(crate) fn certainly_zero(amount: &Stima) -> bool {
    match amount.insieme {
        Insieme::Numero(interval) if amount.is_sure() => {
            interval.max.is_some_and(|most| most <= Numero::ZERO)
        }
        _ => false,
    }
}

/// A figure that is not published yet is not a reason to fear that nothing is due.
fn may_be_zero(amount: &Stima) -> bool {
    if !amount.attese.is_empty() && amount.attese.iter().all(|attesa| matches!(attesa, Attesa::Parametro(_)))
    {
        return false;
    }
    match amount.insieme {
        Insieme::Numero(interval) => interval.min.is_none_or(|least| least <= Numero::ZERO),
        _ => true,
    }
}

pub(crate) fn amount_of(stima: &Stima) -> Importo {
    let Insieme::Numero(interval) = stima.insieme else { return Importo::Ignoto };
    let cents = |number: Numero| number.to_cents().map(Centesimi);
    if let Some(exact) = stima.number().and_then(cents) {
        return Importo::Certo(exact);
    }
    let least = interval.min.unwrap_or(Numero::ZERO).max(Numero::ZERO).round(2, Modo::Giu).and_then(cents);
    let most = interval.max.and_then(|most| most.round(2, Modo::Su)).and_then(cents);
    least.zip(most).map_or(Importo::Ignoto, |(least, most)| Importo::Tra(least, most))
}

pub(crate) fn day_of(stima: &Stima) -> Option<Date> {
    match stima.insieme {
        Insieme::Data(interval) if stima.is_known() => interval.single(),
        _ => None,
    }
}

/// A requirement, in parts that up to sixteen facts can share alike.
const INTERO: usize = 720_720;

/// How much something awaited decides.
#[derive(Default)]
struct Peso {
    /// The requirements that wait for it, each shared among all that it waits for: who waits for one thing alone is decided by it.
    decide: usize,
    requisiti: usize,
    importo: bool,
}

/// What an answer waits for, each kind in its own list.
#[derive(Default)]
struct Mancanze {
    fatti: Vec<Mancante>,
    giudizi: Vec<Mancante>,
    parametri: Vec<Arc<str>>,
}

impl Mancanze {
    /// A certain no waits for nothing. The order is by how much a fact decides, then by the number of undecided requirements that
    /// wait for it, then the amount, then the name.
    fn of(esito: Esito, requisiti: &[RequisitoValutato], amount: Option<&Stima>) -> Self {
        let mut counted: BTreeMap<&Attesa, Peso> = BTreeMap::new();
        if esito == Esito::NonSpetta {
            return Self::default();
        }
        for requisito in requisiti.iter().filter(|requisito| requisito.stima.truth().is_none()) {
            for attesa in &requisito.stima.attese {
                let peso = counted.entry(attesa).or_default();
                peso.decide += INTERO / requisito.stima.attese.len();
                peso.requisiti += 1;
            }
        }
        for attesa in amount.into_iter().flat_map(|stima| &stima.attese) {
            counted.entry(attesa).or_default().importo = true;
        }
        let mut ordered: Vec<_> = counted.into_iter().collect();
        ordered.sort_by_key(|(_, peso)| Reverse((peso.decide, peso.requisiti, peso.importo)));
        let mut missing = Self::default();
        for (attesa, Peso { requisiti, importo, .. }) in ordered {
            let mancante = |fatto: &Arc<str>| Mancante { fatto: Arc::clone(fatto), requisiti, importo };
            match attesa {
                Attesa::Fatto(fatto) => missing.fatti.push(mancante(fatto)),
                Attesa::Giudizio(fatto) => missing.giudizi.push(mancante(fatto)),
                Attesa::Parametro(nome) => missing.parametri.push(Arc::clone(nome)),
            }
        }
        missing
    }
}

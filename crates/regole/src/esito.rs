//! The outcome: does the right apply, how much, since when, and if it cannot be said, which fact would decide it.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::attesa::{Attese, ErroreRiga};
use crate::stima::Stima;
use crate::tipo::Tipo;
use crate::traccia::{Cosa, Passo};
use crate::valore::Centesimi;
use crate::valuta::Giorni;

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

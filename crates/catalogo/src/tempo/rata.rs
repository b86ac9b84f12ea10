//! One instalment of the past: how it is judged, and how it stands.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use regole::{Centesimi, Esito, Fatti, Giorni, Importo, Valore};
use serde::Serialize;

use super::fatti::FattiNelTempo;
use super::somma::Somma;
use super::stato::StatoTermine;
use crate::catalogo::Catalogo;
use crate::scheda::Scheda;

/// The fact that the claim itself decides: arrears are those of a claim filed on the day asked.
const DATA_DOMANDA: &str = "data_domanda";

/// What an instalment covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Periodo {
    /// The month that begins on this day.
    Mese(#[serde(serialize_with = "crate::ricevuta::giorno::serialize")] Date),
    /// The thirteenth instalment of a year.
    Tredicesima(i16),
    /// The one payment of a year.
    Anno(i16),
}

impl Periodo {
    /// Its year.
    #[must_use]
    pub fn year(self) -> i16 {
        match self {
            Self::Mese(first) => first.year(),
            Self::Tredicesima(year) | Self::Anno(year) => year,
        }
    }
}

/// Why an amount is not exact, beside the facts and figures that miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Attesa {
    /// The right begins or ends inside the month.
    MeseParziale,
    /// No source that was read says how the thirteenth instalment of such a year is reckoned.
    TredicesimaParziale,
    /// The year is not over: whether this payment is already due is not in the card.
    AnnoInCorso,
}

/// One instalment.
#[derive(Clone, Debug, Serialize)]
pub struct Rata {
    /// What it covers.
    pub periodo: Periodo,
    /// The answer of the card on its days.
    pub esito: Esito,
    /// How much.
    pub importo: Somma,
    /// How it stands before the terms.
    pub termine: StatoTermine,
    /// Why it is not exact.
    pub attesa: Option<Attesa>,
    /// The facts that miss, of that year.
    pub mancanti: BTreeSet<Arc<str>>,
    /// The parameters without a figure for those days.
    pub parametri_ignoti: BTreeSet<Arc<str>>,
    /// The facts of today that were taken to have been the same.
    pub presunti: BTreeSet<Arc<str>>,
}

impl Rata {
    /// Tells whether it is due for certain, whatever the amount.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.esito == Esito::Spetta && !self.importo.is_zero()
    }
}

/// What arrears are asked of: a card, a person's facts through the years, and a claim on a day.
#[derive(Clone, Copy)]
pub(super) struct Quesito<'a> {
    pub(super) catalogo: &'a Catalogo,
    pub(super) scheda: &'a Scheda,
    pub(super) tempo: &'a FattiNelTempo,
    pub(super) giorni: Giorni,
}

/// What a card says of one day of the past.
pub(super) struct Giudizio {
    pub(super) esito: Esito,
    pub(super) importo: Somma,
    mancanti: BTreeSet<Arc<str>>,
    parametri_ignoti: BTreeSet<Arc<str>>,
}

impl Quesito<'_> {
    /// Judges the card on a day, with that day's facts and figures.
    pub(super) fn judge(&self, giorno: Date) -> Giudizio {
        let fatti = self.facts_on(giorno);
        let giorni = Giorni { data_diritto: giorno, conosciuto_al: self.giorni.conosciuto_al };
        let valutazione = self.catalogo.valuta(self.scheda, &fatti, giorni).valutazione;
        let not_begun = valutazione.decorrenza.is_some_and(|first| giorno < first && self.begins_on(first));
        let esito = if not_begun { Esito::NonSpetta } else { valutazione.esito };
        let amount = Somma::due(valutazione.importo.unwrap_or(Importo::Ignoto));
        let importo = match esito {
            Esito::NonSpetta => Somma::ZERO,
            Esito::Spetta => amount,
            Esito::DaCompletare | Esito::DaAccertare => amount.maybe(),
            Esito::Errore => Somma::IGNOTA,
        };
        let waits = valutazione.mancanti.iter().chain(&valutazione.da_accertare);
        Giudizio {
            esito,
            importo,
            mancanti: waits.map(|mancante| Arc::clone(&mancante.fatto)).collect(),
            parametri_ignoti: valutazione.parametri_ignoti.iter().cloned().collect(),
        }
    }

    /// Whether a first day is one: an expression that moves on with the day judged is not.
    fn begins_on(&self, first: Date) -> bool {
        let giorni = Giorni { data_diritto: first, conosciuto_al: self.giorni.conosciuto_al };
        let valutazione = self.catalogo.valuta(self.scheda, &self.facts_on(first), giorni).valutazione;
        valutazione.decorrenza.is_none_or(|again| again <= first)
    }

    fn facts_on(&self, giorno: Date) -> Fatti {
        let mut fatti = self.tempo.on(self.catalogo.fattario(), giorno);
        if fatti.find(DATA_DOMANDA).is_none() {
            fatti.insert(DATA_DOMANDA, Valore::Data(self.giorni.data_diritto));
        }
        fatti
    }

    /// The instalment of a month: judged on its first day, and on its last to see that nothing changes in between.
    pub(super) fn month(&self, first: Date) -> Rata {
        let (at_first, at_last) = (self.judge(first), self.judge(first.last_of_month()));
        let none = |giudizio: &Giudizio| giudizio.esito == Esito::NonSpetta;
        match (none(&at_first), none(&at_last)) {
            (true, false) => self.partial(first, at_last),
            (false, true) => self.partial(first, at_first),
            _ => self.instalment(Periodo::Mese(first), first, at_first, None),
        }
    }

    /// No source says how many days of a month give the month.
    fn partial(&self, first: Date, giudizio: Giudizio) -> Rata {
        let giudizio = Giudizio { importo: giudizio.importo.maybe(), ..giudizio };
        self.instalment(Periodo::Mese(first), first, giudizio, Some(Attesa::MeseParziale))
    }

    pub(super) fn instalment(
        &self,
        periodo: Periodo,
        dovuta: Date,
        giudizio: Giudizio,
        attesa: Option<Attesa>,
    ) -> Rata {
        let Giudizio { esito, importo, mancanti, parametri_ignoti } = giudizio;
        let termine = StatoTermine::of(self.scheda.termini.as_ref(), dovuta, self.giorni.data_diritto);
        let presunti = self.tempo.presumed(self.catalogo.fattario(), self.scheda, dovuta);
        Rata { periodo, esito, importo, termine, attesa, mancanti, parametri_ignoti, presunti }
    }
}

/// The thirteenth instalment of a year, from its twelve months: exact when all twelve are the same.
pub(super) fn thirteenth(december: &Rata, year: &[&Rata]) -> Rata {
    let same = year.len() == 12 && year.iter().all(|rata| rata.importo == december.importo);
    let most = year
        .iter()
        .map(|rata| rata.importo.massimo)
        .try_fold(Centesimi(0), |most, each| each.map(|each| most.max(each)));
    let certain = same && december.importo.certain().is_some();
    let importo = if certain { december.importo } else { Somma { minimo: Centesimi(0), massimo: most } };
    let attesa = (!same).then_some(Attesa::TredicesimaParziale);
    Rata { periodo: Periodo::Tredicesima(december.periodo.year()), importo, attesa, ..december.clone() }
}

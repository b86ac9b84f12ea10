//! Before a *ricostituzione*: every income-tested right evaluated again, year by year, on the facts as INPS has them and
//! on those that it will have. A credit may come out, and a debt too.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use regole::{Esito, Giorni};
use serde::Serialize;

use super::fatti::FattiNelTempo;
use super::quesito::Quesito;
use super::somma::Somma;
use crate::catalogo::Catalogo;
use crate::scheda::Scheda;
use crate::vocabolario::FattoDescritto;

/// What is asked: the facts before and after, what is paid today, and what the claim asks for.
#[derive(Clone, Debug)]
pub struct Richiesta {
    /// The facts as INPS has them.
    pub prima: FattiNelTempo,
    /// The facts as they will be.
    pub dopo: FattiNelTempo,
    /// The benefits in payment.
    pub pagate: BTreeSet<Arc<str>>,
    /// The benefits that the claim asks for.
    pub chieste: BTreeSet<Arc<str>>,
}

/// What a benefit comes to in a year, before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AnnoConfrontato {
    /// The year.
    pub anno: i16,
    /// On the facts as INPS has them, where it is paid.
    pub prima: Somma,
    /// On the facts as they will be, where it is paid or asked for.
    pub dopo: Somma,
    /// What INPS would owe.
    pub credito: Somma,
    /// What the person would owe (*indebito*).
    pub debito: Somma,
    /// Whether a term makes the credit something to verify.
    pub da_verificare: bool,
    /// Whether the right is certainly there before and certainly gone after.
    pub perso: bool,
}

impl AnnoConfrontato {
    /// Tells whether it would, or may, come to something else.
    #[must_use]
    pub fn changes(&self) -> bool {
        self.perso || !self.credito.is_zero() || !self.debito.is_zero()
    }
}

/// A benefit, year by year.
#[derive(Clone, Debug, Serialize)]
pub struct DirittoConfrontato {
    /// The card.
    pub scheda: Arc<str>,
    /// The years, the first first; the last is that of the claim, as it would be whole.
    pub anni: Vec<AnnoConfrontato>,
}

impl DirittoConfrontato {
    /// Tells whether INPS may owe something for it, in some year.
    #[must_use]
    pub fn may_gain(&self) -> bool {
        self.anni.iter().any(|anno| !anno.credito.is_zero())
    }
}

/// What would come of a *ricostituzione*.
#[derive(Clone, Debug, Serialize)]
pub struct Ricostituzione {
    /// The income-tested benefits that are paid or asked for.
    pub diritti: Vec<DirittoConfrontato>,
    /// What INPS would owe within the terms, in all.
    pub credito: Somma,
    /// What INPS would owe for years that are to be verified.
    pub credito_da_verificare: Somma,
    /// What the person would owe, in all.
    pub debito: Somma,
    /// The benefits neither paid nor asked for that would be due on the facts as they will be.
    pub altri: BTreeSet<Arc<str>>,
}

impl Scheda {
    /// Tells whether it reads money that changes every year: what a *ricostituzione reddituale* evaluates again.
    #[must_use]
    pub fn is_income_tested(&self, catalogo: &Catalogo) -> bool {
        let read = self.fatti().iter().filter_map(|percorso| catalogo.fattario().find(percorso));
        read.into_iter().any(FattoDescritto::is_yearly_money)
    }
}

impl Catalogo {
    /// Evaluates again every income-tested right, over the years that are open and that of the claim.
    #[must_use]
    pub fn ricostituzione(&self, richiesta: &Richiesta, giorni: Giorni) -> Ricostituzione {
        let after = self.with_effects(richiesta, giorni);
        let mut diritti = Vec::new();
        let mut altri = BTreeSet::new();
        for scheda in self.schede().filter(|scheda| scheda.is_income_tested(self)) {
            let effetti = after.get(&scheda.id);
            let dopo = effetti.map_or(&richiesta.dopo, |effetti| &effetti.dopo);
            let (paid, asked) =
                (richiesta.pagate.contains(&scheda.id), richiesta.chieste.contains(&scheda.id));
            let later = self.yearly_sums(scheda, dopo, giorni);
            if !paid && !asked {
                if later.values().any(|anno| anno.somma.minimo.0 > 0) {
                    altri.insert(Arc::clone(&scheda.id));
                }
                continue;
            }
            let before =
                if paid { self.yearly_sums(scheda, &richiesta.prima, giorni) } else { BTreeMap::new() };
            let years: BTreeSet<i16> = before.keys().chain(later.keys()).copied().collect();
            let anni = years.into_iter().map(|anno| {
                let pair = (before.get(&anno).copied(), later.get(&anno).copied());
                let is_touched = effetti.is_some_and(|effetti| effetti.anni.contains(&anno));
                let is_same =
                    paid && !is_touched && self.reads_the_same(scheda, (&richiesta.prima, dopo), anno);
                compare(anno, pair, is_same)
            });
            diritti.push(DirittoConfrontato { scheda: Arc::clone(&scheda.id), anni: anni.collect() });
        }
        let all = || diritti.iter().flat_map(|diritto: &DirittoConfrontato| &diritto.anni);
        let credit =
            |check: bool| all().filter(|anno| anno.da_verificare == check).map(|anno| anno.credito).sum();
        let (credito, credito_da_verificare) = (credit(false), credit(true));
        let debito = all().map(|anno| anno.debito).sum();
        Ricostituzione { diritti, credito, credito_da_verificare, debito, altri }
    }

    /// Tells whether a card reads the same before and after, in a year: two unknowns are then the same amount, because
    /// nothing was said to change them.
    fn reads_the_same(&self, scheda: &Scheda, pair: (&FattiNelTempo, &FattiNelTempo), anno: i16) -> bool {
        let first = Date::constant(anno, 1, 1);
        let days = [first, first.last_of_year().min(pair.0.giorno.max(first))];
        days.into_iter().all(|giorno| {
            let (prima, dopo) = (pair.0.on(self.fattario(), giorno), pair.1.on(self.fattario(), giorno));
            let mut read = scheda.fatti().iter().filter_map(|percorso| percorso.split('.').next());
            read.all(|nome| {
                prima.find(nome) == dopo.find(nome) && prima.is_left_open(nome) == dopo.is_left_open(nome)
            })
        })
    }

    /// What a benefit comes to in each year: the past by its instalments, the year of the claim as it would be whole.
    pub(super) fn yearly_sums(
        &self,
        scheda: &Scheda,
        tempo: &FattiNelTempo,
        giorni: Giorni,
    ) -> BTreeMap<i16, SommaAnno> {
        let now = giorni.data_diritto;
        let past = self.arretrati(scheda, tempo, giorni);
        let years = past.by_year().into_iter();
        let mut sums: BTreeMap<i16, SommaAnno> = years
            .map(|(year, (_, totals))| {
                let somma = totals.aperti + totals.da_verificare;
                (year, SommaAnno { somma, da_verificare: !totals.da_verificare.is_zero() })
            })
            .collect();
        let giudizio = Quesito { catalogo: self, scheda, tempo, giorni }.judge(now);
        let instalment = giudizio.importo;
        let number = scheda.periodicita.instalments();
        let instalments = number.map_or(Somma::ZERO, |number| instalment.times(number));
        let may_be_due = giudizio.esito == Esito::Spetta && !instalment.is_zero();
        let whole = giudizio.totale_annuo.filter(|_| may_be_due);
        let somma = whole.unwrap_or(instalments);
        sums.insert(now.year(), SommaAnno { somma, da_verificare: false });
        sums.retain(|_, anno| !anno.somma.is_zero());
        sums
    }
}

/// What a benefit comes to in a year.
#[derive(Clone, Copy)]
pub(super) struct SommaAnno {
    pub(super) somma: Somma,
    /// Whether part of it is beyond a term.
    da_verificare: bool,
}

fn compare(
    anno: i16,
    (prima, dopo): (Option<SommaAnno>, Option<SommaAnno>),
    is_same: bool,
) -> AnnoConfrontato {
    let da_verificare = dopo.is_some_and(|anno| anno.da_verificare);
    let sum = |anno: Option<SommaAnno>| anno.map_or(Somma::ZERO, |anno| anno.somma);
    let (prima, dopo) = (sum(prima), sum(dopo));
    let (credito, debito) =
        if is_same { (Somma::ZERO, Somma::ZERO) } else { (dopo.beyond(prima), prima.beyond(dopo)) };
    let perso = !is_same && prima.minimo.0 > 0 && dopo.is_zero();
    AnnoConfrontato { anno, prima, dopo, credito, debito, da_verificare, perso }
}

//! The facts of one person through the years: today's, and what was said of others.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use regole::{Fatti, Valore};

use super::lettura::{ANNI, FATTI, Parti};
use crate::diagnosi::{Diagnosi, Sorgente};
use crate::lettura::Lettura;
use crate::scheda::Scheda;
use crate::varia::Varia;
use crate::vocabolario::{Fattario, FattoDescritto};
use crate::yaml::{Nodo, read};

/// The facts as they are on a day, and those said of other years.
#[derive(Clone, Debug)]
pub struct FattiNelTempo {
    /// The day on which the first ones hold.
    pub giorno: Date,
    /// The facts of that day.
    pub oggi: Fatti,
    /// What was said of other years.
    pub anni: BTreeMap<i16, Fatti>,
}

impl FattiNelTempo {
    /// Facts of which only today is known.
    #[must_use]
    pub const fn new(giorno: Date, oggi: Fatti) -> Self {
        Self { giorno, oggi, anni: BTreeMap::new() }
    }

    /// Reads the facts of a day, and those of other years under `anni`, where the first are under `fatti`.
    ///
    /// # Errors
    /// Every unknown or misplaced name and wrong value, with its place.
    pub fn parse(fattario: &Fattario, sorgente: &Sorgente, giorno: Date) -> Result<Self, Vec<Diagnosi>> {
        let root = read(sorgente)?;
        let mut lettura = Lettura::new(sorgente);
        let tempo = Self::read(fattario, &mut lettura, &root, giorno);
        if lettura.difetti.is_empty() { Ok(tempo) } else { Err(lettura.difetti) }
    }

    pub(super) fn read(fattario: &Fattario, lettura: &mut Lettura<'_>, nodo: &Nodo, giorno: Date) -> Self {
        let parti = lettura.parts(fattario, nodo, &[FATTI, ANNI]);
        Self::of_parts(fattario, lettura, &parti, giorno)
    }

    pub(super) fn of_parts(
        fattario: &Fattario,
        lettura: &mut Lettura<'_>,
        parti: &Parti<'_>,
        giorno: Date,
    ) -> Self {
        let oggi = parti.get(FATTI).and_then(|nodo| fattario.read_facts(lettura, nodo)).unwrap_or_default();
        let years = parti.get(ANNI).map(|nodo| lettura.past_years(fattario, nodo, (giorno, &oggi)));
        Self { giorno, anni: years.unwrap_or_default(), oggi }
    }

    /// Takes another value of a fact, of a year or else of today; without a value it is unknown.
    pub fn say(&mut self, anno: Option<i16>, nome: &Arc<str>, valore: Option<Valore>) {
        let fatti = match anno {
            Some(anno) => self.anni.entry(anno).or_default(),
            None => &mut self.oggi,
        };
        if let Some(valore) = valore {
            fatti.insert(Arc::clone(nome), valore);
        } else {
            fatti.remove(nome);
            fatti.leave_open(Arc::clone(nome));
        }
    }

    /// These facts with others in their place, year by year.
    pub(super) fn changed(&self, changes: &Self) -> Self {
        let mut changed = self.clone();
        let said = |fatti: &mut Fatti, others: &Fatti| {
            for (nome, valore) in others.iter() {
                fatti.insert(Arc::clone(nome), valore.clone());
            }
        };
        said(&mut changed.oggi, &changes.oggi);
        for (year, others) in &changes.anni {
            said(changed.anni.entry(*year).or_default(), others);
        }
        changed
    }

    /// The facts as they were on a day: what goes by years and was not said of that one is unknown.
    #[must_use]
    pub fn on(&self, fattario: &Fattario, giorno: Date) -> Fatti {
        let mut fatti = self.oggi.clone();
        for descritto in fattario.iter() {
            let nome = &descritto.fatto.nome;
            match self.said_of(descritto, giorno) {
                Some(valore) => {
                    fatti.insert(Arc::clone(nome), valore.clone());
                }
                None if self.says_nothing(descritto, giorno) => {
                    fatti.remove(nome);
                    fatti.leave_open(Arc::clone(nome));
                }
                None => self.forget_fields(&mut fatti, descritto, giorno),
            }
        }
        fatti
    }

    /// The facts of today that a card reads and that were taken to have been the same on a day.
    #[must_use]
    pub fn presumed(&self, fattario: &Fattario, scheda: &Scheda, giorno: Date) -> BTreeSet<Arc<str>> {
        let named = scheda.fatti().iter().filter_map(|percorso| percorso.split('.').next());
        let read: BTreeSet<&str> = named.collect();
        let presumed = fattario.iter().filter(|descritto| {
            let nome = &*descritto.fatto.nome;
            descritto.nel_tempo.varia == Varia::Stato
                && read.contains(nome)
                && self.oggi.find(nome).is_some()
                && self.said_of(descritto, giorno).is_none()
                && !self.is_dated(descritto)
        });
        presumed.map(|descritto| Arc::clone(&descritto.fatto.nome)).collect()
    }

    /// What was said of the year of a day.
    fn said_of(&self, descritto: &FattoDescritto, giorno: Date) -> Option<&Valore> {
        let year = descritto.nel_tempo.varia.year_of(giorno).unwrap_or_else(|| giorno.year());
        self.anni.get(&year)?.find(&descritto.fatto.nome)
    }

    /// Whether today's value says nothing of a day: another year's, or from before it was so.
    fn says_nothing(&self, descritto: &FattoDescritto, giorno: Date) -> bool {
        let varia = descritto.nel_tempo.varia;
        let another_year = varia.year_of(giorno) != varia.year_of(self.giorno);
        another_year || self.since(descritto).is_some_and(|since| giorno < since)
    }

    fn is_dated(&self, descritto: &FattoDescritto) -> bool {
        self.since(descritto).is_some()
    }

    /// The day from which today's value holds, where it is known.
    fn since(&self, descritto: &FattoDescritto) -> Option<Date> {
        match self.oggi.find(descritto.nel_tempo.vale_dal.as_deref()?) {
            Some(Valore::Data(since)) => Some(*since),
            _ => None,
        }
    }

    /// The records of a list stay; what goes by years in them is unknown elsewhere.
    fn forget_fields(&self, fatti: &mut Fatti, descritto: &FattoDescritto, giorno: Date) {
        let stale = |campo: &&FattoDescritto| {
            let varia = campo.nel_tempo.varia;
            varia.year_of(giorno) != varia.year_of(self.giorno)
        };
        let stale: Vec<&FattoDescritto> = descritto.campi.iter().filter(stale).collect();
        let Some(Valore::Lista(records)) = fatti.find(&descritto.fatto.nome) else { return };
        if stale.is_empty() {
            return;
        }
        let mut records = records.clone();
        for record in &mut records {
            for campo in &stale {
                record.remove(&campo.fatto.nome);
                record.leave_open(Arc::clone(&campo.fatto.nome));
            }
        }
        fatti.insert(Arc::clone(&descritto.fatto.nome), Valore::Lista(records));
    }
}

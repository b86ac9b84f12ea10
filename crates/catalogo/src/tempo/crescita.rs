//! What grows with time by itself: the years of a stay, the months of residence, the weeks of a job that goes on.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;
use regole::{Fatti, Numero, Tipo, Valore};

use super::durata::GIORNI_IN_UNA_SETTIMANA;
use super::futuro::months_and_days;
use crate::scheda::Scheda;
use crate::termini::UnitaDiTempo;
use crate::vocabolario::{Fattario, FattoDescritto};

const MESI_IN_UN_ANNO: i64 = 12;

/// The facts of a day, of which some grow.
pub(super) struct Crescita<'a> {
    fatti: &'a Fatti,
    giorno: Date,
    crescono: Vec<&'a FattoDescritto>,
}

impl<'a> Crescita<'a> {
    /// Looks for those that a card reads, are known, and go on growing as the vocabulary says.
    pub(super) fn of(fattario: &'a Fattario, scheda: &Scheda, fatti: &'a Fatti, giorno: Date) -> Self {
        let grows = |descritto: &&FattoDescritto| {
            let Some(condizione) = &descritto.nel_tempo.cresce_se else { return false };
            let nome = &descritto.fatto.nome;
            scheda.fatti().contains(nome)
                && fatti.find(nome).is_some()
                && fatti.find(condizione) == Some(&Valore::SiNo(true))
        };
        Self { fatti, giorno, crescono: fattario.iter().filter(grows).collect() }
    }

    /// The facts as they would be on a later day, all else staying as it is.
    pub(super) fn on(&self, poi: Date) -> Cow<'a, Fatti> {
        let mut grown = Cow::Borrowed(self.fatti);
        for descritto in &self.crescono {
            let nome = &descritto.fatto.nome;
            let later = self.fatti.find(nome).and_then(|today| later(descritto, today, (self.giorno, poi)));
            if let Some(later) = later {
                grown.to_mut().insert(Arc::clone(nome), later);
            }
        }
        grown
    }

    /// The names of those that grow.
    pub(super) fn names(&self) -> impl Iterator<Item = Arc<str>> {
        self.crescono.iter().map(|descritto| Arc::clone(&descritto.fatto.nome))
    }
}

/// What a number is after a while; more than the vocabulary lets it be, it is the most.
fn later(descritto: &FattoDescritto, today: &Valore, (da, a): (Date, Date)) -> Option<Valore> {
    let Tipo::Numero(grandezza) = &descritto.fatto.tipo else { return None };
    let elapsed = elapsed(UnitaDiTempo::of(grandezza.unita)?, (da, a))?;
    let most = |number: Numero| descritto.fatto.massimo.map_or(number, |most| number.min(most));
    match today {
        Valore::Intero(number) => {
            let grown = Numero::from(*number).checked_add(elapsed.floor())?;
            most(grown).floor().to_i64().map(Valore::Intero)
        }
        Valore::Numero(number) => number.checked_add(elapsed).map(|grown| Valore::Numero(most(grown))),
        _ => None,
    }
}

/// The time that has passed, in whole months, weeks or days.
fn elapsed(misura: UnitaDiTempo, (da, a): (Date, Date)) -> Option<Numero> {
    let months = Numero::from(i64::from(months_and_days(da, a).0));
    let days = || i64::from((a - da).get_days());
    match misura {
        UnitaDiTempo::Anni => months.checked_div(Numero::from(MESI_IN_UN_ANNO)),
        UnitaDiTempo::Mesi => Some(months),
        UnitaDiTempo::Settimane => Some(Numero::from(days() / GIORNI_IN_UNA_SETTIMANA)),
        UnitaDiTempo::Giorni => Some(Numero::from(days())),
    }
}

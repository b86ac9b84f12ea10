//! The incomes that a *ricostituzione* looks at, year by year: what is known or decides first, the others folded away.

use std::collections::BTreeSet;
use std::sync::Arc;

use catalogo::FattoDescritto;
use cornice::Voce;
use fascicoli::{AnnoChiesto, QuestionarioAnni, SetInformativo};
use jiff::civil::Date;
use regole::Giorni;

use crate::riesame::{Riesame, days, known};

/// Asks the year of today and the open ones, the last first.
pub(super) fn questions<'c>(
    t: &Voce,
    set: &SetInformativo<'c>,
    riesame: &Riesame<'c>,
) -> QuestionarioAnni<'c> {
    let redditi = riesame.redditi(set).into_iter().map(|fatto| (fatto, open_years(set, riesame, fatto)));
    let redditi: Vec<(&FattoDescritto, BTreeSet<i16>)> = redditi.collect();
    let this_year = set.giorno().date().year();
    let years: BTreeSet<i16> = redditi.iter().flat_map(|(_, open)| open.iter().copied()).collect();
    let years = years.into_iter().chain([this_year]).rev();
    let asked = years.map(|anno| {
        let mut chiesto = AnnoChiesto::new(anno, known(set, anno));
        let waited = missing(set, riesame, anno);
        for (fatto, open) in &redditi {
            if anno != this_year && !open.contains(&anno) {
                continue;
            }
            let mut dati = chiesto.dati.iter();
            let dato = dati.find(|dato| dato.descritto.fatto.nome == fatto.fatto.nome);
            let is_known = dato.is_some_and(|dato| dato.conta().valore().is_some());
            let first = is_known || waited.contains(&fatto.fatto.nome);
            if first { chiesto.prima.push(fatto) } else { chiesto.poi.push(fatto) }
        }
        chiesto
    });
    QuestionarioAnni::new(t, set.giorno(), asked.collect())
}

/// The past years whose value some of the rights read.
fn open_years(set: &SetInformativo<'_>, riesame: &Riesame<'_>, fatto: &FattoDescritto) -> BTreeSet<i16> {
    let reading = riesame.schede().filter(|scheda| scheda.fatti().contains(&fatto.fatto.percorso));
    let oggi = set.fatti();
    let years =
        reading.flat_map(|scheda| set.catalogo().anni_letti(scheda, fatto.nel_tempo.varia, &oggi, days(set)));
    years.collect()
}

/// The facts that some of the rights wait for in a year.
fn missing(set: &SetInformativo<'_>, riesame: &Riesame<'_>, anno: i16) -> BTreeSet<Arc<str>> {
    let oggi = days(set);
    let giorno = Date::constant(anno, 12, 31).min(oggi.data_diritto);
    let fatti = set.tempo().on(set.catalogo().fattario(), giorno);
    let giorni = Giorni { data_diritto: giorno, ..oggi };
    let answers = riesame.schede().map(|scheda| set.catalogo().valuta(scheda, &fatti, giorni));
    let waited = answers.flat_map(|risposta| risposta.valutazione.mancanti);
    waited.map(|mancante| mancante.fatto).collect()
}

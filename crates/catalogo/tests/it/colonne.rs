//! The real cards give the same verdict by columns as they give person by person.

use catalogo::Catalogo;
use jiff::civil::date;
use regole::{Fatti, Giorni};

/// Days on which the cards' figures differ.
const GIORNI: [Giorni; 3] = [
    Giorni { data_diritto: date(2023, 7, 1), conosciuto_al: Some(date(2023, 7, 1)) },
    Giorni { data_diritto: date(2026, 11, 23), conosciuto_al: None },
    Giorni { data_diritto: date(2027, 1, 1), conosciuto_al: Some(date(2026, 11, 23)) },
];

/// Everybody of whom some card has a worked case, and the same with a fact less, one after the other.
fn everybody(catalogo: &Catalogo) -> Vec<Fatti> {
    let known: Vec<&Fatti> =
        catalogo.schede().flat_map(|scheda| scheda.casi.iter().map(|caso| &caso.fatti)).collect();
    let less = known.iter().enumerate().filter_map(|(place, fatti)| {
        let names: Vec<_> = fatti.iter().map(|(nome, _)| nome.clone()).collect();
        let dropped = names.get(place.checked_rem(names.len())?)?.clone();
        let mut fatti = Fatti::clone(fatti);
        fatti.remove(&dropped);
        Some(fatti)
    });
    let less: Vec<Fatti> = less.collect();
    known.into_iter().cloned().chain(less).collect()
}

#[test]
fn every_card_judges_everybody_by_columns_as_one_by_one() {
    let catalogo = Catalogo::embedded().unwrap();
    let persone = everybody(&catalogo);
    for scheda in catalogo.schede() {
        let tavola = scheda.tavola(&persone);
        for giorni in GIORNI {
            let verdetti = scheda.valuta_tutti(&tavola, giorni);
            for (place, fatti) in persone.iter().enumerate() {
                let judged = catalogo.valuta(scheda, fatti, giorni).valutazione;
                let by_columns = (verdetti.esiti[place], verdetti.importi[place], verdetti.decorrenze[place]);
                let by_rows = (judged.esito, judged.importo, judged.decorrenza);
                assert_eq!(by_columns, by_rows, "{} on {giorni:?}: {fatti:?}", scheda.id);
            }
        }
    }
}

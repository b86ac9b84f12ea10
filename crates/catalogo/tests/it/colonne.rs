//! The real cards give the same verdict by columns as they give person by person.

use catalogo::{Catalogo, Scheda};
use jiff::civil::date;
use regole::{Esito, Fatti, Giorni};

/// Days on which the cards' figures differ.
const GIORNI: [Giorni; 3] = [
    Giorni { data_diritto: date(2023, 7, 1), conosciuto_al: Some(date(2023, 7, 1)) },
    Giorni { data_diritto: date(2026, 11, 23), conosciuto_al: None },
    Giorni { data_diritto: date(2027, 1, 1), conosciuto_al: Some(date(2026, 11, 23)) },
];

/// Of those whom nobody wrote for this card, one in so many is judged too.
const OTHERS: usize = 12;

/// Those of whom the card has a worked case, some of the other cards', and each with a fact less.
fn everybody(catalogo: &Catalogo, scheda: &Scheda) -> Vec<Fatti> {
    let own = scheda.casi.iter().map(|caso| &caso.fatti);
    let others = catalogo.schede().flat_map(|other| &other.casi).step_by(OTHERS).map(|caso| &caso.fatti);
    let known: Vec<&Fatti> = own.chain(others).collect();
    let less = known.iter().enumerate().filter_map(|(place, fatti)| {
        let names: Vec<_> = fatti.iter().map(|(nome, _)| nome.clone()).collect();
        let dropped = names.get(place.checked_rem(names.len())?)?;
        let mut fatti = Fatti::clone(fatti);
        fatti.remove(dropped);
        Some(fatti)
    });
    let less: Vec<Fatti> = less.collect();
    known.into_iter().cloned().chain(less).collect()
}

#[test]
fn every_card_judges_everybody_by_columns_as_one_by_one() {
    let catalogo = Catalogo::embedded().unwrap();
    for scheda in catalogo.schede() {
        let persone = everybody(&catalogo, scheda);
        let tavola = scheda.tavola(&persone);
        for giorni in GIORNI {
            let verdetti = scheda.valuta_tutti(&tavola, giorni);
            let mut casi = verdetti.casi.iter();
            for (place, fatti) in persone.iter().enumerate() {
                let judged = catalogo.valuta(scheda, fatti, giorni).valutazione;
                let esito = verdetti.esiti[place];
                assert_eq!(esito, judged.esito, "{} on {giorni:?}: {fatti:?}", scheda.id);
                if esito != Esito::NonSpetta {
                    let caso = casi.next().unwrap();
                    let by_columns = (caso.riga, caso.importo, caso.decorrenza);
                    let by_rows = (place, judged.importo, judged.decorrenza);
                    assert_eq!(by_columns, by_rows, "{} on {giorni:?}: {fatti:?}", scheda.id);
                }
            }
        }
    }
}

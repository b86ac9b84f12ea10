//! Figures held at their last value: after the last day of all, and nowhere else.

use std::sync::Arc;

use jiff::civil::{Date, date};
use regole::{Parametro, Specie, Stato, Tipo, Unita, Valore, Versione};

fn figure(dal: Date, al: Option<Date>, valore: i64) -> Versione {
    Versione {
        valido_dal: dal,
        valido_al: al,
        noto_dal: dal,
        stato: Stato::Definitivo,
        valore: Valore::Intero(valore),
        fonte: Arc::from("prova"),
    }
}

fn parameter(versioni: Vec<Versione>) -> Parametro {
    Parametro { nome: Arc::from("eta"), tipo: Tipo::numero(Specie::Intero, Unita::NESSUNA), versioni }
}

fn held(parametro: &Parametro, day: Date, known: Option<Date>) -> Option<&Valore> {
    parametro.find_or_last(day, known).map(|(_, version)| &version.valore)
}

#[test]
fn after_the_last_day_of_all_the_last_figure_is_held() {
    let two = parameter(vec![
        figure(date(2025, 1, 1), Some(date(2025, 12, 31)), 66),
        figure(date(2026, 1, 1), Some(date(2026, 12, 31)), 67),
    ]);
    assert_eq!(held(&two, date(2025, 6, 1), None), Some(&Valore::Intero(66)));
    assert_eq!(held(&two, date(2030, 6, 1), None), Some(&Valore::Intero(67)));
    assert_eq!(
        held(&two, date(2030, 6, 1), Some(date(2025, 3, 1))),
        Some(&Valore::Intero(66)),
        "as known then"
    );
    assert_eq!(held(&two, date(2024, 6, 1), None), None, "nothing is held backwards");
    assert!(two.find(date(2030, 6, 1), None).is_none(), "an answer never carries a figure over");
}

#[test]
fn a_gap_before_a_figure_that_is_to_come_is_not_filled() {
    let gap = parameter(vec![
        figure(date(2013, 1, 1), Some(date(2013, 12, 31)), 65),
        figure(date(2019, 1, 1), None, 67),
    ]);
    assert_eq!(held(&gap, date(2015, 1, 1), None), None);
    assert_eq!(held(&gap, date(2040, 1, 1), None), Some(&Valore::Intero(67)));
}

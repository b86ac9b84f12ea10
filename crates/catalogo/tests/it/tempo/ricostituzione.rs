//! Before a *ricostituzione*: the credit, the debt, and the rights that would be lost.

use std::collections::BTreeSet;
use std::sync::Arc;

use catalogo::{AnnoConfrontato, Catalogo, FattiNelTempo, RichiestaRicostituzione, Ricostituzione, Somma};
use jiff::civil::Date;
use regole::{Centesimi, Valore};
use serde_json::Value;

use super::{giorni, tempo};

const OGGI: Date = Date::constant(2026, 10, 5);

fn today(catalogo: &Catalogo) -> FattiNelTempo {
    let caso: Value = serde_json::from_str(include_str!("ricostituzione.json")).unwrap();
    tempo(catalogo, &caso, OGGI)
}

fn names(names: &[&str]) -> BTreeSet<Arc<str>> {
    names.iter().map(|nome| Arc::from(*nome)).collect()
}

fn reviewed(prima: FattiNelTempo, dopo: FattiNelTempo, pagate: &[&str], chieste: &[&str]) -> Ricostituzione {
    let catalogo = Catalogo::embedded().unwrap();
    let richiesta = RichiestaRicostituzione { prima, dopo, pagate: names(pagate), chieste: names(chieste) };
    catalogo.ricostituzione(&richiesta, giorni(OGGI))
}

fn of_2026(ricostituzione: &Ricostituzione, scheda: &str) -> AnnoConfrontato {
    let diritto = ricostituzione.diritti.iter().find(|diritto| &*diritto.scheda == scheda).unwrap();
    *diritto.anni.iter().find(|anno| anno.anno == 2026).unwrap()
}

const fn euro(cents: i64) -> Somma {
    Somma::exactly(Centesimi(cents))
}

#[test]
fn the_social_increase_takes_away_the_154_94() {
    let catalogo = Catalogo::embedded().unwrap();
    let facts = today(&catalogo);
    let esito = reviewed(facts.clone(), facts, &["importo_aggiuntivo"], &["maggiorazione_sociale"]);
    let increase = of_2026(&esito, "maggiorazione_sociale");
    assert_eq!((increase.prima, increase.dopo), (Somma::ZERO, euro(203_372)));
    assert_eq!((increase.credito, increase.debito, increase.perso), (euro(203_372), Somma::ZERO, false));
    let addition = of_2026(&esito, "importo_aggiuntivo");
    assert_eq!((addition.prima, addition.dopo), (euro(15_494), Somma::ZERO));
    assert_eq!((addition.credito, addition.debito, addition.perso), (Somma::ZERO, euro(15_494), true));
}

#[test]
fn what_is_paid_already_counts_already_and_what_is_not_asked_is_only_named() {
    let catalogo = Catalogo::embedded().unwrap();
    let facts = today(&catalogo);
    let esito = reviewed(facts.clone(), facts, &["importo_aggiuntivo"], &[]);
    let addition = of_2026(&esito, "importo_aggiuntivo");
    assert_eq!((addition.prima, addition.dopo, addition.perso), (euro(15_494), euro(15_494), false));
    // Di due incertezze uguali la differenza è zero.
    assert_eq!((esito.credito, esito.debito), (Somma::ZERO, Somma::ZERO));
    assert!(esito.altri.contains("maggiorazione_sociale"), "{:?}", esito.altri);
    assert!(esito.diritti.iter().all(|diritto| &*diritto.scheda != "maggiorazione_sociale"));
}

#[test]
fn what_is_asked_for_leaves_nothing_certain_of_a_year_whose_incomes_nobody_knows() {
    let catalogo = Catalogo::embedded().unwrap();
    let facts = today(&catalogo);
    let esito = reviewed(facts.clone(), facts, &["importo_aggiuntivo"], &["maggiorazione_sociale"]);
    let addition = esito.diritti.iter().find(|diritto| &*diritto.scheda == "importo_aggiuntivo").unwrap();
    let of_2024 = addition.anni.iter().find(|anno| anno.anno == 2024).unwrap();
    // La maggiorazione del 2024 può esserci e può togliere i 154,94: quanto, non si sa.
    let bounds = Somma { minimo: Centesimi(0), massimo: Some(Centesimi(15_494)) };
    assert_eq!((of_2024.prima, of_2024.dopo, of_2024.debito), (bounds, bounds, bounds));
}

#[test]
fn an_income_that_inps_did_not_know_makes_a_debt_of_each_year() {
    let catalogo = Catalogo::embedded().unwrap();
    let mut before = today(&catalogo);
    let year: regole::Fatti = [("pensioni_lorde_annue", 700_000), ("redditi_irpef_annui", 0)]
        .into_iter()
        .map(|(nome, cents)| (Arc::from(nome), Valore::Euro(Centesimi(cents))))
        .collect();
    before.anni.insert(2025, year);
    let mut after = before.clone();
    after.anni.get_mut(&2025).unwrap().insert("redditi_irpef_annui", Valore::Euro(Centesimi(900_000)));
    let esito = reviewed(before, after, &["importo_aggiuntivo"], &[]);
    let diritto = &esito.diritti[0];
    let of_2025 = diritto.anni.iter().find(|anno| anno.anno == 2025).unwrap();
    // 7.000 + 9.000 supera 11.766,30: i 154,94 del 2025 non spettavano.
    assert_eq!((of_2025.debito, of_2025.perso), (euro(15_494), true));
    assert_eq!(of_2026(&esito, "importo_aggiuntivo").debito, Somma::ZERO);
    assert_eq!(esito.debito, euro(15_494), "the years that did not change owe nothing");
    let sum: Somma = diritto.anni.iter().map(|anno| anno.debito).sum();
    assert_eq!(esito.debito, sum);
}

#[test]
fn only_the_rights_that_read_an_income_are_evaluated_again() {
    let catalogo = Catalogo::embedded().unwrap();
    let tested = |nome: &str| catalogo.find_scheda(nome).unwrap().is_income_tested(&catalogo);
    for nome in
        ["maggiorazione_sociale", "importo_aggiuntivo", "quattordicesima", "integrazione_trattamento_minimo"]
    {
        assert!(tested(nome), "{nome}");
    }
    // L'incremento guarda la pensione del mese, e i redditi non contano.
    for nome in ["indennita_accompagnamento", "permessi_104", "incremento_transitorio_minime"] {
        assert!(!tested(nome), "{nome}");
    }
}

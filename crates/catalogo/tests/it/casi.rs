//! Files of cases: what passes, what fails, what is refused.

use catalogo::casi::{read_cases, run};
use catalogo::{Diagnosi, Sorgente};

use crate::banco::catalogo;

fn file(cases: &str) -> Sorgente {
    Sorgente { nome: "casi.yaml".to_owned(), testo: format!("versione: 1\ncasi:\n{cases}") }
}

fn case(prestazione: &str, fatti: &str, atteso: &str) -> String {
    format!(
        "  - {{id: uno, prestazione: {prestazione}, data: \"2026-03-01\", fatti: {{{fatti}}}, atteso: {{{atteso}}}}}\n"
    )
}

fn passes(prestazione: &str, fatti: &str, atteso: &str) -> (bool, String) {
    let catalogo = catalogo();
    let cases = read_cases(&catalogo, &file(&case(prestazione, fatti, atteso))).unwrap();
    let verifica = run(&catalogo, &cases[0]);
    (verifica.superato, verifica.trovato)
}

const NOTO: &str = "nascita: \"1950-01-01\", reddito: \"5200.00\"";

#[test]
fn outcome_amount_period_and_tolerance_are_compared() {
    let found = |atteso: &str| passes("prova", NOTO, atteso).0;
    assert!(found("esito: spetta, importo: \"100.00\", periodo: mese, tolleranza: \"0.00\""));
    assert!(!found("esito: spetta, importo: \"100.01\", periodo: mese, tolleranza: \"0.00\""));
    assert!(found("esito: spetta, importo: \"100.01\", periodo: mese, tolleranza: \"0.01\""));
    assert!(found("esito: spetta, importo: \"1300.00\", periodo: anno"));
    assert!(found("esito: spetta, importo: null, periodo: null, altri: {durata: 3}"));
    assert!(!found("esito: non_spetta, importo: \"0.00\""));
}

#[test]
fn facts_that_must_be_named_are_looked_for() {
    let found = |atteso: &str| passes("prova", "nascita: \"1950-01-01\"", atteso);
    assert!(found("esito: da_completare, mancanti: [reddito]").0);
    assert_eq!(
        found("esito: da_completare, mancanti: [nascita]"),
        (false, "da_completare 0.00..500.00 [reddito]".to_owned())
    );
}

#[test]
fn a_case_of_a_benefit_without_a_card_fails() {
    assert_eq!(passes("altra", NOTO, "esito: spetta"), (false, "no card for this benefit".to_owned()));
}

#[test]
fn a_fact_that_the_vocabulary_has_not_is_refused_with_its_place() {
    let difetti: Vec<Diagnosi> =
        read_cases(&catalogo(), &file(&case("prova", "redito: \"1.00\"", "esito: spetta"))).unwrap_err();
    let first = difetti[0].to_string();
    let first = first.lines().next().unwrap();
    assert_eq!(first, "casi.yaml:3:63: no fact is called `redito`; did you mean `reddito`?");
}

//! A simulation is equal when it is made again; one that was touched by hand is not.

use std::fs;

use catalogo::Cartella;
use jiff::civil::date;

use super::*;

/// The cards of one benefit.
fn cards() -> Catalogo {
    let whole = Cartella::embedded();
    let wanted = |nome: &str| !nome.starts_with("schede/") || nome == "schede/assegno_sociale.yaml";
    let kept = whole.sorgenti().iter().filter(|sorgente| wanted(&sorgente.nome)).cloned();
    Cartella::new(kept.collect::<Vec<_>>()).load().unwrap()
}

#[test]
fn made_again_it_is_equal_unless_somebody_touched_it() {
    let dopo = cards();
    let giorni = Giorni { data_diritto: date(2026, 11, 23), conosciuto_al: None };
    let silent = Avanzamento::silent();
    let dove = Dove::Disegnato { persone: 1_000, seme: 3 };
    let made = simulate(None, &dopo, &dove, giorni, &silent).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("simulazione.json");
    let check = |simulazione: &Simulazione, prima: Option<&Catalogo>| {
        fs::write(&file, simulazione.write()).unwrap();
        check(&file, prima, &dopo, None, &silent)
    };

    assert_eq!(check(&made, None).unwrap(), Vec::<String>::new());
    let mut touched = made.clone();
    touched.schede[0].gruppi[0].effetti.values_mut().for_each(|count| count.persone = Some(7_777));
    assert_eq!(check(&touched, None).unwrap(), ["assegno_sociale"]);
    touched.schede.clear();
    assert_eq!(check(&touched, None).unwrap(), ["assegno_sociale"]);
    let mut more = made.clone();
    more.persone = 999_999;
    assert_eq!(check(&more, None).unwrap(), ["persone"]);

    assert!(matches!(check(&made, Some(&dopo)), Err(NonRifatta::Schede)));
    let mut other = made.clone();
    other.motore = "0".to_owned();
    assert!(matches!(check(&other, None), Err(NonRifatta::Motore(..))));
    let mut given = made;
    given.paese = PaeseSimulato::Cartella;
    assert!(matches!(check(&given, None), Err(NonRifatta::Paese)));
}

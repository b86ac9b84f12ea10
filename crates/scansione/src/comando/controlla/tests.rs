//! A simulation is equal when it is made again; one that was touched by hand is not.

use std::fs;

use jiff::civil::date;

use super::*;

#[test]
fn made_again_it_is_equal_unless_somebody_touched_it() {
    let dopo = Catalogo::embedded().unwrap();
    let giorni = Giorni { data_diritto: date(2026, 11, 23), conosciuto_al: None };
    let silent = Avanzamento::silent();
    let dove = Dove::Disegnato { persone: 300, seme: 3 };
    let made = simulate(None, &dopo, &dove, giorni, &silent).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("simulazione.json");
    let check = |simulazione: &Simulazione, prima: Option<&Catalogo>| {
        fs::write(&file, simulazione.write()).unwrap();
        check(&file, prima, &dopo, None, &silent)
    };

    assert_eq!(check(&made, None).unwrap(), Vec::<String>::new());
    let mut touched = made.clone();
    let place = touched.schede.iter().position(|scheda| &*scheda.scheda == "assegno_unico").unwrap();
    let group = &mut touched.schede[place].gruppi[0];
    group.effetti.values_mut().for_each(|count| count.persone = Some(7_777));
    assert_eq!(check(&touched, None).unwrap(), ["assegno_unico"]);
    touched.schede.remove(place);
    assert_eq!(check(&touched, None).unwrap(), ["assegno_unico"]);
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

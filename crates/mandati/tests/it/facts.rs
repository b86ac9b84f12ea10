//! The facts that an object opens: those of its cards about the person, and no others.

use std::collections::BTreeSet;

use catalogo::{Area, Catalogo, Ente, Fonte};
use mandati::{Oggetto, OggettoError};

fn catalogo() -> Catalogo {
    Catalogo::embedded().unwrap()
}

fn consulenza(catalogo: &Catalogo, salute: bool) -> Oggetto {
    let aree = catalogo.schede().map(|scheda| scheda.area).collect();
    Oggetto::consulenza(catalogo, aree, salute).unwrap()
}

fn every(catalogo: &Catalogo) -> Vec<Oggetto> {
    let benefits = catalogo.schede().map(|scheda| Oggetto::prestazione(catalogo, &scheda.id).unwrap());
    benefits.chain([consulenza(catalogo, false), consulenza(catalogo, true)]).collect()
}

#[test]
fn no_object_opens_facts_about_other_people_or_facts_that_are_declared() {
    let catalogo = catalogo();
    for oggetto in every(&catalogo) {
        for nome in oggetto.fatti(&catalogo) {
            let fatto = catalogo.fattario().find(&nome).unwrap();
            assert_ne!(fatto.ente, Ente::Nucleo, "{nome}");
            assert_ne!(fatto.fonte, Fonte::Dichiarato, "{nome}");
        }
    }
}

#[test]
fn advice_opens_health_only_when_the_person_says_so() {
    let catalogo = catalogo();
    let (shut, open) = (consulenza(&catalogo, false), consulenza(&catalogo, true));
    assert!(!shut.opens_health(&catalogo));
    assert!(open.opens_health(&catalogo));
    let (without, with) = (shut.fatti(&catalogo), open.fatti(&catalogo));
    let health: BTreeSet<String> = with.difference(&without).cloned().collect();
    assert!(health.contains("invalidita_civile_percentuale"), "{health:?}");
    for nome in health {
        assert_eq!(catalogo.fattario().find(&nome).unwrap().fonte, Fonte::Sanitario);
    }
}

#[test]
fn a_benefit_says_that_it_opens_health_only_when_its_card_reads_it() {
    let catalogo = catalogo();
    for scheda in catalogo.schede() {
        let oggetto = Oggetto::prestazione(&catalogo, &scheda.id).unwrap();
        let opened = oggetto.fatti(&catalogo);
        let is_health = |nome: &String| catalogo.fattario().find(nome).unwrap().fonte == Fonte::Sanitario;
        assert_eq!(oggetto.opens_health(&catalogo), opened.iter().any(is_health), "{}", scheda.id);
    }
}

#[test]
fn the_text_names_as_many_facts_as_are_opened() {
    let catalogo = catalogo();
    for oggetto in every(&catalogo) {
        let named: usize = oggetto.voci(&catalogo).iter().map(|voce| voce.fatti.len()).sum();
        assert!(named >= oggetto.fatti(&catalogo).len(), "{oggetto:?}");
    }
}

#[test]
fn what_is_in_no_card_is_no_object() {
    let catalogo = catalogo();
    assert_eq!(Oggetto::prestazione(&catalogo, "reddito_di_luna"), Err(OggettoError::UnknownPrestazione));
    assert_eq!(Oggetto::consulenza(&catalogo, BTreeSet::new(), false), Err(OggettoError::NoArea));
    assert_eq!("luna".parse::<Area>().map_err(OggettoError::from), Err(OggettoError::UnknownArea));
}

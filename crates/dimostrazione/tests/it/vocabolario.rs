//! The facts of the world are those of the vocabulary: names, types, sources.

use catalogo::{Catalogo, FattoDescritto};
use dimostrazione::{Fatto, Fonte, Mondo, PROVINCE, Valore};
use regole::{Specie, Tipo};

fn fits(valore: &Valore, fatto: &regole::Fatto) -> bool {
    match (valore, &fatto.tipo) {
        (Valore::SiNo(_), Tipo::SiNo) | (Valore::Data(_), Tipo::Data) => true,
        // Archives write it as the vocabulary does.
        (Valore::Testo(text), Tipo::Testo) => {
            fatto.ammessi.as_ref().is_none_or(|ammessi| ammessi.holds(text))
        }
        (Valore::Codice(code), Tipo::Codice(codici)) => codici.mask(code).is_some(),
        (_, Tipo::Numero(grandezza)) => matches!(
            (valore, grandezza.specie),
            (Valore::Intero(_), Specie::Intero)
                | (Valore::Euro(_), Specie::Centesimi)
                | (Valore::Numero(_), Specie::Esatto)
                | (Valore::Percentuale(_), Specie::Percentuale)
        ),
        _ => false,
    }
}

fn check(fatto: &Fatto, catalogo: &Catalogo) {
    let find = |percorso: &str| -> FattoDescritto {
        catalogo.fattario().find(percorso).cloned().unwrap_or_else(|| panic!("{percorso} is no fact"))
    };
    let descritto = find(fatto.nome);
    let Valore::Lista(records) = &fatto.valore else {
        assert!(fits(&fatto.valore, &descritto.fatto), "{}: {:?}", fatto.nome, fatto.valore);
        return;
    };
    for (campo, valore) in records.iter().flatten() {
        let descritto = find(&format!("{}.{campo}", fatto.nome));
        assert!(fits(valore, &descritto.fatto), "{}.{campo}: {valore:?}", fatto.nome);
        let declared = descritto.fonte == catalogo::Fonte::Dichiarato;
        assert!(!declared || fatto.fonte == Fonte::Dichiarato, "{}.{campo} is in no archive", fatto.nome);
    }
}

#[test]
fn every_fact_has_a_name_and_a_type_of_the_vocabulary() {
    let catalogo = Catalogo::embedded().expect("the cards are right");
    for persona in Mondo::generate(2_000, 42).persone() {
        let others = persona.archivi.di_terzi.iter().map(|terzo| &terzo.fatto);
        for fatto in persona.archivi.fatti.iter().chain(others).chain(&persona.dichiarabili) {
            check(fatto, &catalogo);
        }
    }
}

#[test]
fn a_province_is_called_by_the_name_that_the_vocabulary_gives_it() {
    let catalogo = Catalogo::embedded().expect("the cards are right");
    let descritto = catalogo.fattario().find("provincia_residenza").expect("a fact of the vocabulary");
    let named: Vec<(&str, &str)> =
        descritto.valori.iter().map(|(sigla, titolo)| (&**sigla, &*titolo.it)).collect();
    let provinces: Vec<(&str, &str)> =
        PROVINCE.iter().map(|provincia| (provincia.sigla, provincia.nome)).collect();
    assert_eq!(named, provinces);
}

#[test]
fn every_archive_holds_what_the_vocabulary_says_it_holds() {
    let catalogo = Catalogo::embedded().expect("the cards are right");
    for persona in Mondo::generate(2_000, 42).persone() {
        for fatto in &persona.archivi.fatti {
            let descritto = catalogo.fattario().find(fatto.nome).expect("a fact of the vocabulary");
            assert_eq!(descritto.fonte.as_str(), fatto.fonte.codice(), "{}", fatto.nome);
        }
    }
}

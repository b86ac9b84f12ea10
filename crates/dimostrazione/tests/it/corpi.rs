//! Bodies and offices.

use std::collections::{BTreeMap, BTreeSet};

use accessi::CodiceFiscale;
use dimostrazione::{
    Livello, Mondo, PATRONATI, PROVINCE, Raggruppamento, find_capoluogo, find_provincia, sede_competente,
};

#[test]
fn twenty_four_patronati_signed() {
    assert_eq!(PATRONATI.len(), 24);
    let codes: BTreeSet<_> = PATRONATI.iter().map(|patronato| patronato.codice).collect();
    assert_eq!(codes.len(), 24);
    let of = |group| PATRONATI.iter().filter(|patronato| patronato.raggruppamento == Some(group)).count();
    assert_eq!((of(Raggruppamento::CePa), of(Raggruppamento::Cipla)), (4, 6));
}

#[test]
fn there_are_107_provinces_each_with_its_capital() {
    assert_eq!(PROVINCE.len(), 107);
    assert!(PROVINCE.iter().all(|provincia| find_capoluogo(provincia.sigla).is_some()));
    let capital = |sigla| find_capoluogo(sigla).map(|luogo| luogo.belfiore);
    let known =
        [("RM", "H501"), ("MI", "F205"), ("NA", "F839"), ("TO", "L219"), ("BZ", "A952"), ("PA", "G273")];
    for (sigla, belfiore) in known {
        assert_eq!(capital(sigla), Some(belfiore));
    }
    assert_eq!(find_provincia("NO").map(|provincia| provincia.nome), Some("Novara"));
}

#[test]
fn the_four_of_cepa_are_in_every_province_and_abroad() {
    let mondo = Mondo::generate(0, 1);
    for patronato in
        PATRONATI.iter().filter(|patronato| patronato.raggruppamento == Some(Raggruppamento::CePa))
    {
        let own = || mondo.sedi.iter().filter(|sede| sede.patronato == patronato.codice);
        assert_eq!(own().filter(|sede| sede.livello == Livello::Provinciale).count(), 107);
        assert!(own().any(|sede| sede.livello == Livello::Estero));
        assert_eq!(own().filter(|sede| sede.livello == Livello::Centrale).count(), 1);
    }
}

#[test]
fn every_office_has_hours_and_one_who_answers_for_it() {
    let mondo = Mondo::generate(0, 8);
    let mut heads: BTreeMap<&str, u32> = BTreeMap::new();
    for operatore in mondo.operatori.iter().filter(|operatore| operatore.responsabile) {
        *heads.entry(&operatore.sede).or_default() += 1;
        assert!(operatore.al.is_none());
    }
    let codes: BTreeSet<_> = mondo.sedi.iter().map(|sede| sede.codice.as_str()).collect();
    assert_eq!(codes.len(), mondo.sedi.len());
    for sede in &mondo.sedi {
        assert_eq!(heads.get(sede.codice.as_str()), Some(&1), "{}", sede.codice);
        assert!(!sede.orari.is_empty());
    }
    assert!(mondo.operatori.iter().all(|operatore| codes.contains(operatore.sede.as_str())));
}

#[test]
fn the_codes_of_those_who_work_tell_their_birth_and_their_name() {
    let mondo = Mondo::generate(0, 8);
    let patronati = mondo.operatori.iter().map(|operatore| &operatore.addetto);
    for addetto in patronati.chain(mondo.operatori_inps.iter().map(|operatore| &operatore.addetto)) {
        let codice = CodiceFiscale::parse(&addetto.codice_fiscale).expect("a code that the door reads");
        let sesso = accessi::Sesso::parse(addetto.sesso.codice()).expect("a sex");
        assert_eq!(codice.check_birth(addetto.data_nascita, sesso), Ok(()));
        assert_eq!(codice.check_name(&addetto.cognome, &addetto.nome), Ok(()));
    }
}

#[test]
fn every_person_has_a_competent_office_of_inps() {
    let mondo = Mondo::generate(500, 8);
    assert_eq!(mondo.sedi_inps.len(), 107);
    for persona in mondo.persone() {
        let sede = sede_competente(&persona.residenza);
        assert!(mondo.sedi_inps.iter().any(|other| other.codice == sede));
        assert!(mondo.operatori_inps.iter().any(|operatore| operatore.sede == sede));
    }
}

//! Every state against every act.

use super::*;

fn domanda(stato: Stato) -> Domanda {
    Domanda {
        id: nth(1),
        pratica: nth(2),
        mandato: nth(3),
        soggetto: nth(4),
        scheda: "quattordicesima".to_owned(),
        stato,
    }
}

fn nth<T>(n: u8) -> Id<T> {
    format!("00000000-0000-7000-8000-0000000000{n:02}").parse().unwrap()
}

fn at(micros: i64) -> Instant {
    Instant::from_micros(micros)
}

fn termine() -> Termine {
    Termine {
        entro: "2026-12-28".parse().unwrap(),
        giorni: 30,
        accordo: "protocollo-2022".to_owned(),
        fonte: "L. 241/1990, art. 2".to_owned(),
        proposto: true,
    }
}

fn invio() -> Invio {
    Invio {
        protocollo: NumeroProtocollo::new(2026, 1),
        istante: at(1),
        operatore: nth(5),
        sede_inps: nth(6),
        impronta: Impronta::of(b"domanda"),
        risposta: termine(),
    }
}

fn carico(dal: i64) -> Carico {
    Carico { dal: at(dal), funzionario: nth(7) }
}

fn sent() -> Domanda {
    domanda(Stato::Bozza).send(invio()).unwrap()
}

fn in_charge() -> Domanda {
    sent().take_charge(carico(2)).unwrap()
}

fn decided() -> Domanda {
    in_charge().decide(at(3), Decisione::Accolta).unwrap()
}

#[test]
fn a_claim_is_sent_once() {
    for already in [sent(), in_charge(), decided()] {
        assert_eq!(already.send(invio()), Err(TransitionError::AlreadySent));
    }
}

#[test]
fn only_a_sent_claim_is_taken_in_charge_and_once() {
    assert_eq!(domanda(Stato::Bozza).take_charge(carico(2)), Err(TransitionError::NotSent));
    assert_eq!(in_charge().take_charge(carico(3)), Err(TransitionError::AlreadyInCharge));
    assert_eq!(decided().take_charge(carico(4)), Err(TransitionError::AlreadyDecided));
}

#[test]
fn only_a_claim_in_charge_is_decided_and_once() {
    assert_eq!(domanda(Stato::Bozza).decide(at(3), Decisione::Accolta), Err(TransitionError::NotInCharge));
    assert_eq!(sent().decide(at(3), Decisione::Accolta), Err(TransitionError::NotInCharge));
    assert_eq!(decided().decide(at(4), Decisione::Accolta), Err(TransitionError::AlreadyDecided));
}

#[test]
fn the_number_and_instant_of_sending_survive_to_the_decision() {
    assert_eq!(decided().stato.invio(), Some(&invio()));
}

#[test]
fn only_a_full_acceptance_leaves_nothing_to_contest() {
    let rimedio = Rimedio {
        motivo: Motivo::RedditoSuperiore,
        spiegazione: "Il reddito supera il limite.".to_owned(),
        termine: termine(),
    };
    assert_eq!(Decisione::Accolta.rimedio(), None);
    assert_eq!(Decisione::AccoltaParzialmente(rimedio.clone()).rimedio(), Some(&rimedio));
    assert_eq!(Decisione::Rifiutata(rimedio.clone()).rimedio(), Some(&rimedio));
}

#[test]
fn every_reason_is_read_back_from_its_word() {
    for motivo in Motivo::ALL {
        assert_eq!(Motivo::find(motivo.as_str()), Some(motivo));
    }
    assert_eq!(Motivo::find("altro"), None);
}

#[test]
fn missing_papers_open_a_review_and_missing_requirements_an_appeal() {
    assert_eq!(Motivo::DocumentiMancanti.strada(), Strada::Riesame);
    assert_eq!(Motivo::RequisitiMancanti.strada(), Strada::Ricorso);
}

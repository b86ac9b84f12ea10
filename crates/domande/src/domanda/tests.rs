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

fn invio() -> Invio {
    Invio { protocollo: NumeroProtocollo::new(2026, 1), istante: at(1) }
}

fn sent() -> Domanda {
    domanda(Stato::Bozza).send(invio()).unwrap()
}

fn in_charge() -> Domanda {
    sent().take_charge(at(2)).unwrap()
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
    assert_eq!(domanda(Stato::Bozza).take_charge(at(2)), Err(TransitionError::NotSent));
    assert_eq!(in_charge().take_charge(at(3)), Err(TransitionError::AlreadyInCharge));
    assert_eq!(decided().take_charge(at(4)), Err(TransitionError::AlreadyDecided));
}

#[test]
fn only_a_claim_in_charge_is_decided_and_once() {
    assert_eq!(domanda(Stato::Bozza).decide(at(3), Decisione::Accolta), Err(TransitionError::NotInCharge));
    assert_eq!(sent().decide(at(3), Decisione::Accolta), Err(TransitionError::NotInCharge));
    assert_eq!(decided().decide(at(4), Decisione::Accolta), Err(TransitionError::AlreadyDecided));
}

#[test]
fn the_number_and_instant_of_sending_survive_to_the_decision() {
    let Stato::Decisa { invio: kept, .. } = decided().stato else { panic!("decided") };
    assert_eq!(kept, invio());
}

#[test]
fn missing_papers_open_a_review_and_missing_requirements_an_appeal() {
    assert_eq!(Motivo::DocumentiMancanti.strada(), Strada::Riesame);
    assert_eq!(Motivo::RequisitiMancanti.strada(), Strada::Ricorso);
}

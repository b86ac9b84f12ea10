//! The truth can be read from the facts: archives and what the person would declare.

use dimostrazione::{Persona, Prestazione, TipoPensione, ULTIMO_ANNO_NOTO, Valore};

use crate::LARGE;

/// Minimum treatment of 2026, a year.
const TMA: i64 = 7_954_05;
/// Income at which nothing is left of the fourteenth payment, whatever the contributions.
const FINE_QUATTORDICESIMA: i64 = 16_412_10;

fn fact<'a>(persona: &'a Persona, nome: &str) -> Option<&'a Valore> {
    let known = persona.archivi.fatti.iter().chain(&persona.dichiarabili);
    let current = known.filter(|fatto| fatto.anno.is_none_or(|anno| anno == ULTIMO_ANNO_NOTO));
    current.filter(|fatto| fatto.nome == nome).map(|fatto| &fatto.valore).next()
}

fn euro(persona: &Persona, nome: &str) -> i64 {
    match fact(persona, nome) {
        Some(Valore::Euro(importo)) => *importo,
        other => panic!("{nome} is {other:?}"),
    }
}

fn with_unclaimed(prestazione: Prestazione) -> Vec<&'static Persona> {
    let holds = |persona: &&Persona| {
        persona.diritti_inespressi.iter().any(|diritto| diritto.prestazione == prestazione)
    };
    let found: Vec<_> = LARGE.persone().filter(holds).collect();
    assert!(!found.is_empty());
    found
}

#[test]
fn the_fourteenth_payment_goes_to_low_incomes_from_64() {
    for persona in with_unclaimed(Prestazione::Quattordicesima) {
        let reddito = euro(persona, "pensioni_lorde_annue")
            + euro(persona, "redditi_irpef_annui")
            + euro(persona, "redditi_esenti_annui");
        assert!(reddito < FINE_QUATTORDICESIMA);
        assert!(persona.data_nascita.year() <= 2026 - 64);
        assert_eq!(fact(persona, "percepisce_quattordicesima"), Some(&Valore::SiNo(false)));
    }
}

#[test]
fn the_integration_goes_to_pensions_under_the_minimum_that_are_not_contributory() {
    for persona in with_unclaimed(Prestazione::IntegrazioneTrattamentoMinimo) {
        assert!(euro(persona, "pensione_a_calcolo_mensile") * 13 < TMA);
        assert!(euro(persona, "redditi_irpef_annui") < 2 * TMA);
        assert_ne!(fact(persona, "sistema_calcolo"), Some(&Valore::Codice("CONTRIBUTIVO")));
    }
}

#[test]
fn the_social_allowance_goes_to_residents_from_67_with_ten_years_of_stay() {
    for persona in with_unclaimed(Prestazione::AssegnoSociale) {
        assert!(persona.data_nascita.year() <= 2026 - 67);
        assert_eq!(fact(persona, "residenza_italia"), Some(&Valore::SiNo(true)));
        let stay = fact(persona, "anni_soggiorno_legale_continuativo");
        assert!(matches!(stay, Some(Valore::Numero(anni)) if *anni >= 10));
    }
}

#[test]
fn the_survivor_pension_goes_to_who_does_not_have_it_yet() {
    for persona in with_unclaimed(Prestazione::PensioneSuperstiti) {
        assert!(matches!(fact(persona, "data_decesso_dante_causa"), Some(Valore::Data(_))));
        assert!(persona.pensioni.iter().all(|pensione| pensione.tipo != TipoPensione::Superstiti));
    }
}

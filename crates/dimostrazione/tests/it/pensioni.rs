//! Pensions: amounts as INPS's statistics have them, careers that fit, rights left unclaimed.

use std::collections::BTreeMap;

use dimostrazione::{Causale, DISTRIBUZIONE, Persona, Prestazione, TipoPensione, Valore, famiglia};
use proptest::prelude::*;

use crate::LARGE;

/// Minimum treatment of 2026, in cents a month.
const TM: i64 = 61_185;

fn euro(persona: &Persona, nome: &str) -> Option<i64> {
    let fatto = persona.archivi.fatti.iter().find(|fatto| fatto.nome == nome)?;
    match fatto.valore {
        Valore::Euro(importo) => Some(importo),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_amount_is_negative(seme: u64, indice in 0_u32..1_000_000) {
        for persona in famiglia(seme, indice).persone {
            for pensione in &persona.pensioni {
                prop_assert!(pensione.calcolo > 0 && pensione.integrazione >= 0 && pensione.maggiorazione >= 0);
            }
            for fatto in persona.archivi.fatti.iter().chain(&persona.dichiarabili) {
                if let Valore::Euro(importo) = fatto.valore {
                    prop_assert!(importo >= 0, "{}", fatto.nome);
                }
            }
            prop_assert!(persona.diritti_inespressi.iter().all(|diritto| diritto.importo > 0));
            prop_assert!(persona.cedolini.iter().all(|cedolino| cedolino.netto > 0));
        }
    }

    #[test]
    fn weeks_fit_between_the_first_contribution_and_the_pension(seme: u64, indice in 0_u32..1_000_000) {
        for persona in famiglia(seme, indice).persone {
            let find = |nome: &str| persona.archivi.fatti.iter().find(|fatto| fatto.nome == nome).map(|fatto| &fatto.valore);
            let Some(Valore::Data(primo)) = find("data_primo_contributo") else { continue };
            let Some(Valore::Intero(settimane)) = find("settimane_contributi_totali") else { continue };
            let diretta = persona.pensioni.iter().find(|pensione| pensione.superstite.is_none());
            let end = diretta.filter(|pensione| pensione.tipo.is_previdenziale()).map_or(dimostrazione::OGGI, |pensione| pensione.decorrenza);
            prop_assert!(i64::from((end - *primo).get_days()) >= settimane * 7);
            prop_assert!(primo.year() - persona.data_nascita.year() >= 15);
        }
    }

    #[test]
    fn slips_say_what_is_in_payment(seme: u64, indice in 0_u32..1_000_000) {
        for persona in famiglia(seme, indice).persone {
            let Some(last) = persona.cedolini.last() else { continue };
            let of = |causale| last.voci.iter().filter(|voce| voce.causale == causale).map(|voce| voce.importo).sum::<i64>();
            let pensioni: i64 = persona.pensioni.iter().map(|pensione| pensione.calcolo).sum();
            prop_assert_eq!(of(Causale::Pensione), pensioni);
            let increases: i64 = persona.pensioni.iter().map(|pensione| pensione.integrazione + pensione.maggiorazione).sum();
            prop_assert_eq!(of(Causale::Integrazione) + of(Causale::Maggiorazione), increases);
            prop_assert!(persona.cedolini.len() <= 6);
        }
    }

    #[test]
    fn what_is_unclaimed_is_not_in_payment(seme: u64, indice in 0_u32..1_000_000) {
        for persona in famiglia(seme, indice).persone {
            for diritto in &persona.diritti_inespressi {
                prop_assert!(persona.in_pagamento.iter().all(|payment| payment.prestazione != diritto.prestazione));
                prop_assert!(persona.is_alive());
            }
        }
    }
}

#[test]
fn amounts_follow_the_statistics() {
    let mut counts = vec![0_u32; DISTRIBUZIONE.len()];
    for persona in LARGE.persone().filter(|persona| persona.is_pensioner()) {
        let base = persona.pensioni[0].base();
        let place = DISTRIBUZIONE.iter().position(|(_, (_, high))| base <= TM * high / 100);
        counts[place.expect("no pension is over the last class")] += 1;
    }
    let total: u32 = counts.iter().sum();
    let expected_total: u32 = DISTRIBUZIONE.iter().map(|(weight, _)| weight).sum();
    let mut chi_square_per_head = 0.0;
    for (count, (weight, _)) in counts.iter().zip(DISTRIBUZIONE) {
        let share = f64::from(*count) / f64::from(total);
        let expected = f64::from(*weight) / f64::from(expected_total);
        chi_square_per_head += (share - expected).powi(2) / expected;
        assert!((share - expected).abs() < 0.025, "share {share} for {expected}");
    }
    assert!(chi_square_per_head < 0.02, "{chi_square_per_head}");
}

#[test]
fn one_pensioner_in_twelve_or_so_has_a_right_unclaimed() {
    let pensioners = LARGE.persone().filter(|persona| persona.is_pensioner()).count();
    let holders =
        LARGE.persone().filter(|persona| persona.is_pensioner() && !persona.diritti_inespressi.is_empty());
    let per_mille = holders.count() * 1_000 / pensioners;
    assert!((60..=100).contains(&per_mille), "{per_mille} in a thousand");
}

#[test]
fn every_right_is_unclaimed_by_somebody() {
    let mut counts = BTreeMap::new();
    for diritto in LARGE.persone().flat_map(|persona| &persona.diritti_inespressi) {
        *counts.entry(diritto.prestazione).or_insert(0) += 1;
    }
    for prestazione in [
        Prestazione::Quattordicesima,
        Prestazione::IntegrazioneTrattamentoMinimo,
        Prestazione::MaggiorazioneSociale,
        Prestazione::ImportoAggiuntivo,
        Prestazione::IncrementoAlMilione,
        Prestazione::AssegnoSociale,
        Prestazione::PensioneSuperstiti,
    ] {
        assert!(counts.get(&prestazione).is_some_and(|count| *count >= 10), "{counts:?}");
    }
}

#[test]
fn the_year_of_the_pensions_is_thirteen_months() {
    for persona in LARGE.persone().filter(|persona| persona.is_pensioner()) {
        let months: i64 = persona.pensioni.iter().map(dimostrazione::Pensione::lorda).sum();
        let year = euro(persona, "pensioni_lorde_annue").expect("pensioners have it");
        let supplementare =
            persona.pensioni.iter().any(|pensione| pensione.tipo == TipoPensione::Supplementare);
        assert!(year == months * 13 || (supplementare && year > months * 13));
    }
}

#[test]
fn nothing_is_withheld_for_a_pension_that_has_not_begun() {
    let [vedovo, ..] = &famiglia(3_344_924_918_279_393_595, 305_001).persone[..] else { panic!("a widower") };
    let netti: Vec<bool> = vedovo.cedolini.iter().map(|cedolino| cedolino.netto > 0).collect();
    assert_eq!(netti, [true; 6]);
}

//! Work, family and household of the people: nothing in an archive contradicts anything else.

use std::collections::BTreeMap;

use dimostrazione::{Fonte, OGGI, Persona, Valore, famiglia};
use proptest::prelude::*;

use crate::LARGE;

/// The facts of no year.
fn archive(persona: &Persona) -> BTreeMap<&'static str, &Valore> {
    let facts = persona.archivi.fatti.iter().filter(|fatto| fatto.anno.is_none());
    facts.map(|fatto| (fatto.nome, &fatto.valore)).collect()
}

fn yes(facts: &BTreeMap<&'static str, &Valore>, nome: &str) -> bool {
    facts.get(nome) == Some(&&Valore::SiNo(true))
}

fn number(facts: &BTreeMap<&'static str, &Valore>, nome: &str) -> i64 {
    match facts.get(nome) {
        Some(Valore::Intero(number)) => *number,
        _ => 0,
    }
}

fn living(seme: u64, indice: u32) -> impl Iterator<Item = Persona> {
    famiglia(seme, indice).persone.into_iter().filter(Persona::is_alive)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn an_employment_goes_on_or_ended_and_only_who_earned_has_one(seme: u64, indice in 0_u32..1_000_000) {
        for persona in living(seme, indice) {
            let facts = archive(&persona);
            let earned = persona.archivi.fatti.iter().any(|fatto| {
                fatto.nome == "reddito_lavoro_annuo" && fatto.valore != Valore::Euro(0)
            });
            let employed = facts["tipo_rapporto"] != &Valore::Codice("NESSUNO");
            prop_assert!(employed || !earned);
            let (goes_on, unemployed) = (yes(&facts, "rapporto_in_corso"), yes(&facts, "stato_disoccupazione"));
            prop_assert_eq!(employed, goes_on != unemployed);
            prop_assert_eq!(unemployed, facts.contains_key("data_cessazione"));
            prop_assert_eq!(unemployed, facts.contains_key("causa_cessazione"));
            prop_assert!(unemployed || !yes(&facts, "percepisce_naspi"));
            prop_assert_eq!(yes(&facts, "cessata_attivita"), !goes_on);
            let paid = persona.percepite.iter().any(|percepita| percepita.scheda == "naspi");
            prop_assert_eq!(paid, yes(&facts, "percepisce_naspi"));
        }
    }

    #[test]
    fn recent_weeks_are_some_of_all_the_weeks(seme: u64, indice in 0_u32..1_000_000) {
        for persona in living(seme, indice) {
            let facts = archive(&persona);
            let all = number(&facts, "settimane_contributi_totali");
            let last = number(&facts, "settimane_contributi_ultimi_5_anni");
            prop_assert!(last <= 261);
            prop_assert!(number(&facts, "settimane_contributi_al_31_12_1992") + last <= all);
            prop_assert!(number(&facts, "settimane_contributi_ultimi_4_anni") <= last.min(209));
            prop_assert!((all - last..=all).contains(&number(&facts, "settimane_contributi_al_31_12_2024")));
            for (weeks, nome) in [
                (1_976, "data_raggiungimento_38_anni_contributi"),
                (2_132, "data_raggiungimento_41_anni_contributi"),
            ] {
                prop_assert_eq!(all >= weeks, facts.contains_key(nome));
                if let (Some(Valore::Data(day)), Some(Valore::Data(primo))) = (facts.get(nome), facts.get("data_primo_contributo")) {
                    prop_assert!(*day <= OGGI && i64::from((*day - *primo).get_days()) >= weeks * 7 - 7);
                }
            }
        }
    }

    #[test]
    fn the_people_of_a_home_have_one_statement(seme: u64, indice in 0_u32..1_000_000) {
        let people: Vec<Persona> = living(seme, indice).collect();
        for persona in &people {
            let facts = archive(persona);
            let Some(Valore::Lista(listed)) = facts.get("componenti_nucleo") else {
                prop_assert!(persona.archivi.fatti.iter().all(|fatto| fatto.fonte != Fonte::Isee));
                continue;
            };
            let home = people.iter().filter(|other| other.residenza == persona.residenza);
            let home: Vec<&Persona> = home.collect();
            prop_assert_eq!(listed.len(), home.len());
            for other in home {
                prop_assert_eq!(facts["isee_ordinario"], archive(other)["isee_ordinario"]);
            }
        }
    }

    #[test]
    fn only_who_was_examined_has_a_report(seme: u64, indice in 0_u32..1_000_000) {
        for persona in living(seme, indice) {
            let examined = archive(&persona).contains_key("invalidita_civile_percentuale");
            let pensions = persona.pensioni.iter().map(|pensione| pensione.tipo.codice());
            let is_due = pensions.clone().any(|codice| codice == "AOI");
            let report = persona.archivi.fatti.iter().any(|fatto| fatto.fonte == Fonte::Sanitario);
            prop_assert_eq!(report, examined || is_due);
        }
    }
}

#[test]
fn somebody_is_left_only_where_somebody_died() {
    for persona in LARGE.persone().filter(|persona| persona.is_alive()) {
        let facts = archive(persona);
        let mourned = facts.contains_key("data_decesso_dante_causa");
        match facts.get("superstiti") {
            Some(Valore::Lista(left)) => assert_eq!(mourned, !left.is_empty(), "{:?}", persona.id),
            _ => assert!(!mourned, "{:?}", persona.id),
        }
    }
}

#[test]
fn about_a_third_of_the_people_are_in_an_isee_statement() {
    let living: Vec<&Persona> = LARGE.persone().filter(|persona| persona.is_alive()).collect();
    let stated = living.iter().filter(|persona| archive(persona).contains_key("isee_ordinario")).count();
    let percent = stated * 100 / living.len();
    assert!((28..=42).contains(&percent), "{percent}");
}

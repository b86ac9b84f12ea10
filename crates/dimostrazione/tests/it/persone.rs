//! People: codes, ties, days.

use std::collections::BTreeSet;

use accessi::CodiceFiscale;
use dimostrazione::{
    Famiglia, Fonte, Mondo, OGGI, Persona, Relazione, Residenza, Ruolo, StatoCivile, famiglia,
};
use proptest::prelude::*;

use crate::LARGE;

fn spouse<'a>(famiglia: &'a Famiglia, persona: &Persona) -> Option<&'a Persona> {
    let id = persona.find_parente(Relazione::Coniuge)?;
    famiglia.persone.get(usize::from(id.membro))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_door_reads_every_code_and_finds_in_it_the_birth_and_the_name(seme: u64, indice in 0_u32..1_000_000) {
        for persona in famiglia(seme, indice).persone {
            let codice = CodiceFiscale::parse(&persona.codice_fiscale);
            prop_assert!(codice.is_ok(), "{}: {codice:?}", persona.codice_fiscale);
            let codice = codice.expect("just seen");
            let sesso = accessi::Sesso::parse(persona.sesso.codice()).expect("a sex");
            prop_assert_eq!(codice.check_birth(persona.data_nascita, sesso), Ok(()));
            prop_assert_eq!(codice.check_name(&persona.cognome, &persona.nome), Ok(()));
            let place = codice.luogo_nascita().unwrap_or(persona.luogo_nascita.belfiore);
            prop_assert_eq!(place, persona.luogo_nascita.belfiore);
        }
    }

    #[test]
    fn the_spouse_of_the_spouse_is_oneself(seme: u64, indice in 0_u32..1_000_000) {
        let famiglia = famiglia(seme, indice);
        for persona in &famiglia.persone {
            if let Some(other) = spouse(&famiglia, persona) {
                prop_assert_eq!(other.find_parente(Relazione::Coniuge), Some(persona.id));
                prop_assert!(other.sesso != persona.sesso);
                let expected = if other.is_alive() { StatoCivile::Coniugato } else { StatoCivile::Vedovo };
                prop_assert_eq!(persona.stato_civile, expected);
            } else {
                prop_assert!(persona.stato_civile != StatoCivile::Coniugato);
                prop_assert!(persona.stato_civile != StatoCivile::Vedovo);
            }
        }
    }

    #[test]
    fn parents_are_older_than_children_by_eighteen_years(seme: u64, indice in 0_u32..1_000_000) {
        let famiglia = famiglia(seme, indice);
        for figlio in famiglia.persone.iter().filter(|persona| persona.ruolo == Ruolo::Figlio) {
            for parente in figlio.parenti.iter().filter(|parente| parente.relazione == Relazione::Genitore) {
                let genitore = &famiglia.persone[usize::from(parente.persona.membro)];
                prop_assert!(figlio.data_nascita.year() - genitore.data_nascita.year() >= 18);
                prop_assert!(genitore.data_decesso.is_none_or(|decesso| decesso >= figlio.data_nascita));
            }
        }
    }

    #[test]
    fn days_follow_each_other(seme: u64, indice in 0_u32..1_000_000) {
        for persona in famiglia(seme, indice).persone {
            prop_assert!(persona.data_nascita < OGGI);
            prop_assert!(persona.data_decesso.is_none_or(|decesso| decesso > persona.data_nascita && decesso < OGGI));
            for pensione in &persona.pensioni {
                prop_assert!(pensione.decorrenza > persona.data_nascita && pensione.decorrenza < OGGI);
                prop_assert_eq!(pensione.decorrenza.day(), 1);
            }
        }
    }

    #[test]
    fn no_archive_holds_what_only_the_person_can_say(seme: u64, indice in 0_u32..1_000_000) {
        for persona in famiglia(seme, indice).persone {
            prop_assert!(persona.archivi.fatti.iter().all(|fatto| fatto.fonte != Fonte::Dichiarato));
            prop_assert!(persona.dichiarabili.iter().all(|fatto| fatto.fonte == Fonte::Dichiarato));
            prop_assert!(persona.archivi.fatti.iter().all(|fatto| fatto.aggiornato_al <= OGGI));
            prop_assert!(persona.archivi.di_terzi.iter().all(|terzo| terzo.di != persona.id));
        }
    }

    #[test]
    fn a_fact_is_there_once_for_each_year(seme: u64, indice in 0_u32..1_000_000) {
        for persona in famiglia(seme, indice).persone {
            let names: Vec<_> = persona.archivi.fatti.iter().map(|fatto| (fatto.nome, fatto.anno)).collect();
            let distinct: BTreeSet<_> = names.iter().collect();
            prop_assert_eq!(names.len(), distinct.len());
        }
    }
}

#[test]
fn no_two_people_share_a_code() {
    let codes: BTreeSet<_> = LARGE.persone().map(|persona| &persona.codice_fiscale).collect();
    assert_eq!(codes.len(), LARGE.persone().count());
}

#[test]
fn a_world_has_all_kinds_of_people() {
    let mondo = Mondo::generate(2_000, 42);
    let has = |is: fn(&Persona) -> bool| mondo.persone().any(is);
    assert!(has(|persona| persona.codice_fiscale.len() == 11));
    assert!(has(|persona| persona.tutela.is_some()));
    assert!(has(|persona| !persona.is_alive()));
    assert!(has(|persona| matches!(persona.residenza, Residenza::Estero { .. })));
    assert!(has(|persona| persona.luogo_nascita.belfiore.starts_with('Z')));
    assert!(mondo.persone().count() >= 2_000);
}

#[test]
fn guardians_are_adults_alive_and_of_the_household() {
    for persona in LARGE.persone() {
        if let Some(tutela) = persona.tutela {
            let tutore = LARGE.find_persona(tutela.tutore).expect("a guardian is one of us");
            assert!(tutore.is_alive() && tutore.tutela.is_none() && tutore.id != persona.id);
            assert!(tutela.dal < OGGI);
        }
    }
}

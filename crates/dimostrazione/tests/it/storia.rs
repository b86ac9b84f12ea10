//! The people of the story have the fortunes that the story needs, in every world.

use dimostrazione::{Cappello, Gruppo, Identita, Mondo, Persona, Prestazione, Relazione, Residenza, Testo};

fn identity<'a>(mondo: &'a Mondo, chiave: &str) -> &'a Identita {
    mondo.identita.iter().find(|identity| identity.chiave == chiave).expect("one of the story")
}

fn person<'a>(mondo: &'a Mondo, chiave: &str) -> &'a Persona {
    let id = identity(mondo, chiave).persona.expect("one of the people");
    mondo.find_persona(id).expect("one of the people")
}

fn unclaimed(persona: &Persona) -> Vec<(Prestazione, i64)> {
    persona.diritti_inespressi.iter().map(|diritto| (diritto.prestazione, diritto.importo)).collect()
}

/// As the crate's documentation gives them.
const CODES: &[(&str, &str)] = &[
    ("anna", "FRRNNA55C54L219Q"),
    ("waltraud", "NTRWTR58H61B160W"),
    ("teresa", "SNTTRS81S45F839Z"),
    ("gaspare", "MTAGPR58D02G273S"),
    ("ernesto", "VLLRST48A27D969F"),
    ("tullio", "CNTTLL57A01H50MV"),
    ("halyna", "KVLHYN57T43Z138H"),
    ("cosimo", "RNLCSM51E16E506S"),
    ("carlo", "BLLCRL61P05A944Y"),
    ("marta", "FBBMRT84H55L219T"),
    ("verena", "PCHVRN90H55A952V"),
    ("fabio", "BRNFBA79H15F205S"),
    ("ivo", "GTTVIO68H15L219M"),
    ("chiara", "MNTCHR87H55L219Y"),
    ("hubert", "MSRHRT82H15A952F"),
    ("nadia", "SRRNDA75H55H501E"),
    ("dario", "CNTDRA70H15H501H"),
];

#[test]
fn codes_of_the_story_are_as_documented() {
    let mondo = Mondo::generate(0, 1);
    let codes: Vec<_> = mondo.identita.iter().map(|who| (who.chiave, who.codice_fiscale.as_str())).collect();
    assert_eq!(codes, CODES);
}

#[test]
fn the_story_is_the_same_in_every_world() {
    let (one, other) = (Mondo::generate(0, 1), Mondo::generate(0, 2));
    assert_eq!(one.identita, other.identita);
    assert_eq!(one.famiglie, other.famiglie);
}

#[test]
fn anna_never_claimed_increase_and_fourteenth_payment() {
    let mondo = Mondo::generate(0, 1);
    let anna = person(&mondo, "anna");
    assert_eq!(anna.pensioni[0].base(), 61_185);
    assert_eq!(
        unclaimed(anna),
        [(Prestazione::Quattordicesima, 546_00), (Prestazione::MaggiorazioneSociale, 156_44)]
    );
}

#[test]
fn waltraud_is_due_the_fourteenth_payment_only() {
    let mondo = Mondo::generate(0, 1);
    assert_eq!(unclaimed(person(&mondo, "waltraud")), [(Prestazione::Quattordicesima, 546_00)]);
}

#[test]
fn teresa_is_due_the_pension_of_a_spouse_with_a_child() {
    let mondo = Mondo::generate(0, 1);
    let teresa = person(&mondo, "teresa");
    assert_eq!(unclaimed(teresa), [(Prestazione::PensioneSuperstiti, 1_123_20)]);
    assert!(teresa.find_parente(Relazione::Figlio).is_some());
}

#[test]
fn nobody_knows_how_long_gaspare_stayed() {
    let mondo = Mondo::generate(0, 1);
    let gaspare = person(&mondo, "gaspare");
    assert!(gaspare.pensioni.is_empty() && gaspare.diritti_inespressi.is_empty());
    assert!(!gaspare.dichiarabili.iter().any(|fatto| fatto.nome == "anni_soggiorno_legale_continuativo"));
}

#[test]
fn halyna_never_claimed_the_social_allowance() {
    let mondo = Mondo::generate(0, 1);
    assert_eq!(unclaimed(person(&mondo, "halyna")), [(Prestazione::AssegnoSociale, 546_24)]);
}

#[test]
fn ernesto_has_a_guardian_and_cosimo_lives_abroad() {
    let mondo = Mondo::generate(0, 1);
    let ernesto = person(&mondo, "ernesto");
    let tutore = ernesto.tutela.expect("a measure").tutore;
    assert_eq!(mondo.find_persona(tutore).map(|tutore| tutore.nome.as_str()), Some("Silvia"));
    assert!(matches!(person(&mondo, "cosimo").residenza, Residenza::Estero { citta: "Zürich", .. }));
}

#[test]
fn carlo_works_for_a_patronato_and_his_mother_has_a_right() {
    let mondo = Mondo::generate(0, 1);
    let carlo = identity(&mondo, "carlo");
    assert_eq!(carlo.cappelli, [Cappello::Operatore { sede: "ACLI-BO-P" }, Cappello::Assistito]);
    let persona = person(&mondo, "carlo");
    assert!(persona.is_pensioner());
    let madre =
        persona.find_parente(Relazione::Genitore).and_then(|id| mondo.find_persona(id)).expect("his mother");
    assert_eq!(unclaimed(madre), [(Prestazione::Quattordicesima, 655_00)]);
    assert!(mondo.operatori.iter().any(|operatore| operatore.addetto.codice_fiscale == carlo.codice_fiscale));
}

#[test]
fn every_office_of_the_story_exists() {
    let mondo = Mondo::generate(0, 1);
    for identity in &mondo.identita {
        for cappello in &identity.cappelli {
            let exists = match cappello {
                Cappello::Assistito => identity.persona.is_some(),
                Cappello::Operatore { sede } | Cappello::Responsabile { sede } => {
                    mondo.sedi.iter().any(|other| other.codice == *sede)
                }
                Cappello::OperatoreInps { sede } | Cappello::ReferenteSchede { sede } => {
                    mondo.sedi_inps.iter().any(|other| other.codice == *sede)
                }
            };
            assert!(exists, "{}", identity.chiave);
        }
    }
}

#[test]
fn the_login_page_offers_a_few_of_each_side_by_name_role_and_story() {
    let mondo = Mondo::generate(0, 1);
    let of = |gruppo| mondo.identita.iter().filter(move |identity| identity.gruppo() == gruppo).count();
    assert_eq!((of(Gruppo::Assistiti), of(Gruppo::Patronati), of(Gruppo::Inps)), (8, 5, 4));
    for identity in &mondo.identita {
        let Testo { it, de, en } = identity.storia;
        assert!([it, de, en].iter().all(|line| (20..100).contains(&line.chars().count())), "{it}");
        for cappello in &identity.cappelli {
            let key = format!("\n{} =", cappello.chiave());
            assert!(
                [accessi::TESTI.it, accessi::TESTI.de, accessi::TESTI.en]
                    .iter()
                    .all(|file| file.contains(&key))
            );
        }
    }
}

//! The policies, as a table that a jurist can check: who may do what, in which situation.

use std::collections::BTreeSet;

use store::Id;

use super::*;
use crate::actor::{Actor, Hat, Livello, SoggettoId};
use crate::risorsa::Kind;
use crate::titoli::Copertura;

/// The situations, one letter each, in the order of the table's columns.
///
/// - `S` the person, about himself; `A` the person, about somebody else
/// - `o` an operator, in his office, without title; `O` with a valid title; `D` with a settled one
/// - `x` an operator, about a thing of another office
/// - `r` the head of the office, in his office, without title; `R` with a valid title
/// - `q` an INPS officer, about a thing sent to his office; `Q` with the claim in charge; `y` about another office's
/// - `e` the referente of the cards
const SITUATIONS: &str = "SAoODxrRqQye";

/// A letter where the action is allowed, a dot where it is refused.
const TABLE: &[(&str, Kind, &str)] = &[
    ("presa.start", Kind::Presa, "..oOD......."),
    ("mandato.prepare", Kind::Mandato, "..oOD......."),
    ("mandato.send", Kind::Mandato, "..oOD......."),
    ("mandato.countersign", Kind::Mandato, "..oOD......."),
    ("mandato.sign-on-paper", Kind::Mandato, "..oOD......."),
    ("mandato.verify", Kind::Mandato, "......rR...."),
    ("mandato.cancel", Kind::Mandato, "..oOD......."),
    ("mandato.sign", Kind::Mandato, "S..........."),
    ("mandato.refuse", Kind::Mandato, "S..........."),
    ("mandato.revoke", Kind::Mandato, "S..........."),
    ("mandato.read", Kind::Mandato, "S.oOD.rR.Q.."),
    ("mandato.extinguish", Kind::Mandato, ".........Q.."),
    ("pratica.open", Kind::Pratica, "..oOD......."),
    ("pratica.close", Kind::Pratica, "..oOD......."),
    ("pratica.read", Kind::Pratica, "S.oOD.rR...."),
    ("fascicolo.read", Kind::Fascicolo, "S..O...R.Q.."),
    ("fascicolo.declare", Kind::Fascicolo, "S..O........"),
    ("fascicolo.evaluate", Kind::Fascicolo, "S..O........"),
    ("documento.read", Kind::Documento, "S..O...R.Q.."),
    ("documento.attach", Kind::Documento, "S..O........"),
    ("domanda.prepare", Kind::Domanda, "...O........"),
    ("domanda.edit", Kind::Domanda, "...O........"),
    ("domanda.send", Kind::Domanda, "...O........"),
    ("domanda.confirm", Kind::Domanda, "S..........."),
    ("domanda.withdraw", Kind::Domanda, "S..O........"),
    ("domanda.read", Kind::Domanda, "S..O...R.Q.."),
    ("domanda.outcome", Kind::Domanda, "S..OD..R...."),
    ("domanda.queue", Kind::Domanda, "........qQ.."),
    ("domanda.take-charge", Kind::Domanda, "........qQ.."),
    ("domanda.decide", Kind::Domanda, ".........Q.."),
    ("domanda.figures", Kind::Domanda, "...O...RqQ.."),
    ("registro.read", Kind::Registro, "S..........."),
    ("registro.contest", Kind::Registro, "S..........."),
    ("edizione.read", Kind::Edizione, "...........e"),
    ("edizione.approve", Kind::Edizione, "...........e"),
    ("edizione.refuse", Kind::Edizione, "...........e"),
];

const ME: u128 = 1;
const SOMEBODY: u128 = 2;
const MY_OFFICE: u128 = 3;
const OTHER_OFFICE: u128 = 4;
const MY_PATRONATO: u128 = 5;

fn id<T>(number: u128) -> Id<T> {
    format!("{number:08x}-0000-7000-8000-000000000000").parse().unwrap()
}

struct Situation {
    hat: Hat,
    thing: Thing,
    copertura: Copertura,
}

fn situation(letter: char, kind: Kind) -> Situation {
    let operatore = Hat::Operatore { patronato: id(MY_PATRONATO), sede: id(MY_OFFICE) };
    let responsabile = Hat::ResponsabileSede { patronato: id(MY_PATRONATO), sede: id(MY_OFFICE) };
    let inps = Hat::OperatoreInps { sede: id(MY_OFFICE) };
    let referente = Hat::ReferenteSchede { sede: id(MY_OFFICE) };
    let (none, valid, settled) = (Copertura::NESSUNA, Copertura::VALIDO, Copertura::DEFINITO);
    let (hat, about, office, copertura) = match letter {
        'S' => (Hat::Assistito, ME, MY_OFFICE, none),
        'A' => (Hat::Assistito, SOMEBODY, MY_OFFICE, none),
        'o' => (operatore, SOMEBODY, MY_OFFICE, none),
        'O' => (operatore, SOMEBODY, MY_OFFICE, valid),
        'D' => (operatore, SOMEBODY, MY_OFFICE, settled),
        'x' => (operatore, SOMEBODY, OTHER_OFFICE, none),
        'r' => (responsabile, SOMEBODY, MY_OFFICE, none),
        'R' => (responsabile, SOMEBODY, MY_OFFICE, valid),
        'q' => (inps, SOMEBODY, MY_OFFICE, none),
        'Q' => (inps, SOMEBODY, MY_OFFICE, valid),
        'e' => (referente, SOMEBODY, MY_OFFICE, none),
        'y' => (inps, SOMEBODY, OTHER_OFFICE, none),
        other => panic!("no situation {other}"),
    };
    let thing =
        Thing { kind, soggetto: Some(id(about)), sede: Some(id(office)), sede_inps: Some(id(office)) };
    Situation { hat, thing, copertura }
}

fn actor(hat: Hat, livello: Livello) -> Actor {
    let impronta = registro::Hash::of_nothing();
    Actor { soggetto: id(ME), hat, abilitazione: None, sessione: id(9), impronta, livello }
}

fn ask(politiche: &Politiche, action: &'static str, situation: &Situation) -> Answer {
    let actor = actor(situation.hat, Livello::Due);
    politiche.ask(&question(&actor, action, situation))
}

fn question<'q>(actor: &'q Actor, action: &'static str, situation: &Situation) -> Question<'q> {
    let Situation { thing, copertura, .. } = *situation;
    Question { actor, abilitato: true, parente: false, action, thing, copertura }
}

#[test]
fn the_table_is_what_the_policies_say() {
    let politiche = Politiche::embedded().unwrap();
    for (action, kind, expected) in TABLE {
        let found: String = SITUATIONS
            .chars()
            .map(|letter| match ask(&politiche, action, &situation(letter, *kind)) {
                Answer::Allow => letter,
                Answer::Forbid(_) | Answer::Nothing => '.',
            })
            .collect();
        assert_eq!(&found, expected, "{action}");
    }
}

#[test]
fn the_table_names_every_action_of_the_schema() {
    let politiche = Politiche::embedded().unwrap();
    let in_schema: BTreeSet<String> = politiche.list_actions().collect();
    let in_table: BTreeSet<String> = TABLE.iter().map(|(action, ..)| (*action).to_owned()).collect();
    assert_eq!(in_table, in_schema);
    assert!(politiche.declares("mandato.sign"));
    assert!(!politiche.declares("mandato.sing"));
}

/// Whatever the table allows a professional, asked with one thing changed.
fn every_professional(change: impl Fn(&mut Question<'_>), expected: Refusal) {
    let politiche = Politiche::embedded().unwrap();
    // Nobody is in conflict with what is about nobody.
    let counts = |kind: Kind| expected != Refusal::Conflitto || !kind.is_nobodys();
    for (action, kind, allowed) in TABLE.iter().filter(|(_, kind, _)| counts(*kind)) {
        for letter in allowed.chars().filter(|letter| !".S".contains(*letter)) {
            let situation = situation(letter, *kind);
            let actor = actor(situation.hat, Livello::Due);
            let mut question = question(&actor, action, &situation);
            change(&mut question);
            assert_eq!(politiche.ask(&question), Answer::Forbid(expected), "{action} {letter}");
        }
    }
}

#[test]
fn nothing_passes_under_the_second_level() {
    let politiche = Politiche::embedded().unwrap();
    for (action, kind, allowed) in TABLE {
        for letter in allowed.chars().filter(|letter| *letter != '.') {
            let situation = situation(letter, *kind);
            let actor = actor(situation.hat, Livello::Uno);
            let answer = politiche.ask(&question(&actor, action, &situation));
            assert_eq!(answer, Answer::Forbid(Refusal::Livello), "{action} {letter}");
        }
    }
}

#[test]
fn nothing_passes_without_an_enablement_that_covers_today() {
    every_professional(|question| question.abilitato = false, Refusal::Abilitazione);
}

#[test]
fn no_professional_opens_his_own_file() {
    let own: SoggettoId = id(ME);
    every_professional(|question| question.thing.soggetto = Some(own), Refusal::Conflitto);
}

#[test]
fn no_professional_opens_the_file_of_a_relative() {
    every_professional(|question| question.parente = true, Refusal::Conflitto);
}

#[test]
fn a_thing_about_nobody_passes_nobody_without_a_title() {
    let politiche = Politiche::embedded().unwrap();
    for (action, kind, _) in TABLE {
        for letter in "SAoxrqy".chars() {
            let situation = Situation { thing: Thing::nobodys(*kind), ..situation(letter, *kind) };
            assert_ne!(ask(&politiche, action, &situation), Answer::Allow, "{action} {letter}");
        }
    }
}

#[test]
fn a_policy_that_fails_refuses_even_where_another_permits() {
    let failing = r#"
        @id("tutto") permit (principal, action, resource);
        @id("guasto") @refusal("livello") forbid (principal, action, resource)
        when { principal.livello + 9223372036854775807 < 0 };
    "#;
    let politiche = Politiche::load(EMBEDDED_SCHEMA, &[("guasto.cedar", failing)]).unwrap();
    let answer = ask(&politiche, "mandato.sign", &situation('S', Kind::Mandato));
    assert_eq!(answer, Answer::Forbid(Refusal::NonConsentito));
}

#[test]
fn an_action_that_the_schema_does_not_have_is_refused() {
    let politiche = Politiche::embedded().unwrap();
    let answer = ask(&politiche, "mandato.burn", &situation('S', Kind::Mandato));
    assert_eq!(answer, Answer::Forbid(Refusal::NonConsentito));
}

#[test]
fn policies_that_do_not_hold_together_are_not_taken_into_use() {
    let table = [
        ("permit (principal, action, resource", "unexpected end"),
        ("permit (principal, action, resource);", "no @id"),
        (r#"@id("a") forbid (principal, action, resource);"#, "no known @refusal"),
        (r#"@id("a") @refusal("boh") forbid (principal, action, resource);"#, "no known @refusal"),
        (
            r#"@id("a") permit (principal, action, resource); @id("a") permit (principal, action, resource);"#,
            "same id",
        ),
        (
            r#"@id("a") permit (principal, action, resource) when { resource.persone == principal.persona };"#,
            "persone",
        ),
        (
            r#"@id("a") permit (principal is Assistito, action == Action::"mandato.prepare", resource);"#,
            "impossible",
        ),
    ];
    for (text, expected) in table {
        let error = Politiche::load(EMBEDDED_SCHEMA, &[("prova.cedar", text)]).unwrap_err().to_string();
        assert!(error.contains(expected), "{text}\n{error}");
    }
}

#[test]
fn the_program_carries_every_file_of_the_folder() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies");
    let mut in_folder: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != SCHEMA)
        .collect();
    in_folder.sort();
    let embedded: Vec<&str> = EMBEDDED.iter().map(|(name, _)| *name).collect();
    assert_eq!(embedded, in_folder);

    let loaded = Politiche::from_folder(&folder).unwrap();
    assert_eq!(loaded.policies.num_of_policies(), Politiche::embedded().unwrap().policies.num_of_policies());
}

#[test]
fn a_folder_that_is_not_there_is_an_error() {
    let missing = Path::new("una-cartella-che-non-esiste");
    assert!(matches!(Politiche::from_folder(missing), Err(PoliticheError::Read(..))));
}

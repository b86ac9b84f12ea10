//! The texts: complete, used, and what happens when one is missing.

use std::path::Path;

use cornice::testi::check;
use cornice::{Lingua, Message, TESTI, Testi, Texts, Voce};

const PROVA: Testi = Testi {
    crate_name: "prova",
    it: "prova-casi =\n    { $numero ->\n        [one] Un caso\n       *[other] { $numero } casi\n    }\nprova-solo = Solo { $nome }\n    .rimedio = Rimedio\n",
    de: "prova-casi = { $anzahl } Fälle\n",
    en: "prova-solo = Only { $nome }\n    .rimedio = Remedy\nprova-extra = Extra\n",
};

#[test]
fn the_frame_has_every_text_in_every_language() {
    let problems = check::problems(&TESTI, &[], Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_check_finds_what_is_missing_different_extra_and_unused() {
    let problems = check::problems(&PROVA, &[], Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    insta::assert_snapshot!(problems.join("\n"));
}

#[test]
fn a_text_inflects_by_number_and_groups_its_thousands() {
    let t = Voce::new(Texts::load(&[PROVA]).unwrap(), Lingua::It);
    assert_eq!(t.say("prova-casi").arg("numero", 1).to_string(), "Un caso");
    assert_eq!(t.say("prova-casi").arg("numero", 12_000).to_string(), "12.000 casi");
}

#[test]
fn arguments_are_inserted_without_isolation_marks() {
    let t = Voce::new(Texts::load(&[PROVA]).unwrap(), Lingua::En);
    assert_eq!(t.say("prova-solo").arg("nome", "Anna").to_string(), "Only Anna");
    assert_eq!(t.attribute(&Message::new("prova-solo"), "rimedio").unwrap(), "Remedy");
}

#[test]
fn a_text_not_translated_is_said_in_italian_and_an_unknown_one_by_its_key() {
    let t = Voce::new(Texts::load(&[PROVA]).unwrap(), Lingua::De);
    assert_eq!(t.say("prova-solo").arg("nome", "Anna").to_string(), "Solo Anna");
    assert_eq!(t.say("prova-ignota").to_string(), "prova-ignota");
}

#[test]
fn two_crates_cannot_define_the_same_key() {
    let error = Texts::load(&[PROVA, PROVA]).unwrap_err().to_string();
    assert!(error.starts_with("texts of prova in it:"), "{error}");
}

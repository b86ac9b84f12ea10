//! The real cards: they load, and what is built in is what is in the folder.

use std::path::Path;

use catalogo::{Catalogo, Lingua};

use crate::banco::lines;

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../prestazioni"))
}

#[test]
fn the_folder_has_no_defects() {
    if let Err(difetti) = Catalogo::load(folder()) {
        panic!("\n{}", lines(&difetti));
    }
}

#[test]
fn the_program_holds_the_cards_of_the_folder() {
    let hashes = |catalogo: &Catalogo| -> Vec<_> {
        catalogo.schede().map(|scheda| (scheda.id.clone(), scheda.impronta.clone())).collect()
    };
    assert_eq!(hashes(&Catalogo::embedded().unwrap()), hashes(&Catalogo::load(folder()).unwrap()));
}

#[test]
fn every_case_of_every_card_is_explained_without_a_name_left_in_braces() {
    let catalogo = Catalogo::embedded().unwrap();
    for scheda in catalogo.schede() {
        for caso in &scheda.casi {
            let risposta = catalogo.valuta(scheda, &caso.fatti, caso.giorni);
            for lingua in Lingua::TUTTE {
                let text = serde_json::to_string(&catalogo.spiega(scheda, &risposta, lingua)).unwrap();
                assert!(!text.contains("{it") && !names_left(&text), "{} {}: {text}", scheda.id, caso.id);
            }
        }
    }
}

/// Whether a `{name}` is still in a text; JSON's own braces are never followed by a letter.
fn names_left(text: &str) -> bool {
    text.split('{').skip(1).any(|after| after.starts_with(|letter: char| letter.is_ascii_lowercase()))
}

#[test]
fn a_card_opens_only_facts_of_the_vocabulary() {
    let catalogo = Catalogo::embedded().unwrap();
    for scheda in catalogo.schede() {
        assert!(!scheda.fatti().is_empty());
        for fatto in scheda.fatti() {
            assert!(catalogo.fattario().find(fatto).is_some(), "{}: {fatto}", scheda.id);
        }
    }
}

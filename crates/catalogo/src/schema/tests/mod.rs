//! The schema and the reader agree: on the cards that there are, and on every field written wrongly.

mod banco;
mod giro;
mod valori;

use std::collections::BTreeSet;
use std::fs;

use lingue::Lingua;
use serde_json::Value;

use crate::parole::Parole;
use banco::{changed, full_card, loaded, refused_by_both, validator, yaml};
use giro::{fields, fields_of};

#[test]
fn every_card_of_the_folder_is_valid() {
    let validator = validator();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../prestazioni/schede");
    let mut cards = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let card = yaml(&path.display().to_string(), fs::read_to_string(&path).unwrap());
        let faults: Vec<String> = validator
            .iter_errors(&card)
            .map(|error| format!("{}: {}: {error}", path.display(), error.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        cards += 1;
    }
    assert!(cards > 0);
}

#[test]
fn the_full_card_has_every_field_and_both_take_it() {
    let (schema, card) = (super::schema(), full_card());
    assert_eq!(loaded(&card), Ok(()));
    assert!(validator().is_valid(&card));
    let written: BTreeSet<_> = fields_of(&schema, &card).into_iter().map(|sede| sede.campo).collect();
    assert_eq!(fields(&schema).difference(&written).collect::<Vec<_>>(), Vec::<&(String, String)>::new());
}

/// Whoever approves an edition reads which fields differ.
#[test]
fn every_field_has_words() {
    let parole = Parole::load().unwrap();
    let found = fields(&super::schema());
    assert!(found.len() > 80);
    for (place, field) in found {
        assert!(parole.find_field(&field, Lingua::It).is_some(), "{place}/{field}");
    }
}

#[test]
fn a_field_misspelt_is_refused_by_both() {
    let (validator, card) = (validator(), full_card());
    for sede in fields_of(&super::schema(), &card) {
        let misspelt = format!("{}_", sede.nome);
        let wrong = changed(&card, &sede, |map| {
            let value = map.remove(&sede.nome).unwrap();
            map.insert(misspelt.clone(), value);
        });
        refused_by_both(&validator, &wrong, &misspelt, &format!("{}/{misspelt}", sede.mappa));
    }
}

#[test]
fn a_needed_field_that_is_missing_is_refused_by_both() {
    let (validator, card) = (validator(), full_card());
    for sede in fields_of(&super::schema(), &card) {
        let without = changed(&card, &sede, |map| {
            map.remove(&sede.nome);
        });
        let what = format!("{} without {}", sede.mappa, sede.nome);
        if sede.serve {
            refused_by_both(&validator, &without, &sede.nome, &what);
        } else if loaded(&without).is_err_and(|told| told.contains(&format!("`{}` is missing", sede.nome))) {
            assert!(!validator.is_valid(&without), "the loader needs it: {what}");
        }
    }
}

#[test]
fn a_field_of_another_mapping_is_refused_by_both() {
    let (validator, schema, card) = (validator(), super::schema(), full_card());
    let all: BTreeSet<String> = fields(&schema).into_iter().map(|(_, nome)| nome).collect();
    let mut tried = BTreeSet::new();
    for sede in fields_of(&schema, &card) {
        let (place, _) = &sede.campo;
        if tried.insert(place.clone()) {
            for nome in all.difference(&sede.noti) {
                let wrong = changed(&card, &sede, |map| {
                    map.insert(nome.clone(), Value::from("legge"));
                });
                refused_by_both(&validator, &wrong, nome, &format!("{nome} in {}", sede.mappa));
            }
        }
    }
}

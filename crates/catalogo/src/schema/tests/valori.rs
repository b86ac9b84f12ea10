//! What a field holds, and the fields that depend on another: both refuse the same.

use serde_json::{Value, json};

use super::banco::{changed, full_card, loaded, refused_by_both, validator};
use super::giro::fields_of;
use crate::schema::schema;

#[test]
fn a_value_of_another_shape_is_refused_by_both_or_by_none() {
    let (validator, card) = (validator(), full_card());
    for shape in [json!([[[]]]), json!({"_": {"_": []}}), Value::Null, json!(12), json!(""), json!("…")] {
        for sede in fields_of(&schema(), &card) {
            let wrong = changed(&card, &sede, |map| {
                map.insert(sede.nome.clone(), shape.clone());
            });
            if !validator.is_valid(&wrong) {
                assert!(loaded(&wrong).is_err(), "only the schema refuses {} as {shape}", sede.nome);
            } else if !(shape.is_string() || shape.is_number()) {
                // A text or a number may still be no expression of the right type, or no name that exists: only the loader knows.
                assert_eq!(loaded(&wrong), Ok(()), "only the loader refuses {} as {shape}", sede.nome);
            }
        }
    }
}

#[test]
fn a_word_out_of_its_list_is_refused_by_both() {
    let (schema, validator, card) = (schema(), validator(), full_card());
    let mut lists = 0;
    for sede in fields_of(&schema, &card) {
        let (place, nome) = &sede.campo;
        if schema.pointer(&format!("{place}/properties/{nome}/enum")).is_some() {
            let wrong = changed(&card, &sede, |map| {
                map.insert(nome.clone(), json!("inesistente"));
            });
            refused_by_both(&validator, &wrong, "inesistente", &format!("another word as {nome}"));
            lists += 1;
        }
    }
    assert!(lists > 0);
}

/// A mapping of the card, what is put in it (or taken away, where it is null), and what the loader must say.
const INSIEME: [(&str, &str, &str); 10] = [
    ("", r#"{"importo": null}"#, "the key `importo` is missing"),
    ("", r#"{"periodicita": "solo_diritto"}"#, "only a right has no `importo`"),
    ("/tabelle/quota/chiavi/stato", r#"{"come": null}"#, "`come: <fact>`"),
    ("/tabelle/quota/chiavi/stato", r#"{"unita": "euro/anno"}"#, "only a number has a unit"),
    ("/tabelle/quota/chiavi/reddito", r#"{"unita": null}"#, "money needs a `unita`"),
    ("/tabelle/quota/chiavi/reddito", r#"{"come": "stato"}"#, "only a `codice` is like a fact"),
    ("/tabelle/quota/chiavi", r#"{"valore": {"tipo": "si_no"}}"#, "and not `valore`"),
    ("/tabelle/quota/risultato", r#"{"tipo": "lista", "unita": null}"#, "a table holds no lists"),
    ("/tabelle/quota/righe/0", r#"{"valore": null}"#, "the row has no `valore`"),
    (
        "/requisiti",
        r#"{"Eta": {"se": "true", "norma": "legge", "testo": {"it": "E", "de": "A", "en": "A"}}}"#,
        "a name is lower-case",
    ),
];

#[test]
fn fields_that_depend_on_another_are_refused_by_both() {
    let (validator, card) = (validator(), full_card());
    for (place, change, expected) in INSIEME {
        let mut wrong = card.clone();
        let map = wrong.pointer_mut(place).unwrap().as_object_mut().unwrap();
        let change: Value = serde_json::from_str(change).unwrap();
        for (nome, value) in change.as_object().unwrap() {
            if value.is_null() {
                map.remove(nome);
            } else {
                map.insert(nome.clone(), value.clone());
            }
        }
        let told = loaded(&wrong).expect_err(expected);
        assert!(told.contains(expected), "{expected}: {told}");
        assert!(!validator.is_valid(&wrong), "the schema takes {place} with {change}");
    }
}

#[test]
fn a_right_without_amount_is_taken_by_both() {
    let mut card = full_card();
    let map = card.as_object_mut().unwrap();
    map.insert("periodicita".to_owned(), json!("solo_diritto"));
    map.remove("importo");
    let expected = card.pointer_mut("/casi/0/atteso").unwrap().as_object_mut().unwrap();
    expected.remove("importo");
    assert_eq!(loaded(&card), Ok(()));
    assert!(validator().is_valid(&card));
}

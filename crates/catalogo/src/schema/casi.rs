//! The schema of a worked case of a card.

use serde_json::{Value, json};

use crate::casi::{ESITI, NOTE, PERIODI};

use super::campo::{Campo, NOME, list, may, need, object, scalar, words};

pub(super) fn case() -> Value {
    let mut campi = vec![
        need("id", "Its id.", words()),
        may("requisito", "The requirement that it is about.", words()),
        need("data", "The day of the right, between quotes.", date()),
        may("conosciuto_al", "Only what was known on that day counts.", date()),
        need(
            "fatti",
            "The facts, by their names in `fatti.yaml`; a text of a closed list by any of its names.",
            facts(),
        ),
        need("atteso", "The answer that the law gives, reckoned by hand.", object(expected())),
    ];
    campi.extend(NOTE.map(|note| may(note, "For whoever reads the case.", json!({}))));
    object(campi)
}

fn expected() -> [Campo; 7] {
    let mut periods: Vec<Value> = PERIODI.iter().map(|(nome, _)| json!(nome)).collect();
    periods.push(Value::Null);
    let outcomes: Vec<&str> = ESITI.iter().map(|(nome, _)| *nome).collect();
    [
        need("esito", "The outcome.", json!({"enum": outcomes})),
        may("importo", "The amount, as \"1234.56\"; without it the case proves the right only.", amount()),
        may("periodo", "What the amount covers.", json!({"enum": periods})),
        may("tolleranza", "How far the amount may be, as \"0.05\".", amount()),
        may("decorrenza", "The first day, between quotes.", date()),
        may("mancanti", "Facts that the answer must name.", list(&words())),
        may("altri", "Other results, for whoever reckons them.", json!({})),
    ]
}

/// What a fact is worth: a single value, or a list of records.
fn facts() -> Value {
    let names = json!({"pattern": NOME});
    let record = json!({"type": "object", "propertyNames": names, "additionalProperties": scalar()});
    let value = json!({"anyOf": [scalar(), list(&record)]});
    json!({"type": "object", "propertyNames": names, "additionalProperties": value})
}

fn amount() -> Value {
    json!({"type": ["string", "null"], "pattern": "^-?(0|[1-9][0-9]*)\\.[0-9]{2}$"})
}

pub(super) fn date() -> Value {
    json!({"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})
}

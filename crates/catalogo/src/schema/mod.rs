//! The JSON Schema of a card, for editors: made of the lists that the reader itself uses.
//!
//! It says what a card looks like; what its expressions mean, only the loader knows. The tests hold the two together: every field is known
//! to both and to neither under another name.

mod campo;
mod casi;
mod scheda;
mod seguito;
mod tabelle;
mod termini;
#[cfg(test)]
mod tests;

use lingue::Lingua;
use serde_json::{Map, Value, json};

use campo::{need, object, words};

/// Describes a card as a JSON Schema, with its keys in order, so that it is always written alike.
///
/// The draft is the seventh: the one that editors of YAML know whole.
#[must_use]
pub fn schema() -> Value {
    let mut schema = object(scheda::card());
    if let Value::Object(map) = &mut schema {
        map.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        map.insert("title".to_owned(), json!("The card of a benefit"));
        map.insert("allOf".to_owned(), json!([scheda::amount_where_due()]));
        map.insert("definitions".to_owned(), definitions());
    }
    sorted(schema)
}

fn definitions() -> Value {
    let languages = Lingua::ALL.map(|lingua| need(lingua.code(), "The text, not blank.", words()));
    json!({
        "testi": object(languages),
        "espressione": campo::scalar(),
        "tipo": tabelle::plain_type(),
        "chiave": tabelle::key(),
    })
}

/// Whether a map keeps its order or sorts its keys depends on what else is built: here they are always sorted.
fn sorted(valore: Value) -> Value {
    match valore {
        Value::Object(map) => {
            let mut entries: Vec<(String, Value)> = map.into_iter().collect();
            entries.sort_by(|(one, _), (other, _)| one.cmp(other));
            let entries = entries.into_iter().map(|(key, value)| (key, sorted(value)));
            Value::Object(entries.collect::<Map<String, Value>>())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

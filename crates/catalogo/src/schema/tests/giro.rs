//! Walking a card along the schema: where each field of the schema is written in it.

use std::collections::BTreeSet;

use serde_json::Value;

/// A field of the schema, and the mapping of the card that has it.
pub(super) struct Sede {
    /// The mapping, as a JSON pointer into the card.
    pub(super) mappa: String,
    /// The field.
    pub(super) nome: String,
    /// Whether the schema always wants it there.
    pub(super) serve: bool,
    /// The mapping and the field in the schema.
    pub(super) campo: (String, String),
    /// The fields that the schema gives to the mapping.
    pub(super) noti: BTreeSet<String>,
}

/// Lists the fields of the card that the schema describes.
pub(super) fn fields_of(schema: &Value, card: &Value) -> Vec<Sede> {
    let mut found = Vec::new();
    walk(schema, "", card, "", &mut found);
    found
}

/// Lists the fields that the schema describes, wherever.
pub(super) fn fields(schema: &Value) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    gather(schema, "", &mut found);
    found
}

fn gather(part: &Value, place: &str, found: &mut BTreeSet<(String, String)>) {
    if part["additionalProperties"] == Value::Bool(false) {
        let names = part["properties"].as_object().into_iter().flatten().map(|(nome, _)| nome.clone());
        found.extend(names.map(|nome| (place.to_owned(), nome)));
    }
    let children: Vec<(String, &Value)> = match part {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (key, value) in children {
        gather(value, &format!("{place}/{key}"), found);
    }
}

fn walk(schema: &Value, place: &str, card: &Value, written: &str, found: &mut Vec<Sede>) {
    let mut place = place.to_owned();
    let mut part = schema.pointer(&place).unwrap();
    if let Some(reference) = part["$ref"].as_str() {
        reference.trim_start_matches('#').clone_into(&mut place);
        part = schema.pointer(&place).unwrap();
    }
    for (at, item) in card.as_array().into_iter().flatten().enumerate() {
        if part.get("items").is_some() {
            walk(schema, &format!("{place}/items"), item, &format!("{written}/{at}"), found);
        }
    }
    let known = part["properties"].as_object();
    for (key, value) in card.as_object().into_iter().flatten() {
        let within = format!("{written}/{key}");
        if known.is_some_and(|known| known.contains_key(key)) {
            let required = part["required"].as_array();
            found.push(Sede {
                mappa: written.to_owned(),
                nome: key.clone(),
                serve: required.is_some_and(|names| names.contains(&Value::from(key.as_str()))),
                campo: (place.clone(), key.clone()),
                noti: known.into_iter().flatten().map(|(nome, _)| nome.clone()).collect(),
            });
            walk(schema, &format!("{place}/properties/{key}"), value, &within, found);
        } else if part["additionalProperties"].is_object() {
            walk(schema, &format!("{place}/additionalProperties"), value, &within, found);
        }
    }
}

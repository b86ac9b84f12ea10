//! The pieces that the schema is made of: fields, mappings of names, lists, words.

use serde_json::{Map, Value, json};

/// A name of a definition, a requirement or a fact, as [`crate::is_name`] takes it.
pub(super) const NOME: &str = "^[a-z][a-z0-9_]*$";

/// A field of a mapping.
pub(super) struct Campo {
    nome: &'static str,
    serve: bool,
    valore: Value,
}

/// A field that must be there.
pub(super) fn need(nome: &'static str, aiuto: &str, valore: Value) -> Campo {
    Campo { nome, serve: true, valore: described(aiuto, valore) }
}

/// A field that may be absent.
pub(super) fn may(nome: &'static str, aiuto: &str, valore: Value) -> Campo {
    Campo { nome, serve: false, valore: described(aiuto, valore) }
}

/// Says what a value is: editors show it beside the field.
fn described(aiuto: &str, mut valore: Value) -> Value {
    if let Value::Object(map) = &mut valore {
        map.insert("description".to_owned(), json!(aiuto));
    }
    valore
}

/// A mapping of these fields and no others.
pub(super) fn object(campi: impl IntoIterator<Item = Campo>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for campo in campi {
        if campo.serve {
            required.push(campo.nome);
        }
        properties.insert(campo.nome.to_owned(), campo.valore);
    }
    json!({
        "type": "object", "properties": properties, "required": required, "additionalProperties": false
    })
}

/// A mapping of names that the card gives.
pub(super) fn named(valore: &Value) -> Value {
    json!({"type": "object", "propertyNames": {"pattern": NOME}, "additionalProperties": valore})
}

pub(super) fn list(valore: &Value) -> Value {
    json!({"type": "array", "items": valore})
}

/// One of a few words.
pub(super) fn one_of<T>(among: &[(&str, T)]) -> Value {
    let words: Vec<&str> = among.iter().map(|(nome, _)| *nome).collect();
    json!({"enum": words})
}

/// A text that is not blank.
pub(super) fn words() -> Value {
    json!({"type": "string", "pattern": "\\S", "not": {"const": "…"}})
}

/// Any single value: its type depends on the fact or on the table.
pub(super) fn scalar() -> Value {
    json!({"type": ["string", "number", "boolean"]})
}

/// A value that the schema describes once, under a name.
pub(super) fn like(nome: &str) -> Value {
    json!({"$ref": format!("#/definitions/{nome}")})
}

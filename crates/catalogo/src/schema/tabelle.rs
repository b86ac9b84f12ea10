//! The schema of a table, and of the types of its keys and results.

use regole::{Specie, Unita};
use serde_json::{Value, json};

use crate::tipi::{PAROLE, Parola};

use super::campo::{Campo, NOME, like, list, may, need, object, scalar, words};

pub(super) fn table() -> Value {
    let names = json!({"pattern": NOME, "not": {"const": "valore"}});
    let keys = json!({"type": "object", "propertyNames": names, "additionalProperties": like("chiave")});
    // A cell is written under the key's name, so the row's other fields are the card's own.
    let row = json!({"type": "object", "required": ["valore"], "additionalProperties": scalar()});
    object([
        need("norma", "The act, an id of `norme.yaml`.", words()),
        may("testo", "What to call it.", like("testi")),
        need("chiavi", "What decides the row.", keys),
        need("risultato", "The type of what it gives.", like("tipo")),
        need(
            "righe",
            "A cell for each key (a value, `a, b`, `[a..b]`, `<= a`, `-`) and the `valore`.",
            list(&row),
        ),
    ])
}

/// The type of a key or of a result: a closed list is that of a fact, money has a unit, and only a number has one.
pub(super) fn plain_type() -> Value {
    typed(None)
}

/// The same of a key, which may say what to call it.
pub(super) fn key() -> Value {
    typed(Some(may("testo", "What to call it.", like("testi"))))
}

fn typed(more: Option<Campo>) -> Value {
    let units: Vec<&str> = Unita::AMMESSE.into_iter().chain(["percento"]).collect();
    let fields = [
        need("tipo", "The kind of value.", json!({"enum": called(|parola| parola != Parola::Lista)})),
        may("unita", "The unit, of a number.", json!({"enum": units})),
        may("come", "The fact whose closed list it is, of a `codice`.", words()),
    ];
    let mut tipo = object(fields.into_iter().chain(more));
    let is = |parole: Vec<&str>| json!({"properties": {"tipo": {"enum": parole}}, "required": ["tipo"]});
    let rules = json!([
        {
            "if": is(called(|parola| parola == Parola::Codice)),
            "then": {"required": ["come"]},
            "else": {"properties": {"come": false}},
        },
        {
            "if": is(called(|parola| parola == Parola::Numerica(Specie::Centesimi))),
            "then": {"required": ["unita"]},
        },
        {
            "if": is(called(|parola| !matches!(parola, Parola::Numerica(_)))),
            "then": {"properties": {"unita": false}},
        },
    ]);
    if let Value::Object(map) = &mut tipo {
        map.insert("allOf".to_owned(), rules);
    }
    tipo
}

fn called(wanted: impl Fn(Parola) -> bool) -> Vec<&'static str> {
    PAROLE.iter().filter(|(_, parola)| wanted(*parola)).map(|(nome, _)| *nome).collect()
}

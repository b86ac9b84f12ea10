//! The schema of what goes with a right: incompatibilities, terms, obligations, INPS's codes.

use serde_json::{Value, json};

use crate::carica::AFFIDABILITA;
use crate::seguito::{CodiceInps, DopoTermine, Grado};

use super::campo::{Campo, NOME, like, list, may, need, object, one_of, words};

pub(super) fn sequel() -> [Campo; 4] {
    [
        may(
            "incompatibile_con",
            "What it cannot stand beside; the other card says it too.",
            list(&incompatible()),
        ),
        may("scadenze", "Until when it is claimed, and what happens after.", list(&deadline())),
        may("obblighi", "What to do once it is awarded.", list(&duty())),
        may("codici_inps", "The codes of INPS's published vocabularies.", list(&code())),
    ]
}

pub(super) fn precept() -> [Campo; 3] {
    [
        need("norma", "The act, an id of `norme.yaml`.", words()),
        need("testo", "The rule in words.", like("testi")),
        may("affidabilita", "`verificata`, if it is not said.", one_of(&AFFIDABILITA)),
    ]
}

fn incompatible() -> Value {
    let mut campi = vec![
        may("con", "The other card.", words()),
        may("altro", "What the other thing is called, where it has no card.", like("testi")),
        need("grado", "One or the other, or together as the text says.", one_of(&Grado::NOMI)),
    ];
    campi.extend(precept());
    exactly_one(object(campi), &["con", "altro"])
}

fn deadline() -> Value {
    let mut campi = vec![
        may("entro", "The term; without it only the rule is said.", term()),
        may("dopo", "What happens after it.", one_of(&DopoTermine::NOMI)),
    ];
    campi.extend(precept());
    object(campi)
}

fn duty() -> Value {
    let mut campi = vec![
        need("id", "Its name.", json!({"type": "string", "pattern": NOME})),
        may("entro", "Within what time.", term()),
    ];
    campi.extend(precept());
    object(campi)
}

fn term() -> Value {
    let span = || json!({"type": "integer", "minimum": 1});
    let term = object([
        may("giorni", "So many days from the event.", span()),
        may("mesi", "So many months from the event.", span()),
        may("anni", "So many years from the event.", span()),
        may("da", "The date that is the event, a fact that the card reads.", words()),
        may(
            "ogni_anno",
            "A day of each year, month first, as \"03-31\".",
            json!({"type": "string", "pattern": "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}),
        ),
        may("giorno", "One day, between quotes.", super::casi::date()),
    ]);
    let mut term = exactly_one(term, &["giorni", "mesi", "anni", "ogni_anno", "giorno"]);
    if let Value::Object(map) = &mut term {
        let no_event = json!({"properties": {"da": false}});
        map.insert("dependencies".to_owned(), json!({"ogni_anno": no_event, "giorno": no_event}));
    }
    term
}

fn code() -> Value {
    object([
        need("vocabolario", "The vocabulary.", one_of(&CodiceInps::VOCABOLARI)),
        need("codice", "The code.", words()),
        need("etichetta", "INPS's label, as published.", words()),
    ])
}

fn exactly_one(mut object: Value, names: &[&str]) -> Value {
    let alternatives: Vec<Value> = names.iter().map(|nome| json!({"required": [nome]})).collect();
    if let Value::Object(map) = &mut object {
        map.insert("oneOf".to_owned(), json!(alternatives));
    }
    object
}

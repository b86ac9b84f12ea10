//! The schema of what a card says of time.

use serde_json::{Value, json};

use super::campo::{Campo, list, may, need, object, words};

pub(super) fn terms() -> Campo {
    let terms = object([
        may("prescrizione", "After how many years an instalment is prescribed.", term()),
        may("decadenza", "Within how many years a court may be asked for it.", term()),
        may("dalla_domanda", "The act for which it begins with the claim.", words()),
        may("durata", "How long it is paid from its first day, where that is limited.", length()),
    ]);
    may("termini", "The terms of what is owed for the past; what no source says is left out.", terms)
}

pub(super) fn counts_in() -> Campo {
    let counts = object([
        need("fatto", "The yearly amount that it adds to.", words()),
        need("per", "The benefits for which it adds.", list(&words())),
        need("norma", "The act, an id of `norme.yaml`.", words()),
    ]);
    may("conta_in", "The income of other benefits in which it counts once it is received.", counts)
}

fn length() -> Value {
    object([
        need("tempo", "A time, as `5 mesi`, or the name of a definition that gives one.", words()),
        may("a_scelta", "Whether the person chooses which days.", json!({"type": "boolean"})),
        need("norma", "The act, an id of `norme.yaml`.", words()),
    ])
}

fn term() -> Value {
    object([
        need("anni", "The years.", json!({"type": "integer", "minimum": 1})),
        need("norma", "The act, an id of `norme.yaml`.", words()),
    ])
}

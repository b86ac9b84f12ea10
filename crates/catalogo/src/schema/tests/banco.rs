//! A card that has every field, what the loader and the schema say of it, and a change in one place.

use jsonschema::Validator;
use serde_json::{Map, Value};

use crate::catalogo::Catalogo;
use crate::diagnosi::{Diagnosi, Sorgente};
use crate::schema::schema;
use crate::yaml::{Contenuto, Nodo, Nucleo, read};

use super::giro::Sede;

const FATTI: &str = r#"fatti:
  nascita: {tipo: data, ente: persona, fonte: ANPR, mondo: aperto, titolo: {it: "N", de: "G", en: "B"}}
  reddito: {tipo: euro, unita: euro/anno, minimo: 0, ente: persona, fonte: AE, mondo: aperto, titolo: {it: "R", de: "E", en: "I"}}
  malato: {tipo: si_no, ente: persona, fonte: INPS, mondo: aperto, titolo: {it: "M", de: "K", en: "S"}}
  stato:
    tipo: codice
    valori: {SOLO: {it: "S", de: "A", en: "A"}, COPPIA: {it: "C", de: "Z", en: "C"}}
    ente: persona
    fonte: ANPR
    mondo: aperto
    titolo: {it: "S", de: "S", en: "S"}
  figli:
    tipo: lista
    ente: persona
    fonte: ANPR
    mondo: aperto
    titolo: {it: "F", de: "K", en: "C"}
    campi:
      eta: {tipo: intero, fonte: ANPR, mondo: aperto, titolo: {it: "E", de: "A", en: "A"}}
"#;

pub(super) fn validator() -> Validator {
    jsonschema::validator_for(&schema()).unwrap()
}

pub(super) fn yaml(nome: &str, testo: String) -> Value {
    let read = read(&Sorgente { nome: nome.to_owned(), testo });
    json_of(&read.unwrap_or_else(|difetti| panic!("{nome}: {difetti:?}")))
}

/// A value of YAML as an editor sees it.
fn json_of(nodo: &Nodo) -> Value {
    match &nodo.contenuto {
        Contenuto::Elenco(items) => items.iter().map(json_of).collect(),
        Contenuto::Mappa(entries) => {
            entries.iter().map(|(key, value)| (key.text().unwrap().to_owned(), json_of(value))).collect()
        }
        Contenuto::Scalare(scalare) => match scalare.core() {
            Nucleo::Nullo => Value::Null,
            Nucleo::SiNo => Value::Bool(scalare.testo.eq_ignore_ascii_case("true")),
            Nucleo::Intero | Nucleo::Decimale => serde_json::from_str(&scalare.testo).unwrap(),
            Nucleo::Testo => Value::from(scalare.testo.as_str()),
        },
    }
}

pub(super) fn full_card() -> Value {
    yaml("piena.yaml", include_str!("piena.yaml").to_owned())
}

/// What the loader says of a card; JSON is YAML.
pub(super) fn loaded(card: &Value) -> Result<(), String> {
    let files = [
        ("fatti.yaml", FATTI.to_owned()),
        ("parametri.yaml", "parametri: {}\n".to_owned()),
        ("norme.yaml", "norme:\n  legge: {testo: \"Legge 1/2000\"}\n".to_owned()),
        ("schede/piena.yaml", card.to_string()),
        ("schede/altra.yaml", other_card(card)),
    ];
    let sources = files.map(|(nome, testo)| Sorgente { nome: nome.to_owned(), testo });
    let told = |difetti: Vec<Diagnosi>| {
        difetti.iter().map(|difetto| difetto.messaggio.clone()).collect::<Vec<_>>().join("\n")
    };
    Catalogo::from_sources(&sources).map(|_| ()).map_err(told)
}

/// A second card, which says of the full one what the full one says of it.
fn other_card(card: &Value) -> String {
    let mut other = full_card();
    other["scheda"] = Value::from("altra");
    other["coperta_da"] = serde_json::json!(["piena"]);
    // What counts in the other counts in nothing itself: that would be a circle.
    other.as_object_mut().unwrap().remove("conta_in");
    let back = card["incompatibile_con"].as_array().and_then(|listed| {
        listed.iter().find(|found| found["con"] == "altra").and_then(|found| found.get("grado")).cloned()
    });
    other["incompatibile_con"] = serde_json::json!([{
        "con": "piena", "grado": back.unwrap_or_else(|| "con_condizioni".into()), "norma": "legge",
        "testo": {"it": "Insieme.", "de": "Zusammen.", "en": "Together."},
    }]);
    other.to_string()
}

/// The full card with a change in the mapping that has a field.
pub(super) fn changed(card: &Value, sede: &Sede, change: impl Fn(&mut Map<String, Value>)) -> Value {
    let mut card = card.clone();
    change(card.pointer_mut(&sede.mappa).unwrap().as_object_mut().unwrap());
    card
}

/// Asserts that both refuse a card, and that the loader does because of this name.
pub(super) fn refused_by_both(validator: &Validator, card: &Value, nome: &str, what: &str) {
    let told = loaded(card).expect_err(what);
    assert!(told.contains(&format!("`{nome}`")), "{what}: {told}");
    assert!(!validator.is_valid(card), "the schema takes {what}");
}

//! Rights through time, on the cards that there are.

mod arretrati;
mod durata;
mod futuro;
mod lettura;
mod ricostituzione;

use catalogo::{Catalogo, FattiNelTempo, Sorgente};
use jiff::civil::Date;
use regole::{Centesimi, Giorni};
use serde_json::Value;

fn day(text: &Value) -> Date {
    regole::parse_date(text.as_str().unwrap()).unwrap()
}

fn cents(text: &Value) -> Centesimi {
    Centesimi::parse(text.as_str().unwrap()).unwrap()
}

fn giorni(data: Date) -> Giorni {
    Giorni { data_diritto: data, conosciuto_al: None }
}

/// The facts of a case: today's and those of other years.
fn tempo(catalogo: &Catalogo, caso: &Value, data: Date) -> FattiNelTempo {
    let mut parts = serde_json::Map::new();
    for key in ["fatti", "anni"] {
        parts.extend(caso.get(key).map(|part| (key.to_owned(), part.clone())));
    }
    let sorgente = Sorgente { nome: "caso".to_owned(), testo: Value::from(parts).to_string() };
    FattiNelTempo::parse(catalogo.fattario(), &sorgente, data)
        .unwrap_or_else(|difetti| panic!("{}: {difetti:?}", caso["id"]))
}

fn cases(text: &str) -> Vec<Value> {
    serde_json::from_str(text).unwrap()
}

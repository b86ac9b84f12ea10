//! Values from forms, and facts through their text form.

use std::sync::Arc;

use catalogo::{ErroreValore, Lingua, Sorgente};
use regole::{Centesimi, Fatti, Numero, Valore};

use crate::banco::catalogo;

fn parse(fatto: &str, text: &str) -> Result<Valore, ErroreValore> {
    catalogo().fattario().find(fatto).unwrap().parse(text)
}

#[test]
fn amounts_are_read_as_people_write_them() {
    let cents = |text: &str| parse("reddito", text);
    for text in ["1234.56", "1234,56", "1.234,56", " 1.234,56 € "] {
        assert_eq!(cents(text), Ok(Valore::Euro(Centesimi(123_456))), "{text}");
    }
    assert_eq!(cents("1.234"), Ok(Valore::Euro(Centesimi(123_400))));
    assert_eq!(cents("12,5"), Ok(Valore::Euro(Centesimi(1_250))));
    for text in ["12,345", "1.23.4", "dodici", "1e3", "0012"] {
        assert_eq!(cents(text), Err(ErroreValore::NonImporto), "{text}");
    }
    assert_eq!(cents("-1"), Err(ErroreValore::SottoMinimo(Numero::ZERO)));
    assert_eq!(cents("  "), Err(ErroreValore::Vuoto));
}

#[test]
fn dates_and_codes_are_read_exactly() {
    assert_eq!(parse("nascita", "1950-02-30"), Err(ErroreValore::NonData));
    assert_eq!(parse("nascita", "1/2/1950"), Err(ErroreValore::NonData));
    assert_eq!(parse("stato", "SOLO"), Ok(Valore::Codice(Arc::from("SOLO"))));
    assert_eq!(parse("stato", "solo"), Err(ErroreValore::NonInElenco));
}

#[test]
fn facts_come_back_the_same_from_json() {
    let catalogo = catalogo();
    let mut fatti = Fatti::new();
    for (nome, text) in [("nascita", "1950-01-31"), ("reddito", "1234,56"), ("stato", "COPPIA")] {
        fatti.insert(nome, catalogo.fattario().find(nome).unwrap().parse(text).unwrap());
    }
    let testo = serde_json::to_string(&fatti).unwrap();
    assert_eq!(testo, r#"{"nascita":"1950-01-31","reddito":"1234.56","stato":"COPPIA"}"#);
    let sorgente = Sorgente { nome: "fatti.json".to_owned(), testo };
    assert_eq!(catalogo.fattario().parse_facts(&sorgente), Ok(fatti));
}

#[test]
fn values_are_shown_as_each_language_writes_them() {
    let catalogo = catalogo();
    let shown = |fatto: &str, text: &str| {
        let valore = parse(fatto, text).unwrap();
        Lingua::ALL.map(|lingua| catalogo.show_value(fatto, &valore, lingua))
    };
    assert_eq!(shown("reddito", "1234567.80"), ["1.234.567,80 €", "1.234.567,80 €", "€1,234,567.80"]);
    assert_eq!(shown("nascita", "1950-01-31"), ["31/01/1950", "31.01.1950", "31/01/1950"]);
    assert_eq!(shown("stato", "COPPIA"), ["In coppia", "Zu zweit", "Couple"]);
}

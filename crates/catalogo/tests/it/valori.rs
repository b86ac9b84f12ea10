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
fn a_text_of_a_closed_list_is_read_by_any_of_its_names_and_kept_as_the_list_writes_it() {
    let text = |text: &str| Ok(Valore::Testo(Arc::from(text)));
    for written in ["MI", "mi", "MILANO ", "Mailand", "milan"] {
        assert_eq!(parse("provincia", written), text("MI"), "{written}");
    }
    assert_eq!(parse("provincia", "REGGIO NELL’EMILIA"), text("RE"));
    assert_eq!(parse("provincia", "Gorz"), text("GO"));
    let near = |sigla: &str| Err(ErroreValore::NonAmmesso(Some(Arc::from(sigla))));
    assert_eq!(parse("provincia", "Milanoo"), near("MI"));
    assert_eq!(parse("provincia", "Reggio nell'Emillia"), near("RE"));
    assert_eq!(parse("provincia", "Marte"), Err(ErroreValore::NonAmmesso(None)));
    assert_eq!(parse("provincia", "…"), Err(ErroreValore::NonAmmesso(None)));
}

#[test]
fn values_are_offered_by_title_and_texts_in_alphabetical_order() {
    let catalogo = catalogo();
    let offered = |fatto: &str, lingua| -> String {
        let choices = catalogo.fattario().find(fatto).unwrap().choices(lingua);
        choices.iter().map(|(valore, titolo)| format!("{valore} {titolo}")).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(offered("stato", Lingua::It), "SOLO Solo, COPPIA In coppia");
    assert_eq!(offered("provincia", Lingua::It), "GO Gorizia, GR Grosseto, MI Milano, RE Reggio Emilia");
    assert_eq!(offered("provincia", Lingua::De), "GO Görz, GR Grosseto, MI Mailand, RE Reggio Emilia");
}

#[test]
fn facts_come_back_the_same_from_json() {
    let catalogo = catalogo();
    let mut fatti = Fatti::new();
    for (nome, text) in
        [("nascita", "1950-01-31"), ("reddito", "1234,56"), ("stato", "COPPIA"), ("provincia", "Milano")]
    {
        fatti.insert(nome, catalogo.fattario().find(nome).unwrap().parse(text).unwrap());
    }
    let testo = serde_json::to_string(&fatti).unwrap();
    assert_eq!(testo, r#"{"nascita":"1950-01-31","provincia":"MI","reddito":"1234.56","stato":"COPPIA"}"#);
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
    assert_eq!(shown("provincia", "mi"), ["Milano", "Mailand", "Milan"]);
    assert_eq!(shown("stato", "COPPIA"), ["In coppia", "Zu zweit", "Couple"]);
}

//! Texts of a closed list: what a card writes beside them, and what an archive says of them.

use regole::{Bozza, Fatti, Luogo, Regola, Scritto, Valore};

use crate::banco::Banco;

/// Why a card with a definition and a requirement is refused.
fn refusal(definizione: &str, requisito: &str) -> Option<(Luogo, String)> {
    let written = |nome: &str, testo: &str| vec![Scritto { nome: nome.into(), testo: testo.to_owned() }];
    let bozza = Bozza {
        definizioni: written("citta", definizione),
        requisiti: written("uno", requisito),
        ..Bozza::default()
    };
    let refused = Regola::compile(&bozza, Banco::new().nomi()).err()?;
    refused.into_iter().next().map(|(luogo, difetto)| (luogo, difetto.to_string()))
}

#[test]
fn a_definition_keeps_the_closed_list_and_the_texts_that_it_gives() {
    let at = |luogo, said: &str| {
        Some((luogo, format!("no value of this closed list is called `Torino`; did you mean `{said}`?")))
    };
    let uno = || Luogo::Requisito("uno".into());
    assert_eq!(refusal("\"TO\"", "sigla = citta"), None);
    assert_eq!(refusal("\"Torino\"", "sigla = citta"), at(uno(), "TO"));
    assert_eq!(refusal("sigla", "citta in (\"MI\", \"Torino\")"), at(uno(), "TO"));
    let chosen = "if a then sigla else \"Torino\"";
    assert_eq!(refusal(chosen, "citta = \"TO\""), at(Luogo::Definizione("citta".into()), "TO"));
    let fallback = "se_ignoto(sigla, \"Torino\", legge)";
    assert_eq!(refusal(fallback, "citta = \"TO\""), at(Luogo::Definizione("citta".into()), "TO"));
    // A fact whose texts are not listed is compared with any.
    assert_eq!(refusal("\"Torino\"", "t = citta"), None);
}

#[test]
fn definitions_that_read_each_other_twice_do_not_multiply_their_texts() {
    let twice = |place: usize| Scritto {
        nome: format!("d{place}").into(),
        testo: match place {
            0 => "if a then \"MI\" else \"TO\"".to_owned(),
            _ => format!("if a then d{} else d{}", place - 1, place - 1),
        },
    };
    let requisiti = vec![Scritto { nome: "uno".into(), testo: "sigla = d39".to_owned() }];
    let bozza = Bozza { definizioni: (0..40).map(twice).collect(), requisiti, ..Bozza::default() };
    assert!(Regola::compile(&bozza, Banco::new().nomi()).is_ok());
}

#[test]
fn a_field_of_a_list_is_held_to_its_texts_too() {
    assert_eq!(refusal("\"MI\"", "some x in lista satisfies x.luogo = citta"), None);
    assert!(refusal("\"Milano\"", "some x in lista satisfies x.luogo = citta").is_some());
    assert!(refusal("\"MI\"", "count(lista[luogo = \"Milano\"]) > 0").is_some());
}

#[test]
fn what_an_archive_says_is_written_as_the_list_writes_it_or_is_not_known() {
    let banco = Banco::new();
    let text = |text: &str| Valore::Testo(text.into());
    let sigla = banco.find("sigla").unwrap();
    assert_eq!(sigla.admit(text("milano ")), Some(text("MI")));
    assert_eq!(sigla.admit(text("Torinoo")), None);
    assert_eq!(banco.find("t").unwrap().admit(text("Torinoo")), Some(text("Torinoo")));

    let place = |nome: &str| [("luogo".into(), text(nome))].into_iter().collect::<Fatti>();
    let lista = Valore::Lista(vec![place("TORINO"), place("Marte")]);
    let Some(Valore::Lista(records)) = banco.find("lista").unwrap().admit(lista) else {
        panic!("a list stays a list")
    };
    assert_eq!(records[0], place("TO"));
    assert_eq!((records[1].find("luogo"), records[1].is_left_open("luogo")), (None, true));
}

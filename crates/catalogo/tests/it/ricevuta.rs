//! Receipts: what they hold, and what they say when the law, the figures or the facts have changed.

use catalogo::{
    Cambiamento, Catalogo, Confronto, Differenza, Lingua, NonRifatta, Ricevuta, Risposta, Scheda, Sorgente,
};
use jiff::civil::{Date, date};
use regole::{Esito, Fatti, Giorni};

use crate::banco::{catalogo, lines, sources};

/// The cases of the small card are of another year: its figures can be changed without them.
const GIORNO: Date = date(2025, 3, 1);
const FATTI: &str = r#"{nascita: "1950-01-31", reddito: "4700.00"}"#;

fn read(catalogo: &Catalogo, fatti: &str) -> Fatti {
    let sorgente = Sorgente { nome: "fatti".to_owned(), testo: fatti.to_owned() };
    catalogo.fattario().parse_facts(&sorgente).unwrap()
}

fn answered(catalogo: &Catalogo, scheda: &str, fatti: &Fatti, giorni: Giorni) -> (Risposta, Ricevuta) {
    let scheda = catalogo.find_scheda(scheda).unwrap();
    let risposta = catalogo.valuta(scheda, fatti, giorni);
    let ricevuta = Ricevuta::of(catalogo, scheda, fatti, &risposta);
    (risposta, ricevuta)
}

/// The receipt of the small card, on the day of the right.
fn receipt(fatti: &str) -> Ricevuta {
    let catalogo = catalogo();
    let giorni = Giorni { data_diritto: GIORNO, conosciuto_al: Some(GIORNO) };
    answered(&catalogo, "prova", &read(&catalogo, fatti), giorni).1
}

fn changed(from: &str, to: &str) -> Catalogo {
    let loaded = Catalogo::from_sources(&sources(&[(from, to)]));
    loaded.unwrap_or_else(|difetti| panic!("{}", lines(&difetti)))
}

fn said(confronto: &Confronto<'_>) -> String {
    confronto.frasi(Lingua::En).join("\n")
}

fn as_json(ricevuta: &Ricevuta) -> String {
    serde_json::to_string_pretty(ricevuta).unwrap()
}

fn back(testo: String) -> Ricevuta {
    Ricevuta::read(&Sorgente { nome: "ricevuta.json".to_owned(), testo })
        .unwrap_or_else(|difetti| panic!("{}", lines(&difetti)))
}

#[test]
fn a_receipt_holds_what_the_answer_was_made_from() {
    let mut ricevuta = receipt(FATTI);
    assert_eq!(&*ricevuta.motore, regole::VERSIONE);
    ricevuta.motore = "0.0.0".into();
    insta::assert_snapshot!(as_json(&ricevuta));
}

#[test]
fn a_receipt_comes_back_the_same_from_its_json() {
    for fatti in [FATTI, "{}", r#"{nascita: "1990-01-31"}"#, r#"{nascita: "1950-01-31"}"#] {
        let ricevuta = receipt(fatti);
        assert_eq!(back(as_json(&ricevuta)), ricevuta);
    }
}

#[test]
fn a_receipt_made_again_the_same_day_says_the_same_with_the_same_explanation() {
    let catalogo = catalogo();
    let giorni = Giorni { data_diritto: GIORNO, conosciuto_al: Some(GIORNO) };
    let (risposta, ricevuta) = answered(&catalogo, "prova", &read(&catalogo, FATTI), giorni);
    let confronto = back(as_json(&ricevuta)).rifai(&catalogo).unwrap();
    assert!(confronto.is_same() && confronto.cambiamenti.is_empty());
    assert_eq!(said(&confronto), "Today the answer would be the same.");
    let scheda = catalogo.find_scheda("prova").unwrap();
    for lingua in Lingua::ALL {
        let before = serde_json::to_string(&catalogo.spiega(scheda, &risposta, lingua)).unwrap();
        assert_eq!(serde_json::to_string(&confronto.spiega(lingua)).unwrap(), before);
    }
}

#[test]
fn a_figure_corrected_in_the_sources_is_named_with_both_values() {
    let ricevuta = receipt(FATTI);
    let catalogo = changed("valore: \"6000.00\"", "valore: \"6130.00\"");
    let confronto = ricevuta.rifai(&catalogo).unwrap();
    assert!(!confronto.is_same());
    assert_eq!(
        said(&confronto),
        "The rules at hand no longer give the answer given then: the explanation is that of the rules at hand.\n\
         Today the answer would be different.\n\
         Amount: then €100.00, today €110.00.\n\
         What has changed:\n\
         Limit (limite), corrected in the sources: it was €6,000.00 (final), now €6,130.00 (final)."
    );
}

#[test]
fn a_figure_of_another_year_changes_nothing() {
    let catalogo = changed("noto_dal: \"2025-11-15\"", "noto_dal: \"2025-11-16\"");
    let confronto = receipt(FATTI).rifai(&catalogo).unwrap();
    assert!(confronto.is_same() && confronto.cambiamenti.is_empty());
}

#[test]
fn a_card_with_another_text_is_told_whether_or_not_the_answer_changes() {
    let ricevuta = receipt(FATTI);
    let stricter = changed(">= 67 anni", ">= 76 anni");
    let confronto = ricevuta.rifai(&stricter).unwrap();
    assert_eq!(confronto.cambiamenti, [Cambiamento::Scheda]);
    assert_eq!(
        confronto.differenze.first(),
        Some(&Differenza::Esito { prima: Esito::Spetta, dopo: Esito::NonSpetta })
    );
    let words = said(&confronto);
    assert!(words.contains("Outcome: then due, today not due."), "{words}");
    assert!(words.contains("Requirement “Is 67”: then yes, today no."), "{words}");
    assert!(words.ends_with("What has changed:\nThe text of the card “Trial”."), "{words}");

    let reworded = changed("Ha 67 anni", "Ha già 67 anni");
    let confronto = ricevuta.rifai(&reworded).unwrap();
    assert!(confronto.is_same());
    let words = said(&confronto);
    assert!(
        words.ends_with("Changed, with no effect on the answer:\nThe text of the card “Trial”."),
        "{words}"
    );
}

#[test]
fn a_fact_whose_absence_means_something_else_is_told() {
    let confronto = receipt(FATTI).rifai(&changed("minimo: 0", "minimo: -1")).unwrap().cambiamenti;
    assert_eq!(confronto, [Cambiamento::Vocabolario]);
    let unread =
        receipt(FATTI).rifai(&changed("se_assente: SOLO", "se_assente: COPPIA")).unwrap().cambiamenti;
    assert_eq!(unread, [], "the card does not read that fact");
}

#[test]
fn a_text_that_has_another_name_is_told() {
    let named = |nome: &str| {
        let replaced = sources(&[
            ("data_diritto) >= 67 anni", "data_diritto) >= 67 anni or provincia = \"RE\""),
            ("\"1990-01-01\", reddito", "\"1990-01-01\", provincia: GO, reddito"),
            ("Reggio nell'Emilia", nome),
        ]);
        Catalogo::from_sources(&replaced).unwrap_or_else(|difetti| panic!("{}", lines(&difetti)))
    };
    let (before, after) = (named("Reggio nell'Emilia"), named("Reggio di Emilia"));
    let giorni = Giorni { data_diritto: GIORNO, conosciuto_al: Some(GIORNO) };
    let fatti = read(&before, r#"{nascita: "1990-01-31", reddito: "0.00", provincia: "Reggio nell'Emilia"}"#);
    let ricevuta = answered(&before, "prova", &fatti, giorni).1;
    assert!(as_json(&ricevuta).contains(r#""provincia": "RE""#), "it keeps what the list writes");
    assert_eq!(ricevuta.rifai(&before).unwrap().cambiamenti, []);
    let confronto = ricevuta.rifai(&after).unwrap();
    assert!(confronto.is_same());
    assert_eq!(confronto.cambiamenti, [Cambiamento::Vocabolario]);
}

#[test]
fn another_engine_is_told() {
    let mut ricevuta = receipt(FATTI);
    ricevuta.motore = "0.0.9".into();
    let catalogo = catalogo();
    let words = said(&ricevuta.rifai(&catalogo).unwrap());
    assert!(words.contains("The rules engine: it was version 0.0.9, now "), "{words}");
}

#[test]
fn a_fact_altered_in_the_file_is_told() {
    let testo = as_json(&receipt(FATTI)).replace("4700.00", "4699.00");
    assert!(matches!(back(testo).rifai(&catalogo()), Err(NonRifatta::Alterata)));
    let mut unasked = receipt(FATTI);
    unasked.non_chiesti.insert("reddito".into());
    assert!(matches!(unasked.rifai(&catalogo()), Err(NonRifatta::Alterata)));
}

#[test]
fn an_outcome_that_nothing_explains_is_told() {
    let testo = as_json(&receipt(FATTI)).replace("\"100.00\"", "\"900.00\"");
    let catalogo = catalogo();
    let confronto = back(testo).rifai(&catalogo).unwrap();
    assert!(confronto.is_unexplained());
    assert!(said(&confronto).ends_with("the program changed without changing version."));
}

#[test]
fn a_figure_known_later_parts_what_was_known_then_from_today() {
    let catalogo = Catalogo::embedded().unwrap();
    let fatti = r#"{tipo_pensione: VECCHIAIA, residenza_italia: true, pensioni_lorde_mensili_dicembre_precedente: "1000.00"}"#;
    let fatti = read(&catalogo, fatti);
    let giorni = Giorni { data_diritto: date(2023, 1, 1), conosciuto_al: Some(date(2023, 1, 15)) };
    let ricevuta = answered(&catalogo, "perequazione", &fatti, giorni).1;
    let confronto = ricevuta.rifai(&catalogo).unwrap();
    assert_eq!(confronto.differenze_allora, [], "what was known then gives the same answer");
    assert_eq!(
        said(&confronto),
        "Today the answer would be different.\n\
         Amount: then €1,073.00, today €1,081.00.\n\
         What has changed:\n\
         Yearly pension revaluation (perequazione_percentuale): known then 7.3% (provisional), \
         known since 20/11/2023 8.1% (final)."
    );
    let italian = confronto.frasi(Lingua::It).join("\n");
    assert!(italian.contains("allora si sapeva 7,3% (provvisorio), dal 20/11/2023 si sa 8,1%"), "{italian}");
}

#[test]
fn an_answer_that_waited_for_a_figure_says_when_it_became_known() {
    let catalogo = catalogo();
    let giorni = Giorni { data_diritto: date(2027, 3, 1), conosciuto_al: Some(date(2026, 12, 1)) };
    let ricevuta = answered(&catalogo, "prova", &read(&catalogo, FATTI), giorni).1;
    assert!(ricevuta.usa("limite") && ricevuta.parametri.is_empty());
    let added = r#"fonte: "D.M. 2"}
      - {valido_dal: "2027-01-01", valido_al: "2027-12-31", noto_dal: "2026-12-15", stato: provvisorio, valore: "6600.00", fonte: "D.M. 3"}"#;
    let later = changed("fonte: \"D.M. 2\"}", added);
    let words = said(&ricevuta.rifai(&later).unwrap());
    assert!(words.contains("Outcome: then to be completed, today due."), "{words}");
    assert!(words.contains("known then not known yet, known since 15/12/2026 €6,600.00"), "{words}");
}

#[test]
fn the_receipts_that_rest_on_a_parameter_are_found() {
    let ricevuta = receipt(FATTI);
    assert!(ricevuta.usa("limite"));
    assert!(!ricevuta.usa("perequazione_percentuale"));
}

#[test]
fn only_the_facts_that_the_card_reads_are_kept() {
    let catalogo = catalogo();
    let mut fatti = read(&catalogo, r#"{nascita: "1950-01-31", stato: COPPIA}"#);
    fatti.leave_open("stato");
    fatti.leave_open("reddito");
    let giorni = Giorni { data_diritto: GIORNO, conosciuto_al: None };
    let ricevuta = answered(&catalogo, "prova", &fatti, giorni).1;
    assert_eq!(ricevuta.fatti.keys().map(|nome| &**nome).collect::<Vec<_>>(), ["nascita"]);
    assert_eq!(ricevuta.non_chiesti.iter().map(|nome| &**nome).collect::<Vec<_>>(), ["reddito"]);
    let confronto = ricevuta.rifai(&catalogo).unwrap();
    assert!(confronto.is_same());
    let titolo = confronto.titolo(Lingua::En);
    assert_eq!(titolo, "The answer for 01/03/2025, with all that the cards know:");
}

/// Asserts that of each list only the fields that the card reads are kept.
fn require_only_read(scheda: &Scheda, ricevuta: &Ricevuta) {
    for (nome, valore) in &ricevuta.fatti {
        for record in valore.as_array().into_iter().flatten() {
            for campo in record.as_object().unwrap().keys() {
                assert!(
                    scheda.fatti().contains(&*format!("{nome}.{campo}")),
                    "{}: {nome}.{campo}",
                    scheda.id
                );
            }
        }
    }
}

#[test]
fn every_case_of_every_card_is_made_again_from_its_receipt() {
    let catalogo = Catalogo::embedded().unwrap();
    for scheda in catalogo.schede() {
        for caso in &scheda.casi {
            let risposta = catalogo.valuta(scheda, &caso.fatti, caso.giorni);
            let ricevuta = back(as_json(&Ricevuta::of(&catalogo, scheda, &caso.fatti, &risposta)));
            require_only_read(scheda, &ricevuta);
            let confronto = ricevuta.rifai(&catalogo).unwrap_or_else(|error| panic!("{} {error}", caso.id));
            assert_eq!(confronto.differenze_allora, [], "{} {}", scheda.id, caso.id);
            assert!(!confronto.is_unexplained(), "{} {}", scheda.id, caso.id);
        }
    }
}

#[test]
fn what_no_receipt_says_is_refused_with_its_place() {
    let testo = as_json(&receipt(FATTI));
    let refused = |from: &str, to: &str| {
        let sorgente = Sorgente { nome: "r.json".to_owned(), testo: testo.replacen(from, to, 1) };
        lines(&Ricevuta::read(&sorgente).unwrap_err())
    };
    let first = |from, to| refused(from, to).lines().next().unwrap().to_owned();
    assert_eq!(
        first("\"versione\": 1", "\"versione\": 2"),
        "r.json:2:15: a receipt of edition 2; this program reads edition 1"
    );
    assert!(
        first("\"motore\"", "\"motori\"").starts_with("r.json:3:"),
        "{}",
        refused("\"motore\"", "\"motori\"")
    );
    assert!(first("2025-03-01", "2025-02-30").contains("a date is needed"));
    assert!(first("\"100.00\"", "\"100\"").contains("an amount with two decimals is needed"));
    assert!(refused(&testo, "").starts_with("r.json:1:1: "));
}

#[test]
fn a_receipt_tells_nothing_of_the_person_to_a_log() {
    assert_eq!(format!("{:?}", receipt(FATTI)), "Ricevuta { scheda: \"prova\", .. }");
}

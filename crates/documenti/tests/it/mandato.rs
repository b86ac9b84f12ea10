//! The printed mandate has all that D.M. 193/2008, art. 4, asks for, in the languages it asks for.

use documenti::stampa::{Clausole, Edizione, Lingua, Luogo, StampaError};

use crate::{esempi, pdf};

#[test]
fn the_mandate_names_the_body_the_office_the_date_the_object_and_the_privacy_statements() {
    let words = pdf::words(&esempi::mandato(Lingua::It, Luogo::Italia).pdf().unwrap());
    for due in [
        "Mandato di patrocinio",
        "Patronato ACLI",
        "Sede di Bolzano",
        "23 novembre 2026",
        "Integrazione al trattamento minimo",
        "pensioni in pagamento",
        "Trattamento dei dati personali",
        "I dati sulla salute restano chiusi.",
        "Giuseppina Della Valle",
        "Martha Unterkofler",
        "7KQD-4M2X-9TRA",
        "Documento di prova",
    ] {
        assert!(words.contains(due), "{due} is not in the mandate: {words}");
    }
}

#[test]
fn the_paper_prints_the_clauses_that_a_page_shows_before_signing() {
    for lingua in [Lingua::It, Lingua::De, Lingua::En] {
        let words = pdf::words(&esempi::mandato(lingua, Luogo::Italia).pdf().unwrap());
        let clausole = Clausole::load(lingua).unwrap();
        let given = clausole.conferimento("Giuseppina Della Valle", "Patronato ACLI");
        let mut due = vec![given.as_str(), &clausole.apre, clausole.salute(false), &clausole.durata_testo];
        due.extend(clausole.dati_punti.iter().map(String::as_str));
        for clause in due {
            assert!(words.contains(clause), "{clause} is not in the mandate: {words}");
        }
    }
}

#[test]
fn a_name_is_never_read_as_an_open_place() {
    let italian = Clausole::load(Lingua::It).unwrap();
    assert!(italian.conferimento("{patronato}", "ACLI").starts_with("{patronato} conferisce a ACLI"));
}

#[test]
fn the_paper_prints_the_clauses_of_its_own_edition() {
    let mut mandato = esempi::mandato(Lingua::De, Luogo::Bolzano);
    let written = serde_json::to_string(&mandato.edizione).unwrap();
    let former = written.replace("I dati sulla salute restano chiusi.", "La salute resta chiusa.");
    assert_ne!(written, former);
    mandato.edizione = serde_json::from_str(&former).unwrap();
    let words = pdf::words(&mandato.pdf().unwrap());
    assert!(words.contains("La salute resta chiusa."), "{words}");
    assert!(!words.contains("I dati sulla salute restano chiusi."), "{words}");
}

#[test]
fn a_paper_without_the_clauses_of_one_of_its_languages_is_not_printed() {
    let mut mandato = esempi::mandato(Lingua::De, Luogo::Bolzano);
    mandato.edizione = Edizione::load(&[Lingua::De]).unwrap();
    assert_eq!(mandato.pdf(), Err(StampaError::Compose(1)));
}

#[test]
fn a_signature_shows_when_how_and_its_evidence_and_a_missing_one_says_so() {
    let words = pdf::words(&esempi::mandato(Lingua::It, Luogo::Italia).pdf().unwrap());
    assert!(words.contains("Firmato il 23 novembre 2026, ore 10:05:09 (UTC+01:00)"), "{words}");
    assert!(words.contains("Modo: firma elettronica avanzata con CIE"));
    assert!(words.contains("In attesa di firma"));
}

#[test]
fn in_bolzano_the_copy_is_bilingual_and_abroad_there_is_an_italian_one() {
    assert_eq!(Luogo::Bolzano.lingue(Lingua::De), [Lingua::De, Lingua::It]);
    assert_eq!(Luogo::Bolzano.lingue(Lingua::It), [Lingua::It, Lingua::De]);
    assert_eq!(Luogo::Bolzano.lingue(Lingua::En), [Lingua::En, Lingua::It, Lingua::De]);
    assert_eq!(Luogo::Estero.lingue(Lingua::En), [Lingua::En, Lingua::It]);
    assert_eq!(Luogo::Italia.lingue(Lingua::It), [Lingua::It]);

    let words = pdf::words(&esempi::mandato(Lingua::De, Luogo::Bolzano).pdf().unwrap());
    assert!(words.contains("Vertretungsauftrag an das Patronat") && words.contains("Mandato di patrocinio"));
}

#[test]
fn the_mandate_is_pdf_a_2a_and_pdf_ua_1_in_every_language() {
    for (lingua, code, title) in [
        (Lingua::It, "it", "Mandato di patrocinio 2026-000123"),
        (Lingua::De, "de", "Vertretungsauftrag an das Patronat 2026-000123"),
        (Lingua::En, "en", "Mandate of representation to a patronato 2026-000123"),
    ] {
        let mandato = esempi::mandato(lingua, Luogo::Estero);
        pdf::assert_archival_and_accessible(&mandato.pdf().unwrap(), code, title);
    }
}

#[test]
fn the_same_mandate_gives_the_same_bytes() {
    let mandato = esempi::mandato(Lingua::It, Luogo::Bolzano);
    assert_eq!(mandato.pdf().unwrap(), mandato.pdf().unwrap());
}

#[test]
fn letters_of_other_alphabets_are_printed_and_what_no_font_has_is_written_as_its_code() {
    let mut mandato = esempi::mandato(Lingua::It, Luogo::Italia);
    mandato.operatore = "Łukasz\tĐorđević\u{202f}Иван Anna\u{2011}Maria \u{1f600}".to_owned();
    let words = pdf::words(&mandato.pdf().unwrap());
    assert!(words.contains("Łukasz Đorđević Иван Anna-Maria [U+1F600]"), "{words}");
}

#[test]
fn words_of_a_person_are_never_read_as_commands() {
    let mut mandato = esempi::mandato(Lingua::It, Luogo::Italia);
    mandato.operatore = "#read(\"dati.json\") *a* $x$ {numero}".to_owned();
    mandato.assistito.nome = "{patronato}".to_owned();
    let words = pdf::words(&mandato.pdf().unwrap());
    assert!(words.contains("{patronato} conferisce a Patronato ACLI"), "{words}");
    assert!(words.contains("#read(\"dati.json\") *a* $x$ {numero}"), "{words}");
}

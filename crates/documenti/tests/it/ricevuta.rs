//! The receipt shows what was filed, and where each datum came from.

use documenti::stampa::Lingua;

use crate::{esempi, pdf};

#[test]
fn the_receipt_has_the_protocol_number_the_instant_the_data_with_their_sources_and_the_hashes() {
    let ricevuta = esempi::ricevuta(Lingua::It);
    let words = pdf::words(&ricevuta.pdf().unwrap());
    for due in [
        "2026.0001234",
        "Presentata il 23 novembre 2026, ore 10:05:09 (UTC+01:00)",
        "BZ-2026-000045",
        "Mandato del 20 novembre 2026",
        "512,34 euro",
        "Casellario dei pensionati, 1 novembre 2026",
        "coniugata",
        "carta_identita.pdf",
        "182044 byte",
        "La decisione spetta all'INPS",
    ] {
        assert!(words.contains(due), "{due} is not in the receipt: {words}");
    }
    let letters: String = words.split_whitespace().collect();
    assert!(letters.contains(&ricevuta.impronta.to_string()), "{letters}");
}

#[test]
fn a_claim_without_data_declarations_or_documents_says_so() {
    let mut ricevuta = esempi::ricevuta(Lingua::En);
    ricevuta.campi.clear();
    ricevuta.dichiarazioni.clear();
    ricevuta.documenti.clear();
    let words = pdf::words(&ricevuta.pdf().unwrap());
    assert!(words.contains("The claim carries no data taken from the archives."), "{words}");
    assert!(words.contains("The claim carries no declarations."));
    assert!(words.contains("No document attached."));
}

#[test]
fn the_receipt_is_pdf_a_2a_and_pdf_ua_1_in_every_language() {
    for (lingua, code, title) in [
        (Lingua::It, "it", "Ricevuta della domanda 2026.0001234"),
        (Lingua::De, "de", "des Antrags 2026.0001234"),
        (Lingua::En, "en", "Receipt of the claim 2026.0001234"),
    ] {
        pdf::assert_archival_and_accessible(&esempi::ricevuta(lingua).pdf().unwrap(), code, title);
    }
}

#[test]
fn a_long_receipt_runs_over_several_pages() {
    let mut ricevuta = esempi::ricevuta(Lingua::It);
    ricevuta.campi = ricevuta.campi.iter().cycle().take(120).cloned().collect();
    let words = pdf::words(&ricevuta.pdf().unwrap());
    assert!(words.contains("Pagina 3 di"), "{words}");
}

#[test]
fn the_texts_have_the_same_keys_in_every_language() {
    let keys = |text: &str| -> Vec<String> {
        let found = text.lines().filter(|line| line.starts_with('[') || line.contains(" = "));
        found.map(|line| line.split(" = ").next().unwrap_or(line).to_owned()).collect()
    };
    let italian = keys(include_str!("../../modelli/testi/it.toml"));
    assert_eq!(italian, keys(include_str!("../../modelli/testi/de.toml")));
    assert_eq!(italian, keys(include_str!("../../modelli/testi/en.toml")));
}

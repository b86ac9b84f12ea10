//! What changes a seal, and what does not.

use regole::{Centesimi, Valore};
use store::{Id, Instant};

use super::*;

fn nth<T>(n: u8) -> Id<T> {
    format!("00000000-0000-7000-8000-0000000000{n:02}").parse().unwrap()
}

fn declared(fatto: &str, cents: i64, dichiarazione: u8) -> Campo {
    Campo {
        fatto: fatto.to_owned(),
        valore: Valore::Euro(Centesimi(cents)),
        origine: Origine::Dichiarato {
            dichiarazione: nth(dichiarazione),
            dichiarante: nth(9),
            istante: Instant::from_micros(1),
        },
    }
}

fn archived(fatto: &str) -> Campo {
    let origine =
        Origine::Archivio { archivio: catalogo::Fonte::Inps, aggiornato: "2026-01-31".parse().unwrap() };
    Campo { fatto: fatto.to_owned(), valore: Valore::Intero(1560), origine }
}

fn seal(campi: &[Campo]) -> Option<Impronta> {
    seal_declared(nth(1), campi).unwrap()
}

#[test]
fn nothing_declared_needs_no_seal() {
    assert_eq!(seal(&[archived("settimane_contributi_totali")]), None);
}

#[test]
fn the_order_of_the_declarations_plays_no_part() {
    let (one, other) = (declared("redditi_esenti_annui", 0, 2), declared("redditi_irpef_annui", 500, 3));
    assert_eq!(seal(&[one.clone(), other.clone()]), seal(&[other, one]));
}

#[test]
fn what_an_archive_says_is_not_what_the_person_confirms() {
    let one = declared("redditi_esenti_annui", 0, 2);
    assert_eq!(seal(&[one.clone(), archived("settimane_contributi_totali")]), seal(&[one]));
}

#[test]
fn another_value_or_the_same_said_again_breaks_the_seal() {
    let first = seal(&[declared("redditi_esenti_annui", 0, 2)]);
    assert_ne!(seal(&[declared("redditi_esenti_annui", 1, 2)]), first);
    assert_ne!(seal(&[declared("redditi_esenti_annui", 0, 3)]), first);
}

#[test]
fn the_same_words_in_another_claim_have_another_seal() {
    let campi = [declared("redditi_esenti_annui", 0, 2)];
    assert_ne!(seal_declared(nth(1), &campi).unwrap(), seal_declared(nth(2), &campi).unwrap());
}

#[test]
fn a_claim_is_sealed_with_its_fields_and_the_mandate_it_rests_on() {
    let campi = write(&[declared("redditi_esenti_annui", 0, 2)]).unwrap();
    let claim = Claim {
        domanda: nth(1),
        soggetto: nth(2),
        mandato: nth(3),
        scheda: "quattordicesima",
        campi: &campi,
        allegati: &[],
        ricevuta: None,
    };
    let sealed = seal_claim(&claim).unwrap();
    assert_eq!(seal_claim(&claim).unwrap(), sealed);
    assert_ne!(seal_claim(&Claim { campi: &[], ..claim }).unwrap(), sealed);
    assert_ne!(seal_claim(&Claim { mandato: nth(4), ..claim }).unwrap(), sealed);
    let with_receipt =
        |text: &[u8]| seal_claim(&Claim { ricevuta: Some(Impronta::of(text)), ..claim }).unwrap();
    assert_ne!(with_receipt(b"una"), sealed);
    assert_ne!(with_receipt(b"una"), with_receipt(b"altra"));
}

#[test]
fn the_archive_and_its_day_are_part_of_the_seal() {
    let older = "2025-01-31".parse().unwrap();
    let origine = Origine::Archivio { archivio: catalogo::Fonte::Inps, aggiornato: older };
    let (one, other) = (archived("settimane"), Campo { origine, ..archived("settimane") });
    let seal = |campo: Campo| {
        let campi = write(&[campo]).unwrap();
        let claim = Claim {
            domanda: nth(1),
            soggetto: nth(2),
            mandato: nth(3),
            scheda: "quattordicesima",
            campi: &campi,
            allegati: &[],
            ricevuta: None,
        };
        seal_claim(&claim).unwrap()
    };
    assert_ne!(seal(one), seal(other));
}

#[test]
fn a_claim_without_a_receipt_has_the_seal_that_it_had_before_there_were_any() {
    let claim = Claim {
        domanda: nth(1),
        soggetto: nth(2),
        mandato: nth(3),
        scheda: "quattordicesima",
        campi: &[],
        allegati: &[],
        ricevuta: None,
    };
    let before = concat!(
        r#"{"edizione":1,"domanda":"00000000-0000-7000-8000-000000000001","#,
        r#""soggetto":"00000000-0000-7000-8000-000000000002","mandato":"00000000-0000-7000-8000-000000000003","#,
        r#""scheda":"quattordicesima","campi":[],"allegati":[],"conferma":null}"#
    );
    assert_eq!(seal_claim(&claim).unwrap(), Impronta::of(before.as_bytes()));
}

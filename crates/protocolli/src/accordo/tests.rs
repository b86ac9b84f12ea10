//! Agreement files: the one we ship, and the mistakes that people make.

use super::*;
use crate::PROTOCOLLO_2022;

#[test]
fn the_national_protocol_gives_a_value_for_every_key() {
    let accordo = parse_accordo(PROTOCOLLO_2022).unwrap();
    for chiave in Chiave::ALL {
        assert!(accordo.clausole.iter().any(|clausola| clausola.chiave == chiave), "{}", chiave.as_str());
    }
}

#[test]
fn a_misspelt_key_says_its_line() {
    let wrong = PROTOCOLLO_2022.replacen("valore = 30", "valroe = 30", 1);
    let message = parse_accordo(&wrong).unwrap_err().to_string();
    assert!(message.contains("line") && message.contains("valroe"), "{message}");
}

#[test]
fn a_clause_that_nobody_asks_for_is_refused() {
    let wrong = PROTOCOLLO_2022.replacen("ricorso.giorni", "ricorso.ore", 1);
    assert!(
        matches!(parse_accordo(&wrong), Err(AccordoError::UnknownClause(chiave)) if chiave == "ricorso.ore")
    );
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    let wrong = PROTOCOLLO_2022.replacen("2023-05-17", "2023-02-30", 1);
    assert!(matches!(parse_accordo(&wrong), Err(AccordoError::NotADay(_))));
}

#[test]
fn a_place_that_is_none_is_refused() {
    let wrong = PROTOCOLLO_2022.replacen("\"nazionale\"", "\"comune:Matera\"", 1);
    assert!(
        matches!(parse_accordo(&wrong), Err(AccordoError::UnknownPlace(luogo)) if luogo == "comune:Matera")
    );
}

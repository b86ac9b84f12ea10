//! What the cards take from the agreements.

use catalogo::Catalogo;
use protocolli::Chiave;

#[test]
fn every_clause_that_a_card_names_is_one_that_agreements_hold() {
    let catalogo = Catalogo::embedded().unwrap();
    let named: Vec<_> = catalogo.schede().flat_map(|scheda| &scheda.domanda.risposta).collect();
    assert!(!named.is_empty());
    for voce in named {
        assert!(Chiave::find(&voce.clausola).is_some(), "{}", voce.clausola);
    }
}

//! The names of the actions, against the policies.

use accessi::{Action, Politiche};

#[test]
fn every_action_is_one_that_the_policies_know() {
    let politiche = Politiche::embedded().unwrap();
    for name in [
        domande::Prepara::NAME,
        domande::Modifica::NAME,
        domande::Conferma::NAME,
        domande::Invia::NAME,
        domande::Legge::NAME,
        domande::LeggeEsito::NAME,
        domande::GuardaLaCoda::NAME,
        domande::PrendeInCarico::NAME,
        domande::Definisce::NAME,
        domande::RisaleAllaCifra::NAME,
    ] {
        assert!(politiche.declares(name), "{name}");
    }
}

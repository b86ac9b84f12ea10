//! The population register answers as the world is.

use accessi::CodiceFiscale;
use anagrafe::{AnagrafeNazionale, Condizione};
use dimostrazione::{ArchiviEsterni, Mondo, Ricetta};
use store::Giorno;

const RICETTA: Ricetta = Ricetta { persone: 500, seme: 42 };

fn code(text: &str) -> CodiceFiscale {
    CodiceFiscale::parse(text).expect("the world's codes are right")
}

#[tokio::test]
async fn it_tells_death_and_guardianship_and_nothing_else() {
    let archivi = ArchiviEsterni::generate(RICETTA);
    for persona in Mondo::generate(RICETTA.persone, RICETTA.seme).persone() {
        let expected = match (persona.data_decesso, persona.tutela) {
            (Some(decesso), _) => Condizione::Deceduta(Giorno::new(decesso)),
            (None, Some(_)) => Condizione::Rappresentata,
            (None, None) => Condizione::Capace,
        };
        assert_eq!(archivi.condizione(&code(&persona.codice_fiscale)).await, Ok(expected));
    }
}

#[tokio::test]
async fn of_a_stranger_it_knows_no_impediment() {
    let archivi = ArchiviEsterni::generate(RICETTA);
    assert_eq!(archivi.condizione(&code("RSSMRA80A01H501U")).await, Ok(Condizione::Capace));
}

#[test]
fn nobody_is_printed_with_the_archives() {
    let archivi = ArchiviEsterni::generate(RICETTA);
    assert!(!format!("{archivi:?}").contains("FRRNNA55C54L219Q"));
}

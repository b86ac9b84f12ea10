//! The loop written by hand against the cards: a floor that gave other answers would measure nothing.

use bench::mano::{Cifre, Risposte, judge};
use bench::popolo::{self, Urna};
use bench::schiere::Folla;
use bench::{GIORNI, REGOLE};
use catalogo::Catalogo;
use regole::Esito;

const PERSONE: usize = 20_000;
const SEED: u64 = 7;

#[test]
fn the_loop_written_by_hand_answers_as_the_cards() {
    let catalogo = Catalogo::embedded().unwrap();
    let persone = popolo::draw(PERSONE, SEED);
    let mut folla = Folla::default();
    folla.extend(&persone);
    let by_hand = judge(&folla, &Cifre::read(&catalogo).unwrap());
    for (id, hand) in REGOLE.into_iter().zip(by_hand) {
        let scheda = catalogo.find_scheda(id).unwrap();
        let cards = Risposte::of_card(&scheda.valuta_tutti(&scheda.tavola(&persone), GIORNI)).unwrap();
        for (card, hand) in cards.casi.iter().zip(&hand.casi) {
            assert_eq!(card, hand, "{id}: {:?}", persone[card.0.min(hand.0)]);
        }
        assert_eq!(cards, hand, "{id}");
        for esito in [Esito::NonSpetta, Esito::DaCompletare, Esito::Spetta] {
            assert!(cards.esiti.contains(&esito), "{id}: nobody is {}", esito.as_str());
        }
        assert!(
            cards.casi.iter().any(|(_, card)| card.minimo < card.massimo),
            "{id}: no amount is between bounds"
        );
    }
}

#[test]
fn people_drawn_in_parts_are_the_same() {
    let mut urna = Urna::new(SEED);
    let mut parts = urna.draw(300);
    parts.extend(urna.draw(200));
    assert_eq!(parts, popolo::draw(500, SEED));
}

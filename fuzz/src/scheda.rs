//! A text as a card, among real facts, parameters and acts.

use std::sync::LazyLock;

use catalogo::{Catalogo, Diagnosi, Sorgente};
use regole::Fatti;

use crate::accordo;
use crate::cornice;

static CORNICE: LazyLock<Vec<Sorgente>> = LazyLock::new(cornice::frame);

/// The name under which the text is loaded.
const NOME: &str = "schede/assegno_sociale.yaml";

/// Loads the text as the file of a card: it is refused with places, or it judges its own cases in both ways.
pub fn scheda(data: &[u8]) {
    let Ok(testo) = std::str::from_utf8(data) else { return };
    let card = Sorgente { nome: NOME.to_owned(), testo: testo.to_owned() };
    let mut sources = CORNICE.clone();
    sources.push(card);
    match Catalogo::from_sources(&sources) {
        Err(difetti) => {
            assert!(!difetti.is_empty(), "refused without a reason");
            for difetto in &difetti {
                check_place(testo, difetto);
            }
        }
        Ok(catalogo) => {
            for scheda in catalogo.schede() {
                for caso in &scheda.casi {
                    let people: Vec<Fatti> = scheda.casi.iter().map(|caso| caso.fatti.clone()).collect();
                    accordo::on_card(&catalogo, scheda, &people, caso.giorni);
                }
            }
        }
    }
}

/// A defect says the file, a line of it, and the text of that line.
pub(crate) fn check_place(testo: &str, difetto: &Diagnosi) {
    let (riga, colonna) = (difetto.posto.riga, difetto.posto.colonna);
    // A thing may be missing at the end of the file, on the line after the last.
    let lines = testo.split(['\n', '\r']).count() + 1;
    assert!((1..=lines).contains(&riga) && colonna >= 1, "{difetto}: line {riga} of {lines}");
    assert!(!difetto.to_string().is_empty());
}

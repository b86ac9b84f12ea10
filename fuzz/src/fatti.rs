//! A text as the facts of a person.

use std::sync::LazyLock;

use catalogo::{Catalogo, Sorgente};
use jiff::civil::date;
use regole::Giorni;

use crate::scheda::check_place;
use crate::{accordo, cornice};

static CATALOGO: LazyLock<Catalogo> = LazyLock::new(cornice::catalogue);

const GIORNI: Giorni = Giorni { data_diritto: date(2026, 3, 1), conosciuto_al: None };

/// Reads the text as facts: it is refused with places, or every card judges them in both ways.
pub fn fatti(data: &[u8]) {
    let Ok(testo) = std::str::from_utf8(data) else { return };
    match CATALOGO.fattario().parse_facts(&Sorgente { nome: "fatti".to_owned(), testo: testo.to_owned() }) {
        Err(difetti) => difetti.iter().for_each(|difetto| check_place(testo, difetto)),
        Ok(fatti) => {
            for scheda in CATALOGO.schede() {
                accordo::on_card(&CATALOGO, scheda, std::slice::from_ref(&fatti), GIORNI);
            }
        }
    }
}

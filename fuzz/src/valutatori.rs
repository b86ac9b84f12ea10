//! Facts drawn from bytes for the real cards.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use catalogo::{Catalogo, Scheda};
use jiff::civil::date;
use regole::{Fatto, Giorni};

use crate::sorte::Sorte;
use crate::{accordo, cornice};

static CATALOGO: LazyLock<Catalogo> = LazyLock::new(cornice::catalogue);

/// The most people judged together.
const PERSONE: usize = 4;

/// Reads the bytes as a card, a day, and people to judge in both ways.
pub fn valutatori(data: &[u8]) {
    let mut sorte = Sorte(data);
    let schede: Vec<&Scheda> = CATALOGO.schede().collect();
    let scheda = schede[usize::from(sorte.byte()) % schede.len()];
    let giorni = match sorte.byte() % 4 {
        0 => Giorni { data_diritto: date(2023, 7, 1), conosciuto_al: Some(date(2023, 7, 1)) },
        1 => Giorni { data_diritto: date(2027, 1, 1), conosciuto_al: Some(date(2026, 11, 23)) },
        2 => Giorni { data_diritto: sorte.date(), conosciuto_al: None },
        _ => Giorni { data_diritto: date(2026, 3, 1), conosciuto_al: None },
    };
    let letti = facts_of(scheda);
    let mut persone = vec![sorte.facts(&letti)];
    while !sorte.is_over() && persone.len() < PERSONE {
        persone.push(sorte.facts(&letti));
    }
    accordo::on_card(&CATALOGO, scheda, &persone, giorni);
}

/// The facts that a card reads, each whole.
fn facts_of(scheda: &Scheda) -> Vec<Arc<Fatto>> {
    let nomi: BTreeSet<&str> =
        scheda.fatti().iter().filter_map(|percorso| percorso.split('.').next()).collect();
    let found = nomi.iter().filter_map(|nome| CATALOGO.fattario().find(nome));
    found.map(|descritto| Arc::clone(&descritto.fatto)).collect()
}

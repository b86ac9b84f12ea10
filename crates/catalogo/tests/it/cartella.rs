//! The real cards: they load, and what is built in is what is in the folder.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use catalogo::{Catalogo, Lingua};
use regole::{Cosa, Esito, Fatti, Importo, Valutazione};

use crate::banco::lines;

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../prestazioni"))
}

#[test]
fn the_folder_has_no_defects() {
    if let Err(difetti) = Catalogo::load(folder()) {
        panic!("\n{}", lines(&difetti));
    }
}

#[test]
fn the_program_holds_the_cards_of_the_folder() {
    let hashes = |catalogo: &Catalogo| -> Vec<_> {
        catalogo.schede().map(|scheda| (scheda.id.clone(), scheda.impronta.clone())).collect()
    };
    assert_eq!(hashes(&Catalogo::embedded().unwrap()), hashes(&Catalogo::load(folder()).unwrap()));
}

#[test]
fn every_case_of_every_card_is_explained_without_a_name_left_in_braces() {
    let catalogo = Catalogo::embedded().unwrap();
    for scheda in catalogo.schede() {
        for caso in &scheda.casi {
            let risposta = catalogo.valuta(scheda, &caso.fatti, caso.giorni);
            for lingua in Lingua::ALL {
                let text = serde_json::to_string(&catalogo.spiega(scheda, &risposta, lingua)).unwrap();
                assert!(!text.contains("{it") && !names_left(&text), "{} {}: {text}", scheda.id, caso.id);
            }
        }
    }
}

/// Whether a `{name}` is still in a text; JSON's own braces are never followed by a letter.
fn names_left(text: &str) -> bool {
    text.split('{').skip(1).any(|after| after.starts_with(|letter: char| letter.is_ascii_lowercase()))
}

#[test]
fn a_card_opens_only_facts_of_the_vocabulary() {
    let catalogo = Catalogo::embedded().unwrap();
    for scheda in catalogo.schede() {
        assert!(!scheda.fatti().is_empty());
        for fatto in scheda.fatti() {
            assert!(catalogo.fattario().find(fatto).is_some(), "{}: {fatto}", scheda.id);
        }
    }
}

/// Whether the whole facts may give this answer after these fewer facts gave that one.
fn may_become(before: &Valutazione, after: &Valutazione) -> bool {
    let amount_within = match (before.importo, after.importo) {
        (Some(Importo::Tra(least, most)), Some(Importo::Certo(after))) => least <= after && after <= most,
        (Some(Importo::Tra(least, most)), Some(Importo::Tra(low, high))) => least <= low && high <= most,
        (before, after) => before == after || before == Some(Importo::Ignoto),
    };
    match before.esito {
        Esito::NonSpetta => after.esito == Esito::NonSpetta,
        Esito::Spetta if before.forse_zero => {
            matches!(after.esito, Esito::Spetta | Esito::NonSpetta) && amount_within
        }
        Esito::Spetta => after.esito == Esito::Spetta && amount_within,
        Esito::DaAccertare => {
            after.esito != Esito::DaCompletare && (after.esito == Esito::NonSpetta || amount_within)
        }
        _ => after.esito == Esito::NonSpetta || amount_within,
    }
}

/// The acts that gave a value in place of a fact: without ISEE the minimum is due, with it the amount may be another. The
/// outcome may not change even then.
fn defaults(valutazione: &Valutazione) -> BTreeSet<Arc<str>> {
    let acts = RefCell::new(BTreeSet::new());
    let to_the_end = valutazione.find_step(|cosa| {
        if let Cosa::Ripiego(norma) = cosa {
            acts.borrow_mut().insert(Arc::clone(norma));
        }
        false
    });
    assert_eq!(to_the_end, None);
    acts.into_inner()
}

/// The facts without one, and without that one and each other: closed-world facts stay, because absence says them.
fn with_less(catalogo: &Catalogo, fatti: &Fatti) -> Vec<Fatti> {
    let is_open = |nome: &Arc<str>| {
        catalogo.fattario().find(nome).is_some_and(|found| found.fatto.se_assente.is_none())
    };
    let open: Vec<&Arc<str>> = fatti.iter().map(|(nome, _)| nome).filter(|nome| is_open(nome)).collect();
    let mut fewer = Vec::new();
    for (place, first) in open.iter().enumerate() {
        for second in open.iter().skip(place) {
            let mut fatti = fatti.clone();
            fatti.remove(first);
            fatti.remove(second);
            fewer.push(fatti);
        }
    }
    fewer
}

#[test]
fn completing_the_facts_of_a_case_never_reverses_the_answer_of_a_card() {
    let catalogo = Catalogo::embedded().unwrap();
    for scheda in catalogo.schede() {
        for caso in &scheda.casi {
            let after = catalogo.valuta(scheda, &caso.fatti, caso.giorni).valutazione;
            for fewer in with_less(&catalogo, &caso.fatti) {
                let mut before = catalogo.valuta(scheda, &fewer, caso.giorni).valutazione;
                if !defaults(&before).is_subset(&defaults(&after)) {
                    before.importo = before.importo.map(|_| Importo::Ignoto);
                }
                let told = |of: &Valutazione| format!("{:?} {:?} {:?}", of.esito, of.importo, of.mancanti);
                assert!(
                    may_become(&before, &after),
                    "{} {}: {} became {}",
                    scheda.id,
                    caso.id,
                    told(&before),
                    told(&after)
                );
            }
        }
    }
}

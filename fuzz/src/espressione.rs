//! A text as an expression, then some people to judge by it.

use std::sync::LazyLock;

use regole::{Bozza, Difetto, Fatti, Luogo, Regola, Scritto, Unita};

use crate::accordo;
use crate::banco::{Banco, GIORNI};
use crate::sorte::Sorte;

/// The small world of the conformance suite.
static BANCO: LazyLock<Banco> = LazyLock::new(Banco::new);

/// The most people judged together.
const PERSONE: usize = 5;

/// Reads the text up to the first zero byte as an expression, and the rest as facts.
pub fn espressione(data: &[u8]) {
    let (text, rest) = data.split_at(data.iter().position(|byte| *byte == 0).unwrap_or(data.len()));
    let Ok(text) = std::str::from_utf8(text) else { return };
    let mut sorte = Sorte(rest.get(1..).unwrap_or_default());
    let mut persone: Vec<Fatti> = vec![sorte.facts(BANCO.vocabolario().iter())];
    while !sorte.is_over() && persone.len() < PERSONE {
        persone.push(sorte.facts(BANCO.vocabolario().iter()));
    }
    for bozza in drafts(text) {
        match Regola::compile(&bozza, BANCO.nomi()) {
            Ok(regola) => accordo::on_rule(&regola, &persone, GIORNI),
            Err(difetti) => difetti.iter().for_each(|(luogo, difetto)| check_place(text, luogo, difetto)),
        }
    }
}

/// The text as a requirement, as a definition of any type, as an amount, as a first day.
fn drafts(text: &str) -> [Bozza; 4] {
    let written = |nome: &str, testo: &str| vec![Scritto { nome: nome.into(), testo: testo.to_owned() }];
    let base =
        || Bozza { requisiti: written("sempre", "true"), tabelle: vec![BANCO.tabella()], ..Bozza::default() };
    let euro = Unita::parse("euro/mese").unwrap_or(Unita::NESSUNA);
    [
        Bozza { requisiti: written("requisito", text), ..base() },
        Bozza {
            definizioni: written("risultato", text),
            requisiti: written("letto", "si_applica(risultato) or true"),
            ..base()
        },
        Bozza { importo: Some((text.to_owned(), euro)), ..base() },
        Bozza { decorrenza: Some(text.to_owned()), ..base() },
    ]
}

/// A defect of the text says where, in whole characters of it.
fn check_place(text: &str, luogo: &Luogo, difetto: &Difetto) {
    let is_fixed = matches!(luogo, Luogo::Requisito(nome) if matches!(&**nome, "letto" | "sempre"));
    if !is_fixed {
        assert!(text.get(difetto.span.range()).is_some(), "{:?} is not in the text: {difetto}", difetto.span);
    }
}

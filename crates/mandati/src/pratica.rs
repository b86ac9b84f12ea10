//! The case (*pratica*) that an office opens with a mandate: number, opening, office credited, closing.

use accessi::{Kind, Resource};
use store::{Giorno, Id};

/// The id of a case.
pub type PraticaId = Id<Pratica>;

/// The case of a person at an office; its number is the patronato's own, beside INPS's.
#[derive(Debug)]
pub enum Pratica {}

impl Resource for Pratica {
    const KIND: Kind = Kind::Pratica;
}

/// Names the series in which a patronato numbers its cases of a year.
pub(crate) fn serie(patronato: &str, giorno: Giorno) -> String {
    format!("pratiche:{patronato}:{}", giorno.date().year())
}

/// Writes the number of a case: body, year, progressive.
pub(crate) fn numero(patronato: &str, giorno: Giorno, progressivo: i64) -> String {
    format!("{patronato}-{}-{progressivo:06}", giorno.date().year())
}

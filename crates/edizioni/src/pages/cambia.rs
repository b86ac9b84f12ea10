//! What an edition changes, field by field as it is written.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{Come, Diagnosi, Mutamento, Nomi, compare};
use cornice::{Failure, Voce};

use super::parole;
use crate::Veduta;

#[derive(Template)]
#[template(path = "edizioni/cambia.html")]
pub(super) struct Cambia<'a> {
    t: &'a Voce,
    /// None for the first edition, which changes nothing.
    mutamenti: Option<Vec<Mutato>>,
}

impl HtmlSafe for Cambia<'_> {}

/// A thing that differs.
struct Mutato {
    titolo: String,
    is_open: bool,
    campi: Vec<Campo>,
}

/// A field that differs; empty where it was not, or is no more.
struct Campo {
    nome: String,
    prima: String,
    dopo: String,
}

impl<'a> Cambia<'a> {
    pub(super) fn new(t: &'a Voce, veduta: &Veduta, nomi: &Nomi) -> Result<Self, Failure> {
        let Some(prima) = &veduta.prima else { return Ok(Self { t, mutamenti: None }) };
        let found = compare(prima, &veduta.cartella).map_err(|difetti| unreadable(&difetti))?;
        Ok(Self { t, mutamenti: Some(found.iter().map(|mutamento| read(t, nomi, mutamento)).collect()) })
    }
}

/// Cards that were proposed, and cannot be read.
pub(super) fn unreadable(difetti: &[Diagnosi]) -> Failure {
    Failure::internal(difetti.first().map(ToString::to_string).unwrap_or_default())
}

fn read(t: &Voce, nomi: &Nomi, mutamento: &Mutamento) -> Mutato {
    let how = String::from(t.say(parole::come(mutamento.come)));
    let nome = parole::nome(t, nomi, mutamento.cosa, &mutamento.id);
    let titolo = t.say(parole::cosa(mutamento.cosa)).arg("nome", nome).arg("come", how);
    let campi = mutamento.campi.iter().map(|campo| Campo {
        nome: campo.percorso.join(" › "),
        prima: campo.prima.as_deref().unwrap_or_default().to_owned(),
        dopo: campo.dopo.as_deref().unwrap_or_default().to_owned(),
    });
    // What is all new has one column to read: it opens when it is wanted.
    Mutato { titolo: titolo.into(), is_open: mutamento.come == Come::Cambiata, campi: campi.collect() }
}

//! What an edition changes, field by field as it is written.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{Come, Mutamenti, Mutamento, Nomi};
use cornice::Voce;

use super::parole;

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
    pub(super) fn new(t: &'a Voce, confronto: Option<&Mutamenti>) -> Self {
        let read = |confronto: &Mutamenti| {
            confronto.mutamenti.iter().map(|mutamento| read(t, &confronto.nomi, mutamento)).collect()
        };
        Self { t, mutamenti: confronto.map(read) }
    }
}

fn read(t: &Voce, nomi: &Nomi, mutamento: &Mutamento) -> Mutato {
    let how = String::from(t.say(parole::come(mutamento.come)));
    let nome = parole::nome(t, nomi, mutamento.cosa, &mutamento.id);
    let titolo = t.say(parole::cosa(mutamento.cosa)).arg("nome", nome).arg("come", how);
    let campi = mutamento.campi.iter().map(|campo| Campo {
        nome: campo.via.in_lingua(t.lingua()).to_owned(),
        prima: campo.prima.as_deref().unwrap_or_default().to_owned(),
        dopo: campo.dopo.as_deref().unwrap_or_default().to_owned(),
    });
    // What is all new has one column to read: it opens when it is wanted.
    Mutato { titolo: titolo.into(), is_open: mutamento.come == Come::Cambiata, campi: campi.collect() }
}

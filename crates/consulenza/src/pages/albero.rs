//! The tree of a computation: what was read, what it was worth, and what it was made of.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::spiega::Letto;
use cornice::Voce;

/// Some steps and, inside each, its own.
#[derive(Template)]
#[template(path = "consulenza/albero.html")]
pub(super) struct Albero<'a> {
    t: &'a Voce,
    letti: &'a [Letto],
}

impl HtmlSafe for Albero<'_> {}

impl<'a> Albero<'a> {
    pub(super) fn new(t: &'a Voce, letti: &'a [Letto]) -> Self {
        Self { t, letti }
    }

    fn inside(&self, letto: &'a Letto) -> Self {
        Self { t: self.t, letti: &letto.passi }
    }

    /// Where it comes from: an archive for a fact, an act for the rest.
    fn source(&self, letto: &Letto) -> Option<String> {
        letto.fonte.map(|fonte| fascicoli::fonte(self.t, fonte)).or_else(|| letto.norma.clone())
    }
}

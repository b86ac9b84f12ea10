//! The tree of a computation: what was read, what it was worth, and what it was made of.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::spiega::Letto;
use cornice::Voce;
use fascicoli::{Conta, SetInformativo, dato};

/// Some steps and, inside each, its own.
#[derive(Template)]
#[template(path = "consulenza/albero.html")]
pub(super) struct Albero<'a> {
    t: &'a Voce,
    set: &'a SetInformativo<'a>,
    letti: &'a [Letto],
}

impl HtmlSafe for Albero<'_> {}

impl<'a> Albero<'a> {
    pub(super) fn new(t: &'a Voce, set: &'a SetInformativo<'a>, letti: &'a [Letto]) -> Self {
        Self { t, set, letti }
    }

    fn inside(&self, letto: &'a Letto) -> Self {
        Self { letti: &letto.passi, ..*self }
    }

    /// Where it comes from: for a fact whoever said it, or else the archive that would; an act for the rest.
    fn source(&self, letto: &Letto) -> Option<String> {
        let known = letto.fatto.as_deref().and_then(|percorso| self.set.find(percorso));
        if let Some(known) = known.filter(|known| !matches!(known.conta(), Conta::Ignoto)) {
            return Some(dato(self.t, known, self.set.giorno()).1);
        }
        letto.fonte.map(|fonte| fascicoli::fonte(self.t, fonte)).or_else(|| letto.norma.clone())
    }
}

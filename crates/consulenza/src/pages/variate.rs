//! What differs of one card between two days.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{Catalogo, DueGiorni, Scheda, Variazione, Vigenza};
use cornice::Voce;

use super::confronto::{Riga, Variazioni};

/// What differs, what is not known, and what is the same.
#[derive(Template)]
#[template(path = "consulenza/variate.html")]
pub(super) struct Variate<'a> {
    t: &'a Voce,
    giorni: DueGiorni,
    vigenza: Vec<Vigenza>,
    cambiate: Vec<Riga>,
    ignote: Vec<Riga>,
    uguali: Vec<Riga>,
}

impl HtmlSafe for Variate<'_> {}

impl<'a> Variate<'a> {
    pub(super) fn of(t: &'a Voce, catalogo: &Catalogo, scheda: &Scheda, giorni: DueGiorni) -> Self {
        let novita = catalogo.novita(scheda, giorni, t.lingua());
        let (mut cambiate, mut ignote, mut uguali) = (Vec::new(), Vec::new(), Vec::new());
        for cifra in novita.cifre {
            let rows = match cifra.variazione {
                Variazione::Cambiata => &mut cambiate,
                Variazione::NonNota => &mut ignote,
                Variazione::Uguale => &mut uguali,
            };
            rows.push(Riga::of_figure(t, cifra));
        }
        cambiate.extend(novita.calcoli.into_iter().map(Riga::of_reckoning));
        Self { t, giorni, vigenza: novita.vigenza, cambiate, ignote, uguali }
    }

    fn is_same(&self) -> bool {
        self.cambiate.is_empty() && self.vigenza.is_empty()
    }

    fn table<'r>(&'r self, righe: &'r [Riga]) -> Variazioni<'r> {
        Variazioni::new(self.t, &self.t.say("consulenza-novita").to_string(), self.giorni, righe)
    }
}

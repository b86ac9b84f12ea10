//! What the archives do not show and a "no" rests on: said beside the reason, and a form for whoever says otherwise.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::FattoDescritto;
use catalogo::spiega::{Letto, Motivo};
use cornice::{Form, Voce};
use fascicoli::{Questionario, SetInformativo, dato};

use super::diritto::address;
use crate::Diritto;
use crate::silenzio::Silenzio;

/// The hidden field by which its form is told from the others of the page.
const CONTESTATO: &str = "contestato";

/// The part of a right's page that says on which silence the answer rests.
#[derive(Template)]
#[template(path = "consulenza/silenzio.html")]
pub(super) struct Contestabile<'a> {
    t: &'a Voce,
    set: &'a SetInformativo<'a>,
    silenzio: Silenzio<'a>,
    address: String,
    questionario: Questionario<'a>,
    form: Form,
    is_assistito: bool,
}

impl HtmlSafe for Contestabile<'_> {}

impl<'a> Contestabile<'a> {
    pub(super) fn of(t: &'a Voce, set: &'a SetInformativo<'a>, diritto: &Diritto<'a>) -> Self {
        let silenzio = Silenzio::of(set, diritto);
        let questionario = Questionario::new(t, set, silenzio.fatti());
        let address = address(set.apertura.soggetto, diritto.scheda);
        Self { t, set, silenzio, address, questionario, form: Form::new(), is_assistito: false }
    }

    /// The same for whoever reads about himself.
    pub(super) fn read_by(self, is_assistito: bool) -> Self {
        Self { is_assistito, ..self }
    }

    /// The same with the answers as they were sent, what is wrong with them said.
    pub(super) fn refused(mut self, form: Option<&Form>) -> Self {
        if let Some(form) = form {
            self.form = form.clone();
        }
        self
    }

    /// What a failed requirement rests on, to be said beside it.
    pub(super) fn of_requirement(&self, nome: &str) -> Option<String> {
        self.told(self.silenzio.of_requirement(nome))
    }

    fn told(&self, fatti: &[&FattoDescritto]) -> Option<String> {
        let titles: Vec<&str> = fatti.iter().map(|fatto| fatto.titolo.in_lingua(self.t.lingua())).collect();
        let told = || self.t.say("consulenza-non-risulta").arg("fatti", titles.join("; ")).into();
        (!titles.is_empty()).then(told)
    }

    /// What a requirement rests on that somebody declared and no archive has, with whoever said it.
    pub(super) fn contested(&self, motivo: &Motivo) -> Option<String> {
        let mut said = Vec::new();
        self.collect_contested(&motivo.passi, &mut said);
        let told = || self.t.say("consulenza-non-risulta-dichiarato").arg("fatti", said.join("; ")).into();
        (!said.is_empty()).then(told)
    }

    fn collect_contested(&self, letti: &[Letto], said: &mut Vec<String>) {
        for letto in letti {
            let known = letto.fatto.as_deref().and_then(|percorso| self.set.find(percorso));
            if let Some(known) = known.filter(|known| known.is_silent() && known.dichiarato.is_some()) {
                let (_, fonte, giorno) = dato(self.t, known, self.set.giorno());
                let titolo = known.descritto.titolo.in_lingua(self.t.lingua());
                let line = format!("{titolo} ({fonte}, {giorno})");
                if !said.contains(&line) {
                    said.push(line);
                }
            }
            self.collect_contested(&letto.passi, said);
        }
    }
}

/// Tells whether a form says what the archives do not show.
pub(super) fn is_contesting(form: &Form) -> bool {
    !form.value(CONTESTATO).is_empty()
}

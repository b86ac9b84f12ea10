//! The questions of past years: a fieldset a year, the facts that decide first, the others folded away.

use std::collections::BTreeMap;

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{FattoDescritto, Varia};
use cornice::components::{Fact, FactsTable};
use cornice::{Form, Voce};
use store::Giorno;

use super::{Domande, Questionario, prefix};
use crate::declare::Risposte;
use crate::pages::parole;
use crate::set::{Conta, Dato};

/// A year to ask about, what is known of it, and what to ask.
#[derive(Debug)]
pub struct AnnoChiesto<'s, 'c> {
    /// The year.
    pub anno: i16,
    /// What is known of it.
    pub dati: &'s [Dato<'c>],
    /// What to ask first, in this order.
    pub prima: Vec<&'c FattoDescritto>,
    /// What to ask in a part that stays folded.
    pub poi: Vec<&'c FattoDescritto>,
    /// What to show of what an archive says, and not to ask.
    pub noti: Vec<&'c FattoDescritto>,
}

/// The questions of some years.
#[derive(Debug)]
pub struct QuestionarioAnni<'c> {
    anni: Vec<UnAnno<'c>>,
}

#[derive(Debug)]
struct UnAnno<'c> {
    anno: i16,
    noti: Option<FactsTable>,
    prima: Questionario<'c>,
    poi: Questionario<'c>,
}

/// The fieldsets of all the years, for the form that sends them.
#[derive(Debug, Template)]
#[template(path = "fascicoli/anni.html")]
pub struct DomandeAnni<'a> {
    t: &'a Voce,
    anni: Vec<Fascia<'a>>,
}

impl HtmlSafe for DomandeAnni<'_> {}

/// A year, as the template shows it.
#[derive(Debug)]
struct Fascia<'a> {
    anno: i16,
    noti: Option<&'a FactsTable>,
    prima: Option<Domande<'a>>,
    poi: Option<Domande<'a>>,
    /// What is wrong may be in the folded part: it must be seen.
    is_open: bool,
}

impl<'s, 'c> AnnoChiesto<'s, 'c> {
    /// A year of which nothing is asked yet.
    #[must_use]
    pub const fn new(anno: i16, dati: &'s [Dato<'c>]) -> Self {
        Self { anno, dati, prima: Vec::new(), poi: Vec::new(), noti: Vec::new() }
    }

    /// Tells whether a fact is already among those asked or shown.
    #[must_use]
    pub fn names(&self, fatto: &FattoDescritto) -> bool {
        let mut all = self.prima.iter().chain(&self.poi).chain(&self.noti);
        all.any(|other| other.fatto.nome == fatto.fatto.nome)
    }
}

impl<'c> QuestionarioAnni<'c> {
    /// Asks some years, in the order given; beside what is known stands who said it, and when.
    #[must_use]
    pub fn new(t: &Voce, giorno: Giorno, anni: Vec<AnnoChiesto<'_, 'c>>) -> Self {
        let asked = anni.into_iter().map(|chiesto| {
            let AnnoChiesto { anno, dati, prima, poi, noti } = chiesto;
            let ask = |fatti: Vec<&'c FattoDescritto>| {
                let questionario = Questionario::of(t, Some(anno), dati, fatti);
                questionario.with_sources(t, dati, giorno).with_july(t, anno)
            };
            UnAnno { anno, noti: known(t, (anno, giorno), dati, &noti), prima: ask(prima), poi: ask(poi) }
        });
        Self { anni: asked.collect() }
    }

    /// Takes the answers to any of some facts in any of the years that a form names, of those that may be asked.
    pub fn taking(
        t: &Voce,
        form: &Form,
        anni: impl IntoIterator<Item = i16>,
        fatti: &[&'c FattoDescritto],
    ) -> Self {
        let is_named = |anno: &i16| form.sent().any(|(nome, _)| nome.starts_with(&prefix(Some(*anno))));
        let taken = anni.into_iter().filter(is_named).map(|anno| UnAnno {
            anno,
            noti: None,
            prima: Questionario::taking_of(t, Some(anno), fatti.iter().copied()),
            poi: Questionario::taking_of(t, Some(anno), []),
        });
        Self { anni: taken.collect() }
    }

    /// Tells whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.anni.iter().all(|anno| anno.prima.is_empty() && anno.poi.is_empty())
    }

    /// Fills the form in advance with what counts of each year.
    #[must_use]
    pub fn fill<'s>(&self, dati: impl Fn(i16) -> &'s [Dato<'c>]) -> Form
    where
        'c: 's,
    {
        let both = |form: Form, anno: &UnAnno<'c>| {
            let known = dati(anno.anno);
            anno.poi.fill_with(anno.prima.fill_with(form, known), known)
        };
        self.anni.iter().fold(Form::new(), both)
    }

    /// Shows the fieldsets.
    #[must_use]
    pub fn fields<'a>(&'a self, form: &'a Form, t: &'a Voce) -> DomandeAnni<'a> {
        let is_open = form.complete().is_none();
        let shown = |questionario: &'a Questionario<'c>| {
            (!questionario.is_empty()).then(|| questionario.fields(form, t))
        };
        let anni = self.anni.iter().map(|anno| Fascia {
            anno: anno.anno,
            noti: anno.noti.as_ref(),
            prima: shown(&anno.prima),
            poi: shown(&anno.poi),
            is_open,
        });
        DomandeAnni { t, anni: anni.collect() }
    }

    /// Reads what was answered of each year. None when something cannot be read.
    pub fn read(&self, form: &mut Form) -> Option<BTreeMap<i16, Risposte>> {
        let mut anni: BTreeMap<i16, Risposte> = BTreeMap::new();
        for anno in &self.anni {
            // Every field is read, so that all that is wrong is said at once.
            for risposte in [&anno.prima, &anno.poi].map(|questionario| questionario.read(form)) {
                anni.entry(anno.anno).or_default().join(risposte.unwrap_or_default());
            }
        }
        form.complete()?;
        anni.retain(|_, risposte| !risposte.is_empty());
        Some(anni)
    }

    /// Names what is asked of each year.
    pub fn asked(&self) -> impl Iterator<Item = (i16, &std::sync::Arc<str>)> {
        self.anni
            .iter()
            .flat_map(|anno| anno.prima.names().chain(anno.poi.names()).map(move |nome| (anno.anno, nome)))
    }
}

impl Questionario<'_> {
    /// Says of which twelve months a year is that begins in July.
    fn with_july(mut self, t: &Voce, anno: i16) -> Self {
        for quesito in &self.domande {
            let fatto = quesito.descritto();
            if fatto.nel_tempo.varia == Varia::Luglio {
                let said = t.say("fascicoli-anno-luglio");
                let said = said.arg("anno", anno.to_string()).arg("dopo", (anno + 1).to_string()).to_string();
                let nota = self.note.remove(&fatto.fatto.nome);
                let nota = nota.map_or_else(|| said.clone(), |nota| format!("{said} {nota}"));
                self.note.insert(fatto.fatto.nome.clone(), nota);
            }
        }
        self
    }
}

/// What an archive says of some facts, each with its source and its day.
fn known(
    t: &Voce,
    (anno, giorno): (i16, Giorno),
    dati: &[Dato<'_>],
    noti: &[&FattoDescritto],
) -> Option<FactsTable> {
    let shown: Vec<Fact> = noti
        .iter()
        .filter_map(|fatto| super::find(dati, &fatto.fatto.nome))
        .filter(|dato| matches!(dato.conta(), Conta::Archivio(_)))
        .map(|dato| {
            let (valore, fonte, data) = parole::dato(t, dato, giorno);
            Fact::new(dato.descritto.titolo.in_lingua(t.lingua()), valore).from(fonte, data)
        })
        .collect();
    let caption = t.say("fascicoli-anno-noti").arg("anno", anno.to_string());
    let mut table = FactsTable::new(t, caption);
    let is_empty = shown.is_empty();
    table.extend(shown);
    (!is_empty).then_some(table)
}

//! Facts as fields of a form: asked in the reader's language, read at the door by the vocabulary's own parser.
//!
//! The form names what was declared when it was shown: a field of those that comes back empty takes its declaration back.
//! What somebody else declared in the meantime was not shown, so it is not taken back.

mod anni;
mod riga;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::FattoDescritto;
use cornice::{Campo, Field, Form, Voce};
use regole::{Fatti, Valore};
use store::Giorno;

pub use self::anni::{AnnoChiesto, DomandeAnni, QuestionarioAnni};
use self::riga::Riga;
use crate::declare::Risposte;
use crate::pages::parole;
use crate::set::{Conta, Dato, SetInformativo};

/// The questions of a form.
#[derive(Debug)]
pub struct Questionario<'c> {
    domande: Vec<Quesito<'c>>,
    detti: BTreeSet<Arc<str>>,
    /// Who said what is known of a fact, and when.
    note: BTreeMap<Arc<str>, String>,
    /// The field that names what was declared when the form was shown.
    detto: String,
}

/// One fact asked: a field, or the rows of a list.
#[derive(Debug)]
enum Quesito<'c> {
    Uno(Riga<'c>),
    Lista(Elenco<'c>),
}

/// A list asked: its rows, and the box that says that there is nobody.
#[derive(Debug)]
struct Elenco<'c> {
    descritto: &'c FattoDescritto,
    titolo: String,
    righe: Vec<Vec<Riga<'c>>>,
    nessuno: (String, String),
}

/// The fields of all the questions, for the form that sends them.
#[derive(Debug, Template)]
#[template(path = "fascicoli/domande.html")]
pub struct Domande<'a> {
    gruppi: Vec<Gruppo<'a>>,
    detti: &'a BTreeSet<Arc<str>>,
    detto: &'a str,
}

impl HtmlSafe for Domande<'_> {}

/// A group of fields, as a template shows it.
#[derive(Debug)]
struct Gruppo<'a> {
    /// The title of a list's row; none for a single fact.
    legenda: Option<String>,
    /// Whether it is folded away until somebody needs it.
    is_spare: bool,
    campi: Vec<Field<'a>>,
}

impl<'a> Gruppo<'a> {
    fn single(campo: Field<'a>) -> Self {
        Self { legenda: None, is_spare: false, campi: vec![campo] }
    }
}

/// The hidden field that names what was declared when the form was shown.
const DETTO: &str = "detto";

/// Rows offered beyond those already said: one to fill in, the others folded away.
const SPARE: usize = 3;
/// The most rows that a form has.
const MOST: usize = 20;

impl<'c> Questionario<'c> {
    /// Asks some facts, in the order given; lists have a row for each record already said, and some to spare.
    pub fn new(
        t: &Voce,
        set: &SetInformativo<'c>,
        fatti: impl IntoIterator<Item = &'c FattoDescritto>,
    ) -> Self {
        Self::of(t, None, set.dati(), fatti)
    }

    /// Asks some facts of a year, or of today, of which something may be known.
    fn of(
        t: &Voce,
        anno: Option<i16>,
        dati: &[Dato<'c>],
        fatti: impl IntoIterator<Item = &'c FattoDescritto>,
    ) -> Self {
        let rows = |descritto: &FattoDescritto| (records(dati, descritto).len() + SPARE).min(MOST);
        let asked = fatti.into_iter().map(|fatto| Quesito::new(t, anno, fatto, rows(fatto)));
        let domande: Vec<_> = asked.collect();
        let names = domande.iter().map(|quesito| &quesito.descritto().fatto.nome);
        let is_said = |nome: &&Arc<str>| {
            find(dati, nome).is_some_and(|dato| matches!(dato.conta(), Conta::Dichiarato(_)))
        };
        let detti = names.filter(is_said).cloned().collect();
        Self { domande, detti, note: BTreeMap::new(), detto: prefix(anno) + DETTO }
    }

    /// Says beside each field who said what is known, and when.
    fn with_sources(mut self, t: &Voce, dati: &[Dato<'c>], giorno: Giorno) -> Self {
        for quesito in &self.domande {
            let nome = &quesito.descritto().fatto.nome;
            let known = find(dati, nome).filter(|dato| dato.conta().valore().is_some());
            if let Some((_, fonte, data)) = known.map(|dato| parole::dato(t, dato, giorno)) {
                self.note.insert(nome.clone(), format!("{fonte}, {data}."));
            }
        }
        self
    }

    /// Takes the answers to any of some facts, as many rows of each list as a form may have.
    pub fn taking(t: &Voce, fatti: impl IntoIterator<Item = &'c FattoDescritto>) -> Self {
        Self::taking_of(t, None, fatti)
    }

    fn taking_of(t: &Voce, anno: Option<i16>, fatti: impl IntoIterator<Item = &'c FattoDescritto>) -> Self {
        let domande = fatti.into_iter().map(|fatto| Quesito::new(t, anno, fatto, MOST)).collect();
        Self { domande, detti: BTreeSet::new(), note: BTreeMap::new(), detto: prefix(anno) + DETTO }
    }

    /// Names the facts that are asked.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Arc<str>> {
        self.domande.iter().map(|quesito| &quesito.descritto().fatto.nome)
    }

    /// Tells whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.domande.is_empty()
    }

    /// Fills the form in advance with what counts today.
    #[must_use]
    pub fn fill(&self, set: &SetInformativo<'_>) -> Form {
        self.fill_with(Form::new(), set.dati())
    }

    fn fill_with(&self, mut form: Form, dati: &[Dato<'_>]) -> Form {
        for quesito in &self.domande {
            match quesito {
                Quesito::Uno(riga) => {
                    let known = find(dati, &riga.descritto.fatto.nome).and_then(|dato| dato.conta().valore());
                    form = riga.fill(form, known);
                }
                Quesito::Lista(elenco) => {
                    for (riga, record) in elenco.righe.iter().zip(records(dati, elenco.descritto)) {
                        for campo in riga {
                            form = campo.fill(form, record.find(&campo.descritto.fatto.nome));
                        }
                    }
                }
            }
        }
        form
    }

    /// Shows the fields.
    #[must_use]
    pub fn fields<'a>(&'a self, form: &'a Form, t: &'a Voce) -> Domande<'a> {
        let mut gruppi = Vec::new();
        for quesito in &self.domande {
            match quesito {
                Quesito::Uno(riga) => {
                    let nome = &riga.descritto.fatto.nome;
                    let is_said = self.detti.contains(nome);
                    let mut campo = if is_said { riga.said_field(form, t) } else { riga.field(form, t) };
                    if let Some(nota) = self.note.get(nome) {
                        campo = campo.hint(riga.with_help(t, nota));
                    }
                    gruppi.push(Gruppo::single(campo.optional()));
                }
                Quesito::Lista(elenco) => gruppi.extend(elenco.fields(form, t)),
            }
        }
        Domande { gruppi, detti: &self.detti, detto: &self.detto }
    }

    /// Reads what was answered; what was left empty is not said, or no longer. None when something cannot be read.
    pub fn read(&self, form: &mut Form) -> Option<Risposte> {
        let shown: BTreeSet<String> = form.values(&self.detto).map(str::to_owned).collect();
        let mut risposte = Risposte::default();
        for quesito in &self.domande {
            let valore = match quesito {
                Quesito::Uno(riga) => riga.read(form),
                Quesito::Lista(elenco) => elenco.read(form),
            };
            let nome = &quesito.descritto().fatto.nome;
            match valore {
                Some(valore) => {
                    risposte.fatti.insert(nome.clone(), valore);
                }
                None if shown.contains(&**nome) => {
                    risposte.ritirati.insert(nome.clone());
                }
                None => {}
            }
        }
        form.complete()?;
        Some(risposte)
    }
}

impl<'c> Quesito<'c> {
    fn new(t: &Voce, anno: Option<i16>, descritto: &'c FattoDescritto, rows: usize) -> Self {
        if descritto.campi.is_empty() {
            Self::Uno(Riga::single(t, anno, descritto))
        } else {
            Self::Lista(Elenco::new(t, anno, descritto, rows))
        }
    }

    fn descritto(&self) -> &'c FattoDescritto {
        match self {
            Self::Uno(riga) => riga.descritto,
            Self::Lista(elenco) => elenco.descritto,
        }
    }
}

impl<'c> Elenco<'c> {
    fn new(t: &Voce, anno: Option<i16>, descritto: &'c FattoDescritto, rows: usize) -> Self {
        let nome = prefix(anno) + &descritto.fatto.nome;
        let row = |place| -> Vec<Riga<'c>> {
            let field = |campo| Riga::of_list(t, anno, campo, &format!("{nome}.{place}"));
            // A judgement is made by a board or an office, not declared.
            descritto.campi.iter().filter(|campo| !campo.fatto.giudizio).map(field).collect()
        };
        let titolo = descritto.titolo.in_lingua(t.lingua()).to_owned();
        let nobody = t.say("fascicoli-nessuno-in-elenco").arg("elenco", &titolo).to_string();
        Self {
            descritto,
            righe: (0..rows).map(row).collect(),
            nessuno: (format!("{nome}.nessuno"), nobody),
            titolo,
        }
    }

    /// That there is nobody is offered first: an empty row is not to be taken for somebody who must be there.
    fn fields<'a>(&'a self, form: &'a Form, t: &'a Voce) -> Vec<Gruppo<'a>> {
        let (nome, etichetta) = &self.nessuno;
        let nobody = form.fields(t).check(Campo::labelled(nome, etichetta)).optional();
        let mut groups = vec![Gruppo::single(nobody)];
        let mut is_spare = false;
        for (place, riga) in self.righe.iter().enumerate() {
            let is_begun = riga.iter().any(|campo| campo.is_begun(form));
            let campi = riga.iter().map(|campo| campo.row_field(form, t)).collect();
            let legenda = Some(format!("{} ({})", self.titolo, place + 1));
            groups.push(Gruppo { legenda, is_spare: is_spare && !is_begun, campi });
            is_spare |= !is_begun;
        }
        groups
    }

    /// Reads the rows that were begun: a list said is a complete one.
    fn read(&self, form: &mut Form) -> Option<Valore> {
        let mut records = Vec::new();
        for riga in &self.righe {
            if riga.iter().any(|campo| campo.is_begun(form)) {
                let said = riga
                    .iter()
                    .filter_map(|campo| Some((campo.descritto.fatto.nome.clone(), campo.read_in_row(form)?)));
                records.push(said.collect());
            }
        }
        let nobody = !form.value(&self.nessuno.0).is_empty();
        (nobody || !records.is_empty()).then_some(Valore::Lista(records))
    }
}

/// How the names of a year's fields begin; today's have nothing before.
fn prefix(anno: Option<i16>) -> String {
    anno.map(|anno| format!("anno{anno}.")).unwrap_or_default()
}

/// The records of a list that count.
fn records<'s>(dati: &'s [Dato<'_>], descritto: &FattoDescritto) -> &'s [Fatti] {
    match find(dati, &descritto.fatto.nome).and_then(|dato| dato.conta().valore()) {
        Some(Valore::Lista(records)) => records,
        _ => &[],
    }
}

fn find<'s, 'c>(dati: &'s [Dato<'c>], nome: &str) -> Option<&'s Dato<'c>> {
    dati.iter().find(|dato| &*dato.descritto.fatto.nome == nome)
}

//! One field: how a fact of each type is asked, filled in advance and read.

use catalogo::{ErroreValore, FattoDescritto, Mondo};
use cornice::{Campo, Choice, Field, Form, Message, Voce};
use lingue::Lingua;
use regole::{Specie, Tipo, Valore};

use super::prefix;
use crate::pages::parole::plain;

/// A field.
#[derive(Debug)]
pub(super) struct Riga<'c> {
    pub(super) descritto: &'c FattoDescritto,
    nome: String,
    etichetta: String,
    /// What to call it where the year does not stand above.
    chiamata: String,
    /// A row of a list is unfinished without it.
    is_needed: bool,
    lingua: Lingua,
}

/// The parts of a date, as the frame names them.
const PARTS: [&str; 3] = ["giorno", "mese", "anno"];

impl<'c> Riga<'c> {
    pub(super) fn single(t: &Voce, anno: Option<i16>, descritto: &'c FattoDescritto) -> Self {
        Self::new(t, anno, descritto, prefix(anno) + &descritto.fatto.nome)
    }

    /// What an archive would complete by itself must be said here, because no archive is asked about other people.
    pub(super) fn of_list(t: &Voce, anno: Option<i16>, descritto: &'c FattoDescritto, row: &str) -> Self {
        let nome = format!("{row}.{}", descritto.fatto.nome);
        Self { is_needed: descritto.mondo == Mondo::Chiuso, ..Self::new(t, anno, descritto, nome) }
    }

    fn new(t: &Voce, anno: Option<i16>, descritto: &'c FattoDescritto, nome: String) -> Self {
        let etichetta = title(t, descritto);
        let chiamata = anno.map_or_else(|| etichetta.clone(), |anno| format!("{anno}: {etichetta}"));
        Self { descritto, nome, etichetta, chiamata, is_needed: false, lingua: t.lingua() }
    }

    fn campo(&self) -> Campo<'_> {
        Campo::labelled(&self.nome, &self.etichetta)
    }

    /// The field as the list of what is wrong names it.
    fn called(&self) -> Campo<'_> {
        Campo::labelled(&self.nome, &self.chiamata)
    }

    pub(super) fn field<'a>(&'a self, form: &'a Form, t: &'a Voce) -> Field<'a> {
        self.ask(form, t, &yes_or_no(t))
    }

    /// The field of what was declared: emptied, it takes the declaration back; radios cannot be emptied, so they have a
    /// button for it.
    pub(super) fn said_field<'a>(&'a self, form: &'a Form, t: &'a Voce) -> Field<'a> {
        let mut choices = yes_or_no(t);
        choices.push(Choice::new("", t.say("fascicoli-non-so")));
        self.ask(form, t, &choices)
    }

    fn ask<'a>(&'a self, form: &'a Form, t: &'a Voce, yes_or_no: &[Choice]) -> Field<'a> {
        let fields = form.fields(t);
        let campo = self.campo();
        let field = match &self.descritto.fatto.tipo {
            Tipo::SiNo => fields.radios(campo, yes_or_no),
            Tipo::Data => fields.date(campo),
            Tipo::Codice(_) | Tipo::Testo if !self.descritto.valori.is_empty() => {
                let offered = self.descritto.choices(self.lingua).into_iter();
                let choices: Vec<Choice> =
                    offered.map(|(valore, titolo)| Choice::new(&**valore, titolo)).collect();
                fields.select(campo, &choices)
            }
            Tipo::Numero(grandezza) if grandezza.specie == Specie::Centesimi => fields.euro(campo),
            Tipo::Numero(_) => fields.number(campo),
            Tipo::Codice(_) | Tipo::Testo | Tipo::Lista(_) | Tipo::NonSiApplica => fields.text(campo),
        };
        match &self.descritto.aiuto {
            Some(aiuto) => field.hint(aiuto.in_lingua(t.lingua())),
            None => field,
        }
    }

    /// A note after the sentence that helps to answer.
    pub(super) fn with_help(&self, t: &Voce, nota: &str) -> String {
        let help = self.descritto.aiuto.as_ref().map(|aiuto| aiuto.in_lingua(t.lingua()));
        help.map_or_else(|| nota.to_owned(), |help| format!("{help} {nota}"))
    }

    pub(super) fn row_field<'a>(&'a self, form: &'a Form, t: &'a Voce) -> Field<'a> {
        let field = self.field(form, t);
        if self.is_needed { field } else { field.optional() }
    }

    /// Fills the field in advance, as the person would have written it.
    pub(super) fn fill(&self, form: Form, valore: Option<&Valore>) -> Form {
        match valore {
            Some(Valore::Data(date)) => form.with_date(self.campo(), *date),
            Some(Valore::SiNo(yes)) => form.with(self.campo(), if *yes { "si" } else { "no" }),
            Some(Valore::Codice(text) | Valore::Testo(text)) => form.with(self.campo(), text.to_string()),
            Some(Valore::Intero(number)) => form.with(self.campo(), number.to_string()),
            Some(Valore::Euro(cents)) => form.with(self.campo(), plain(&cents.to_string())),
            Some(Valore::Numero(number) | Valore::Percentuale(number)) => {
                form.with(self.campo(), plain(&number.to_string()))
            }
            Some(Valore::Lista(_) | Valore::NonSiApplica) | None => form,
        }
    }

    pub(super) fn is_begun(&self, form: &Form) -> bool {
        let part = |part: &&str| !form.value(&format!("{}-{part}", self.nome)).is_empty();
        !form.value(&self.nome).is_empty() || PARTS.iter().any(part)
    }

    /// Reads the field; nothing when it is empty, or when it cannot be read and the form says so.
    pub(super) fn read(&self, form: &mut Form) -> Option<Valore> {
        if self.descritto.fatto.tipo == Tipo::Data {
            return form.optional_date(self.called()).map(Valore::Data);
        }
        form.optional(self.called(), |raw| self.descritto.parse(raw).map_err(|error| self.explain(&error)))
    }

    pub(super) fn read_in_row(&self, form: &mut Form) -> Option<Valore> {
        if self.is_needed && !self.is_begun(form) {
            form.refuse(self.called(), "cornice-campo-obbligatorio");
            return None;
        }
        self.read(form)
    }

    /// Says what is wrong with a value; the nearest of a closed list is named as the reader calls it.
    fn explain(&self, error: &ErroreValore) -> Message {
        match error {
            ErroreValore::Vuoto => Message::new("cornice-campo-obbligatorio"),
            ErroreValore::NonSiNo => Message::new("fascicoli-valore-si-no"),
            ErroreValore::NonIntero => Message::new("fascicoli-valore-intero"),
            ErroreValore::NonNumero => Message::new("fascicoli-valore-numero"),
            ErroreValore::NonImporto => Message::new("fascicoli-valore-importo"),
            ErroreValore::NonData => Message::new("cornice-data-errata"),
            ErroreValore::NonInElenco | ErroreValore::NonLista => Message::new("fascicoli-valore-elenco"),
            ErroreValore::NonAmmesso(near) => {
                match near.as_deref().and_then(|near| self.descritto.value_title(near)) {
                    Some(titolo) => {
                        Message::new("fascicoli-valore-vicino").arg("vicino", titolo.in_lingua(self.lingua))
                    }
                    None => Message::new("fascicoli-valore-elenco"),
                }
            }
            ErroreValore::SottoMinimo(least) => {
                Message::new("fascicoli-valore-minimo").arg("minimo", plain(&least.to_string()))
            }
            ErroreValore::SopraMassimo(most) => {
                Message::new("fascicoli-valore-massimo").arg("massimo", plain(&most.to_string()))
            }
        }
    }
}

fn yes_or_no(t: &Voce) -> Vec<Choice> {
    vec![Choice::new("si", t.say("fascicoli-si")), Choice::new("no", t.say("fascicoli-no"))]
}

fn title(t: &Voce, descritto: &FattoDescritto) -> String {
    descritto.titolo.in_lingua(t.lingua()).to_owned()
}

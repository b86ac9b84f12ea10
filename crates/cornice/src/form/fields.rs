//! The fields of a form, as a template asks for them: `{{ f.text(COGNOME) }}`.

use askama::Template;
use askama::filters::HtmlSafe;

use super::date::{DAY, MONTH, YEAR};
use super::field::{Choice, Control, DatePart, Field, Group};
use super::{Campo, Form};
use crate::testi::Voce;

const AREA_ROWS: u8 = 4;

/// A form in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a> {
    form: &'a Form,
    t: &'a Voce,
}

impl<'a> Fields<'a> {
    pub(super) const fn new(form: &'a Form, t: &'a Voce) -> Self {
        Self { form, t }
    }

    /// Lists the errors above the form, each leading to its field; empty when there are none.
    #[must_use]
    pub fn summary(&self) -> Summary<'a> {
        let errors = self.form.errors.iter();
        Summary { t: self.t, errors: errors.map(|error| error.line(self.t)).collect() }
    }

    /// A line of text.
    #[must_use]
    pub fn text(&self, campo: impl Into<Campo<'a>>) -> Field<'a> {
        self.line(campo, "text", "text")
    }

    /// An e-mail address.
    #[must_use]
    pub fn email(&self, campo: impl Into<Campo<'a>>) -> Field<'a> {
        self.line(campo, "email", "email")
    }

    /// A telephone number.
    #[must_use]
    pub fn telephone(&self, campo: impl Into<Campo<'a>>) -> Field<'a> {
        self.line(campo, "tel", "tel")
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, campo: impl Into<Campo<'a>>) -> Field<'a> {
        self.line(campo, "text", "numeric").narrow()
    }

    /// An amount in euro, with its cents after a comma.
    #[must_use]
    pub fn euro(&self, campo: impl Into<Campo<'a>>) -> Field<'a> {
        let campo = campo.into();
        let value = self.form.value(campo.name());
        self.field(campo, Control::Text { kind: "text", mode: "decimal", value, suffix: "€" }).narrow()
    }

    /// Several lines of text.
    #[must_use]
    pub fn area(&self, campo: impl Into<Campo<'a>>) -> Field<'a> {
        let campo = campo.into();
        self.field(campo, Control::Area { value: self.form.value(campo.name()), rows: AREA_ROWS })
    }

    /// A date in three parts, read back by [`Form::required_date`].
    #[must_use]
    pub fn date(&self, campo: impl Into<Campo<'a>>) -> Field<'a> {
        self.dated(campo, ["", "", ""])
    }

    /// The reader's own date of birth, which the browser may fill in.
    #[must_use]
    pub fn birthday(&self, campo: impl Into<Campo<'a>>) -> Field<'a> {
        self.dated(campo, ["bday-day", "bday-month", "bday-year"])
    }

    /// One of many values, in a list that opens.
    #[must_use]
    pub fn select(&self, campo: impl Into<Campo<'a>>, choices: &[Choice]) -> Field<'a> {
        let campo = campo.into();
        let prompt = self.t.say("cornice-scegli").to_string();
        let chosen = self.form.value(campo.name());
        self.field(campo, Control::Select { choices: choices.to_vec(), chosen, prompt })
    }

    /// One of a few values, all in sight.
    #[must_use]
    pub fn radios(&self, campo: impl Into<Campo<'a>>, choices: &[Choice]) -> Field<'a> {
        let campo = campo.into();
        let chosen = self.form.value(campo.name());
        self.field(campo, Control::Radios { choices: choices.to_vec(), chosen })
    }

    /// Any of a few values, all in sight, read back by [`Form::values`].
    #[must_use]
    pub fn checks(&self, campo: impl Into<Campo<'a>>, choices: &[Choice]) -> Field<'a> {
        let campo = campo.into();
        let chosen = self.form.values(campo.name()).collect();
        self.field(campo, Control::Checks { choices: choices.to_vec(), chosen })
    }

    /// Any of many values, in groups that open one by one; read back by [`Form::values`].
    #[must_use]
    pub fn groups(&self, campo: impl Into<Campo<'a>>, groups: &[Group]) -> Field<'a> {
        let campo = campo.into();
        let chosen = self.form.values(campo.name()).collect();
        self.field(campo, Control::Groups { groups: Group::number(groups), chosen })
    }

    /// A single box to tick, whose value is `si`.
    #[must_use]
    pub fn check(&self, campo: impl Into<Campo<'a>>) -> Field<'a> {
        let campo = campo.into();
        let is_checked = !self.form.value(campo.name()).is_empty();
        self.field(campo, Control::Check { is_checked })
    }

    /// A file; its form must be `multipart/form-data`.
    #[must_use]
    pub fn file(&self, campo: impl Into<Campo<'a>>, accept: &'a str) -> Field<'a> {
        self.field(campo, Control::File { accept })
    }

    fn line(&self, campo: impl Into<Campo<'a>>, kind: &'static str, mode: &'static str) -> Field<'a> {
        let campo = campo.into();
        let value = self.form.value(campo.name());
        self.field(campo, Control::Text { kind, mode, value, suffix: "" })
    }

    fn dated(&self, campo: impl Into<Campo<'a>>, purposes: [&'static str; 3]) -> Field<'a> {
        let campo = campo.into();
        let [day, month, year] = purposes;
        let part = |part, key, length, autocomplete| DatePart {
            part,
            label: self.t.say(key).to_string(),
            value: self.form.part(campo.name(), part),
            length,
            autocomplete,
        };
        let parts = [
            part(DAY, "cornice-giorno", 2, day),
            part(MONTH, "cornice-mese", 2, month),
            part(YEAR, "cornice-anno", 4, year),
        ];
        self.field(campo, Control::Date { parts })
    }

    fn field(&self, campo: impl Into<Campo<'a>>, control: Control<'a>) -> Field<'a> {
        let campo = campo.into();
        Field {
            t: self.t,
            name: campo.name(),
            label: campo.label(self.t),
            control,
            hint: None,
            error: self.form.error(campo.name()).map(|message| self.t.tell(message)),
            autocomplete: "",
            is_optional: false,
            max_length: None,
            is_narrow: false,
        }
    }
}

/// What is wrong with a field, named by its label.
#[derive(Clone, Debug)]
pub(super) struct ErrorLine<'a> {
    pub(super) field: &'a str,
    pub(super) label: String,
    pub(super) text: String,
}

/// The list of what is wrong, which takes the focus.
#[derive(Clone, Debug, Template)]
#[template(path = "form/summary.html")]
pub struct Summary<'a> {
    t: &'a Voce,
    errors: Vec<ErrorLine<'a>>,
}

impl HtmlSafe for Summary<'_> {}

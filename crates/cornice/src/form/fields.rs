//! The fields of a form, as a template asks for them: `{{ f.text("cognome", t.say("anagrafe-cognome")) }}`.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

use super::Form;
use super::date::{DAY, MONTH, YEAR};
use super::field::{Choice, Control, DatePart, Field};
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
        Summary {
            t: self.t,
            errors: errors.map(|error| (error.field.as_str(), self.t.tell(&error.message))).collect(),
        }
    }

    /// A line of text.
    #[must_use]
    pub fn text(&self, name: &'a str, label: impl Display) -> Field<'a> {
        self.line(name, label, "text", "text")
    }

    /// An e-mail address.
    #[must_use]
    pub fn email(&self, name: &'a str, label: impl Display) -> Field<'a> {
        self.line(name, label, "email", "email")
    }

    /// A telephone number.
    #[must_use]
    pub fn telephone(&self, name: &'a str, label: impl Display) -> Field<'a> {
        self.line(name, label, "tel", "tel")
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, name: &'a str, label: impl Display) -> Field<'a> {
        self.line(name, label, "text", "numeric").narrow()
    }

    /// An amount in euro, with its cents after a comma.
    #[must_use]
    pub fn euro(&self, name: &'a str, label: impl Display) -> Field<'a> {
        let value = self.form.value(name);
        self.field(name, label, Control::Text { kind: "text", mode: "decimal", value, suffix: "€" }).narrow()
    }

    /// Several lines of text.
    #[must_use]
    pub fn area(&self, name: &'a str, label: impl Display) -> Field<'a> {
        self.field(name, label, Control::Area { value: self.form.value(name), rows: AREA_ROWS })
    }

    /// A date in three parts, read back by [`Form::required_date`].
    #[must_use]
    pub fn date(&self, name: &'a str, label: impl Display) -> Field<'a> {
        self.dated(name, label, ["", "", ""])
    }

    /// The reader's own date of birth, which the browser may fill in.
    #[must_use]
    pub fn birthday(&self, name: &'a str, label: impl Display) -> Field<'a> {
        self.dated(name, label, ["bday-day", "bday-month", "bday-year"])
    }

    /// One of many values, in a list that opens.
    #[must_use]
    pub fn select(&self, name: &'a str, label: impl Display, choices: &[Choice]) -> Field<'a> {
        let prompt = self.t.say("cornice-scegli").to_string();
        let chosen = self.form.value(name);
        self.field(name, label, Control::Select { choices: choices.to_vec(), chosen, prompt })
    }

    /// One of a few values, all in sight.
    #[must_use]
    pub fn radios(&self, name: &'a str, label: impl Display, choices: &[Choice]) -> Field<'a> {
        let chosen = self.form.value(name);
        self.field(name, label, Control::Radios { choices: choices.to_vec(), chosen })
    }

    /// Any of a few values, all in sight, read back by [`Form::values`].
    #[must_use]
    pub fn checks(&self, name: &'a str, label: impl Display, choices: &[Choice]) -> Field<'a> {
        let chosen = self.form.values(name).collect();
        self.field(name, label, Control::Checks { choices: choices.to_vec(), chosen })
    }

    /// A single box to tick, whose value is `si`.
    #[must_use]
    pub fn check(&self, name: &'a str, label: impl Display) -> Field<'a> {
        let is_checked = !self.form.value(name).is_empty();
        self.field(name, label, Control::Check { is_checked })
    }

    /// A file; its form must be `multipart/form-data`.
    #[must_use]
    pub fn file(&self, name: &'a str, label: impl Display, accept: &'a str) -> Field<'a> {
        self.field(name, label, Control::File { accept })
    }

    fn line(&self, name: &'a str, label: impl Display, kind: &'static str, mode: &'static str) -> Field<'a> {
        let value = self.form.value(name);
        self.field(name, label, Control::Text { kind, mode, value, suffix: "" })
    }

    fn dated(&self, name: &'a str, label: impl Display, purposes: [&'static str; 3]) -> Field<'a> {
        let [day, month, year] = purposes;
        let part = |part, key, length, autocomplete| DatePart {
            part,
            label: self.t.say(key).to_string(),
            value: self.form.part(name, part),
            length,
            autocomplete,
        };
        let parts = [
            part(DAY, "cornice-giorno", 2, day),
            part(MONTH, "cornice-mese", 2, month),
            part(YEAR, "cornice-anno", 4, year),
        ];
        self.field(name, label, Control::Date { parts })
    }

    fn field(&self, name: &'a str, label: impl Display, control: Control<'a>) -> Field<'a> {
        Field {
            t: self.t,
            name,
            label: label.to_string(),
            control,
            hint: None,
            error: self.form.error(name).map(|message| self.t.tell(message)),
            autocomplete: "",
            is_optional: false,
            max_length: None,
            is_narrow: false,
        }
    }
}

/// The list of what is wrong, which takes the focus.
#[derive(Clone, Debug, Template)]
#[template(path = "form/summary.html")]
pub struct Summary<'a> {
    t: &'a Voce,
    errors: Vec<(&'a str, String)>,
}

impl HtmlSafe for Summary<'_> {}

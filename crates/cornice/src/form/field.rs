//! One field of a form, as HTML: label, hint, error and control, tied together for whoever cannot see them.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

use crate::testi::Voce;

/// A field being described by a template; printing it writes its HTML.
#[derive(Clone, Debug, Template)]
#[template(path = "form/field.html")]
pub struct Field<'a> {
    pub(super) t: &'a Voce,
    pub(super) name: &'a str,
    pub(super) label: String,
    pub(super) control: Control<'a>,
    pub(super) hint: Option<String>,
    pub(super) error: Option<String>,
    pub(super) autocomplete: &'a str,
    pub(super) is_optional: bool,
    pub(super) max_length: Option<u16>,
    pub(super) is_narrow: bool,
}

/// What the reader types into or chooses from.
#[derive(Clone, Debug)]
pub(super) enum Control<'a> {
    Text { kind: &'static str, mode: &'static str, value: &'a str, suffix: &'static str },
    Area { value: &'a str, rows: u8 },
    Date { parts: [DatePart<'a>; 3] },
    Select { choices: Vec<Choice>, chosen: &'a str, prompt: String },
    Radios { choices: Vec<Choice>, chosen: &'a str },
    Checks { choices: Vec<Choice>, chosen: Vec<&'a str> },
    Groups { groups: Vec<Group>, chosen: Vec<&'a str> },
    Check { is_checked: bool },
    File { accept: &'a str },
}

/// Day, month or year.
#[derive(Clone, Debug)]
pub(super) struct DatePart<'a> {
    pub(super) part: &'static str,
    pub(super) label: String,
    pub(super) value: &'a str,
    pub(super) length: u8,
    pub(super) autocomplete: &'static str,
}

/// One of the values that a select, radio buttons or check boxes offer.
#[derive(Clone, Debug)]
pub struct Choice {
    value: String,
    text: String,
    hint: Option<String>,
}

/// Check boxes under a title that folds them away until the reader asks for them, or has ticked one.
#[derive(Clone, Debug)]
pub struct Group {
    title: String,
    choices: Vec<Choice>,
    /// How many choices the groups before have: each needs an id of its own.
    before: usize,
}

impl Group {
    /// Puts choices under a title.
    pub fn new(title: impl Display, choices: Vec<Choice>) -> Self {
        Self { title: title.to_string(), choices, before: 0 }
    }

    /// Numbers the choices of all the groups through.
    pub(super) fn number(groups: &[Self]) -> Vec<Self> {
        let mut before = 0;
        let numbered = groups.iter().map(|group| {
            let group = Self { before, ..group.clone() };
            before += group.choices.len();
            group
        });
        numbered.collect()
    }

    fn is_open(&self, chosen: &[&str]) -> bool {
        self.choices.iter().any(|choice| chosen.contains(&choice.value.as_str()))
    }
}

impl Choice {
    /// Offers a value under a text in the reader's language.
    pub fn new(value: impl Into<String>, text: impl Display) -> Self {
        Self { value: value.into(), text: text.to_string(), hint: None }
    }

    /// Explains the choice below its text; a select has no room for it.
    #[must_use]
    pub fn hint(mut self, text: impl Display) -> Self {
        self.hint = Some(text.to_string());
        self
    }
}

impl<'a> Field<'a> {
    /// Explains what to write, below the label.
    #[must_use]
    pub fn hint(mut self, text: impl Display) -> Self {
        self.hint = Some(text.to_string());
        self
    }

    /// Names what the browser may fill in (WCAG 1.3.5), only for data of the reader himself.
    #[must_use]
    pub const fn autocomplete(mut self, purpose: &'a str) -> Self {
        self.autocomplete = purpose;
        self
    }

    /// Lets the field be left empty, and says so.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.is_optional = true;
        self
    }

    /// Limits the characters.
    #[must_use]
    pub const fn max_length(mut self, characters: u16) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// Keeps the field as narrow as a code or an amount.
    #[must_use]
    pub const fn narrow(mut self) -> Self {
        self.is_narrow = true;
        self
    }

    /// Lists the ids of the texts that describe the control, as `aria-describedby` wants them.
    fn described_by(&self) -> String {
        let notes = [(self.hint.is_some(), "aiuto"), (self.error.is_some(), "errore")];
        let ids =
            notes.iter().filter(|(is_there, _)| *is_there).map(|(_, note)| format!("{}-{note}", self.name));
        ids.collect::<Vec<_>>().join(" ")
    }

    fn is_group(&self) -> bool {
        matches!(
            self.control,
            Control::Date { .. } | Control::Radios { .. } | Control::Checks { .. } | Control::Groups { .. }
        )
    }
}

impl HtmlSafe for Field<'_> {}

//! The name and the label of a field, said once for the parser, the template and the list of errors.

use crate::testi::Voce;

/// A field of a form: `const COGNOME: Campo = Campo::new("cognome", "anagrafe-cognome");`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Campo<'a> {
    name: &'a str,
    label: Label<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label<'a> {
    Key(&'static str),
    Text(&'a str),
}

impl Campo<'static> {
    /// Declares a field by its name in the form and the key of its label.
    #[must_use]
    pub const fn new(name: &'static str, label: &'static str) -> Self {
        Self { name, label: Label::Key(label) }
    }
}

impl<'a> Campo<'a> {
    /// Makes a field whose label comes from elsewhere, such as a card, in the reader's language.
    #[must_use]
    pub const fn labelled(name: &'a str, label: &'a str) -> Self {
        Self { name, label: Label::Text(label) }
    }

    /// Tells the name.
    #[must_use]
    pub const fn name(&self) -> &'a str {
        self.name
    }

    pub(super) fn label(&self, t: &Voce) -> String {
        match self.label {
            Label::Key(key) => t.say(key).into(),
            Label::Text(text) => text.to_owned(),
        }
    }

    /// Keeps the label for the list of errors, which outlives the field.
    pub(super) fn kept_label(&self) -> KeptLabel {
        match self.label {
            Label::Key(key) => KeptLabel::Key(key),
            Label::Text(text) => KeptLabel::Text(text.to_owned()),
        }
    }
}

impl<'a> From<&Campo<'a>> for Campo<'a> {
    fn from(campo: &Campo<'a>) -> Self {
        *campo
    }
}

/// A label that an error holds.
#[derive(Clone, Debug)]
pub(super) enum KeptLabel {
    Key(&'static str),
    Text(String),
}

impl KeptLabel {
    pub(super) fn say(&self, t: &Voce) -> String {
        match self {
            Self::Key(key) => t.say(key).into(),
            Self::Text(text) => text.clone(),
        }
    }
}

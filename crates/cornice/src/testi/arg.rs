//! A text not yet said: its key and arguments, without a language.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

/// An argument of a text: numbers choose the plural, texts are inserted as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A text, already in the reader's form.
    Text(Cow<'static, str>),
    /// A whole number, which the text may inflect by.
    Number(i64),
}

/// A key with its arguments, said later in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    key: &'static str,
    args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// Names a text by its key.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Tells the key.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    pub(crate) fn fluent_args(&self) -> FluentArgs<'_> {
        self.args.iter().map(|(name, value)| (*name, value.fluent())).collect()
    }
}

impl From<&'static str> for Message {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}

impl Arg {
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => text.as_ref().into(),
            // Above 2^53 a float would round; such a number is shown as it is and inflects as "other".
            Self::Number(number) => match i32::try_from(*number) {
                Ok(small) => small.into(),
                Err(_) => number.to_string().into(),
            },
        }
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(Cow::Owned(text.clone()))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(Cow::Owned(text.to_owned()))
    }
}

impl From<&&str> for Arg {
    fn from(text: &&str) -> Self {
        Self::from(*text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&i64> for Arg {
    fn from(number: &i64) -> Self {
        Self::Number(*number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&usize> for Arg {
    fn from(number: &usize) -> Self {
        Self::from(*number)
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&u64> for Arg {
    fn from(number: &u64) -> Self {
        Self::from(*number)
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

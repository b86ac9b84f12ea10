//! One language's voice: what templates ask for texts, amounts and dates.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::formats;
use super::{Arg, Message, Texts};
use lingue::Lingua;

/// The texts and the forms of numbers and dates in the reader's language; cheap to clone.
#[derive(Clone, Debug)]
pub struct Voce {
    texts: Arc<Texts>,
    lingua: Lingua,
}

impl Voce {
    /// Takes the voice of a language.
    #[must_use]
    pub const fn new(texts: Arc<Texts>, lingua: Lingua) -> Self {
        Self { texts, lingua }
    }

    /// Tells the language.
    #[must_use]
    pub const fn lingua(&self) -> Lingua {
        self.lingua
    }

    /// Says a text by its key; add arguments with [`Phrase::arg`].
    #[must_use]
    pub const fn say(&self, key: &'static str) -> Phrase<'_> {
        Phrase { voce: self, message: Message::new(key) }
    }

    /// Says a message made elsewhere.
    #[must_use]
    pub fn tell(&self, message: &Message) -> String {
        self.look_up(message, None).unwrap_or_else(|| self.missing(message))
    }

    /// Says the named attribute of a message, when its text has one.
    #[must_use]
    pub fn attribute(&self, message: &Message, name: &str) -> Option<String> {
        self.look_up(message, Some(name))
    }

    /// Writes an amount of cents in euro: `1.234,56 €`, in English `€1,234.56`.
    #[must_use]
    pub fn euro(&self, cents: impl Borrow<i64>) -> String {
        formats::euro(self.lingua, *cents.borrow())
    }

    /// Writes a whole number with its thousands grouped.
    #[must_use]
    pub fn number(&self, number: impl Borrow<i64>) -> String {
        formats::number(self.lingua, *number.borrow())
    }

    /// Writes a date in figures: `25/11/2026`, in German `25.11.2026`.
    #[must_use]
    pub fn date(&self, date: impl Borrow<Date>) -> String {
        formats::date(self.lingua, *date.borrow())
    }

    /// Writes a date in words: `25 novembre 2026`.
    #[must_use]
    pub fn date_long(&self, date: impl Borrow<Date>) -> String {
        formats::date_long(self.lingua, *date.borrow())
    }

    /// Writes an instant as date and time in Rome: `25/11/2026, 08:21`.
    #[must_use]
    pub fn instant(&self, instant: impl Borrow<Timestamp>) -> String {
        formats::instant(self.lingua, *instant.borrow())
    }

    fn look_up(&self, message: &Message, attribute: Option<&str>) -> Option<String> {
        self.texts.find(self.lingua, message, attribute).or_else(|| {
            let italian = self.texts.find(Lingua::It, message, attribute)?;
            tracing::warn!(key = message.key(), lingua = self.lingua.code(), "text not translated");
            Some(italian)
        })
    }

    // A reader who meets a key that exists nowhere sees the key: better than a page that fails.
    fn missing(&self, message: &Message) -> String {
        tracing::warn!(key = message.key(), lingua = self.lingua.code(), "text missing");
        message.key().to_owned()
    }
}

/// A text being said; templates print it, code turns it into a `String`.
#[derive(Clone, Debug)]
pub struct Phrase<'v> {
    voce: &'v Voce,
    message: Message,
}

impl Phrase<'_> {
    /// Adds an argument.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.message = self.message.arg(name, value);
        self
    }
}

impl fmt::Display for Phrase<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.voce.tell(&self.message))
    }
}

impl From<Phrase<'_>> for String {
    fn from(phrase: Phrase<'_>) -> Self {
        phrase.voce.tell(&phrase.message)
    }
}

impl From<Phrase<'_>> for Arg {
    fn from(phrase: Phrase<'_>) -> Self {
        String::from(phrase).into()
    }
}

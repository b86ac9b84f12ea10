//! What happened, in order, with who and when.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

use super::chip::Tone;

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Happening {
    when: String,
    title: String,
    text: Option<String>,
    link: Option<(String, String)>,
    tone: Tone,
}

impl Happening {
    /// Says what happened and when, in the reader's language.
    pub fn new(when: impl Display, title: impl Display) -> Self {
        Self { when: when.to_string(), title: title.to_string(), text: None, link: None, tone: Tone::Info }
    }

    /// Says who did it, or why.
    #[must_use]
    pub fn text(mut self, text: impl Display) -> Self {
        self.text = Some(text.to_string());
        self
    }

    /// Leads to what it is about.
    #[must_use]
    pub fn link(mut self, href: impl Into<String>, text: impl Display) -> Self {
        self.link = Some((href.into(), text.to_string()));
        self
    }

    /// Colours it; the title says the same.
    #[must_use]
    pub const fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }
}

/// A list of happenings, in the order in which they are added.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "components/timeline.html")]
pub struct Timeline {
    happenings: Vec<Happening>,
}

impl FromIterator<Happening> for Timeline {
    fn from_iter<I: IntoIterator<Item = Happening>>(happenings: I) -> Self {
        Self { happenings: happenings.into_iter().collect() }
    }
}

impl HtmlSafe for Timeline {}

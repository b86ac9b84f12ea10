//! A notice inside a page.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

use super::Icon;
use super::chip::Tone;

/// A notice: a title, some text, perhaps where to go.
#[derive(Clone, Debug, Template)]
#[template(path = "components/callout.html")]
pub struct Callout {
    tone: Tone,
    title: String,
    text: Option<String>,
    link: Option<(String, String)>,
}

impl Callout {
    /// Says something in a sentence.
    pub fn new(tone: Tone, title: impl Display) -> Self {
        Self { tone, title: title.to_string(), text: None, link: None }
    }

    /// Explains it.
    #[must_use]
    pub fn text(mut self, text: impl Display) -> Self {
        self.text = Some(text.to_string());
        self
    }

    /// Leads somewhere.
    #[must_use]
    pub fn link(mut self, href: impl Into<String>, text: impl Display) -> Self {
        self.link = Some((href.into(), text.to_string()));
        self
    }

    fn icon(&self) -> Icon {
        Icon::small(self.tone.icon())
    }
}

impl HtmlSafe for Callout {}

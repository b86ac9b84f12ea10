//! A list with nothing in it: why, and what to do next.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

use super::Icon;

/// Says that there is nothing, instead of showing nothing.
#[derive(Clone, Debug, Template)]
#[template(path = "components/empty.html")]
pub struct Empty {
    title: String,
    text: Option<String>,
    action: Option<(String, String)>,
}

impl Empty {
    /// Says what there is none of.
    pub fn new(title: impl Display) -> Self {
        Self { title: title.to_string(), text: None, action: None }
    }

    /// Explains why.
    #[must_use]
    pub fn text(mut self, text: impl Display) -> Self {
        self.text = Some(text.to_string());
        self
    }

    /// Offers the next step.
    #[must_use]
    pub fn action(mut self, href: impl Into<String>, text: impl Display) -> Self {
        self.action = Some((href.into(), text.to_string()));
        self
    }
}

impl HtmlSafe for Empty {}

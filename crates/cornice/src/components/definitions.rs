//! Names and values of one thing.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

/// A list of names with their values.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "components/definitions.html")]
pub struct Definitions {
    rows: Vec<(String, String)>,
}

impl Definitions {
    /// Makes an empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a name and its value.
    #[must_use]
    pub fn row(mut self, name: impl Display, value: impl Display) -> Self {
        self.rows.push((name.to_string(), value.to_string()));
        self
    }
}

impl HtmlSafe for Definitions {}

//! Facts about a person, each with the archive it came from and the day it was read.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

use crate::testi::Voce;

/// A fact as a page shows it.
#[derive(Clone, Debug)]
pub struct Fact {
    name: String,
    value: String,
    source: String,
    date: String,
}

impl Fact {
    /// Names a fact and its value, in the reader's language.
    pub fn new(name: impl Display, value: impl Display) -> Self {
        Self { name: name.to_string(), value: value.to_string(), source: String::new(), date: String::new() }
    }

    /// Names the archive, or whoever declared it, and the day.
    #[must_use]
    pub fn from(mut self, source: impl Display, date: impl Display) -> Self {
        self.source = source.to_string();
        self.date = date.to_string();
        self
    }
}

/// A table of facts.
#[derive(Clone, Debug, Template)]
#[template(path = "components/facts.html")]
pub struct FactsTable {
    t: Voce,
    caption: String,
    facts: Vec<Fact>,
}

impl FactsTable {
    /// Makes an empty table under its caption.
    pub fn new(t: &Voce, caption: impl Display) -> Self {
        Self { t: t.clone(), caption: caption.to_string(), facts: Vec::new() }
    }

    /// Adds a fact.
    #[must_use]
    pub fn fact(mut self, fact: Fact) -> Self {
        self.facts.push(fact);
        self
    }
}

impl Extend<Fact> for FactsTable {
    fn extend<I: IntoIterator<Item = Fact>>(&mut self, facts: I) {
        self.facts.extend(facts);
    }
}

impl HtmlSafe for FactsTable {}

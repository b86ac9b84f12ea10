//! Where the reader is in a task of several pages.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

use crate::testi::Voce;

/// The steps of a task, with the present one marked.
#[derive(Clone, Debug, Template)]
#[template(path = "components/stepper.html")]
pub struct Stepper {
    t: Voce,
    steps: Vec<String>,
    current: usize,
}

impl Stepper {
    /// Makes a task without steps; `current` counts from 1.
    #[must_use]
    pub fn new(t: &Voce, current: usize) -> Self {
        Self { t: t.clone(), steps: Vec::new(), current }
    }

    /// Adds a step.
    #[must_use]
    pub fn step(mut self, name: impl Display) -> Self {
        self.steps.push(name.to_string());
        self
    }
}

impl HtmlSafe for Stepper {}

//! The state of a thing, in a word and a colour.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

/// What a colour says; the word beside it says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to note.
    Neutral,
    /// Worth knowing.
    Info,
    /// Done, granted.
    Success,
    /// Something is due.
    Warning,
    /// Refused, ended, wrong.
    Danger,
}

impl Tone {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }

    pub(super) const fn icon(self) -> &'static str {
        match self {
            Self::Neutral | Self::Info => "it-info-circle",
            Self::Success => "it-check-circle",
            Self::Warning => "it-warning-circle",
            Self::Danger => "it-error",
        }
    }
}

/// A state, such as `attivo` or `revocato`.
#[derive(Clone, Debug, Template)]
#[template(source = r#"<span class="pt-chip pt-tone-{{ tone.class() }}">{{ text }}</span>"#, ext = "html")]
pub struct Chip {
    tone: Tone,
    text: String,
}

impl Chip {
    /// Shows a state.
    pub fn new(tone: Tone, text: impl Display) -> Self {
        Self { tone, text: text.to_string() }
    }
}

impl HtmlSafe for Chip {}

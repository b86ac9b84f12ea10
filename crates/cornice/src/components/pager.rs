//! The way through a long list, page by page, by the key of its last row.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::testi::Voce;

/// Links to the first and to the next page; a list by key has no page numbers.
#[derive(Clone, Debug, Template)]
#[template(path = "components/pager.html")]
pub struct Pager {
    t: Voce,
    first: Option<String>,
    next: Option<String>,
}

impl Pager {
    /// Makes the links of a page; `first` only when the reader is past it, `next` only when more follows.
    #[must_use]
    pub fn new(t: &Voce, first: Option<String>, next: Option<String>) -> Self {
        Self { t: t.clone(), first, next }
    }
}

impl HtmlSafe for Pager {}

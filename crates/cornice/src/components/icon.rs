//! An icon of the design system; always an ornament, never the only bearer of a meaning.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::assets;

/// An icon, named as in the design system: `it-user`.
#[derive(Clone, Copy, Debug, Template)]
#[template(
    source = r#"<svg class="icon {{ class }}" aria-hidden="true"><use href="{{ assets::url("svg/sprites.svg") }}#{{ name }}"></use></svg>"#,
    ext = "html"
)]
pub struct Icon {
    name: &'static str,
    class: &'static str,
}

impl Icon {
    /// As high as a heading.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, class: "icon-primary" }
    }

    /// As high as a line of text, in its colour.
    #[must_use]
    pub const fn small(name: &'static str) -> Self {
        Self { name, class: "pt-icon-text" }
    }
}

impl HtmlSafe for Icon {}

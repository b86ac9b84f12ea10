//! The page of a failure: what happened, what to do, a number to quote.

use askama::Template;
use axum::http::StatusCode;

use super::Failure;
use crate::frame::Frame;
use crate::house::Doors;
use crate::layout::Layout;
use crate::pagina::{Pagina, Testa};
use crate::testi::{Message, Voce};

pub(super) const CONTENT_TYPE: &str = "text/html; charset=utf-8";

#[derive(Template)]
#[template(path = "pages/failure.html")]
struct FailurePage<'a> {
    t: &'a Voce,
    message: &'a Message,
    code: String,
    number: String,
    doors: Option<Doors>,
}

impl Pagina for FailurePage<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.tell(self.message)).sommario(remedy(t, self.message))
    }
}

/// Says what the reader can do about it.
pub(super) fn remedy(t: &Voce, message: &Message) -> String {
    t.attribute(message, "rimedio").unwrap_or_else(|| t.say("cornice-rimedio").to_string())
}

/// Writes the page; if even that fails, a line with the number.
pub(super) fn write(failure: &Failure, frame: &Frame) -> String {
    let doors = (failure.status == StatusCode::UNAUTHORIZED).then(|| frame.house.doors());
    let page = FailurePage {
        t: frame.voce(),
        message: &failure.message,
        code: failure.code(),
        number: frame.number.to_string(),
        doors,
    };
    let written = Layout::new(frame, &page).and_then(|layout| Ok(layout.render()?));
    written.unwrap_or_else(|unwritten| {
        tracing::error!(number = %frame.number, cause = ?unwritten, "failure page not written");
        format!("<!doctype html><title>{0}</title><p>{0}</p>", frame.number)
    })
}

//! The words that a page must say, in each language in which it is read.

use std::sync::Arc;

use cornice::{Lingua, Message, Texts, Voce};
use reqwest::StatusCode;

use super::browser::Browser;
use super::page::Page;

/// The languages, as a browser asks for them.
pub(crate) const LINGUE: [(&str, Lingua); 3] = [("it", Lingua::It), ("de", Lingua::De), ("en", Lingua::En)];

/// Says a text as the pages say it, spaces included.
pub(crate) fn say(lingua: Lingua, key: &'static str) -> String {
    let testi = [accessi::TESTI, mandati::TESTI, fascicoli::TESTI, domande::TESTI];
    let texts: Arc<Texts> = Texts::load(&testi).unwrap();
    let said = Voce::new(texts, lingua).tell(&Message::new(key));
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that each language says the same mistake in its own words.
pub(crate) async fn require_in_three_languages<F: Future<Output = Page>>(
    browser: &Browser,
    status: StatusCode,
    key: &'static str,
    send: impl Fn(Browser) -> F,
) {
    for (code, lingua) in LINGUE {
        send(browser.in_lingua(code)).await.answers(status, &say(lingua, key));
    }
}

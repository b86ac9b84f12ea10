//! What a chapter hands over to be framed: the inside of `<main>` and how it is called.

use askama::Template;

use crate::components::Chip;
use crate::testi::Voce;

/// A page of a chapter; its template holds what stands below the title inside `<main>`.
///
/// ```
/// use askama::Template;
/// use axum::response::Response;
/// use cornice::{Briciola, Campo, Failure, Form, Frame, Message, Pagina, Voce};
///
/// const COGNOME: Campo = Campo::new("cognome", "anagrafe-cognome");
///
/// #[derive(Template)]
/// #[template(
///     ext = "html",
///     source = r#"{% let f = form.fields(t) %}{{ f.summary() }}
/// <form method="post" novalidate>
///   {{ f.text(COGNOME).hint(t.say("anagrafe-cognome-aiuto")) }}
///   <button class="btn btn-primary">{{ t.say("anagrafe-cerca") }}</button>
/// </form>"#
/// )]
/// struct Cerca<'a> {
///     t: &'a Voce,
///     form: Form,
/// }
///
/// impl Pagina for Cerca<'_> {
///     fn titolo(&self, t: &Voce) -> String {
///         t.say("anagrafe-cerca").into()
///     }
///
///     fn briciole(&self, t: &Voce) -> Vec<Briciola> {
///         vec![Briciola::new("/", t.say("anagrafe-scrivania"))]
///     }
/// }
///
/// async fn search(frame: Frame, mut form: Form) -> Result<Response, Failure> {
///     let Some(surname) = form.required(COGNOME, |raw| Ok::<_, Message>(raw.to_owned())) else {
///         return frame.refused(&Cerca { t: frame.voce(), form });
///     };
/// #   drop(surname);
///     frame.page(&Cerca { t: frame.voce(), form })
/// }
/// ```
pub trait Pagina: Template {
    /// Says the title, which is the only `h1` and names the browser's window.
    fn titolo(&self, t: &Voce) -> String;

    /// Lists the steps from the home page to this one, without this one.
    fn briciole(&self, _t: &Voce) -> Vec<Briciola> {
        Vec::new()
    }

    /// Says in a sentence what the page is for, below the title.
    fn sommario(&self, _t: &Voce) -> Option<String> {
        None
    }

    /// Shows the state of what the page is about, beside the title.
    fn stato(&self, _t: &Voce) -> Option<Chip> {
        None
    }
}

/// A step of the path that leads to a page.
#[derive(Clone, Debug)]
pub struct Briciola {
    /// Where it leads.
    pub href: String,
    /// Its text, in the reader's language.
    pub text: String,
}

impl Briciola {
    /// Makes a step.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into() }
    }
}

//! What a chapter hands over to be framed: the inside of `<main>` and how it is called.

use askama::Template;

use crate::components::Chip;
use crate::testi::Voce;

/// A page of a chapter; its template holds what stands below the title inside `<main>`.
///
/// ```
/// use askama::Template;
/// use axum::response::Response;
/// use cornice::{Campo, Failure, Form, Frame, Message, Pagina, Testa, Voce};
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
///     fn testa(&self, t: &Voce) -> Testa {
///         Testa::new(t.say("anagrafe-cerca")).after("/", t.say("anagrafe-scrivania"))
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
    /// Says what stands at the page's head.
    fn testa(&self, t: &Voce) -> Testa;
}

/// What stands at the head of a page, in the reader's language.
#[derive(Clone, Debug)]
pub struct Testa {
    pub(crate) titolo: String,
    pub(crate) sommario: Option<String>,
    pub(crate) stato: Option<Chip>,
    pub(crate) briciole: Vec<Briciola>,
}

/// A step of the path that leads to a page.
#[derive(Clone, Debug)]
pub(crate) struct Briciola {
    /// Where it leads.
    pub(crate) href: String,
    /// Its text, in the reader's language.
    pub(crate) text: String,
}

impl Testa {
    /// Says the title, which is the only `h1` and names the browser's window.
    pub fn new(titolo: impl Into<String>) -> Self {
        Self { titolo: titolo.into(), sommario: None, stato: None, briciole: Vec::new() }
    }

    /// Says another title.
    #[must_use]
    pub fn titolo(mut self, titolo: impl Into<String>) -> Self {
        self.titolo = titolo.into();
        self
    }

    /// Says in a sentence what the page is for, below the title.
    #[must_use]
    pub fn sommario(mut self, sommario: impl Into<String>) -> Self {
        self.sommario = Some(sommario.into());
        self
    }

    /// Shows the state of what the page is about, beside the title.
    #[must_use]
    pub fn stato(mut self, stato: Chip) -> Self {
        self.stato = Some(stato);
        self
    }

    /// Adds a step to the path that leads from the home page to this one.
    #[must_use]
    pub fn after(mut self, href: impl Into<String>, text: impl Into<String>) -> Self {
        self.briciole.push(Briciola { href: href.into(), text: text.into() });
        self
    }
}

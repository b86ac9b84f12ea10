//! The frame as a handler holds it: who reads, in which language, from where.

use std::sync::Arc;

use askama::Template;
use axum::extract::{FromRequestParts, MatchedPath, OriginalUri};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse, Response};
use lingue::Lingua;

use crate::failure::Failure;
use crate::house::House;
use crate::layout::Layout;
use crate::lingua;
use crate::pagina::Pagina;
use crate::request_number::RequestNumber;
use crate::testi::Voce;
use crate::viewer::Viewer;

/// The mark of a request that htmx made: it wants a fragment, not a page.
const HTMX: &str = "hx-request";

/// What surrounds a page: extract it in a handler, then [`Frame::page`] the chapter's template.
#[derive(Clone, Debug)]
pub struct Frame {
    pub(crate) house: Arc<House>,
    pub(crate) voce: Voce,
    pub(crate) viewer: Option<Arc<Viewer>>,
    pub(crate) path: String,
    pub(crate) route: String,
    pub(crate) number: RequestNumber,
    is_partial: bool,
}

impl Frame {
    /// Says texts in the reader's language; clone it into the page's template as `t`.
    #[must_use]
    pub const fn voce(&self) -> &Voce {
        &self.voce
    }

    /// Tells the reader's language.
    #[must_use]
    pub const fn lingua(&self) -> Lingua {
        self.voce.lingua()
    }

    /// Tells who reads, when someone has logged in.
    #[must_use]
    pub fn viewer(&self) -> Option<&Viewer> {
        self.viewer.as_deref()
    }

    /// Tells whether htmx asked, so that a fragment is enough.
    #[must_use]
    pub const fn is_partial(&self) -> bool {
        self.is_partial
    }

    /// Tells whether the program runs on the demonstration world.
    #[must_use]
    pub fn is_demonstration(&self) -> bool {
        self.house.is_demonstration()
    }

    /// Answers with a page.
    pub fn page<P: Pagina>(&self, pagina: &P) -> Result<Response, Failure> {
        self.page_with(StatusCode::OK, pagina)
    }

    /// Answers with a form shown again, its errors beside its fields.
    pub fn refused<P: Pagina>(&self, pagina: &P) -> Result<Response, Failure> {
        self.page_with(StatusCode::UNPROCESSABLE_ENTITY, pagina)
    }

    /// Answers with a page and a status of its own.
    pub fn page_with<P: Pagina>(&self, status: StatusCode, pagina: &P) -> Result<Response, Failure> {
        let html = Layout::new(self, pagina)?.render()?;
        Ok((status, Html(html)).into_response())
    }

    /// Answers with a part of a page, which htmx puts in its place.
    pub fn fragment<T: Template>(&self, template: &T) -> Result<Response, Failure> {
        Ok(Html(template.render()?).into_response())
    }

    /// Reads the frame from a request; none when the router was not dressed.
    pub(crate) fn read(parts: &Parts) -> Option<Self> {
        let house = parts.extensions.get::<Arc<House>>()?.clone();
        let voce = Voce::new(house.texts(), lingua::choose(&parts.headers));
        let path = parts
            .extensions
            .get::<OriginalUri>()
            .map_or_else(|| parts.uri.path().to_owned(), |original| original.path().to_owned());
        let route = parts.extensions.get::<MatchedPath>().map(|matched| matched.as_str().to_owned());
        Some(Self {
            house,
            voce,
            viewer: parts.extensions.get::<Arc<Viewer>>().cloned(),
            path,
            route: route.unwrap_or_default(),
            number: parts.extensions.get::<RequestNumber>().cloned().unwrap_or_default(),
            is_partial: parts.headers.contains_key(HTMX),
        })
    }
}

impl<S: Sync> FromRequestParts<S> for Frame {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        Self::read(parts).ok_or_else(|| Failure::internal("the router was not dressed by the house"))
    }
}

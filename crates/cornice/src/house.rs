//! The house that dresses a router: settings of the frame, and the order of its layers.

use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Router, middleware};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::{ConfigError, CsrfLayer, ProtectionError};
use tower_http::timeout::TimeoutLayer;

use crate::failure::{Failure, explain};
use crate::testi::Texts;
use crate::{assets, bodies, headers, pages, request_number, trace};

/// A page that takes longer than this is broken; the reader is told to try again.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Whether the program serves real people or the demonstration world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Synthetic people and one-click identities; every page says so.
    Demonstration,
    /// Real people.
    Service,
}

/// Where the frame's own buttons lead.
#[derive(Clone, Copy, Debug)]
pub struct Doors {
    /// Login with SPID.
    pub spid: &'static str,
    /// Login with CIE.
    pub cie: &'static str,
    /// Logout, by POST.
    pub exit: &'static str,
    /// Choice of the role.
    pub roles: &'static str,
}

impl Default for Doors {
    fn default() -> Self {
        Self { spid: "/entra/spid", cie: "/entra/cie", exit: "/esci", roles: "/ruolo" }
    }
}

/// The settings of the frame.
#[derive(Debug)]
pub struct House {
    texts: Arc<Texts>,
    profile: Profile,
    doors: Doors,
    trusted_origins: Vec<String>,
    form_targets: Vec<String>,
    is_https: bool,
}

impl House {
    /// Makes a house on plain HTTP with the usual doors.
    #[must_use]
    pub fn new(texts: Arc<Texts>, profile: Profile) -> Self {
        Self {
            texts,
            profile,
            doors: Doors::default(),
            trusted_origins: Vec::new(),
            form_targets: Vec::new(),
            is_https: false,
        }
    }

    /// Leads the frame's buttons elsewhere.
    #[must_use]
    pub const fn with_doors(mut self, doors: Doors) -> Self {
        self.doors = doors;
        self
    }

    /// Serves over HTTPS only: browsers are told so, and the frame's cookies are secure.
    #[must_use]
    pub const fn with_https(mut self) -> Self {
        self.is_https = true;
        self
    }

    /// Accepts forms from another origin, when a proxy changes the host's name.
    #[must_use]
    pub fn trusting(mut self, origin: impl Into<String>) -> Self {
        self.trusted_origins.push(origin.into());
        self
    }

    /// Lets forms lead to another origin: an identity provider, for SAML by POST.
    #[must_use]
    pub fn posting_to(mut self, origin: impl Into<String>) -> Self {
        self.form_targets.push(origin.into());
        self
    }

    /// Dresses the chapters' router; `between` adds the layers that must know the session and fill [`crate::Viewer`].
    ///
    /// From the outside in: number, trace, headers, failures, bodies, `between`, failures with the viewer's frame, forged
    /// requests, panics, slowness, the chapters. Assets stay outside `between`: they need no session.
    pub fn dress(
        self,
        chapters: Router,
        between: impl FnOnce(Router) -> Router,
    ) -> Result<Router, ConfigError> {
        let policy = headers::Policy::new(&self.form_targets, self.is_https);
        let mut csrf = CsrfLayer::new();
        for origin in &self.trusted_origins {
            csrf = csrf.add_trusted_origin(origin)?;
        }
        let inside = chapters
            .merge(pages::router())
            .fallback(async || Failure::not_found())
            .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, TIMEOUT))
            .layer(CatchPanicLayer::custom(|_| panicked()))
            .layer(csrf.with_rejection_response(|_: ProtectionError| forged()))
            .layer(middleware::from_fn(explain));
        Ok(between(inside)
            .merge(assets::router())
            .layer(middleware::from_fn_with_state(bodies::Measures::USUAL, bodies::take_in))
            .layer(middleware::from_fn(explain))
            .layer(middleware::from_fn_with_state(policy, headers::secure))
            .layer(trace::layer())
            .layer(middleware::from_fn(request_number::assign))
            .layer(Extension(Arc::new(self))))
    }

    pub(crate) fn texts(&self) -> Arc<Texts> {
        self.texts.clone()
    }

    pub(crate) fn is_demonstration(&self) -> bool {
        self.profile == Profile::Demonstration
    }

    pub(crate) const fn doors(&self) -> Doors {
        self.doors
    }

    pub(crate) const fn is_https(&self) -> bool {
        self.is_https
    }
}

// What a panic says may hold somebody's data: the standard hook has already told the operator's console.
fn panicked() -> Response {
    Failure::internal("panic").into_response()
}

fn forged() -> Response {
    Failure::new(StatusCode::FORBIDDEN, "cornice-altra-origine").into_response()
}

//! The session's cookie, and the extractor that finds the actor behind it.

use axum::extract::{FromRef, FromRequestParts, OptionalFromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use store::{Id, StoreError};

use crate::actor::{Actor, Sessione};
use crate::error::AccessError;
use crate::platform::Platform;
use crate::sessioni::{Precedente, Token};

/// Over HTTPS: `__Host-` makes the browser refuse the cookie from another host, path or scheme (RFC 6265bis).
const SECURE_NAME: &str = "__Host-sessione";
/// On the demonstration's loopback address, where there is no HTTPS.
const LOOPBACK_NAME: &str = "sessione";

/// How the cookie travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// Over HTTPS only.
    Https,
    /// Plain HTTP, for a demonstration on the machine itself.
    Loopback,
}

impl Transport {
    fn cookie_name(self) -> &'static str {
        match self {
            Self::Https => SECURE_NAME,
            Self::Loopback => LOOPBACK_NAME,
        }
    }

    /// Makes the cookie that carries a token; it dies with the browser, and on the server before that.
    #[must_use]
    pub fn cookie(self, token: &Token) -> Cookie<'static> {
        self.carry(token.expose())
    }

    /// Makes the cookie that takes the token away, and leaves in its place which session it was: it opens nothing, and
    /// tells whose are the pages left open.
    #[must_use]
    pub fn farewell(self, sessione: Id<Sessione>) -> Cookie<'static> {
        self.carry(sessione.to_string())
    }

    /// Makes the cookie that takes everything away.
    #[must_use]
    pub fn removal(self) -> Cookie<'static> {
        let mut cookie = self.carry(String::new());
        cookie.make_removal();
        cookie
    }

    fn carry(self, value: String) -> Cookie<'static> {
        Cookie::build((self.cookie_name(), value))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(self == Self::Https)
            .build()
    }

    fn read(self, headers: &HeaderMap) -> Option<Carried> {
        let jar = CookieJar::from_headers(headers);
        let value = jar.get(self.cookie_name())?.value();
        Token::parse(value).map(Carried::Token).or_else(|| value.parse().ok().map(Carried::Ended))
    }
}

/// What the session's cookie holds.
enum Carried {
    /// The token, of a session that may have ended.
    Token(Token),
    /// Which session it was, after its owner left.
    Ended(Id<Sessione>),
}

impl Platform {
    /// Finds the session that a browser had: whose it was, and in which role.
    pub async fn find_precedente(&self, headers: &HeaderMap) -> Result<Option<Precedente>, StoreError> {
        match self.transport().read(headers) {
            Some(Carried::Token(token)) => self.sessioni().find_precedente_by_token(&token).await,
            Some(Carried::Ended(sessione)) => self.sessioni().find_precedente(sessione).await,
            None => Ok(None),
        }
    }
}

impl<S> FromRequestParts<S> for Actor
where
    Platform: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = AccessError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AccessError> {
        find(parts, &Platform::from_ref(state)).await?.ok_or(AccessError::Unauthenticated)
    }
}

impl<S> OptionalFromRequestParts<S> for Actor
where
    Platform: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = AccessError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, AccessError> {
        find(parts, &Platform::from_ref(state)).await
    }
}

/// Finds the actor once for each request, however many extractors ask.
async fn find(parts: &mut Parts, platform: &Platform) -> Result<Option<Actor>, AccessError> {
    if let Some(actor) = parts.extensions.get::<Actor>() {
        return Ok(Some(actor.clone()));
    }
    let Some(Carried::Token(token)) = platform.transport().read(&parts.headers) else { return Ok(None) };
    let found = platform.sessioni().find_actor(&token).await?;
    if let Some(actor) = &found {
        parts.extensions.insert(actor.clone());
    }
    Ok(found)
}

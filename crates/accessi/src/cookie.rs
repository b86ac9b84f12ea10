//! The session's cookie, and the extractor that finds the actor behind it.

use axum::extract::{FromRef, FromRequestParts, OptionalFromRequestParts};
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};

use crate::actor::Actor;
use crate::error::AccessError;
use crate::platform::Platform;
use crate::sessioni::Token;

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
        Cookie::build((self.cookie_name(), token.expose()))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(self == Self::Https)
            .build()
    }

    /// Makes the cookie that takes the token away.
    #[must_use]
    pub fn removal(self) -> Cookie<'static> {
        let mut cookie = Cookie::build((self.cookie_name(), ""))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(self == Self::Https)
            .build();
        cookie.make_removal();
        cookie
    }

    fn read(self, parts: &Parts) -> Option<Token> {
        CookieJar::from_headers(&parts.headers).get(self.cookie_name()).and_then(|c| Token::parse(c.value()))
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
    let Some(token) = platform.transport().read(parts) else { return Ok(None) };
    let found = platform.sessioni().find_actor(&token).await?;
    if let Some(actor) = &found {
        parts.extensions.insert(actor.clone());
    }
    Ok(found)
}

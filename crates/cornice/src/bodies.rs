//! Bodies are taken in, whatever the answer: a connection cut under a browser that is still sending loses the answer too,
//! and the reader sees a broken page instead of the reason.

mod remainder;
#[cfg(test)]
mod tests;

use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::CONTENT_LENGTH;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::time::timeout;

use self::remainder::Remainder;
use crate::failure::Failure;

const KIBIBYTE: usize = 1024;
const MEBIBYTE: usize = 1024 * KIBIBYTE;

/// How much of a body is taken in, and for how long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measures {
    /// A declared length up to this is read whole before anybody judges the request.
    small: usize,
    /// What nobody wanted to read is thrown away up to this.
    most: usize,
    /// For the small ones from the first byte, for the others from the answer.
    patience: Duration,
}

impl Measures {
    /// More than any form without a file; more than a scanner or a telephone makes of a paper, so that who sends one
    /// too large is told; longer than a slow line needs.
    pub(crate) const USUAL: Self =
        Self { small: 64 * KIBIBYTE, most: 32 * MEBIBYTE, patience: Duration::from_secs(30) };
}

/// A body that was read whole, beside the request that carries it.
#[derive(Clone)]
pub(crate) struct Whole(pub(crate) Bytes);

/// Reads a small body before the request goes in, and throws away what is left of a large one after the answer.
pub(crate) async fn take_in(State(measures): State<Measures>, mut request: Request, next: Next) -> Response {
    if request.body().is_end_stream() {
        request.extensions_mut().insert(Whole(Bytes::new()));
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    if is_small(&parts.headers, measures) {
        return match timeout(measures.patience, to_bytes(body, measures.small)).await {
            Ok(Ok(bytes)) => {
                parts.extensions.insert(Whole(bytes.clone()));
                next.run(Request::from_parts(parts, Body::from(bytes))).await
            }
            Ok(Err(_)) => Failure::malformed().into_response(),
            Err(_) => Failure::from_status(StatusCode::REQUEST_TIMEOUT).into_response(),
        };
    }
    let remainder = Remainder::of(body, &parts.headers);
    let response = next.run(Request::from_parts(parts, Body::new(remainder.clone()))).await;
    if remainder.is_coming() {
        // The answer leaves at once: whoever reads it early stops sending.
        tokio::spawn(timeout(measures.patience, remainder.throw_away(measures.most)));
    }
    response
}

fn is_small(headers: &HeaderMap, measures: Measures) -> bool {
    let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    length.is_some_and(|length: usize| length <= measures.small)
}

//! Small bodies are read whole before anybody judges the request: an answer given earlier would cut the connection under
//! a browser that is still sending, and the reader would see a broken page instead of the reason.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::CONTENT_LENGTH;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::failure::Failure;

/// More than any form without a file; files go on as a stream, so that a huge one is refused early.
const SMALL: usize = 64 * 1024;

/// Reads the body of a small request, and then lets it in.
pub(crate) async fn read_first(request: Request, next: Next) -> Response {
    if !is_small(&request) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    match to_bytes(body, SMALL).await {
        Ok(bytes) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Err(_) => Failure::malformed().into_response(),
    }
}

fn is_small(request: &Request) -> bool {
    let length = request.headers().get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    length.is_some_and(|length: usize| length <= SMALL)
}

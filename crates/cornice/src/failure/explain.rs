//! The one place that turns failures into answers: a page for readers, a problem document for machines.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use super::{Failure, page, problem};
use crate::frame::Frame;

/// Explains what came back as a failure, or as a bare status of axum or of a layer.
pub(crate) async fn explain(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let frame = Frame::read(&parts);
    let wants_problem = wants_problem(&parts.headers);
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let Some((failure, frame)) = failure_of(&mut response).zip(frame) else {
        return response;
    };
    log(&failure);
    if wants_problem {
        replace(response, problem::CONTENT_TYPE, problem::write(&failure, &frame))
    } else {
        replace(response, page::CONTENT_TYPE, page::write(&failure, &frame))
    }
}

fn failure_of(response: &mut Response) -> Option<Failure> {
    if let Some(failure) = response.extensions_mut().remove() {
        return Some(failure);
    }
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    (is_error && !is_explained(response.headers())).then(|| Failure::from_status(status))
}

/// Tells whether an answer already says what happened: a page or a document, not axum's bare line of text.
fn is_explained(headers: &HeaderMap) -> bool {
    let content_type =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    content_type.starts_with("text/html") || content_type.contains("json")
}

/// Tells whether a machine asks: browsers always name `text/html`.
fn wants_problem(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept.contains("json") && !accept.contains("text/html")
}

/// Logs once; the request's span bears its number.
fn log(failure: &Failure) {
    let code = failure.code();
    if failure.status.is_server_error() {
        let cause = failure.cause.as_deref().unwrap_or("not told");
        tracing::error!(code, cause, "request failed");
    } else {
        tracing::info!(code, "request refused");
    }
}

/// Puts the explanation in the answer and keeps its other headers, such as `Allow` and cookies.
fn replace(response: Response, content_type: &'static str, text: String) -> Response {
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    Response::from_parts(parts, Body::from(text))
}

//! The number of a request: what a reader quotes and the log finds.

use std::fmt;

use axum::extract::Request;
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::Response;
use tower_http::request_id::{MakeRequestId, MakeRequestUuid};

const HEADER: &str = "x-request-id";
/// Long enough to be unique among a year's failures, short enough to be read over the telephone.
const LENGTH: usize = 12;
const GROUP: usize = 4;

/// A request's number, as `7F3A-91C2-04BE`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestNumber(String);

impl RequestNumber {
    /// Draws a number; whatever the client sent is not trusted.
    fn draw(request: &Request) -> Self {
        let id = MakeRequestUuid.make_request_id(request);
        let drawn = id.as_ref().and_then(|id| id.header_value().to_str().ok()).unwrap_or_default();
        let digits = drawn.chars().filter(char::is_ascii_hexdigit).take(LENGTH);
        let mut number = String::with_capacity(LENGTH + LENGTH / GROUP);
        for (position, digit) in digits.enumerate() {
            if position > 0 && position.is_multiple_of(GROUP) {
                number.push('-');
            }
            number.push(digit.to_ascii_uppercase());
        }
        Self(number)
    }
}

impl fmt::Display for RequestNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Numbers a request, for the log, the pages and the answer's header.
pub(crate) async fn assign(mut request: Request, next: Next) -> Response {
    let number = RequestNumber::draw(&request);
    request.extensions_mut().insert(number.clone());
    let mut response = next.run(request).await;
    if let Ok(value) = HeaderValue::from_str(&number.0) {
        response.headers_mut().insert(HEADER, value);
    }
    response
}

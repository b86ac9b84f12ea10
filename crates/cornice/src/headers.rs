//! The headers that keep a page to itself: content policy, no referrer, no cache.

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// What every answer carries, whatever it is.
const FIXED: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Addresses hold ids of cases: no other site learns them.
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];
/// Pages hold personal data: nobody keeps a copy.
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
const TWO_YEARS: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");

/// The content policy of this house, and whether browsers must use HTTPS.
#[derive(Clone, Debug)]
pub(crate) struct Policy {
    content: String,
    is_https: bool,
}

impl Policy {
    pub(crate) fn new(form_targets: &[String], is_https: bool) -> Self {
        let mut forms = "'self'".to_owned();
        for target in form_targets {
            forms.push(' ');
            forms.push_str(target);
        }
        let content = format!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
             connect-src 'self'; form-action {forms}; base-uri 'none'; frame-ancestors 'none'"
        );
        Self { content, is_https }
    }
}

/// Adds the headers to an answer; a cache rule of its own stays.
pub(crate) async fn secure(State(policy): State<Policy>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(content) = HeaderValue::from_str(&policy.content) {
        headers.insert(header::CONTENT_SECURITY_POLICY, content);
    }
    if policy.is_https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, TWO_YEARS);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(NO_STORE);
    response
}

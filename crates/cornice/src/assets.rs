//! Styles, scripts, icons and fonts, embedded in the program and served under a name that changes with them.

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::failure::Failure;

/// A file of `ui/dist`.
struct Embedded {
    path: &'static str,
    plain: &'static [u8],
    gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The name changes when the content does, so a copy is good for a year.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Tells the address of an asset.
#[must_use]
pub fn url(path: &str) -> String {
    format!("/risorse/{HASH}/{path}")
}

pub(crate) fn router() -> Router {
    Router::new().route("/risorse/{hash}/{*path}", get(serve))
}

async fn serve(Path((hash, path)): Path<(String, String)>, headers: HeaderMap) -> Result<Response, Failure> {
    let file = FILES.iter().find(|file| hash == HASH && file.path == path).ok_or_else(Failure::not_found)?;
    let accepts_gzip =
        headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).is_some_and(accepts_gzip);
    let (bytes, encoding) = match file.gzip.filter(|_| accepts_gzip) {
        Some(gzip) => (gzip, Some(HeaderValue::from_static("gzip"))),
        None => (file.plain, None),
    };
    let mut response = bytes.into_response();
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(file.path)));
    answer.insert(header::CACHE_CONTROL, FOREVER);
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        answer.insert(header::CONTENT_ENCODING, encoding);
    }
    Ok(response)
}

fn accepts_gzip(header: &str) -> bool {
    header.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        parts.next() == Some("gzip") && !parts.any(|part| part == "q=0")
    })
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

//! The problem document of a failure (RFC 9457).

use serde::Serialize;

use super::{Failure, page};
use crate::frame::Frame;

pub(super) const CONTENT_TYPE: &str = "application/problem+json";

#[derive(Serialize)]
struct Problem {
    r#type: String,
    title: String,
    status: u16,
    detail: String,
    instance: String,
    code: String,
}

/// Writes the document; its `instance` is the number to quote.
pub(super) fn write(failure: &Failure, frame: &Frame) -> String {
    let t = frame.voce();
    let code = failure.code();
    let problem = Problem {
        r#type: format!("urn:patrocinio:guasto:{code}"),
        title: t.tell(&failure.message),
        status: failure.status.as_u16(),
        detail: page::remedy(t, &failure.message),
        instance: format!("urn:patrocinio:richiesta:{}", frame.number),
        code,
    };
    serde_json::to_string(&problem).unwrap_or_else(|error| {
        tracing::error!(number = %frame.number, %error, "problem document not written");
        "{}".to_owned()
    })
}

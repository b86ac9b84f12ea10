//! Files as answers: named, typed, and never taken for a page.

use std::fmt::Write as _;

use axum::http::header;
use axum::response::{IntoResponse, Response};

/// Gives a PDF to be read in the browser.
#[must_use]
pub fn pdf(name: &str, bytes: Vec<u8>) -> Response {
    answer("application/pdf", format!("inline; filename=\"{name}.pdf\""), bytes)
}

/// Gives a file to be saved: never shown in place, whatever it is. `plain` is its name for browsers that know no other,
/// without extension; `name` is the whole name that it came with, if it may be told.
#[must_use]
pub fn attachment(
    media_type: &'static str,
    plain: &str,
    extension: &str,
    name: Option<&str>,
    bytes: Vec<u8>,
) -> Response {
    answer(media_type, disposition(plain, extension, name), bytes)
}

fn answer(media_type: &'static str, disposition: String, bytes: Vec<u8>) -> Response {
    // That it is neither guessed at nor kept is said of every answer of the house.
    let headers = [(header::CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    (headers, bytes).into_response()
}

/// Names the file to be saved (RFC 6266, the name as in RFC 8187).
fn disposition(plain: &str, extension: &str, name: Option<&str>) -> String {
    let mut said = format!("attachment; filename=\"{plain}.{extension}\"");
    if let Some(name) = name {
        said.push_str("; filename*=UTF-8''");
        for byte in name.bytes() {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
                said.push(char::from(byte));
            } else {
                // Writing to a String cannot fail.
                let _ = write!(said, "%{byte:02X}");
            }
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_name_cannot_break_out_of_the_header() {
        assert_eq!(
            disposition("documento", "pdf", Some("a\";\r\nX: é.pdf")),
            "attachment; filename=\"documento.pdf\"; filename*=UTF-8''a%22%3B%0D%0AX%3A%20%C3%A9.pdf"
        );
        assert_eq!(disposition("mandato", "png", None), "attachment; filename=\"mandato.png\"");
    }
}

//! Which of the three languages a reader gets.

use axum::http::{HeaderMap, header};
use axum_extra::extract::CookieJar;
use lingue::Lingua;

/// The cookie that remembers the language a reader chose.
pub(crate) const COOKIE: &str = "lingua";

/// Chooses the reader's language: what he asked for here, else what his browser asks for, else Italian.
pub(crate) fn choose(headers: &HeaderMap) -> Lingua {
    CookieJar::from_headers(headers)
        .get(COOKIE)
        .and_then(|cookie| Lingua::find(cookie.value()))
        .or_else(|| accepted(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?))
        .unwrap_or_default()
}

/// Picks the language with the highest weight in an `Accept-Language` header (RFC 9110, 12.5.4).
fn accepted(header: &str) -> Option<Lingua> {
    let mut best: Option<(Lingua, f32)> = None;
    for range in header.split(',') {
        let mut parts = range.split(';');
        let Some(lingua) = parts.next().and_then(Lingua::find) else { continue };
        let weight = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
        if weight > 0.0 && best.is_none_or(|(_, heaviest)| weight > heaviest) {
            best = Some((lingua, weight));
        }
    }
    best.map(|(lingua, _)| lingua)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(header::HeaderName, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect()
    }

    #[test]
    fn the_cookie_wins_over_the_browser() {
        let asked = headers(&[(header::COOKIE, "lingua=de"), (header::ACCEPT_LANGUAGE, "en")]);
        assert_eq!(choose(&asked), Lingua::De);
    }

    #[test]
    fn the_heaviest_known_language_wins() {
        let asked = headers(&[(header::ACCEPT_LANGUAGE, "fr, en-GB;q=0.7, de-AT;q=0.8, it;q=0")]);
        assert_eq!(choose(&asked), Lingua::De);
    }

    #[test]
    fn whoever_asks_for_nothing_known_reads_italian() {
        assert_eq!(choose(&HeaderMap::new()), Lingua::It);
        assert_eq!(choose(&headers(&[(header::ACCEPT_LANGUAGE, "fr,*;q=0.1")])), Lingua::It);
    }
}

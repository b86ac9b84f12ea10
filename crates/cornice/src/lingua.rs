//! The three languages of the pages, and which one a reader gets.

use axum::http::{HeaderMap, header};
use axum_extra::extract::CookieJar;

/// The cookie that remembers the language a reader chose.
pub(crate) const COOKIE: &str = "lingua";

/// A language the pages speak; Italian is the source, the others are translations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lingua {
    /// Italian.
    #[default]
    It,
    /// German, co-official in South Tyrol (D.P.R. 670/1972, art. 99).
    De,
    /// English.
    En,
}

impl Lingua {
    /// Every language, in the order in which pages offer them.
    pub const ALL: [Self; 3] = [Self::It, Self::De, Self::En];

    /// Tells the BCP 47 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// Tells the language's name in that language.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::It => "Italiano",
            Self::De => "Deutsch",
            Self::En => "English",
        }
    }

    /// Finds a language by its code, whatever the region: `de-AT` is German.
    #[must_use]
    pub fn find(code: &str) -> Option<Self> {
        let language = code.trim().split('-').next()?;
        Self::ALL.into_iter().find(|lingua| lingua.code().eq_ignore_ascii_case(language))
    }

    /// Chooses the reader's language: what he asked for here, else what his browser asks for, else Italian.
    #[must_use]
    pub fn choose(headers: &HeaderMap) -> Self {
        CookieJar::from_headers(headers)
            .get(COOKIE)
            .and_then(|cookie| Self::find(cookie.value()))
            .or_else(|| Self::accepted(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?))
            .unwrap_or_default()
    }

    /// Picks the language with the highest weight in an `Accept-Language` header (RFC 9110, 12.5.4).
    fn accepted(header: &str) -> Option<Self> {
        let mut best: Option<(Self, f32)> = None;
        for range in header.split(',') {
            let mut parts = range.split(';');
            let Some(lingua) = parts.next().and_then(Self::find) else { continue };
            let weight = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
            if weight > 0.0 && best.is_none_or(|(_, heaviest)| weight > heaviest) {
                best = Some((lingua, weight));
            }
        }
        best.map(|(lingua, _)| lingua)
    }
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
        assert_eq!(Lingua::choose(&asked), Lingua::De);
    }

    #[test]
    fn the_heaviest_known_language_wins() {
        let asked = headers(&[(header::ACCEPT_LANGUAGE, "fr, en-GB;q=0.7, de-AT;q=0.8, it;q=0")]);
        assert_eq!(Lingua::choose(&asked), Lingua::De);
    }

    #[test]
    fn whoever_asks_for_nothing_known_reads_italian() {
        assert_eq!(Lingua::choose(&HeaderMap::new()), Lingua::It);
        assert_eq!(Lingua::choose(&headers(&[(header::ACCEPT_LANGUAGE, "fr,*;q=0.1")])), Lingua::It);
    }
}

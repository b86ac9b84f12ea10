//! Choosing the language of the pages.

use axum::response::Redirect;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};

use crate::failure::Failure;
use crate::form::Form;
use crate::frame::Frame;
use lingue::Lingua;

use crate::lingua::COOKIE;

/// Remembers the choice in a cookie of the session and goes back to the page.
pub(super) async fn choose(
    frame: Frame,
    jar: CookieJar,
    form: Form,
) -> Result<(CookieJar, Redirect), Failure> {
    let lingua = Lingua::find(form.value("lingua")).ok_or_else(Failure::malformed)?;
    let cookie = Cookie::build((COOKIE, lingua.code()))
        .path("/")
        .same_site(SameSite::Lax)
        .http_only(true)
        .secure(frame.house.is_https());
    Ok((jar.add(cookie), Redirect::to(own_path(form.value("torna")))))
}

/// Lets nobody use this page to lead a reader to another site.
fn own_path(path: &str) -> &str {
    let is_own = path.starts_with('/')
        && !path.starts_with("//")
        && path.chars().all(|letter| letter.is_ascii_graphic() && letter != '\\');
    if is_own { path } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_leads_to_this_site_only() {
        assert_eq!(own_path("/mandati/1"), "/mandati/1");
        for path in ["https://altrove.example", "//altrove.example", "/\\altrove.example", "", "/a\r\nb"] {
            assert_eq!(own_path(path), "/", "{path:?}");
        }
    }
}

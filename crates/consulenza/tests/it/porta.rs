//! The chapter's door, as the tests knock at it.

use accessi::Actor;
use axum::body::Body;
use axum::http::{Request, header};
use fascicoli::testing::{Porta, Reply, Story};

pub(crate) fn open(story: &Story) -> Porta {
    Porta::open(story, consulenza::router(), &[accessi::TESTI, fascicoli::TESTI, consulenza::TESTI])
}

/// Sends a form, as a page without script does or as one with it.
pub(crate) async fn send(story: &Story, actor: &Actor, path: &str, body: &str, is_htmx: bool) -> Reply {
    let mut request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    if is_htmx {
        request = request.header("hx-request", "true");
    }
    open(story).knock(actor, request.body(Body::from(body.to_owned())).unwrap()).await
}

/// Sends a form as the operator.
pub(crate) async fn answer(story: &Story, path: &str, body: &str, is_htmx: bool) -> Reply {
    send(story, &story.operatore, path, body, is_htmx).await
}

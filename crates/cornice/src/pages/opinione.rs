//! "Was this page useful?": the answer is counted in the log, by route and without a name.

use askama::Template;
use axum::response::{Redirect, Response};

use crate::failure::Failure;
use crate::form::Form;
use crate::frame::Frame;
use crate::pagina::{Pagina, Testa};
use crate::testi::Voce;

const LONGEST_ROUTE: usize = 120;

/// Takes note of an answer.
pub(super) async fn give(form: Form) -> Result<Redirect, Failure> {
    let is_useful = match form.value("utile") {
        "si" => true,
        "no" => false,
        _ => return Err(Failure::malformed()),
    };
    let route = form.value("pagina");
    if !is_route(route) {
        return Err(Failure::malformed());
    }
    tracing::info!(target: "opinione", route, is_useful, "page judged");
    Ok(Redirect::to("/opinione/grazie"))
}

/// Accepts the shape of our routes, so that nobody writes something else into the log; failure pages have none.
fn is_route(route: &str) -> bool {
    route.len() <= LONGEST_ROUTE
        && route.chars().all(|letter| letter.is_ascii_alphanumeric() || "/{}-_*".contains(letter))
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<p class="pt-actions"><a class="btn btn-outline-primary" href="/">{{ t.say("cornice-torna-inizio") }}</a></p>"#
)]
struct Thanks<'a> {
    t: &'a Voce,
}

impl Pagina for Thanks<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("cornice-opinione-grazie")).sommario(t.say("cornice-opinione-raccolta"))
    }
}

/// Thanks.
pub(super) async fn thanks(frame: Frame) -> Result<Response, Failure> {
    frame.page(&Thanks { t: frame.voce() })
}

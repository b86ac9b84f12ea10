//! The entrance: what the house is for, and where to go in.

use accessi::Actor;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use cornice::components::Icon;
use cornice::{Failure, Frame, Pagina, Voce};

#[derive(Template)]
#[template(path = "patrocinio/home.html")]
struct Home<'a> {
    t: &'a Voce,
}

impl Pagina for Home<'_> {
    fn titolo(&self, t: &Voce) -> String {
        t.say("patrocinio-home-titolo").into()
    }

    fn sommario(&self, t: &Voce) -> Option<String> {
        Some(t.say("patrocinio-home-sommario").into())
    }
}

/// Shows the entrance; whoever is in already goes to the desk.
pub(crate) async fn show(actor: Option<Actor>, frame: Frame) -> Result<Response, Failure> {
    if actor.is_some() {
        return Ok(Redirect::to("/scrivania").into_response());
    }
    frame.page(&Home { t: frame.voce() })
}

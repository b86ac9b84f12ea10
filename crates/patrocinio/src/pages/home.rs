//! The entrance: what the house is for, and where to go in.

use accessi::Actor;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use cornice::components::Icon;
use cornice::{Failure, Frame, Pagina, Testa, Voce};

#[derive(Template)]
#[template(path = "patrocinio/home.html")]
struct Home<'a> {
    t: &'a Voce,
}

impl Pagina for Home<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("patrocinio-home-titolo")).sommario(t.say("patrocinio-home-sommario"))
    }
}

/// Shows the entrance; whoever is in already goes to the desk.
pub(crate) async fn show(actor: Option<Actor>, frame: Frame) -> Result<Response, Failure> {
    if actor.is_some() {
        return Ok(Redirect::to("/scrivania").into_response());
    }
    frame.page(&Home { t: frame.voce() })
}

//! Every address of the program, and the frame around them.

use axum::Router;
use axum::middleware;
use axum::routing::{get, post};
use cornice::{Doors, House, Profile, Strade, Testi, TestiError, Texts};
use tower_http::csrf::ConfigError;

use crate::app::App;
use crate::pages::{cerca, desk, home, login, ripresa, roles};
use crate::ripresa::resume;
use crate::seat;

/// The frame's buttons: in the demonstration both identity systems lead to the test identities.
const DOORS: Doors = Doors { spid: "/entra", cie: "/entra", exit: "/esci", roles: "/ruolo" };

/// Why the pages cannot be served.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RoutesError {
    /// A text is wrong.
    #[error(transparent)]
    Testi(#[from] TestiError),
    /// The public address is not an origin.
    #[error("public address: {0}")]
    Origin(#[from] ConfigError),
}

/// The texts of every room.
const TESTI: [Testi; 7] = [
    crate::pages::TESTI,
    accessi::TESTI,
    edizioni::TESTI,
    mandati::TESTI,
    fascicoli::TESTI,
    consulenza::TESTI,
    domande::TESTI,
];

/// Lists the addresses of every chapter, on one screen.
pub(crate) fn strade() -> Strade<App> {
    Strade::new()
        .route("/", get(home::show))
        .route("/entra", get(login::show).post(login::enter))
        .route("/esci", post(login::leave))
        .route("/rientro", get(ripresa::rientro))
        .route("/ruolo", get(roles::show).post(roles::wear))
        .route(seat::STAY, post(seat::stay))
        .route("/scrivania", get(desk::show))
        .route("/cerca", get(cerca::show).post(cerca::find))
        .merge(edizioni::router())
        .merge(mandati::router())
        .merge(fascicoli::router())
        .merge(consulenza::router())
        .merge(domande::router())
}

/// Puts the chapters in the house's frame.
pub(crate) fn build(app: App, profile: Profile) -> Result<Router, RoutesError> {
    let house = House::new(Texts::load(&TESTI)?, profile).with_doors(DOORS);
    let seat = middleware::from_fn_with_state(app.clone(), seat::seat);
    let resume = middleware::from_fn_with_state(app.clone(), resume);
    Ok(house.dress(strade().with_state(app).layer(resume), |inside| inside.layer(seat))?)
}

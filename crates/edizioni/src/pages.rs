//! The pages of this chapter: what they show and what they accept.

mod cambia;
mod edizione;
mod elenco;
mod failures;
mod parole;
mod simulazione;

use accessi::Platform;
use axum::extract::FromRef;
use axum::routing::{get, post};
use cornice::{Strade, Testi};

/// The texts of this chapter.
pub const TESTI: Testi = Testi {
    crate_name: "edizioni",
    it: include_str!("../locales/it.ftl"),
    de: include_str!("../locales/de.ftl"),
    en: include_str!("../locales/en.ftl"),
};

/// Lists the addresses of this chapter, over whatever state holds what its pages take.
pub fn router<S>() -> Strade<S>
where
    S: Clone + Send + Sync + 'static,
    Platform: FromRef<S>,
{
    Strade::new()
        .route("/edizioni", get(elenco::show))
        .route("/edizioni/{id}", get(edizione::show))
        .route("/edizioni/{id}/approvazione", post(edizione::approve))
        .route("/edizioni/{id}/rifiuto", post(edizione::refuse))
}

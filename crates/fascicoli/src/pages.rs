//! The pages of this chapter: what they show and what they accept.

mod accessi;
mod documenti;
mod failures;
mod fascicolo;
pub(crate) mod parole;
mod spedizione;

use std::sync::Arc;

use ::accessi::Platform;
use ::documenti::Deposito;
use axum::extract::{DefaultBodyLimit, FromRef};
use axum::routing::{get, post};
use catalogo::Catalogo;
use cornice::{Strade, Testi};

use crate::archivio::ArchivioInps;

/// The texts of this chapter.
pub const TESTI: Testi = Testi {
    crate_name: "fascicoli",
    it: include_str!("../locales/it.ftl"),
    de: include_str!("../locales/de.ftl"),
    en: include_str!("../locales/en.ftl"),
};

/// Lists the addresses of this chapter, over whatever state holds what its pages take.
pub fn router<S>() -> Strade<S>
where
    S: Clone + Send + Sync + 'static,
    Platform: FromRef<S>,
    Arc<Catalogo>: FromRef<S>,
    Arc<dyn ArchivioInps>: FromRef<S>,
    Deposito: FromRef<S>,
{
    // The limit on a document is a clause of the agreement in force: the page that takes it counts the bytes itself.
    let upload = post(documenti::upload).layer(DefaultBodyLimit::disable());
    Strade::new()
        .route("/fascicoli/{soggetto}", get(fascicolo::show))
        .route("/fascicoli/{soggetto}/documenti", upload)
        .route("/documenti/{id}", get(documenti::download))
        .route("/accessi", get(accessi::show))
        .route("/accessi/{foglia}/contestazione", post(accessi::contest))
}

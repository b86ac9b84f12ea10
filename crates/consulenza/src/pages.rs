//! The pages of this chapter: what they show and what they accept.

mod albero;
mod anni;
mod catalogo;
mod confronto;
mod diritti;
mod diritto;
mod due_edizioni;
mod legge;
mod novita;
mod parole;
mod redditi;
mod ricostituzione;
mod risposta;
mod scheda;
mod seguito;
mod silenzio;
mod tempo;
mod variate;

use std::sync::Arc;

use ::catalogo::Catalogo;
use accessi::Platform;
use axum::extract::FromRef;
use axum::routing::get;
use cornice::{Strade, Testi};
use fascicoli::ArchivioInps;

/// The texts of this chapter.
pub const TESTI: Testi = Testi {
    crate_name: "consulenza",
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
{
    Strade::new()
        .route("/catalogo", get(self::catalogo::show))
        .route("/catalogo/novita", get(novita::show))
        .route("/catalogo/{scheda}", get(scheda::show))
        .route("/fascicoli/{soggetto}/diritti", get(diritti::show))
        .route("/fascicoli/{soggetto}/diritti/{scheda}", get(diritto::show).post(diritto::answer))
        .route("/fascicoli/{soggetto}/ricostituzione", get(ricostituzione::show).post(ricostituzione::judge))
}
